using FeedbackPlatform.Beheer.Contracts;
using FeedbackPlatform.Intake.Contracts;
using FeedbackPlatform.Intake.Domain;

namespace FeedbackPlatform.Intake.Klantsignalen;

/// <summary>A value of a reference list, or a colleague.</summary>
internal sealed record Referentie(Guid Id, string Naam);

/// <summary>How the indiener experiences it.</summary>
/// <param name="Sterkte">From 1 (a little) to 5 (very strongly).</param>
internal sealed record BelevingGegevens(Emotie Emotie, int Sterkte)
{
    public static BelevingGegevens? Van(Emotie? emotie, int? sterkte) =>
        Beleving.Van(emotie, sterkte) is { } beleving ? new(beleving.Emotie, beleving.Sterkte) : null;
}

/// <summary>What Awb 9:4 asks of a complaint, by name.</summary>
internal enum FormeelVereiste
{
    Schriftelijk,
    Ondertekening,
    Naam,
    Adres,
    Dagtekening,
    Omschrijving,
}

internal static class Weergave
{
    /// <summary>What a complaint still lacks to be formal; for another kind the question does not arise.</summary>
    public static IReadOnlyList<FormeelVereiste> Ontbrekend(Soort soort, Vereiste ontbreekt) =>
        soort != Soort.Klacht ? [] : [.. Enum.GetValues<FormeelVereiste>().Where(v => ontbreekt.HasFlag(Enum.Parse<Vereiste>(v.ToString())))];

    /// <summary>With the path: a subject says little without its theme.</summary>
    public static Referentie? Onderwerp(this Referentielijsten lijsten, Guid? id) =>
        lijsten.Categorie(id) is { } waarde ? new(waarde.Id, waarde.Pad) : null;

    public static Referentie? Onderdeel(this Referentielijsten lijsten, Guid? id) =>
        lijsten.Organisatieonderdeel(id) is { } waarde ? new(waarde.Id, waarde.Naam) : null;

    public static Referentie? Wijk(this Referentielijsten lijsten, Guid? id) =>
        lijsten.Gebied(id) is { } waarde ? new(waarde.Id, waarde.Naam) : null;

    /// <summary>The first part of a text, cut between words.</summary>
    public static string Fragment(string tekst, int maximum)
    {
        if (tekst.Length <= maximum)
            return tekst;
        var einde = tekst.LastIndexOf(' ', maximum, maximum / 4);
        if (einde < 0)
            einde = char.IsHighSurrogate(tekst[maximum - 1]) ? maximum - 1 : maximum;
        return tekst[..einde].TrimEnd() + "…";
    }
}
