using System.Text.Json;
using FeedbackPlatform.Behandeling.Behandelingen;
using FeedbackPlatform.Behandeling.Termijnen;
using FeedbackPlatform.Platform.Http;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace FeedbackPlatform.Behandeling.Persistence;

internal sealed class BehandelingConfiguratie : IEntityTypeConfiguration<Behandelingen.Behandeling>
{
    private const int RedenenMaximum = 4000;

    public void Configure(EntityTypeBuilder<Behandelingen.Behandeling> builder)
    {
        builder.ToTable("behandelingen");
        builder.HasKey(b => b.Id);
        builder.Property(b => b.Belofte).HasMaxLength(Contactmoment.BelofteMaximum);
        builder.Property(b => b.Termijnredenen).HasMaxLength(RedenenMaximum).HasConversion(
            redenen => JsonSerializer.Serialize(redenen, Json.Opties),
            tekst => JsonSerializer.Deserialize<List<Termijnreden>>(tekst, Json.Opties)!,
            new ValueComparer<IReadOnlyList<Termijnreden>>(
                (a, b) => ReferenceEquals(a, b) || (a != null && b != null && a.SequenceEqual(b)),
                redenen => redenen.Count,
                redenen => redenen));
        builder.Ignore(b => b.IsOpgeschort);
        builder.Ignore(b => b.IsVeelDoorgegeven);

        // The worklists: open ones by end date, all or of one person; and the offers that wait for somebody.
        builder.HasIndex(b => new { b.IsOpen, b.UitersteDatum, b.Id });
        builder.HasIndex(b => new { b.IsOpen, b.BehandelaarId, b.UitersteDatum, b.Id });
        builder.HasIndex(b => b.AangebodenAanId);

        builder.OwnsOne(b => b.Ontvangstbevestiging);
        builder.OwnsOne(b => b.Verdaging, v => v.Property(x => x.Reden).HasMaxLength(Verdaging.RedenMaximum));
        builder.OwnsOne(b => b.Afronding, a =>
        {
            a.Property(x => x.Bevindingen).HasMaxLength(Afronding.TekstMaximum);
            a.Property(x => x.Conclusies).HasMaxLength(Afronding.TekstMaximum);
            a.Property(x => x.Motivering).HasMaxLength(Afronding.TekstMaximum);
            a.Property(x => x.Les).HasMaxLength(Afronding.TekstMaximum);
            a.Property(x => x.GeenLesToelichting).HasMaxLength(Afronding.KortMaximum);
            a.Property(x => x.TevredenheidBevestiging).HasMaxLength(Afronding.KortMaximum);
            a.Property(x => x.DoorgezondenNaar).HasMaxLength(Afronding.KortMaximum);
        });

        builder.HasMany(b => b.Klantsignalen).WithOne().HasForeignKey(Sleutel).IsRequired();
        builder.HasMany(b => b.Contactmomenten).WithOne().HasForeignKey(Sleutel).IsRequired();
        builder.HasMany(b => b.Notities).WithOne().HasForeignKey(Sleutel).IsRequired();
        builder.HasMany(b => b.Overdrachten).WithOne().HasForeignKey(Sleutel).IsRequired();
        builder.HasMany(b => b.Betrokkenen).WithOne().HasForeignKey(Sleutel).IsRequired();
        builder.HasMany(b => b.NadereUitstellen).WithOne().HasForeignKey(Sleutel).IsRequired();
        builder.HasMany(b => b.Opschortingen).WithOne().HasForeignKey(Sleutel).IsRequired();
    }

    /// <summary>Foreign key of every part; it exists in the tables only.</summary>
    internal const string Sleutel = "BehandelingId";
}

internal sealed class OnderdelenConfiguratie :
    IEntityTypeConfiguration<BehandeldKlantsignaal>,
    IEntityTypeConfiguration<Contactmoment>,
    IEntityTypeConfiguration<Notitie>,
    IEntityTypeConfiguration<Overdracht>,
    IEntityTypeConfiguration<Betrokkene>,
    IEntityTypeConfiguration<NaderUitstel>,
    IEntityTypeConfiguration<Opschorting>,
    IEntityTypeConfiguration<GelijkgesteldeDag>
{
    private const int KenmerkMaximum = 40;

    public void Configure(EntityTypeBuilder<BehandeldKlantsignaal> builder)
    {
        builder.ToTable("klantsignalen");
        builder.Property<Guid>(BehandelingConfiguratie.Sleutel);
        builder.HasKey(k => k.KlantsignaalId); // one klantsignaal, one behandeling
        builder.Property(k => k.KlantsignaalId).ValueGeneratedNever();
        builder.Property(k => k.Kenmerk).HasMaxLength(KenmerkMaximum);
    }

    public void Configure(EntityTypeBuilder<Contactmoment> builder)
    {
        builder.ToTable("contactmomenten");
        builder.Property(c => c.Id).ValueGeneratedNever();
        builder.Property(c => c.Tekst).HasMaxLength(Contactmoment.TekstMaximum);
        builder.Property(c => c.Belofte).HasMaxLength(Contactmoment.BelofteMaximum);
    }

    public void Configure(EntityTypeBuilder<Notitie> builder)
    {
        builder.ToTable("notities");
        builder.Property(n => n.Id).ValueGeneratedNever();
        builder.Property(n => n.Tekst).HasMaxLength(Notitie.TekstMaximum);
    }

    public void Configure(EntityTypeBuilder<Overdracht> builder)
    {
        builder.ToTable("overdrachten");
        builder.Property(o => o.Id).ValueGeneratedNever();
        builder.Property(o => o.Reden).HasMaxLength(Overdracht.RedenMaximum);
        builder.Property(o => o.Weigering).HasMaxLength(Overdracht.RedenMaximum);
    }

    public void Configure(EntityTypeBuilder<Betrokkene> builder)
    {
        builder.ToTable("betrokkenen");
        builder.Property<Guid>(BehandelingConfiguratie.Sleutel);
        builder.HasKey(BehandelingConfiguratie.Sleutel, nameof(Betrokkene.GebruikerId));
    }

    public void Configure(EntityTypeBuilder<NaderUitstel> builder)
    {
        builder.ToTable("nadere_uitstellen");
        builder.Property(u => u.Id).ValueGeneratedNever();
        builder.Property(u => u.Reden).HasMaxLength(NaderUitstel.RedenMaximum);
    }

    public void Configure(EntityTypeBuilder<Opschorting> builder)
    {
        builder.ToTable("opschortingen");
        builder.Property(o => o.Id).ValueGeneratedNever();
        builder.Property(o => o.Reden).HasMaxLength(Opschorting.RedenMaximum);
        builder.Ignore(o => o.Dagen);
    }

    public void Configure(EntityTypeBuilder<GelijkgesteldeDag> builder)
    {
        builder.ToTable("gelijkgestelde_dagen");
        builder.HasKey(d => d.Datum);
        builder.Property(d => d.Naam).HasMaxLength(GelijkgesteldeDag.NaamMaximum);
        builder.HasData(GelijkgesteldeDag.Beginstand.Select(d => new { d.Datum, d.Naam }));
    }
}
