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

/// <summary>One value with its former names.</summary>
internal static class WaardeOphalen
{
    public sealed record Request(Lijst Lijst, Guid Id) : IRequest<Result<Waardegegevens>>;

    internal sealed class Handler(BeheerDbContext db) : IRequestHandler<Request, Result<Waardegegevens>>
    {
        public async Task<Result<Waardegegevens>> Handle(Request request, CancellationToken ct) =>
            await db.Lijst(request.Lijst).AsNoTracking().SingleOrDefaultAsync(w => w.Id == request.Id, ct) is { } waarde
                ? Waardegegevens.Van(waarde)
                : WaardeFouten.NietGevonden(request.Lijst, request.Id);
    }

    public static void Map(RouteGroupBuilder groep)
    {
        foreach (var lijst in Lijsten.Alle)
        {
            groep.MapGet(lijst.Pad() + "/{id:guid}", (Guid id, ISender sender, CancellationToken ct) =>
                    sender.Send(new Request(lijst, id), ct).ToHttp(w => w.Versie))
                .Beschrijf($"{lijst.Enkelvoud()}Ophalen", $"Een {lijst.Enkelvoud().ToLowerInvariant()} met zijn vroegere namen")
                .Produces<Waardegegevens>()
                .Problemen(StatusCodes.Status404NotFound)
                .RequireAuthorization(Recht.Beheren);
        }
    }
}
