using FeedbackPlatform.Beheer.Contracts;
using FeedbackPlatform.Beheer.Persistence;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace FeedbackPlatform.Beheer.Referentielijsten;

/// <summary>Answers the other modules, and the forms, from memory.</summary>
internal sealed class ReferentielijstenHandler(BeheerDbContext db, Geheugen geheugen) : IRequestHandler<ReferentielijstenOpvragen, Contracts.Referentielijsten>
{
    public Task<Contracts.Referentielijsten> Handle(ReferentielijstenOpvragen request, CancellationToken cancellationToken) =>
        geheugen.HaalAsync(Guid.Empty, () => LeesAsync(cancellationToken));

    private async Task<Contracts.Referentielijsten> LeesAsync(CancellationToken ct)
    {
        var waarden = await db.Waarden.AsNoTracking().OrderBy(w => w.Volgorde).ThenBy(w => w.Naam).ThenBy(w => w.Id).ToListAsync(ct);
        var kanalen = await db.Kanalen.AsNoTracking().OrderBy(k => k.Volgorde).ThenBy(k => k.Code)
            .Select(k => new Kanaalwaarde(k.Code, k.Naam, k.Actief)).ToListAsync(ct);
        return new(Boom(waarden, Lijst.Categorieen), kanalen, Boom(waarden, Lijst.Organisatieonderdelen), Boom(waarden, Lijst.Gebieden));
    }

    /// <summary>Parents before their children, so that a list reads as the tree; switched off along with the parent.</summary>
    private static IReadOnlyList<Referentiewaarde> Boom(IEnumerable<Waarde> waarden, Lijst lijst)
    {
        var onder = waarden.Where(w => w.Lijst == lijst).ToLookup(w => w.BovenliggendeId);
        var boom = new List<Referentiewaarde>();
        Voeg(null, "", true);
        return boom;

        void Voeg(Guid? bovenliggende, string voorvoegsel, bool actief)
        {
            foreach (var waarde in onder[bovenliggende])
            {
                var pad = voorvoegsel + waarde.Naam;
                boom.Add(new(waarde.Id, waarde.Naam, waarde.BovenliggendeId, pad, actief && waarde.Actief, waarde.Uitleg));
                Voeg(waarde.Id, pad + " › ", actief && waarde.Actief);
            }
        }
    }
}
