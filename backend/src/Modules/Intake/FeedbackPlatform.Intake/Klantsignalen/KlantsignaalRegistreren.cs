using System.ComponentModel.DataAnnotations;
using FeedbackPlatform.Intake.Contracts;
using FeedbackPlatform.Intake.Domain;
using FeedbackPlatform.Intake.Persistence;
using FeedbackPlatform.Platform;
using FeedbackPlatform.Platform.Http;
using FeedbackPlatform.Platform.Resultaten;
using FeedbackPlatform.Platform.Toegang;
using FluentValidation;
using MediatR;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace FeedbackPlatform.Intake.Klantsignalen;

/// <summary>Registers what somebody told the organisation, in that person's words.</summary>
internal static class KlantsignaalRegistreren
{
    /// <param name="Tekst">The words of the person.</param>
    /// <param name="Ontvangstdatum">Legal date of receipt; today when left out.</param>
    /// <param name="Ondertekend">The complaint bears a signature (Awb 9:4).</param>
    /// <param name="Dagtekening">The date on a letter (Awb 9:4).</param>
    /// <param name="ToestemmingTerugkoppeling">The person wants to hear what is done with it.</param>
    /// <param name="ToestemmingCitaat">The words may be used without a name.</param>
    public sealed record Request(
        [property: Required] string? Tekst,
        [property: Required] Soort? Soort,
        [property: Required] Kanaal? Kanaal,
        Aanleiding? Aanleiding,
        Guid? CategorieId,
        Guid? OrganisatieonderdeelId,
        Guid? GebiedId,
        DateOnly? Ontvangstdatum,
        string? GewensteUitkomst,
        BelevingInvoer? Beleving,
        bool? ReactieGewenst,
        bool? Ondertekend,
        DateOnly? Dagtekening,
        IndienerInvoer? Indiener,
        bool? ToestemmingTerugkoppeling,
        bool? ToestemmingCitaat) : IRequest<Result<Response>>;

    /// <param name="IsFormeel">A complaint that meets Awb 9:4.</param>
    /// <param name="OntbreektVoorFormeel">What a complaint still lacks for that.</param>
    public sealed record Response(
        Guid Id, Guid Versie, string Kenmerk, DateOnly Ontvangstdatum, DateTimeOffset GeregistreerdOp, bool IsFormeel,
        IReadOnlyList<FormeelVereiste> OntbreektVoorFormeel);

    internal sealed class Validator : AbstractValidator<Request>
    {
        public Validator(TimeProvider klok)
        {
            RuleFor(r => r.Tekst).Must(t => !string.IsNullOrWhiteSpace(t)).WithErrorCode("verplicht").WithMessage("Schrijf op wat deze persoon vertelt.");
            RuleFor(r => r.Tekst).Hoogstens(Klantsignaal.TekstMaximum);
            RuleFor(r => r.Soort).Verplicht("Kies een soort.");
            RuleFor(r => r.Kanaal).Verplicht("Kies hoe het binnenkwam.");
            RuleFor(r => r.GewensteUitkomst).Hoogstens(Klantsignaal.GewensteUitkomstMaximum);
            RuleFor(r => r.Ontvangstdatum).Must(d => d is null || d <= klok.Vandaag()).WithErrorCode("in-toekomst")
                .WithMessage("De datum van ontvangst kan niet in de toekomst liggen.");
            RuleFor(r => r.Ontvangstdatum).Must(d => d is null || d.Value.Year >= Klantsignaal.OntvangstjaarMinimum).WithErrorCode("te-vroeg")
                .WithMessage($"De datum van ontvangst kan niet voor {Klantsignaal.OntvangstjaarMinimum} liggen.");
            RuleFor(r => r.Dagtekening).Must(d => d is null || d <= klok.Vandaag()).WithErrorCode("in-toekomst")
                .WithMessage("De datum op de brief kan niet in de toekomst liggen.");
            RuleFor(r => r.Beleving!).SetValidator(new BelevingValidator()).When(r => r.Beleving is not null);
            RuleFor(r => r.Indiener!).SetValidator(new IndienerValidator()).When(r => r.Indiener is not null);
            RuleFor(r => r.Indiener).Must(i => i?.Gegevens() is { Email: not null } or { Telefoon: not null } or { Adres: not null })
                .When(r => r.ToestemmingTerugkoppeling is true).WithErrorCode("bereikbaar")
                .WithMessage("Wie wil horen wat ermee gebeurt, moet bereikbaar zijn. Vul een e-mailadres, telefoonnummer of adres in.");
            this.Referenties(r => r.CategorieId, r => r.OrganisatieonderdeelId, r => r.GebiedId);
        }
    }

    internal sealed class Handler(IntakeDbContext db, KenmerkUitgever kenmerken, Indienerkluis kluis, IHuidigeGebruiker gebruiker, TimeProvider klok)
        : IRequestHandler<Request, Result<Response>>
    {
        public async Task<Result<Response>> Handle(Request request, CancellationToken cancellationToken)
        {
            var nu = klok.GetUtcNow();
            var registratie = Registratie(request, nu.Datum());
            var kenmerk = await kenmerken.GeefAsync(nu.Datum().Year, cancellationToken);
            var klantsignaal = Klantsignaal.Registreren(kenmerk, registratie, nu, gebruiker.Id);
            db.Klantsignalen.Add(klantsignaal);
            if (registratie.Indiener is { } indiener)
            {
                db.Indieners.Add(kluis.Versleutel(klantsignaal.Id, indiener));
                db.IndienerSleutels.AddRange(await kluis.SleutelsAsync(klantsignaal.Id, indiener, cancellationToken));
            }

            await db.SaveChangesAsync(cancellationToken);
            return new Response(klantsignaal.Id, klantsignaal.Versie, kenmerk, klantsignaal.Ontvangstdatum, nu, klantsignaal.IsFormeel,
                Weergave.Ontbrekend(klantsignaal.Soort, klantsignaal.Ontbreekt));
        }

        private static Registratie Registratie(Request request, DateOnly vandaag) => new()
        {
            Tekst = request.Tekst!.ReplaceLineEndings("\n").Trim(),
            Soort = request.Soort!.Value,
            Kanaal = request.Kanaal!.Value,
            Aanleiding = request.Aanleiding ?? Aanleiding.Reactief,
            CategorieId = request.CategorieId,
            OrganisatieonderdeelId = request.OrganisatieonderdeelId,
            GebiedId = request.GebiedId,
            Ontvangstdatum = request.Ontvangstdatum ?? vandaag,
            GewensteUitkomst = string.IsNullOrWhiteSpace(request.GewensteUitkomst) ? null : request.GewensteUitkomst.ReplaceLineEndings("\n").Trim(),
            Beleving = request.Beleving?.Beleving(),
            ReactieGewenst = request.ReactieGewenst is true,
            Ondertekend = request.Ondertekend is true,
            Dagtekening = request.Dagtekening,
            Indiener = request.Indiener?.Gegevens(),
            ToestemmingTerugkoppeling = request.ToestemmingTerugkoppeling is true,
            ToestemmingCitaat = request.ToestemmingCitaat is true,
        };
    }

    public static void Map(RouteGroupBuilder groep) => groep
        .MapPost("/klantsignalen", Endpoint)
        .Beschrijf(nameof(KlantsignaalRegistreren), "Klantsignaal registreren",
            "Legt vast wat iemand vertelt. De gegevens van de indiener worden apart en versleuteld bewaard.")
        .Produces<Response>(StatusCodes.Status201Created)
        .Problemen(StatusCodes.Status413PayloadTooLarge)
        .Idempotent<IntakeDbContext>()
        .RequireAuthorization(Recht.Registreren);

    private static Task<IResult> Endpoint(Request request, ISender sender, CancellationToken ct) =>
        sender.Send(request, ct).ToCreated(r => $"/api/v1/klantsignalen/{r.Id}", r => r.Versie);
}
