using FeedbackPlatform.Beheer.Persistence;
using FeedbackPlatform.Platform.Http;
using FeedbackPlatform.Platform.Resultaten;
using FeedbackPlatform.Platform.Toegang;
using MediatR;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;

namespace FeedbackPlatform.Beheer.Sessies;

/// <summary>The session of this browser.</summary>
internal static class SessieOpvragen
{
    public sealed record Request : IRequest<Result<Sessie>>;

    internal sealed class Handler(BeheerDbContext db, Sessiebeheer sessies, IHuidigeGebruiker wie) : IRequestHandler<Request, Result<Sessie>>
    {
        public async Task<Result<Sessie>> Handle(Request request, CancellationToken ct) =>
            await sessies.ToonAsync(await db.Gebruikers.AsNoTracking().SingleAsync(g => g.Id == wie.Id, ct), ct);
    }

    public static void Map(RouteGroupBuilder groep) => groep
        .MapGet("/sessies/huidige", (ISender sender, CancellationToken ct) => sender.Send(new Request(), ct).ToHttp())
        .Beschrijf(nameof(SessieOpvragen), "Wie is aangemeld")
        .Produces<Sessie>()
        .RequireAuthorization(Recht.Aangemeld);
}
