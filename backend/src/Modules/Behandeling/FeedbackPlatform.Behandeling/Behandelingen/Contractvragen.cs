using FeedbackPlatform.Behandeling.Contracts;
using FeedbackPlatform.Behandeling.Persistence;
using FeedbackPlatform.Platform;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace FeedbackPlatform.Behandeling.Behandelingen;

/// <summary>Answers what other modules ask.</summary>
internal sealed class Contractvragen(BehandelingDbContext db, TimeProvider klok) :
    IRequestHandler<MijnBehandelingenTellenOpvragen, MijnBehandelingen>,
    IRequestHandler<BehandelingenVanKlantsignalenOpvragen, IReadOnlyList<BehandelingVanKlantsignaal>>
{
    public async Task<MijnBehandelingen> Handle(MijnBehandelingenTellenOpvragen request, CancellationToken cancellationToken)
    {
        var (vandaag, ik) = (klok.Vandaag(), request.GebruikerId);
        var open = db.Behandelingen.AsNoTracking().Where(b => b.IsOpen);
        var mijn = open.Where(b => b.BehandelaarId == ik);
        return new(
            await mijn.CountAsync(cancellationToken),
            await mijn.CountAsync(b => b.UitersteDatum < vandaag && b.OpgeschortVanafDatum == null, cancellationToken),
            await mijn.CountAsync(b => b.BelofteDatum <= vandaag, cancellationToken),
            await open.CountAsync(b => b.AangebodenAanId == ik, cancellationToken),
            await open.CountAsync(b => b.BehandelaarId == null, cancellationToken),
            await mijn.MinAsync(b => (DateOnly?)b.UitersteDatum, cancellationToken));
    }

    public async Task<IReadOnlyList<BehandelingVanKlantsignaal>> Handle(BehandelingenVanKlantsignalenOpvragen request, CancellationToken cancellationToken)
    {
        var ids = request.KlantsignaalIds;
        var gevonden = await db.Behandelingen.AsNoTracking()
            .SelectMany(b => b.Klantsignalen.Where(k => ids.Contains(k.KlantsignaalId)), (b, k) => new
            {
                k.KlantsignaalId,
                b.Id,
                b.IsOpen,
                b.UitersteDatum,
                Afdoening = (Afdoening?)b.Afronding!.Afdoening,
                b.Afronding.Les,
            })
            .ToListAsync(cancellationToken);
        return [.. gevonden.Select(g => new BehandelingVanKlantsignaal(
            g.KlantsignaalId, g.Id, g.IsOpen, g.UitersteDatum, g.Afdoening?.ToString(), g.Les))];
    }
}
