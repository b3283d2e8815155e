using FeedbackPlatform.Behandeling.Persistence;
using FeedbackPlatform.Platform.Http;
using FeedbackPlatform.Platform.Resultaten;
using FeedbackPlatform.Platform.Toegang;
using MediatR;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace FeedbackPlatform.Behandeling.Behandelingen;

/// <summary>Accepts an offered transfer: from now on the work is mine.</summary>
internal static class OverdrachtAccepteren
{
    public sealed record Request(Guid Id, Guid OverdrachtId) : IRequest<Result<Response>>;

    public sealed record Response(Guid BehandelaarId, Guid Versie);

    internal sealed class Handler(BehandelingDbContext db, IHuidigeGebruiker gebruiker, TimeProvider klok) : IRequestHandler<Request, Result<Response>>
    {
        public async Task<Result<Response>> Handle(Request request, CancellationToken cancellationToken)
        {
            if (await db.Behandelingen.LadenAsync(request.Id, cancellationToken) is not { } behandeling)
                return BehandelingFouten.NietGevonden(request.Id);

            var uitkomst = behandeling.OverdrachtAccepteren(request.OverdrachtId, gebruiker.Id!.Value, klok.GetUtcNow());
            if (uitkomst.IsFout) return uitkomst.Fout;

            await db.SaveChangesAsync(cancellationToken);
            return new Response(gebruiker.Id.Value, behandeling.Versie);
        }
    }

    public static void Map(RouteGroupBuilder groep) => groep
        .MapPost("/behandelingen/{id:guid}/overdrachten/{overdrachtId:guid}/acceptatie", Endpoint)
        .Beschrijf(nameof(OverdrachtAccepteren), "Overdracht accepteren")
        .Problemen(404, 409, 412)
        .Produces<Response>()
        .RequireAuthorization(Recht.Behandelen);

    private static Task<IResult> Endpoint(Guid id, Guid overdrachtId, ISender sender, CancellationToken ct) =>
        sender.Send(new Request(id, overdrachtId), ct).ToHttp(r => r.Versie);
}
