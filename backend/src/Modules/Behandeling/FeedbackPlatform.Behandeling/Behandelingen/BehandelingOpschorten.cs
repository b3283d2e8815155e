using FeedbackPlatform.Behandeling.Persistence;
using FeedbackPlatform.Platform;
using FeedbackPlatform.Platform.Http;
using FeedbackPlatform.Platform.Resultaten;
using FeedbackPlatform.Platform.Toegang;
using FluentValidation;
using MediatR;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace FeedbackPlatform.Behandeling.Behandelingen;

/// <summary>Lets a service term stand still; a statutory complaint term cannot (title 9.1 Awb knows no suspension).</summary>
internal static class BehandelingOpschorten
{
    public sealed record Request(Guid Id, string? Reden, IfMatch Versie) : IRequest<Result<Response>>;

    public sealed record Response(Guid Id, Guid BehandelingId, Guid Versie);

    internal sealed class Validator : AbstractValidator<Request>
    {
        public Validator() => RuleFor(r => r.Reden).VerplichteTekst(Opschorting.RedenMaximum);
    }

    internal sealed class Handler(BehandelingDbContext db, IHuidigeGebruiker gebruiker, TimeProvider klok) : IRequestHandler<Request, Result<Response>>
    {
        public async Task<Result<Response>> Handle(Request request, CancellationToken cancellationToken)
        {
            if (await db.Behandelingen.LadenAsync(request.Id, cancellationToken) is not { } behandeling)
                return BehandelingFouten.NietGevonden(request.Id);
            if ((gebruiker.Beslissen(behandeling) ?? request.Versie.Verschilt(behandeling)) is { } fout) return fout;

            var uitkomst = behandeling.Opschorten(request.Reden!, gebruiker.Id!.Value, klok.Vandaag(), klok.GetUtcNow());
            if (uitkomst.IsFout) return uitkomst.Fout;

            await db.SaveChangesAsync(cancellationToken);
            return new Response(uitkomst.Waarde.Id, behandeling.Id, behandeling.Versie);
        }
    }

    public static void Map(RouteGroupBuilder groep) => groep
        .MapPost("/behandelingen/{id:guid}/opschortingen", Endpoint)
        .Beschrijf(nameof(BehandelingOpschorten), "Servicetermijn stilzetten", "Niet mogelijk bij een formele klacht.")
        .Problemen(404, 409, 412, 428)
        .Produces<Response>(201)
        .RequireAuthorization(Recht.Behandelen);

    private static Task<IResult> Endpoint(Guid id, Body body, IfMatch versie, ISender sender, CancellationToken ct) => sender
        .Send(new Request(id, body.Reden, versie), ct)
        .ToCreated(r => $"/api/v1/behandelingen/{r.BehandelingId}", r => r.Versie);

    public sealed record Body(string? Reden);
}
