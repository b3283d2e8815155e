using System.Linq.Expressions;
using System.Net.Mail;
using FeedbackPlatform.Beheer.Contracts;
using FeedbackPlatform.Intake.Domain;
using FeedbackPlatform.Platform.Gedrag;
using FluentValidation;

namespace FeedbackPlatform.Intake.Klantsignalen;

/// <summary>Checks that several use cases share; the limits are those of the domain.</summary>
internal static class Controles
{
    public static IRuleBuilderOptions<T, string?> Hoogstens<T>(this IRuleBuilder<T, string?> regel, int maximum) =>
        regel.MaximumLength(maximum).WithErrorCode("te-lang").WithMessage($"Gebruik hoogstens {maximum} tekens.");

    public static IRuleBuilderOptions<T, TWaarde> Verplicht<T, TWaarde>(this IRuleBuilder<T, TWaarde> regel, string melding) =>
        regel.NotNull().WithErrorCode("verplicht").WithMessage(melding);

    /// <summary>The values must be in the lists of Beheer and still in use.</summary>
    public static void Referenties<T>(
        this AbstractValidator<T> validator,
        Expression<Func<T, Guid?>> categorie, Expression<Func<T, Guid?>> onderdeel, Expression<Func<T, Guid?>> gebied)
    {
        Referentie(validator, categorie, l => l.Categorieen, "Deze categorie bestaat niet of is niet meer in gebruik. Kies een andere.");
        Referentie(validator, onderdeel, l => l.Organisatieonderdelen, "Dit organisatieonderdeel bestaat niet of is niet meer in gebruik. Kies een ander.");
        Referentie(validator, gebied, l => l.Gebieden, "Dit gebied bestaat niet of is niet meer in gebruik. Kies een ander.");
    }

    private static void Referentie<T>(
        AbstractValidator<T> validator, Expression<Func<T, Guid?>> veld,
        Func<Referentielijsten, IReadOnlyList<Referentiewaarde>> lijst, string melding) =>
        validator.RuleFor(veld)
            .MustAsync(async (_, id, context, ct) => id is null || lijst(await context.Dienst<Lijsten>().HaalAsync(ct)).Any(w => w.Id == id && w.Actief))
            .WithErrorCode("onbekende-waarde").WithMessage(melding);
}

/// <param name="Sterkte">From 1 (a little) to 5 (very strongly).</param>
internal sealed record BelevingInvoer(
    [property: System.ComponentModel.DataAnnotations.Required] Contracts.Emotie? Emotie,
    [property: System.ComponentModel.DataAnnotations.Required] int? Sterkte)
{
    public Beleving Beleving() => new(Emotie!.Value, Sterkte!.Value);
}

internal sealed class BelevingValidator : AbstractValidator<BelevingInvoer>
{
    public BelevingValidator()
    {
        RuleFor(b => b.Emotie).Verplicht("Kies een beleving.");
        RuleFor(b => b.Sterkte).Verplicht("Kies hoe sterk.");
        RuleFor(b => b.Sterkte).InclusiveBetween(Beleving.SterkteMinimum, Beleving.SterkteMaximum).WithErrorCode("buiten-bereik")
            .WithMessage($"Kies een getal van {Beleving.SterkteMinimum} tot en met {Beleving.SterkteMaximum}.");
    }
}

internal sealed record IndienerInvoer(string? Naam, string? Email, string? Telefoon, string? Adres, Contracts.Kanaal? Voorkeurskanaal)
{
    /// <summary>Null when nothing was filled in: then it is anonymous.</summary>
    public Contracts.IndienerGegevens? Gegevens()
    {
        var gegevens = new Contracts.IndienerGegevens(Schoon(Naam), Schoon(Email), Schoon(Telefoon), Schoon(Adres), Voorkeurskanaal);
        return gegevens is { Naam: null, Email: null, Telefoon: null, Adres: null } ? null : gegevens;
    }

    private static string? Schoon(string? tekst) => string.IsNullOrWhiteSpace(tekst) ? null : tekst.Trim();
}

internal sealed class IndienerValidator : AbstractValidator<IndienerInvoer>
{
    private const int TelefoonCijfersMinimum = 6;

    public IndienerValidator()
    {
        RuleFor(i => i.Naam).Hoogstens(Indiener.NaamMaximum);
        RuleFor(i => i.Naam).Must(n => n?.Any(char.IsControl) is not true).WithErrorCode("een-regel").WithMessage("Schrijf een naam op een regel.");
        RuleFor(i => i.Email).Hoogstens(Indiener.EmailMaximum);
        RuleFor(i => i.Email).Must(IsEmailadres).When(i => !string.IsNullOrWhiteSpace(i.Email)).WithErrorCode("geen-emailadres")
            .WithMessage("Dit is geen e-mailadres. Schrijf het als naam@voorbeeld.nl.");
        RuleFor(i => i.Telefoon).Hoogstens(Indiener.TelefoonMaximum);
        RuleFor(i => i.Telefoon).Must(t => t!.Count(char.IsAsciiDigit) >= TelefoonCijfersMinimum).When(i => !string.IsNullOrWhiteSpace(i.Telefoon))
            .WithErrorCode("geen-telefoonnummer").WithMessage("Dit is geen telefoonnummer. Schrijf het als 06 12 34 56 78.");
        RuleFor(i => i.Adres).Hoogstens(Indiener.AdresMaximum);
    }

    /// <summary>One plain address with a dot in its domain: no display name, no spaces, no list.</summary>
    private static bool IsEmailadres(string? invoer) =>
        invoer?.Trim() is { } adres && MailAddress.TryCreate(adres, out var gelezen) && gelezen.Address == adres
        && gelezen.Host.Contains('.', StringComparison.Ordinal) && !adres.Any(c => char.IsWhiteSpace(c) || c is ',' or ';' or '<' or '>');
}
