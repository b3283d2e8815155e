using FeedbackPlatform.Behandeling.Persistence;
using FeedbackPlatform.Behandeling.Termijnen;
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

/// <summary>Adjourns the term once, by at most four weeks, with written notice (Awb 9:11, second paragraph).</summary>
internal static class BehandelingVerdagen
{
    public sealed record Request(Guid Id, int? Weken, string? Reden, DateOnly? KennisgevingDatum, IfMatch Versie) : IRequest<Result<Response>>;

    /// <param name="UitersteDatum">New end date, after the holiday roll (Algemene termijnenwet).</param>
    /// <param name="Versie">New version, also the ETag.</param>
    public sealed record Response(DateOnly UitersteDatum, Guid Versie);

    internal sealed class Validator : AbstractValidator<Request>
    {
        public Validator()
        {
            RuleFor(r => r.Weken).Verplicht().InclusiveBetween(1, Termijnopbouw.MaximumVerdaging)
                .WithMessage($"Verdaag met 1 tot {Termijnopbouw.MaximumVerdaging} weken.");
            RuleFor(r => r.Reden).VerplichteTekst(Verdaging.RedenMaximum);
            RuleFor(r => r.KennisgevingDatum).Verplicht();
        }
    }

    internal sealed class Handler(BehandelingDbContext db, Kalenderbron kalenders, IHuidigeGebruiker gebruiker, TimeProvider klok)
        : IRequestHandler<Request, Result<Response>>
    {
        public async Task<Result<Response>> Handle(Request request, CancellationToken cancellationToken)
        {
            if (await db.Behandelingen.LadenAsync(request.Id, cancellationToken) is not { } behandeling)
                return BehandelingFouten.NietGevonden(request.Id);
            if ((gebruiker.Beslissen(behandeling) ?? request.Versie.Verschilt(behandeling)) is { } fout) return fout;

            var uitkomst = behandeling.Verdagen(
                request.Weken!.Value, request.Reden!, request.KennisgevingDatum!.Value, gebruiker.Id!.Value,
                await kalenders.OpvragenAsync(cancellationToken), klok.Vandaag(), klok.GetUtcNow());
            if (uitkomst.IsFout) return uitkomst.Fout;

            await db.SaveChangesAsync(cancellationToken);
            return new Response(behandeling.UitersteDatum, behandeling.Versie);
        }
    }

    public static void Map(RouteGroupBuilder groep) => groep
        .MapPost("/behandelingen/{id:guid}/verdagingen", Endpoint)
        .Beschrijf(nameof(BehandelingVerdagen), "Behandeltermijn verdagen",
            "Eén keer, met hoogstens vier weken en een schriftelijk bericht aan beide partijen (Awb 9:11 lid 2).")
        .Problemen(404, 409, 412, 428)
        .Produces<Response>()
        .RequireAuthorization(Recht.Behandelen);

    private static Task<IResult> Endpoint(Guid id, Body body, IfMatch versie, ISender sender, CancellationToken ct) =>
        sender.Send(new Request(id, body.Weken ?? Termijnopbouw.MaximumVerdaging, body.Reden, body.KennisgevingDatum, versie), ct).ToHttp(r => r.Versie);

    /// <param name="Weken">1 tot en met 4; leeg is 4.</param>
    /// <param name="Reden">Staat ook in het bericht.</param>
    /// <param name="KennisgevingDatum">Datum van het schriftelijke bericht aan indiener en beklaagde.</param>
    public sealed record Body(int? Weken, string? Reden, DateOnly? KennisgevingDatum);
}
