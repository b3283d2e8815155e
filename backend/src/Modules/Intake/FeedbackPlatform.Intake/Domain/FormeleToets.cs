using FeedbackPlatform.Intake.Contracts;
using FeedbackPlatform.Intake.Zoeken;

namespace FeedbackPlatform.Intake.Domain;

/// <summary>What Awb 9:4 asks of a complaint before the formal procedure applies.</summary>
[Flags]
internal enum Vereiste
{
    Geen = 0,

    /// <summary>It came in writing.</summary>
    Schriftelijk = 1,
    Ondertekening = 2,
    Naam = 4,
    Adres = 8,

    /// <summary>The date on the complaint.</summary>
    Dagtekening = 16,

    /// <summary>A description of the conduct.</summary>
    Omschrijving = 32,
}

/// <summary>
/// Awb 9:4: a written complaint about conduct towards the complainant, signed, with name and address, date and a
/// description of the conduct. What is missing is listed, so that the indiener can be asked to complete it; it is no
/// reason to refuse. Whether conduct towards the complainant is meant follows from the kind: that is what a Klacht is.
/// </summary>
internal static class FormeleToets
{
    /// <summary>Fewer words than this describe no conduct.</summary>
    public const int OmschrijvingWoordenMinimum = 3;

    public static Vereiste Ontbrekend(Registratie registratie)
    {
        var ontbreekt = Vereiste.Geen;
        if (!IsSchriftelijk(registratie.Kanaal))
            ontbreekt |= Vereiste.Schriftelijk;
        if (!registratie.Ondertekend)
            ontbreekt |= Vereiste.Ondertekening;
        if (string.IsNullOrWhiteSpace(registratie.Indiener?.Naam))
            ontbreekt |= Vereiste.Naam;
        if (string.IsNullOrWhiteSpace(registratie.Indiener?.Adres))
            ontbreekt |= Vereiste.Adres;
        // An electronic message carries its own date; a letter must bear one.
        if (registratie.Kanaal == Kanaal.Brief && registratie.Dagtekening is null)
            ontbreekt |= Vereiste.Dagtekening;
        if (Zoektekst.Woorden(registratie.Tekst).Take(OmschrijvingWoordenMinimum).Count() < OmschrijvingWoordenMinimum)
            ontbreekt |= Vereiste.Omschrijving;
        return ontbreekt;
    }

    /// <summary>The same list after the channel was corrected.</summary>
    public static Vereiste MetKanaal(Vereiste ontbreekt, Kanaal kanaal) =>
        IsSchriftelijk(kanaal) ? ontbreekt & ~Vereiste.Schriftelijk : ontbreekt | Vereiste.Schriftelijk;

    public static bool IsFormeel(Soort soort, Vereiste ontbreekt) => soort == Soort.Klacht && ontbreekt == Vereiste.Geen;

    private static bool IsSchriftelijk(Kanaal kanaal) =>
        kanaal is Kanaal.Brief or Kanaal.Email or Kanaal.Webformulier or Kanaal.Api;
}
