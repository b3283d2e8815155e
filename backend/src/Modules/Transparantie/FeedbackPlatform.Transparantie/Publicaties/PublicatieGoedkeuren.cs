using FeedbackPlatform.Platform.Http;
using FeedbackPlatform.Platform.Resultaten;
using FeedbackPlatform.Platform.Toegang;
using FeedbackPlatform.Transparantie.Domain;
using FeedbackPlatform.Transparantie.Persistence;
using MediatR;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;

namespace FeedbackPlatform.Transparantie.Publicaties;

/// <summary>The second pair of eyes says yes: it is public from now, and those who told it are told.</summary>
internal static class PublicatieGoedkeuren
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

            var slug = Slug.Van(publicatie.Titel);
            if (await db.Publicaties.AnyAsync(p => p.Slug == slug && p.Id != publicatie.Id, cancellationToken))
                slug = $"{slug}-{publicatie.Id.ToString("N")[^6..]}";
            var uitkomst = publicatie.Goedkeuren(await sender.KlantsignalenAsync(publicatie, cancellationToken), gebruiker.Id!.Value, slug, klok.GetUtcNow());
            if (uitkomst.IsFout)
                return uitkomst;
            await db.SaveChangesAsync(cancellationToken);
            return Result.Gelukt;
        }
    }

    public static void Map(RouteGroupBuilder groep) => groep
        .MapPost("/publicaties/{id:guid}/goedkeuring", Endpoint)
        .Beschrijf(nameof(PublicatieGoedkeuren), "Publicatie goedkeuren", "Nooit door wie haar schreef of als laatste bewerkte.")
        .Produces(StatusCodes.Status204NoContent)
        .Problemen(404, 409, 412, 428)
        .RequireAuthorization(Recht.PublicatieGoedkeuren);

    private static Task<IResult> Endpoint(Guid id, IfMatch versie, ISender sender, CancellationToken ct) =>
        sender.Send(new Request(id, versie), ct).ToHttp();
}
