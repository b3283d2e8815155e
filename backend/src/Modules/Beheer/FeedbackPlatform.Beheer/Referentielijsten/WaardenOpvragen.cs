using FeedbackPlatform.Beheer.Persistence;
using FeedbackPlatform.Platform.Http;
using FeedbackPlatform.Platform.Resultaten;
using FeedbackPlatform.Platform.Toegang;
using MediatR;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;

namespace FeedbackPlatform.Beheer.Referentielijsten;

/// <summary>A whole tree, to manage it.</summary>
internal static class WaardenOpvragen
{
    public sealed record Request(Lijst Lijst) : IRequest<Result<Response>>;

    /// <param name="Items">Parents before their children.</param>
    public sealed record Response(IReadOnlyList<Rij> Items);

    /// <param name="Id">Stable.</param>
    /// <param name="Naam">Own name.</param>
    /// <param name="BovenliggendeId">Null for a root.</param>
    /// <param name="Niveau">0 for a root.</param>
    /// <param name="Actief">Own switch.</param>
    /// <param name="Volgorde">Place among those under the same parent.</param>
    public sealed record Rij(Guid Id, string Naam, Guid? BovenliggendeId, int Niveau, bool Actief, int Volgorde);

    internal sealed class Handler(BeheerDbContext db) : IRequestHandler<Request, Result<Response>>
    {
        public async Task<Result<Response>> Handle(Request request, CancellationToken ct)
        {
            var onder = (await db.Lijst(request.Lijst).AsNoTracking().OrderBy(w => w.Volgorde).ThenBy(w => w.Naam).ThenBy(w => w.Id)
                .Take(Waarde.LijstMaximum).Select(w => new Rij(w.Id, w.Naam, w.BovenliggendeId, 0, w.Actief, w.Volgorde)).ToListAsync(ct))
                .ToLookup(w => w.BovenliggendeId);
            var rijen = new List<Rij>();
            Voeg(null, 0);
            return new Response(rijen);

            void Voeg(Guid? bovenliggende, int niveau)
            {
                foreach (var rij in onder[bovenliggende])
                {
                    rijen.Add(rij with { Niveau = niveau });
                    Voeg(rij.Id, niveau + 1);
                }
            }
        }
    }

    public static void Map(RouteGroupBuilder groep)
    {
        foreach (var lijst in Lijsten.Alle)
        {
            groep.MapGet(lijst.Pad(), (ISender sender, CancellationToken ct) => sender.Send(new Request(lijst), ct).ToHttp())
                .Beschrijf($"{lijst}Opvragen", $"Alle {lijst.ToString().ToLowerInvariant()}, om te beheren")
                .Produces<Response>()
                .RequireAuthorization(Recht.Beheren);
        }
    }
}
