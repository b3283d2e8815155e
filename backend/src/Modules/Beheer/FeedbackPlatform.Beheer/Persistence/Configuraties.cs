using FeedbackPlatform.Beheer.Gebruikers;
using FeedbackPlatform.Beheer.Inrichting;
using FeedbackPlatform.Beheer.Referentielijsten;
using FeedbackPlatform.Platform.Voorbeeld;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace FeedbackPlatform.Beheer.Persistence;

internal sealed class GebruikerConfiguratie : IEntityTypeConfiguration<Gebruiker>
{
    public void Configure(EntityTypeBuilder<Gebruiker> builder)
    {
        builder.ToTable("gebruikers");
        builder.Property(g => g.Naam).HasMaxLength(Gebruiker.NaamMaximum);
        builder.Property(g => g.Email).HasMaxLength(Gebruiker.EmailMaximum);
        builder.Property(g => g.EmailGenormaliseerd).HasMaxLength(Gebruiker.EmailMaximum);
        builder.Property(g => g.Wachtwoordhash).HasMaxLength(200).IsUnicode(false);
        builder.Property(g => g.Taal).HasMaxLength(2).IsUnicode(false);
        builder.HasIndex(g => g.EmailGenormaliseerd).IsUnique();
        builder.HasIndex(g => new { g.Naam, g.Id });
        builder.Ignore(g => g.Rollen);
        builder.Ignore(g => g.Stand);
        builder.OwnsMany(g => g.Roltoekenningen, r =>
        {
            r.ToTable("gebruikerrollen");
            r.WithOwner().HasForeignKey("GebruikerId");
            r.HasKey("GebruikerId", nameof(Roltoekenning.Rol));
        });
    }
}

internal sealed class WaardeConfiguratie : IEntityTypeConfiguration<Waarde>
{
    public void Configure(EntityTypeBuilder<Waarde> builder)
    {
        builder.ToTable("referentiewaarden");
        builder.HasDiscriminator<string>("Soort").HasValue<Categorie>("Categorie").HasValue<Organisatieonderdeel>("Organisatieonderdeel").HasValue<Gebied>("Gebied");
        builder.Property("Soort").HasMaxLength(40).IsUnicode(false);
        builder.Ignore(w => w.Lijst);
        builder.Property(w => w.Naam).HasMaxLength(Waarde.NaamMaximum);
        builder.Property(w => w.Uitleg).HasMaxLength(Waarde.UitlegMaximum);
        builder.Property(w => w.Plaats).HasMaxLength(Waarde.NaamMaximum + 60);
        builder.HasIndex(w => w.Plaats).IsUnique();
        builder.HasOne<Waarde>().WithMany().HasForeignKey(w => w.BovenliggendeId).OnDelete(DeleteBehavior.Restrict);
        builder.OwnsMany(w => w.Geschiedenis, g =>
        {
            g.ToTable("referentiewaarde_geschiedenis");
            g.WithOwner().HasForeignKey("WaardeId");
            g.HasKey(x => x.Id);
            g.Property(x => x.Id).ValueGeneratedNever();
            g.Property(x => x.Naam).HasMaxLength(Waarde.NaamMaximum);
        });
    }
}

internal sealed class KanaalinstellingConfiguratie : IEntityTypeConfiguration<Kanaalinstelling>
{
    public void Configure(EntityTypeBuilder<Kanaalinstelling> builder)
    {
        builder.ToTable("kanalen");
        builder.Property(k => k.Code).HasMaxLength(Kanaalinstelling.CodeMaximum).IsUnicode(false);
        builder.Property(k => k.Naam).HasMaxLength(Kanaalinstelling.NaamMaximum);
        builder.HasIndex(k => k.Code).IsUnique();

        // Every organisation can register at once: the channels come with the schema.
        builder.HasData(Kanaalinstelling.Standaard.Select((k, i) => new
        {
            Id = VoorbeeldId.Van($"kanaal:{k.Code}"),
            Versie = VoorbeeldId.Van($"kanaalversie:{k.Code}"),
            k.Code,
            k.Naam,
            Actief = true,
            Volgorde = i,
        }));
    }
}

internal sealed class EenmaligeLinkConfiguratie : IEntityTypeConfiguration<EenmaligeLink>
{
    public void Configure(EntityTypeBuilder<EenmaligeLink> builder)
    {
        builder.ToTable("eenmalige_links");
        builder.Property(l => l.Hash).HasMaxLength(EenmaligeLink.HashLengte).IsUnicode(false);
        builder.HasIndex(l => l.Hash).IsUnique();
    }
}
