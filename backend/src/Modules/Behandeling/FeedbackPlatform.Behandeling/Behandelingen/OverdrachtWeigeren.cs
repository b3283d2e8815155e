using FeedbackPlatform.Behandeling.Persistence;
using FeedbackPlatform.Platform.Http;
using FeedbackPlatform.Platform.Resultaten;
using FeedbackPlatform.Platform.Toegang;
using FluentValidation;
using MediatR;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace FeedbackPlatform.Behandeling.Behandelingen;

/// <summary>Refuses an offered transfer, with the reason; the giver keeps it.</summary>
internal static class OverdrachtWeigeren
{
    public sealed record Request(Guid Id, Guid OverdrachtId, string? Reden) : IRequest<Result<Response>>;

    public sealed record Response(Guid BehandelaarId, Guid Versie);

    internal sealed class Validator : AbstractValidator<Request>
    {
        public Validator() => RuleFor(r => r.Reden).VerplichteTekst(Overdracht.RedenMaximum);
    }

    internal sealed class Handler(BehandelingDbContext db, IHuidigeGebruiker gebruiker, TimeProvider klok) : IRequestHandler<Request, Result<Response>>
    {
        public async Task<Result<Response>> Handle(Request request, CancellationToken cancellationToken)
        {
            if (await db.Behandelingen.LadenAsync(request.Id, cancellationToken) is not { } behandeling)
                return BehandelingFouten.NietGevonden(request.Id);

            var uitkomst = behandeling.OverdrachtWeigeren(request.OverdrachtId, request.Reden!, gebruiker.Id!.Value, klok.GetUtcNow());
            if (uitkomst.IsFout) return uitkomst.Fout;

            await db.SaveChangesAsync(cancellationToken);
            return new Response(behandeling.BehandelaarId!.Value, behandeling.Versie);
        }
    }

    public static void Map(RouteGroupBuilder groep) => groep
        .MapPost("/behandelingen/{id:guid}/overdrachten/{overdrachtId:guid}/weigering", Endpoint)
        .Beschrijf(nameof(OverdrachtWeigeren), "Overdracht weigeren")
        .Problemen(404, 409, 412)
        .Produces<Response>()
        .RequireAuthorization(Recht.Behandelen);

    private static Task<IResult> Endpoint(Guid id, Guid overdrachtId, Body body, ISender sender, CancellationToken ct) =>
        sender.Send(new Request(id, overdrachtId, body.Reden), ct).ToHttp(r => r.Versie);

    public sealed record Body(string? Reden);
}
