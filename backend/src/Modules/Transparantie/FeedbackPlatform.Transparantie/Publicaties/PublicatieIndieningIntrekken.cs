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

/// <summary>Takes a publicatie back from approval, to write on.</summary>
internal static class PublicatieIndieningIntrekken
{
    public sealed record Request(Guid Id, IfMatch Versie) : IRequest<Result>;

    internal sealed class Handler(TransparantieDbContext db, IHuidigeGebruiker gebruiker, TimeProvider klok) : IRequestHandler<Request, Result>
    {
        public async Task<Result> Handle(Request request, CancellationToken cancellationToken)
        {
            var publicatie = await db.Publicaties.SingleOrDefaultAsync(p => p.Id == request.Id, cancellationToken);
            if (publicatie is null)
                return PublicatieFouten.NietGevonden(request.Id);
            if (request.Versie.Verschilt(publicatie) is { } verschil)
                return verschil;

            var uitkomst = publicatie.IndieningIntrekken(gebruiker.Id!.Value, klok.GetUtcNow());
            if (uitkomst.IsFout)
                return uitkomst;
            await db.SaveChangesAsync(cancellationToken);
            return Result.Gelukt;
        }
    }

    public static void Map(RouteGroupBuilder groep) => groep
        .MapDelete("/publicaties/{id:guid}/indiening", Endpoint)
        .Beschrijf(nameof(PublicatieIndieningIntrekken), "Publicatie terughalen naar concept")
        .Produces(StatusCodes.Status204NoContent)
        .Problemen(404, 409, 412, 428)
        .RequireAuthorization(Recht.PublicatieOpstellen);

    private static Task<IResult> Endpoint(Guid id, IfMatch versie, ISender sender, CancellationToken ct) =>
        sender.Send(new Request(id, versie), ct).ToHttp();
}
