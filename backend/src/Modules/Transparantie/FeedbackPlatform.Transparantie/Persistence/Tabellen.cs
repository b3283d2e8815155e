using FeedbackPlatform.Transparantie.Domain;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace FeedbackPlatform.Transparantie.Persistence;

internal sealed class PublicatieTabel : IEntityTypeConfiguration<Publicatie>
{
    public void Configure(EntityTypeBuilder<Publicatie> e)
    {
        e.ToTable("publicaties");
        e.Property(p => p.Titel).HasMaxLength(Publicatie.TitelMaximum);
        e.Property(p => p.Vraag).HasMaxLength(Publicatie.VraagMaximum);
        e.Property(p => p.Citaat).HasMaxLength(Publicatie.CitaatMaximum);
        e.Property(p => p.Verbetering).HasMaxLength(Publicatie.VerbeteringMaximum);
        e.Property(p => p.Effect).HasMaxLength(Publicatie.EffectMaximum);
        e.Property(p => p.Thema).HasMaxLength(Publicatie.ThemaMaximum);
        e.Property(p => p.ThemaSlug).HasMaxLength(Publicatie.SlugMaximum);
        e.Property(p => p.Slug).HasMaxLength(Publicatie.SlugMaximum);
        e.HasIndex(p => p.Slug).IsUnique();
        e.HasIndex(p => new { p.Status, p.GepubliceerdOp, p.Id });
        e.HasIndex(p => new { p.Status, p.ThemaSlug, p.GepubliceerdOp, p.Id });
        e.HasIndex(p => new { p.GewijzigdOp, p.Id });
        e.HasIndex(p => p.VerbeteractieId);
        e.HasIndex(p => p.CitaatKlantsignaalId);
        e.OwnsMany(p => p.Verloop, v =>
        {
            v.ToTable("publicatieverloop");
            v.WithOwner().HasForeignKey("PublicatieId");
            v.HasKey("PublicatieId", nameof(Verloopstap.Volgnummer));
            v.Property(s => s.Volgnummer).ValueGeneratedNever();
            v.Property(s => s.Reden).HasMaxLength(Publicatie.RedenMaximum);
        });
        e.OwnsMany(p => p.Klantsignalen, k =>
        {
            k.ToTable("publicatieklantsignalen");
            k.WithOwner().HasForeignKey("PublicatieId");
            k.HasKey("PublicatieId", nameof(GekoppeldKlantsignaal.KlantsignaalId));
            k.Property(s => s.KlantsignaalId).ValueGeneratedNever();
        });
    }
}

internal sealed class TerugkoppelingTabel : IEntityTypeConfiguration<Terugkoppeling>
{
    public void Configure(EntityTypeBuilder<Terugkoppeling> e)
    {
        e.ToTable("terugkoppelingen");
        e.Property(t => t.LaatsteFout).HasMaxLength(Terugkoppeling.FoutMaximum);
        e.HasOne<Publicatie>().WithMany().HasForeignKey(t => t.PublicatieId).OnDelete(DeleteBehavior.Restrict);
        e.HasIndex(t => new { t.PublicatieId, t.KlantsignaalId }).IsUnique();
        e.HasIndex(t => new { t.Status, t.VolgendePogingOp });
        e.HasIndex(t => new { t.AangemaaktOp, t.Id });
    }
}

internal sealed class PublicatievoorstelTabel : IEntityTypeConfiguration<Publicatievoorstel>
{
    public void Configure(EntityTypeBuilder<Publicatievoorstel> e)
    {
        e.ToTable("publicatievoorstellen");
        e.HasKey(v => v.VerbeteractieId);
        e.Property(v => v.VerbeteractieId).ValueGeneratedNever();
        e.HasIndex(v => v.OntstaanOp);
    }
}
