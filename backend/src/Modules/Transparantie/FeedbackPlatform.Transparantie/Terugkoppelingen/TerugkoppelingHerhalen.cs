using FeedbackPlatform.Platform.Http;
using FeedbackPlatform.Platform.Resultaten;
using FeedbackPlatform.Platform.Toegang;
using FeedbackPlatform.Transparantie.Persistence;
using MediatR;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;

namespace FeedbackPlatform.Transparantie.Terugkoppelingen;

/// <summary>A human has a message that did not arrive tried again.</summary>
internal static class TerugkoppelingHerhalen
{
    public sealed record Request(Guid Id) : IRequest<Result>;

    internal sealed class Handler(TransparantieDbContext db, TimeProvider klok) : IRequestHandler<Request, Result>
    {
        public async Task<Result> Handle(Request request, CancellationToken cancellationToken)
        {
            var terugkoppeling = await db.Terugkoppelingen.SingleOrDefaultAsync(t => t.Id == request.Id, cancellationToken);
            if (terugkoppeling is null)
                return TerugkoppelingFouten.NietGevonden(request.Id);
            var uitkomst = terugkoppeling.Herhalen(klok.GetUtcNow());
            if (uitkomst.IsFout)
                return uitkomst;
            await db.SaveChangesAsync(cancellationToken);
            return Result.Gelukt;
        }
    }

    public static void Map(RouteGroupBuilder groep) => groep
        .MapPost("/terugkoppelingen/{id:guid}/herhalingen", Endpoint)
        .Beschrijf(nameof(TerugkoppelingHerhalen), "Terugkoppeling opnieuw versturen")
        .Produces(StatusCodes.Status204NoContent)
        .Problemen(404, 409, 412)
        .RequireAuthorization(Recht.PublicatieOpstellen);

    private static Task<IResult> Endpoint(Guid id, ISender sender, CancellationToken ct) => sender.Send(new Request(id), ct).ToHttp();
}
