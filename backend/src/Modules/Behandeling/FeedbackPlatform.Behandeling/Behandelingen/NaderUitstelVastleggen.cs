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

/// <summary>Records further delay to which the complainant consented in writing (Awb 9:11, third paragraph).</summary>
internal static class NaderUitstelVastleggen
{
    public sealed record Request(Guid Id, DateOnly? TotDatum, DateOnly? InstemmingDatum, string? Reden, IfMatch Versie) : IRequest<Result<Response>>;

    public sealed record Response(DateOnly UitersteDatum, Guid Versie);

    internal sealed class Validator : AbstractValidator<Request>
    {
        public Validator()
        {
            RuleFor(r => r.TotDatum).Verplicht();
            RuleFor(r => r.InstemmingDatum).NotNull().WithErrorCode("instemming-ontbreekt")
                .WithMessage("Verder uitstel kan alleen als de indiener schriftelijk instemt. Vul de datum daarvan in.");
            RuleFor(r => r.Reden).VerplichteTekst(NaderUitstel.RedenMaximum);
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

            var uitkomst = behandeling.NaderUitstellen(
                request.TotDatum!.Value, request.InstemmingDatum!.Value, request.Reden!, gebruiker.Id!.Value,
                await kalenders.OpvragenAsync(cancellationToken), klok.Vandaag(), klok.GetUtcNow());
            if (uitkomst.IsFout) return uitkomst.Fout;

            await db.SaveChangesAsync(cancellationToken);
            return new Response(behandeling.UitersteDatum, behandeling.Versie);
        }
    }

    public static void Map(RouteGroupBuilder groep) => groep
        .MapPost("/behandelingen/{id:guid}/nadere-uitstellen", Endpoint)
        .Beschrijf(nameof(NaderUitstelVastleggen), "Nader uitstel met instemming vastleggen",
            "Na een verdaging, tot een afgesproken dag, alleen met schriftelijke instemming van de indiener (Awb 9:11 lid 3).")
        .Problemen(404, 409, 412, 428)
        .Produces<Response>()
        .RequireAuthorization(Recht.Behandelen);

    private static Task<IResult> Endpoint(Guid id, Body body, IfMatch versie, ISender sender, CancellationToken ct) =>
        sender.Send(new Request(id, body.TotDatum, body.InstemmingDatum, body.Reden, versie), ct).ToHttp(r => r.Versie);

    public sealed record Body(DateOnly? TotDatum, DateOnly? InstemmingDatum, string? Reden);
}
