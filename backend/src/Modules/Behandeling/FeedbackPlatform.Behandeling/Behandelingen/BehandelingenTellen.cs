using FeedbackPlatform.Behandeling.Persistence;
using FeedbackPlatform.Behandeling.Termijnen;
using FeedbackPlatform.Platform;
using FeedbackPlatform.Platform.Http;
using FeedbackPlatform.Platform.Resultaten;
using FeedbackPlatform.Platform.Toegang;
using MediatR;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace FeedbackPlatform.Behandeling.Behandelingen;

/// <summary>How many behandelingen each view of the worklist holds.</summary>
internal static class BehandelingenTellen
{
    public sealed record Request : IRequest<Result<Response>>;

    public sealed record Response(int Mijn, int Onverdeeld, int Binnenkort);

    internal sealed class Handler(
        BehandelingDbContext db, Kalenderbron kalenders, IHuidigeGebruiker gebruiker, TimeProvider klok, IOptions<BehandelingOpties> opties)
        : IRequestHandler<Request, Result<Response>>
    {
        public async Task<Result<Response>> Handle(Request request, CancellationToken cancellationToken)
        {
            var kalender = await kalenders.OpvragenAsync(cancellationToken);
            var binnenkort = kalender.WerkdagenNa(klok.Vandaag(), opties.Value.WaarschuwingWerkdagen);
            Task<int> TelAsync(Weergave weergave) =>
                db.Behandelingen.Voor(weergave, gebruiker, binnenkort).CountAsync(cancellationToken);
            return new Response(await TelAsync(Weergave.Mijn), await TelAsync(Weergave.Onverdeeld), await TelAsync(Weergave.Binnenkort));
        }
    }

    public static void Map(RouteGroupBuilder groep) => groep
        .MapGet("/behandelingen/tellingen", Endpoint)
        .Beschrijf(nameof(BehandelingenTellen), "Open behandelingen tellen", "Hoeveel er in elke weergave van de werklijst staan.")
        .Produces<Response>()
        .RequireAuthorization(Recht.BehandelingenLezen);

    private static Task<IResult> Endpoint(ISender sender, CancellationToken ct) => sender.Send(new Request(), ct).ToHttp();
}
