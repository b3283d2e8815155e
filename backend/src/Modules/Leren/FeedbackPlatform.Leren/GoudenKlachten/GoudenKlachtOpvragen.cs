using FeedbackPlatform.Leren.Persistence;
using FeedbackPlatform.Leren.Signalen;
using FeedbackPlatform.Platform.Http;
using FeedbackPlatform.Platform.Resultaten;
using FeedbackPlatform.Platform.Toegang;
using MediatR;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;

namespace FeedbackPlatform.Leren.GoudenKlachten;

/// <summary>One gouden klacht.</summary>
internal static class GoudenKlachtOpvragen
{
    public sealed record Request(Guid Id) : IRequest<Result<Uitkomst>>;

    public sealed record Uitkomst(Guid Versie, GoudenKlachtenOpvragen.Rij GoudenKlacht);

    internal sealed class Handler(LerenDbContext db, Opzoeken opzoeken) : IRequestHandler<Request, Result<Uitkomst>>
    {
        public async Task<Result<Uitkomst>> Handle(Request request, CancellationToken ct)
        {
            var k = await db.GoudenKlachten.AsNoTracking().SingleOrDefaultAsync(x => x.Id == request.Id, ct);
            if (k is null)
                return GoudenKlachtFouten.NietGevonden(request.Id);
            var signalen = await opzoeken.SignalenAsync([k.KlantsignaalId], ct);
            var personen = await opzoeken.PersonenAsync([k.AangedragenDoorId], ct);
            return new Uitkomst(k.Versie, new GoudenKlachtenOpvragen.Rij(
                k.Id, signalen.GetValueOrDefault(k.KlantsignaalId), k.Reden, k.Leerwaarde, k.Status,
                personen.Values.FirstOrDefault(), k.AangedragenOp, k.VerbeteroverlegId, k.BesprokenOp));
        }
    }

    public static void Map(RouteGroupBuilder groep) => groep
        .MapGet("/gouden-klachten/{id:guid}", (Guid id, ISender sender, CancellationToken ct) =>
            sender.Send(new Request(id), ct).ToHttp(r => r.Versie))
        .Beschrijf(nameof(GoudenKlachtOpvragen), "Eén gouden klacht")
        .Produces<Uitkomst>().Problemen(404)
        .RequireAuthorization(Recht.LerenLezen);
}
