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

/// <summary>Records who was involved in the conduct (may not handle it, Awb 9:7) and when the copy was sent (9:9).</summary>
internal static class BetrokkeneVastleggen
{
    public sealed record Request(Guid Id, Guid? GebruikerId, DateOnly? AfschriftDatum) : IRequest<Result<Response>>;

    public sealed record Response(Guid GebruikerId, Guid Versie);

    internal sealed class Validator : AbstractValidator<Request>
    {
        public Validator() => RuleFor(r => r.GebruikerId).NotNull().WithMessage("Kies een collega.");
    }

    internal sealed class Handler(BehandelingDbContext db, Personen personen, IHuidigeGebruiker gebruiker, TimeProvider klok)
        : IRequestHandler<Request, Result<Response>>
    {
        public async Task<Result<Response>> Handle(Request request, CancellationToken cancellationToken)
        {
            if (await db.Behandelingen.LadenAsync(request.Id, cancellationToken) is not { } behandeling)
                return BehandelingFouten.NietGevonden(request.Id);
            if (behandeling.BehandelaarId is not null && gebruiker.Beslissen(behandeling) is { } fout) return fout;
            if (!await personen.BestaatAsync(request.GebruikerId!.Value, cancellationToken))
                return Fout.Ongeldig("gebruikerId", "onbekend", "Deze collega is niet bekend.");
            if (request.AfschriftDatum > klok.Vandaag()) return BehandelingFouten.DatumInToekomst("afschriftDatum");

            var uitkomst = behandeling.BetrokkeneVastleggen(request.GebruikerId.Value, request.AfschriftDatum);
            if (uitkomst.IsFout) return uitkomst.Fout;

            await db.SaveChangesAsync(cancellationToken);
            return new Response(request.GebruikerId.Value, behandeling.Versie);
        }
    }

    public static void Map(RouteGroupBuilder groep) => groep
        .MapPost("/behandelingen/{id:guid}/betrokkenen", Endpoint)
        .Beschrijf(nameof(BetrokkeneVastleggen), "Betrokkene vastleggen",
            "Wie bij de gedraging betrokken was, behandelt de klacht niet (Awb 9:7) en krijgt een afschrift (Awb 9:9).")
        .Problemen(404, 409, 412)
        .Produces<Response>()
        .RequireAuthorization(Recht.Behandelen);

    private static Task<IResult> Endpoint(Guid id, Body body, ISender sender, CancellationToken ct) =>
        sender.Send(new Request(id, body.GebruikerId, body.AfschriftDatum), ct).ToHttp(r => r.Versie);

    public sealed record Body(Guid? GebruikerId, DateOnly? AfschriftDatum);
}
