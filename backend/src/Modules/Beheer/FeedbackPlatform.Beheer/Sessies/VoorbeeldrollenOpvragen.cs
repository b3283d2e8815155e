using FeedbackPlatform.Beheer.Persistence;
using FeedbackPlatform.Beheer.Voorbeeld;
using FeedbackPlatform.Platform.Http;
using FeedbackPlatform.Platform.Resultaten;
using FeedbackPlatform.Platform.Toegang;
using MediatR;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Hosting;

namespace FeedbackPlatform.Beheer.Sessies;

/// <summary>In development, with the example organisation: whose eyes can be chosen.</summary>
internal static class VoorbeeldrollenOpvragen
{
    public sealed record Request : IRequest<Result<Response>>;

    /// <param name="Items">One person per role; empty when there is no example organisation.</param>
    public sealed record Response(IReadOnlyList<Persoon> Items);

    /// <param name="Rol">To choose.</param>
    /// <param name="Naam">Of the example person.</param>
    /// <param name="Email">To sign in with.</param>
    public sealed record Persoon(Rol Rol, string Naam, string Email);

    internal sealed class Handler(BeheerDbContext db, IHostEnvironment omgeving) : IRequestHandler<Request, Result<Response>>
    {
        public async Task<Result<Response>> Handle(Request request, CancellationToken ct)
        {
            if (!omgeving.IsDevelopment())
                return new Response([]);
            var ids = Enum.GetValues<Rol>().Select(Voorbeeldpersonen.Van).ToList();
            var aanwezig = await db.Gebruikers.Where(g => ids.Contains(g.Id) && g.GeblokkeerdOp == null)
                .Select(g => new { g.Id, g.Naam, g.Email }).ToListAsync(ct);
            return new Response([.. Enum.GetValues<Rol>()
                .Join(aanwezig, r => Voorbeeldpersonen.Van(r), g => g.Id, (r, g) => new Persoon(r, g.Naam, g.Email))]);
        }
    }

    public static void Map(RouteGroupBuilder groep) => groep
        .MapGet("/voorbeeldsessies/rollen", (ISender sender, CancellationToken ct) => sender.Send(new Request(), ct).ToHttp())
        .Beschrijf(nameof(VoorbeeldrollenOpvragen), "Rollen van de voorbeeldorganisatie", "Leeg buiten ontwikkeling.")
        .Produces<Response>()
        .AllowAnonymous();
}
