using FeedbackPlatform.Beheer.Contracts;
using FeedbackPlatform.Beheer.Persistence;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace FeedbackPlatform.Beheer.Gebruikers;

/// <summary>Answers the other modules from memory: nearly every list shows names.</summary>
internal sealed class GebruikersHandler(BeheerDbContext db, Geheugen geheugen) : IRequestHandler<GebruikersOpvragen, IReadOnlyList<GebruikerNaam>>
{
    public async Task<IReadOnlyList<GebruikerNaam>> Handle(GebruikersOpvragen request, CancellationToken cancellationToken)
    {
        var namen = await geheugen.HaalAsync(Guid.Empty, () => LeesAsync(cancellationToken));
        return request.Ids is null
            ? [.. namen.Values]
            : [.. request.Ids.Distinct().Select(namen.GetValueOrDefault).OfType<GebruikerNaam>()];
    }

    private async Task<Dictionary<Guid, GebruikerNaam>> LeesAsync(CancellationToken ct) =>
        (await db.Gebruikers.AsNoTracking().OrderBy(g => g.Naam).ThenBy(g => g.Id).ToListAsync(ct))
        .ToDictionary(g => g.Id, g => new GebruikerNaam(g.Id, g.Naam, g.Rollen, g.OrganisatieonderdeelId, g.GeblokkeerdOp is null));
}
