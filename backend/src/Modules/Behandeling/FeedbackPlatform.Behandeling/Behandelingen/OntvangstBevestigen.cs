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

/// <summary>Records the written acknowledgement of receipt (Awb 9:6); with an adviser the term becomes ten weeks (9:15).</summary>
internal static class OntvangstBevestigen
{
    public sealed record Request(Guid Id, DateOnly? Datum, Contactsoort? Wijze, bool MetAdviseur) : IRequest<Result<Response>>;

    public sealed record Response(DateOnly UitersteDatum, Guid Versie);

    internal sealed class Validator : AbstractValidator<Request>
    {
        public Validator()
        {
            RuleFor(r => r.Datum).Verplicht();
            RuleFor(r => r.Wijze).Verplicht();
            RuleFor(r => r.Wijze).Must(w => w is null or Contactsoort.Brief or Contactsoort.Email or Contactsoort.Sms or Contactsoort.Chat)
                .WithErrorCode("niet-schriftelijk").WithMessage("Een ontvangstbevestiging is schriftelijk (Awb 9:6).");
        }
    }

    internal sealed class Handler(BehandelingDbContext db, Kalenderbron kalenders, IHuidigeGebruiker gebruiker, TimeProvider klok)
        : IRequestHandler<Request, Result<Response>>
    {
        public async Task<Result<Response>> Handle(Request request, CancellationToken cancellationToken)
        {
            if (await db.Behandelingen.LadenAsync(request.Id, cancellationToken) is not { } behandeling)
                return BehandelingFouten.NietGevonden(request.Id);
            if (gebruiker.Beslissen(behandeling) is { } fout) return fout;

            var uitkomst = behandeling.OntvangstBevestigen(
                request.Datum!.Value, request.Wijze!.Value, request.MetAdviseur, gebruiker.Id!.Value,
                await kalenders.OpvragenAsync(cancellationToken), klok.Vandaag(), klok.GetUtcNow());
            if (uitkomst.IsFout) return uitkomst.Fout;

            await db.SaveChangesAsync(cancellationToken);
            return new Response(behandeling.UitersteDatum, behandeling.Versie);
        }
    }

    public static void Map(RouteGroupBuilder groep) => groep
        .MapPost("/behandelingen/{id:guid}/ontvangstbevestigingen", Endpoint)
        .Beschrijf(nameof(OntvangstBevestigen), "Ontvangstbevestiging vastleggen",
            "Schriftelijk (Awb 9:6). Adviseert een commissie of adviseur, dan wordt de termijn tien weken (Awb 9:11 en 9:15).")
        .Problemen(404, 409, 412)
        .Produces<Response>()
        .RequireAuthorization(Recht.Behandelen);

    private static Task<IResult> Endpoint(Guid id, Body body, ISender sender, CancellationToken ct) =>
        sender.Send(new Request(id, body.Datum, body.Wijze, body.MetAdviseur ?? false), ct).ToHttp(r => r.Versie);

    public sealed record Body(DateOnly? Datum, Contactsoort? Wijze, bool? MetAdviseur);
}
