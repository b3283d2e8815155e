using FeedbackPlatform.Intake.Domain;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace FeedbackPlatform.Intake.Persistence;

internal sealed class KlantsignaalTabel : IEntityTypeConfiguration<Klantsignaal>
{
    public const string Naam = "klantsignalen";
    public const int KenmerkMaximum = 20;

    public void Configure(EntityTypeBuilder<Klantsignaal> builder)
    {
        builder.ToTable(Naam);
        builder.Property(k => k.Kenmerk).HasMaxLength(KenmerkMaximum).IsUnicode(false);
        builder.HasIndex(k => k.Kenmerk).IsUnique();
        builder.Property(k => k.Ontbreekt).HasConversion<int>();

        // Lists go newest first: by date of receipt, then by id. One index per filter that may be rare.
        builder.HasIndex(k => new { k.Ontvangstdatum, k.Id });
        builder.HasIndex(k => new { k.Soort, k.Ontvangstdatum, k.Id });
        builder.HasIndex(k => new { k.Kanaal, k.Ontvangstdatum, k.Id });
        builder.HasIndex(k => new { k.CategorieId, k.Ontvangstdatum, k.Id });
        builder.HasIndex(k => new { k.OrganisatieonderdeelId, k.Ontvangstdatum, k.Id });
        builder.HasIndex(k => new { k.GebiedId, k.Ontvangstdatum, k.Id });
    }
}

internal sealed class IndienerTabel : IEntityTypeConfiguration<Indiener>
{
    public void Configure(EntityTypeBuilder<Indiener> builder)
    {
        builder.ToTable("indieners");
        builder.HasKey(i => i.KlantsignaalId);
        builder.HasOne<Klantsignaal>().WithOne().HasForeignKey<Indiener>(i => i.KlantsignaalId);
    }
}

internal sealed class IndienerSleutelTabel : IEntityTypeConfiguration<IndienerSleutel>
{
    public void Configure(EntityTypeBuilder<IndienerSleutel> builder)
    {
        builder.ToTable("indienersleutels");
        builder.HasKey(s => new { s.Sleutel, s.KlantsignaalId });
        builder.Property(s => s.Sleutel).ValueGeneratedNever();
        builder.HasIndex(s => s.KlantsignaalId);
    }
}

internal sealed class TijdlijnTabel : IEntityTypeConfiguration<Tijdlijnregel>
{
    public void Configure(EntityTypeBuilder<Tijdlijnregel> builder)
    {
        builder.ToTable("tijdlijn");
        builder.Property(t => t.Id).ValueGeneratedNever();
        builder.Property(t => t.Detail).HasMaxLength(Tijdlijnregel.DetailMaximum);
        builder.HasIndex(t => new { t.KlantsignaalId, t.TijdstipOp });
        builder.HasIndex(t => t.VerwijzingId);
    }
}

internal sealed class KenmerkblokTabel : IEntityTypeConfiguration<Kenmerkblok>
{
    public void Configure(EntityTypeBuilder<Kenmerkblok> builder)
    {
        builder.ToTable("kenmerkblokken");
        builder.HasKey(k => k.Jaar);
        builder.Property(k => k.Jaar).ValueGeneratedNever();
    }
}

internal sealed class ModulesleutelTabel : IEntityTypeConfiguration<Modulesleutel>
{
    public void Configure(EntityTypeBuilder<Modulesleutel> builder)
    {
        builder.ToTable("sleutels");
        builder.HasKey(s => s.Naam);
        builder.Property(s => s.Naam).HasMaxLength(Modulesleutel.NaamMaximum);
    }
}
