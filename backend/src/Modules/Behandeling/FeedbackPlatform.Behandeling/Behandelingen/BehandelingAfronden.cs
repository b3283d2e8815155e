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

/// <summary>
/// Closes a behandeling: how it ended, whether it was answered, whether it was solved, whether trust came back, and what
/// is learned. A formal complaint also needs findings, judgement and conclusions (Awb 9:12).
/// </summary>
internal static class BehandelingAfronden
{
    public sealed record Request(Guid Id, Body Gegevens, IfMatch Versie) : IRequest<Result<Response>>;

    public sealed record Response(Guid Id, DateTimeOffset AfgerondOp, bool BinnenTermijn, Guid Versie);

    internal sealed class Validator : AbstractValidator<Request>
    {
        public Validator()
        {
            RuleFor(r => r.Gegevens.Afdoening).NotNull().WithMessage("Kies hoe dit is afgelopen.").OverridePropertyName("afdoening");
            RuleFor(r => r.Gegevens.Beantwoord).NotNull().WithMessage("Kies of de vraag is beantwoord.").OverridePropertyName("beantwoord");
            RuleFor(r => r.Gegevens.Opgelost).NotNull().WithMessage("Kies of het is opgelost.").OverridePropertyName("opgelost");
            RuleFor(r => r.Gegevens.VertrouwenHersteld).NotNull().WithMessage("Kies of het vertrouwen is hersteld.")
                .OverridePropertyName("vertrouwenHersteld");
            RuleFor(r => r.Gegevens.Les).VrijeTekst(Afronding.TekstMaximum).OverridePropertyName("les");
            RuleFor(r => r.Gegevens.GeenLesToelichting).VrijeTekst(Afronding.KortMaximum).OverridePropertyName("geenLesToelichting");
            RuleFor(r => r.Gegevens.Bevindingen).VrijeTekst(Afronding.TekstMaximum).OverridePropertyName("bevindingen");
            RuleFor(r => r.Gegevens.Conclusies).VrijeTekst(Afronding.TekstMaximum).OverridePropertyName("conclusies");
            RuleFor(r => r.Gegevens.TevredenheidBevestiging).VrijeTekst(Afronding.KortMaximum).OverridePropertyName("tevredenheidBevestiging");
            RuleFor(r => r.Gegevens.DoorgezondenNaar).VrijeTekst(Afronding.KortMaximum).OverridePropertyName("doorgezondenNaar");
        }
    }

    internal sealed class Handler(BehandelingDbContext db, IHuidigeGebruiker gebruiker, TimeProvider klok) : IRequestHandler<Request, Result<Response>>
    {
        public async Task<Result<Response>> Handle(Request request, CancellationToken cancellationToken)
        {
            if (await db.Behandelingen.LadenAsync(request.Id, cancellationToken) is not { } behandeling)
                return BehandelingFouten.NietGevonden(request.Id);
            if ((gebruiker.Beslissen(behandeling) ?? request.Versie.Verschilt(behandeling)) is { } fout) return fout;

            var (vandaag, nu) = (klok.Vandaag(), klok.GetUtcNow());
            var uitkomst = behandeling.Afronden(Afronding(request.Gegevens), gebruiker.Id!.Value, vandaag, nu);
            if (uitkomst.IsFout) return uitkomst.Fout;

            await db.SaveChangesAsync(cancellationToken);
            return new Response(behandeling.Id, nu, vandaag <= behandeling.UitersteDatum, behandeling.Versie);
        }

        private static Afronding Afronding(Body g) => new()
        {
            Afdoening = g.Afdoening!.Value,
            Beantwoord = g.Beantwoord!.Value,
            Opgelost = g.Opgelost!.Value,
            VertrouwenHersteld = g.VertrouwenHersteld!.Value,
            Relatieuitkomst = g.Relatieuitkomst,
            Les = g.Les,
            GeenLesReden = string.IsNullOrWhiteSpace(g.Les) ? g.GeenLesReden : null,
            GeenLesToelichting = string.IsNullOrWhiteSpace(g.Les) ? g.GeenLesToelichting : null,
            Oordeel = g.Oordeel,
            Bevindingen = g.Bevindingen,
            Conclusies = g.Conclusies,
            Horen = g.Horen,
            OmbudsmanVermeld = g.OmbudsmanVermeld ?? false,
            TevredenheidBevestiging = g.TevredenheidBevestiging,
            TevredenheidDatum = g.TevredenheidDatum,
            DoorgezondenNaar = g.DoorgezondenNaar,
        };
    }

    public static void Map(RouteGroupBuilder groep) => groep
        .MapPost("/behandelingen/{id:guid}/afronding", Endpoint)
        .Beschrijf(nameof(BehandelingAfronden), "Behandeling afronden",
            "Vraagt apart of het is beantwoord, of het is opgelost en of het vertrouwen is hersteld, en wat we leren.")
        .Problemen(404, 409, 412, 428)
        .Produces<Response>()
        .RequireAuthorization(Recht.Behandelen);

    private static Task<IResult> Endpoint(Guid id, Body body, IfMatch versie, ISender sender, CancellationToken ct) =>
        sender.Send(new Request(id, body, versie), ct).ToHttp(r => r.Versie);

    /// <param name="Afdoening">Hoe het is afgelopen.</param>
    /// <param name="Beantwoord">Is de vraag beantwoord?</param>
    /// <param name="Opgelost">Is het opgelost?</param>
    /// <param name="VertrouwenHersteld">Is het vertrouwen hersteld?</param>
    /// <param name="Relatieuitkomst">De relatie met de indiener, zoals de behandelaar die ziet.</param>
    /// <param name="Les">Wat we leren; anders `geenLesReden`.</param>
    /// <param name="GeenLesReden">Waarom er niets te leren is.</param>
    /// <param name="GeenLesToelichting">Verplicht bij de reden Anders.</param>
    /// <param name="Oordeel">Formele klacht (Awb 9:12).</param>
    /// <param name="Bevindingen">Formele klacht (Awb 9:12).</param>
    /// <param name="Conclusies">Formele klacht (Awb 9:12).</param>
    /// <param name="Horen">Formele klacht: gehoord, of waarom niet (Awb 9:10).</param>
    /// <param name="OmbudsmanVermeld">De brief noemt de ombudsman en de termijn (Awb 9:12 lid 2).</param>
    /// <param name="TevredenheidBevestiging">Formele klacht, informeel opgelost: wie zei tevreden te zijn, en hoe (Awb 9:5).</param>
    /// <param name="TevredenheidDatum">Wanneer dat was.</param>
    /// <param name="DoorgezondenNaar">Welke instantie (Awb 2:3).</param>
    public sealed record Body(
        Afdoening? Afdoening,
        Mate? Beantwoord,
        Mate? Opgelost,
        Mate? VertrouwenHersteld,
        Relatieuitkomst? Relatieuitkomst,
        string? Les,
        GeenLesReden? GeenLesReden,
        string? GeenLesToelichting,
        Oordeel? Oordeel,
        string? Bevindingen,
        string? Conclusies,
        Horen? Horen,
        bool? OmbudsmanVermeld,
        string? TevredenheidBevestiging,
        DateOnly? TevredenheidDatum,
        string? DoorgezondenNaar);
}
