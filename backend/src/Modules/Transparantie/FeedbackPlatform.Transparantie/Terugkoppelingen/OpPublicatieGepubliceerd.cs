using FeedbackPlatform.Platform.Berichten;
using FeedbackPlatform.Transparantie.Contracts;
using FeedbackPlatform.Transparantie.Domain;
using FeedbackPlatform.Transparantie.Persistence;
using Microsoft.EntityFrameworkCore;

namespace FeedbackPlatform.Transparantie.Terugkoppelingen;

/// <summary>
/// One terugkoppeling per klantsignaal behind the publicatie, once: a second publication of the same publicatie adds only
/// those that are new. Whether there is somebody to tell is asked when it is sent.
/// </summary>
internal sealed class OpPublicatieGepubliceerd(TransparantieDbContext db, ConsumentDiensten diensten, TimeProvider klok)
    : EventConsument<PublicatieGepubliceerd, TransparantieDbContext>(db, diensten)
{
    private readonly TransparantieDbContext db = db;

    protected override async Task VerwerkAsync(PublicatieGepubliceerd gebeurtenis, CancellationToken ct)
    {
        var publicatie = await db.Publicaties.AsNoTracking().SingleOrDefaultAsync(p => p.Id == gebeurtenis.PublicatieId, ct);
        if (publicatie is null)
            return;
        var bestaand = await db.Terugkoppelingen.Where(t => t.PublicatieId == publicatie.Id).Select(t => t.KlantsignaalId).ToListAsync(ct);
        foreach (var klantsignaal in publicatie.Klantsignalen.Select(k => k.KlantsignaalId).Except(bestaand))
            db.Terugkoppelingen.Add(Terugkoppeling.Maak(publicatie.Id, klantsignaal, klok.GetUtcNow()));
    }
}
