using System.Text.RegularExpressions;

namespace FeedbackPlatform.Transparantie.Domain;

/// <summary>Finds what clearly points to a person in a text that is about to be public. A human still reads it.</summary>
internal static partial class Persoonsgegevens
{
    public static bool Bevat(string? tekst) => tekst is not null && (Email().IsMatch(tekst) || Nummer().IsMatch(tekst) || Iban().IsMatch(tekst));

    [GeneratedRegex(@"[^\s@]+@[^\s@]+\.[^\s@]{2,}", RegexOptions.None, 200)]
    private static partial Regex Email();

    /// <summary>Nine digits or more, written together or with spaces, dots and dashes: a phone number or a BSN.</summary>
    [GeneratedRegex(@"(?<!\d)(?:\+|00)?\d(?:[ .\-]?\d){8,}(?!\d)", RegexOptions.None, 200)]
    private static partial Regex Nummer();

    [GeneratedRegex(@"\b[A-Z]{2}\d{2} ?[A-Z]{4} ?\d{4}", RegexOptions.IgnoreCase, 200)]
    private static partial Regex Iban();
}
