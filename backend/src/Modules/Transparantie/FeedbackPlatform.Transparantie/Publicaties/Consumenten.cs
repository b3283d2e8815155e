using FeedbackPlatform.Intake.Contracts;
using FeedbackPlatform.Leren.Contracts;
using FeedbackPlatform.Platform.Berichten;
using FeedbackPlatform.Transparantie.Domain;
using FeedbackPlatform.Transparantie.Persistence;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace FeedbackPlatform.Transparantie.Publicaties;

/// <summary>Something was improved: remind the writers that it can be shown.</summary>
internal sealed class OpVerbeteractieVoltooid(TransparantieDbContext db, ConsumentDiensten diensten, TimeProvider klok)
    : EventConsument<VerbeteractieVoltooid, TransparantieDbContext>(db, diensten)
{
    private readonly TransparantieDbContext db = db;

    protected override async Task VerwerkAsync(VerbeteractieVoltooid gebeurtenis, CancellationToken ct)
    {
        if (await db.Publicaties.AnyAsync(p => p.VerbeteractieId == gebeurtenis.VerbeteractieId, ct)
            || await db.Voorstellen.AnyAsync(v => v.VerbeteractieId == gebeurtenis.VerbeteractieId, ct))
            return;
        db.Voorstellen.Add(Publicatievoorstel.Maak(gebeurtenis.VerbeteractieId, klok.GetUtcNow()));
    }
}

/// <summary>More people turned out to have told the same: they hear about what is already published, too.</summary>
internal sealed class OpVerbeteractieBesloten(TransparantieDbContext db, ConsumentDiensten diensten, TimeProvider klok)
    : EventConsument<VerbeteractieBesloten, TransparantieDbContext>(db, diensten)
{
    private readonly TransparantieDbContext db = db;

    protected override async Task VerwerkAsync(VerbeteractieBesloten gebeurtenis, CancellationToken ct)
    {
        var publicaties = await db.Publicaties
            .Where(p => p.VerbeteractieId == gebeurtenis.VerbeteractieId && p.Status == Publicatiestatus.Gepubliceerd).ToListAsync(ct);
        foreach (var publicatie in publicaties)
        {
            foreach (var nieuw in publicatie.Aanvullen(gebeurtenis.KlantsignaalIds))
                db.Terugkoppelingen.Add(Terugkoppeling.Maak(publicatie.Id, nieuw, klok.GetUtcNow()));
        }
    }
}

/// <summary>Consent may have been withdrawn: then the quote goes, also from what is public.</summary>
internal sealed class OpKlantsignaalGewijzigd(TransparantieDbContext db, ConsumentDiensten diensten, ISender sender, TimeProvider klok)
    : EventConsument<KlantsignaalGewijzigd, TransparantieDbContext>(db, diensten)
{
    private readonly TransparantieDbContext db = db;

    protected override async Task VerwerkAsync(KlantsignaalGewijzigd gebeurtenis, CancellationToken ct)
    {
        var publicaties = await db.Publicaties.Where(p => p.CitaatKlantsignaalId == gebeurtenis.KlantsignaalId).ToListAsync(ct);
        foreach (var publicatie in publicaties)
        {
            if (!await sender.CitaatMagAsync(publicatie, ct))
                publicatie.CitaatVervalt(klok.GetUtcNow());
        }
    }
}
