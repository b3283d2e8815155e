using FeedbackPlatform.Behandeling.Persistence;
using FeedbackPlatform.Platform.Http;
using FeedbackPlatform.Platform.Resultaten;
using FeedbackPlatform.Platform.Toegang;
using MediatR;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace FeedbackPlatform.Behandeling.Behandelingen;

/// <summary>Take a behandeling, or give it to somebody who was not involved in the conduct (Awb 9:7).</summary>
internal static class BehandelingToewijzen
{
    public sealed record Request(Guid Id, Guid? BehandelaarId) : IRequest<Result<Response>>;

    public sealed record Response(Guid Id, Guid BehandelaarId, Guid Versie);

    internal sealed class Handler(BehandelingDbContext db, Personen personen, IHuidigeGebruiker gebruiker, TimeProvider klok)
        : IRequestHandler<Request, Result<Response>>
    {
        public async Task<Result<Response>> Handle(Request request, CancellationToken cancellationToken)
        {
            var behandelaarId = request.BehandelaarId ?? gebruiker.Id!.Value;
            if (behandelaarId != gebruiker.Id && !gebruiker.Mag(Recht.Verdelen)) return BehandelingFouten.AlleenVerdeler;
            if (await db.Behandelingen.LadenAsync(request.Id, cancellationToken) is not { } behandeling)
                return BehandelingFouten.NietGevonden(request.Id);
            if (behandelaarId != gebruiker.Id && !await personen.KanBehandelenAsync(behandelaarId, cancellationToken))
                return BehandelingFouten.GeenBehandelaar;

            var uitkomst = behandeling.Toewijzen(behandelaarId, klok.GetUtcNow());
            if (uitkomst.IsFout) return uitkomst.Fout;

            await db.SaveChangesAsync(cancellationToken);
            return new Response(behandeling.Id, behandelaarId, behandeling.Versie);
        }
    }

    public static void Map(RouteGroupBuilder groep) => groep
        .MapPost("/behandelingen/{id:guid}/toewijzingen", Endpoint)
        .Beschrijf(nameof(BehandelingToewijzen), "Behandeling oppakken of toewijzen",
            "Zonder `behandelaarId` pakt u de behandeling zelf op. Aan een ander toewijzen kan een klachtencoördinator.")
        .Problemen(404, 409, 412)
        .Produces<Response>()
        .RequireAuthorization(Recht.Behandelen);

    private static Task<IResult> Endpoint(Guid id, Body body, ISender sender, CancellationToken ct) =>
        sender.Send(new Request(id, body.BehandelaarId), ct).ToHttp(r => r.Versie);

    /// <param name="BehandelaarId">Leeg: uzelf.</param>
    public sealed record Body(Guid? BehandelaarId);
}
