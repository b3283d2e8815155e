using FeedbackPlatform.Platform.Http;
using FeedbackPlatform.Platform.Resultaten;
using FeedbackPlatform.Platform.Toegang;
using FeedbackPlatform.Transparantie.Persistence;
using MediatR;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;

namespace FeedbackPlatform.Transparantie.Publicaties;

/// <summary>Hands a finished draft to a second person.</summary>
internal static class PublicatieIndienen
{
    public sealed record Request(Guid Id, IfMatch Versie) : IRequest<Result>;

    internal sealed class Handler(TransparantieDbContext db, ISender sender, IHuidigeGebruiker gebruiker, TimeProvider klok)
        : IRequestHandler<Request, Result>
    {
        public async Task<Result> Handle(Request request, CancellationToken cancellationToken)
        {
            var publicatie = await db.Publicaties.SingleOrDefaultAsync(p => p.Id == request.Id, cancellationToken);
            if (publicatie is null)
                return PublicatieFouten.NietGevonden(request.Id);
            if (request.Versie.Verschilt(publicatie) is { } verschil)
                return verschil;
            if (!await sender.CitaatMagAsync(publicatie, cancellationToken))
                return PublicatieFouten.GeenToestemming;

            var uitkomst = publicatie.Indienen(await sender.KlantsignalenAsync(publicatie, cancellationToken), gebruiker.Id!.Value, klok.GetUtcNow());
            if (uitkomst.IsFout)
                return uitkomst;
            await db.SaveChangesAsync(cancellationToken);
            return Result.Gelukt;
        }
    }

    public static void Map(RouteGroupBuilder groep) => groep
        .MapPost("/publicaties/{id:guid}/indiening", Endpoint)
        .Beschrijf(nameof(PublicatieIndienen), "Publicatie indienen ter goedkeuring")
        .Produces(StatusCodes.Status204NoContent)
        .Problemen(404, 409, 412, 428)
        .RequireAuthorization(Recht.PublicatieOpstellen);

    private static Task<IResult> Endpoint(Guid id, IfMatch versie, ISender sender, CancellationToken ct) =>
        sender.Send(new Request(id, versie), ct).ToHttp();
}
