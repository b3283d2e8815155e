using System.Text.Json;
using FeedbackPlatform.Leren.Domain;
using FeedbackPlatform.Platform.Http;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace FeedbackPlatform.Leren.Persistence;

internal sealed class GoudenKlachtConfiguratie : IEntityTypeConfiguration<GoudenKlacht>
{
    public void Configure(EntityTypeBuilder<GoudenKlacht> e)
    {
        e.ToTable("gouden_klachten");
        e.Property(k => k.Reden).HasMaxLength(GoudenKlacht.RedenMaximum);
        e.HasIndex(k => k.KlantsignaalId).IsUnique();
        e.HasIndex(k => new { k.Status, k.AangedragenOp, k.Id });
        e.HasIndex(k => new { k.AangedragenOp, k.Id });
    }
}

internal sealed class VerbeteroverlegreeksConfiguratie : IEntityTypeConfiguration<Verbeteroverlegreeks>
{
    public void Configure(EntityTypeBuilder<Verbeteroverlegreeks> e)
    {
        e.ToTable("verbeteroverlegreeksen");
        e.Property(r => r.Naam).HasMaxLength(Verbeteroverlegreeks.NaamMaximum);
        e.Property(r => r.Locatie).HasMaxLength(Verbeteroverlegreeks.LocatieMaximum);
        e.HasIndex(r => new { r.AangemaaktOp, r.Id });
    }
}

internal sealed class VerbeteroverlegConfiguratie : IEntityTypeConfiguration<Verbeteroverleg>
{
    public void Configure(EntityTypeBuilder<Verbeteroverleg> e)
    {
        e.ToTable("verbeteroverleggen");
        e.Property(o => o.Locatie).HasMaxLength(Verbeteroverlegreeks.LocatieMaximum);
        e.Property(o => o.Slotwoord).HasMaxLength(Verbeteroverleg.SlotwoordMaximum);
        e.HasIndex(o => new { o.Datum, o.Id });
        e.HasOne<Verbeteroverlegreeks>().WithMany().HasForeignKey(o => o.ReeksId).OnDelete(DeleteBehavior.Restrict);
        e.OwnsMany(o => o.Aanwezigen, a =>
        {
            a.ToTable("aanwezigen");
            a.WithOwner().HasForeignKey("VerbeteroverlegId");
            a.HasKey(p => p.Id);
            a.Property(p => p.Id).ValueGeneratedNever();
            a.Property(p => p.Naam).HasMaxLength(Aanwezige.NaamMaximum);
            a.Property(p => p.Vaardigheden).HasMaxLength(120).IsUnicode(false).HasConversion(
                v => string.Join(',', v),
                t => t.Split(',', StringSplitOptions.RemoveEmptyEntries).Select(Enum.Parse<Vaardigheid>).ToList(),
                new ValueComparer<List<Vaardigheid>>((x, y) => x!.SequenceEqual(y!), v => v.Aggregate(0, (h, w) => HashCode.Combine(h, (int)w)), v => v.ToList()));
        });
    }
}

internal sealed class AgendapuntConfiguratie : IEntityTypeConfiguration<Agendapunt>
{
    public void Configure(EntityTypeBuilder<Agendapunt> e)
    {
        e.ToTable("agendapunten");
        e.Property(p => p.Titel).HasMaxLength(Agendapunt.TitelMaximum);
        e.Property(p => p.Notitie).HasMaxLength(Agendapunt.NotitieMaximum);
        e.Property(p => p.Waarom).HasMaxLength(500).HasConversion(
            w => JsonSerializer.Serialize(w, Json.Opties), t => JsonSerializer.Deserialize<Waarom>(t, Json.Opties)!);
        e.HasIndex(p => new { p.VerbeteroverlegId, p.Volgorde });
        e.HasIndex(p => p.GoudenKlachtId);
        e.HasOne<Verbeteroverleg>().WithMany().HasForeignKey(p => p.VerbeteroverlegId);
    }
}

internal sealed class BesluitConfiguratie : IEntityTypeConfiguration<Besluit>
{
    public void Configure(EntityTypeBuilder<Besluit> e)
    {
        e.ToTable("besluiten");
        e.Property(b => b.Tekst).HasMaxLength(Besluit.TekstMaximum);
        e.Property(b => b.VoorWie).HasMaxLength(Besluit.VoorWieMaximum);
        e.HasIndex(b => b.VerbeteroverlegId);
        e.HasOne<Verbeteroverleg>().WithMany().HasForeignKey(b => b.VerbeteroverlegId);
    }
}

internal sealed class VerbeteractieConfiguratie : IEntityTypeConfiguration<Verbeteractie>
{
    public void Configure(EntityTypeBuilder<Verbeteractie> e)
    {
        e.ToTable("verbeteracties");
        e.Property(a => a.Titel).HasMaxLength(Verbeteractie.TitelMaximum);
        e.Property(a => a.Omschrijving).HasMaxLength(Verbeteractie.OmschrijvingMaximum);
        e.Property(a => a.Hypothese).HasMaxLength(Verbeteractie.HypotheseMaximum);
        e.Property(a => a.Stopcriterium).HasMaxLength(Verbeteractie.StopcriteriumMaximum);
        e.Property(a => a.Blokkadereden).HasMaxLength(Voortgangsregel.TekstMaximum);
        e.HasIndex(a => new { a.StreefDatum, a.Id });
        e.HasIndex(a => new { a.Status, a.StreefDatum, a.Id });
        e.HasIndex(a => new { a.EigenaarId, a.Status });
        e.HasMany(a => a.Koppelingen).WithOne().HasForeignKey(k => k.VerbeteractieId);
        e.OwnsMany(a => a.Voortgang, v =>
        {
            v.ToTable("voortgang");
            v.WithOwner().HasForeignKey("VerbeteractieId");
            v.HasKey(r => r.Id);
            v.Property(r => r.Id).ValueGeneratedNever();
            v.Property(r => r.Tekst).HasMaxLength(Voortgangsregel.TekstMaximum);
        });
        e.OwnsMany(a => a.Effectmetingen, m =>
        {
            m.ToTable("effectmetingen");
            m.WithOwner().HasForeignKey("VerbeteractieId");
            m.HasKey(r => r.Id);
            m.Property(r => r.Id).ValueGeneratedNever();
        });
    }
}

internal sealed class KoppelingConfiguratie : IEntityTypeConfiguration<Koppeling>
{
    public void Configure(EntityTypeBuilder<Koppeling> e)
    {
        e.ToTable("koppelingen");
        e.HasKey(k => new { k.VerbeteractieId, k.KlantsignaalId });
        e.HasIndex(k => k.KlantsignaalId);
    }
}
