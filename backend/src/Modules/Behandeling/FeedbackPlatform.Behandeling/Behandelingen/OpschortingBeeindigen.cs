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

namespace FeedbackPlatform.Behandeling.Behandelingen;

/// <summary>Lets a service term run again; its end moves by the days that it stood still.</summary>
internal static class OpschortingBeeindigen
{
    public sealed record Request(Guid Id, Guid OpschortingId, IfMatch Versie) : IRequest<Result<Response>>;

    public sealed record Response(DateOnly UitersteDatum, Guid Versie);

    internal sealed class Handler(BehandelingDbContext db, Kalenderbron kalenders, IHuidigeGebruiker gebruiker, TimeProvider klok)
        : IRequestHandler<Request, Result<Response>>
    {
        public async Task<Result<Response>> Handle(Request request, CancellationToken cancellationToken)
        {
            if (await db.Behandelingen.LadenAsync(request.Id, cancellationToken) is not { } behandeling)
                return BehandelingFouten.NietGevonden(request.Id);
            if ((gebruiker.Beslissen(behandeling) ?? request.Versie.Verschilt(behandeling)) is { } fout) return fout;

            var uitkomst = behandeling.OpschortingBeeindigen(
                request.OpschortingId, await kalenders.OpvragenAsync(cancellationToken), klok.Vandaag(), klok.GetUtcNow());
            if (uitkomst.IsFout) return uitkomst.Fout;

            await db.SaveChangesAsync(cancellationToken);
            return new Response(behandeling.UitersteDatum, behandeling.Versie);
        }
    }

    public static void Map(RouteGroupBuilder groep) => groep
        .MapPost("/behandelingen/{id:guid}/opschortingen/{opschortingId:guid}/beeindiging", Endpoint)
        .Beschrijf(nameof(OpschortingBeeindigen), "Servicetermijn weer laten lopen")
        .Problemen(404, 409, 412, 428)
        .Produces<Response>()
        .RequireAuthorization(Recht.Behandelen);

    private static Task<IResult> Endpoint(Guid id, Guid opschortingId, IfMatch versie, ISender sender, CancellationToken ct) =>
        sender.Send(new Request(id, opschortingId, versie), ct).ToHttp(r => r.Versie);
}
