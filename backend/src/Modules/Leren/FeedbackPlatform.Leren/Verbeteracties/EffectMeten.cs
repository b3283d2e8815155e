using FeedbackPlatform.Leren.Contracts;
using FeedbackPlatform.Leren.Domain;
using FeedbackPlatform.Leren.Persistence;
using FeedbackPlatform.Platform;
using FeedbackPlatform.Platform.Http;
using FeedbackPlatform.Platform.Resultaten;
using FeedbackPlatform.Platform.Toegang;
using MediatR;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;

namespace FeedbackPlatform.Leren.Verbeteracties;

/// <summary>Records the before/after comparison as it is today.</summary>
internal static class EffectMeten
{
    public sealed record Request(Guid Id, IfMatch Versie) : IRequest<Result<Response>>;

    public sealed record Response(Guid VerbeteractieId, EffectSamenvatting Effect);

    internal sealed class Handler(LerenDbContext db, Effectmeter meter, TimeProvider klok) : IRequestHandler<Request, Result<Response>>
    {
        public async Task<Result<Response>> Handle(Request request, CancellationToken ct)
        {
            var actie = await db.Verbeteracties.SingleOrDefaultAsync(a => a.Id == request.Id, ct);
            if (actie is null)
                return VerbeteractieFouten.NietGevonden(request.Id);
            if (request.Versie.Verschilt(actie) is { } verschil)
                return verschil;
            var periode = actie.Meetperiode(klok.Vandaag());
            if (periode.IsFout)
                return periode.Fout;
            var meting = await meter.MeetAsync(periode.Waarde, actie.CategorieId!.Value, ct);
            actie.EffectVastleggen(meting);
            await db.SaveChangesAsync(ct);
            return new Response(actie.Id, Samenvatting.Van(meting));
        }
    }

    public static void Map(RouteGroupBuilder groep) => groep
        .MapPost("/verbeteracties/{id:guid}/effectmeting", (Guid id, IfMatch versie, ISender sender, CancellationToken ct) =>
            sender.Send(new Request(id, versie), ct).ToCreated(r => $"/api/v1/verbeteracties/{r.VerbeteractieId}/effectmeting"))
        .Beschrijf(nameof(EffectMeten), "Effect van een verbeteractie meten en vastleggen",
            "Vergelijkt gelijke perioden voor en na de verandering, met een exact 95 %-interval.")
        .Produces<Response>(StatusCodes.Status201Created).Problemen(404, 409, 412, 428)
        .RequireAuthorization(Recht.Leren);
}
