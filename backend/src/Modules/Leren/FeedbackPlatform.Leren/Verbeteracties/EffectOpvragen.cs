using FeedbackPlatform.Leren.Contracts;
using FeedbackPlatform.Leren.Domain;
using FeedbackPlatform.Leren.Effect;
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

/// <summary>
/// What can be said about the effect now: the recorded measurement, else what measuring today would say, else from when it
/// is possible.
/// </summary>
internal static class EffectOpvragen
{
    public sealed record Request(Guid Id) : IRequest<Result<Meting>>;

    internal sealed class Handler(LerenDbContext db, Effectmeter meter, TimeProvider klok) : IRequestHandler<Request, Result<Meting>>
    {
        public async Task<Result<Meting>> Handle(Request request, CancellationToken ct)
        {
            var actie = await db.Verbeteracties.AsNoTracking().SingleOrDefaultAsync(a => a.Id == request.Id, ct);
            if (actie is null)
                return VerbeteractieFouten.NietGevonden(request.Id);
            if (actie.CategorieId is not { } categorie)
                return VerbeteractieFouten.ZonderCategorie;
            var vastgelegd = actie.Effectmetingen.OrderByDescending(m => m.GemetenOp).FirstOrDefault();
            if (vastgelegd is null)
            {
                if (actie.StartDatum is not { } start || actie.VoltooiingsDatum is not { } voltooid)
                    return VerbeteractieFouten.NietVoltooid;
                if (Effectperiode.Bepaal(start, voltooid, klok.Vandaag()) is not { } periode)
                {
                    return new Meting(Effectuitkomst.NogTeVroeg, Effectperiode.EersteMogelijkeDatum(voltooid), null, null, null, null, null, null, null, null,
                        null, null, null, await meter.WeekreeksAsync(categorie, start.AddDays(-7 * Effectperiode.WekenMinimum), klok.Vandaag(), ct));
                }

                return await ToonAsync(await meter.MeetAsync(periode, categorie, ct), categorie, null, ct);
            }

            return await ToonAsync(vastgelegd, categorie, vastgelegd.GemetenOp, ct);
        }

        private async Task<Meting> ToonAsync(Effectmeting m, Guid categorie, DateTimeOffset? gemetenOp, CancellationToken ct) => new(
            m.Uitkomst, null, m.Weken, m.VoorVanDatum, m.VoorTotEnMetDatum, m.NaVanDatum, m.NaTotEnMetDatum, m.AantalVoor, m.AantalNa,
            m.PercentageLaag, m.PercentageHoog, m.P, gemetenOp, await meter.WeekreeksAsync(categorie, m.VoorVanDatum, m.NaTotEnMetDatum, ct));
    }

    public static void Map(RouteGroupBuilder groep) => groep
        .MapGet("/verbeteracties/{id:guid}/effectmeting", (Guid id, ISender sender, CancellationToken ct) =>
            sender.Send(new Request(id), ct).ToHttp())
        .Beschrijf(nameof(EffectOpvragen), "Wat er over het effect te zeggen is",
            "De vastgelegde meting, en anders wat een meting vandaag zou zeggen. GemetenOp is leeg zolang er niets is vastgelegd.")
        .Produces<Meting>().Problemen(404, 409)
        .RequireAuthorization(Recht.LerenLezen);
}
