using FeedbackPlatform.Beheer.Persistence;
using FeedbackPlatform.Platform.Http;
using FeedbackPlatform.Platform.Resultaten;
using MediatR;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;

namespace FeedbackPlatform.Beheer.Inrichting;

/// <summary>Does this installation still wait for its first Beheerder?</summary>
internal static class InrichtingOpvragen
{
    public sealed record Request : IRequest<Result<Response>>;

    /// <param name="Nodig">True: there is no account yet; the setup link stands on the console of the server.</param>
    public sealed record Response(bool Nodig);

    internal sealed class Handler(BeheerDbContext db) : IRequestHandler<Request, Result<Response>>
    {
        public async Task<Result<Response>> Handle(Request request, CancellationToken ct) => new Response(!await db.Gebruikers.AnyAsync(ct));
    }

    public static void Map(RouteGroupBuilder groep) => groep
        .MapGet("/inrichting", (ISender sender, CancellationToken ct) => sender.Send(new Request(), ct).ToHttp())
        .Beschrijf(nameof(InrichtingOpvragen), "Is inrichten nog nodig")
        .Produces<Response>()
        .AllowAnonymous();
}
