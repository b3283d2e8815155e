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

/// <summary>Does not handle a formal complaint, on a ground of Awb 9:8, with written notice within four weeks.</summary>
internal static class NietInBehandelingNemen
{
    public sealed record Request(
        Guid Id, NietInBehandelingGrond? Grond, string? Motivering, DateOnly? KennisgevingDatum, DateOnly? GedragingDatum,
        bool? OmbudsmanVermeld, IfMatch Versie) : IRequest<Result<Response>>;

    /// <param name="UiterlijkDatum">Last day for the notice (Awb 9:8, third paragraph).</param>
    /// <param name="IsTeLaat">The notice went out after that day.</param>
    /// <param name="Versie">New version, also the ETag.</param>
    public sealed record Response(DateOnly UiterlijkDatum, bool IsTeLaat, Guid Versie);

    internal sealed class Validator : AbstractValidator<Request>
    {
        public Validator()
        {
            RuleFor(r => r.Grond).NotNull().WithMessage("Kies een grond uit artikel 9:8 van de Awb.");
            RuleFor(r => r.Motivering).VerplichteTekst(Afronding.TekstMaximum);
            RuleFor(r => r.KennisgevingDatum).Verplicht();
            RuleFor(r => r.OmbudsmanVermeld).Equal(true).WithErrorCode("verplicht")
                .WithMessage("Het bericht noemt de ombudsman en de termijn van een jaar (Awb 9:8 en 9:12).");
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

            var uitkomst = behandeling.NietInBehandelingNemen(
                request.Grond!.Value, request.Motivering!, request.KennisgevingDatum!.Value, request.GedragingDatum,
                gebruiker.Id!.Value, klok.Vandaag(), klok.GetUtcNow());
            if (uitkomst.IsFout) return uitkomst.Fout;

            var uiterlijk = (await kalenders.OpvragenAsync(cancellationToken)).NietInBehandeling(behandeling.Ontvangstdatum).UitersteDatum;
            await db.SaveChangesAsync(cancellationToken);
            return new Response(uiterlijk, request.KennisgevingDatum > uiterlijk, behandeling.Versie);
        }
    }

    public static void Map(RouteGroupBuilder groep) => groep
        .MapPost("/behandelingen/{id:guid}/niet-in-behandeling", Endpoint)
        .Beschrijf(nameof(NietInBehandelingNemen), "Klacht niet in behandeling nemen",
            "Met een grond uit Awb 9:8 en een schriftelijk bericht, uiterlijk vier weken na ontvangst.")
        .Problemen(404, 409, 412, 428)
        .Produces<Response>()
        .RequireAuthorization(Recht.Behandelen);

    private static Task<IResult> Endpoint(Guid id, Body body, IfMatch versie, ISender sender, CancellationToken ct) => sender
        .Send(new Request(id, body.Grond, body.Motivering, body.KennisgevingDatum, body.GedragingDatum, body.OmbudsmanVermeld, versie), ct)
        .ToHttp(r => r.Versie);

    public sealed record Body(
        NietInBehandelingGrond? Grond, string? Motivering, DateOnly? KennisgevingDatum, DateOnly? GedragingDatum, bool? OmbudsmanVermeld);
}
