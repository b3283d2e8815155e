using System.Globalization;
using System.Text.RegularExpressions;
using FeedbackPlatform.Intake.Persistence;
using FeedbackPlatform.Intake.Zoeken;

namespace FeedbackPlatform.Intake.Klantsignalen;

/// <summary>Reads what somebody typed in the search box.</summary>
internal static partial class Zoekvraag
{
    /// <summary>More terms than this say nothing more.</summary>
    public const int TermenMaximum = 12;

    /// <summary>The kenmerk that was typed, in its written form (<c>ks 2026 123</c> → <c>KS-2026-000123</c>), or null.</summary>
    public static string? Kenmerk(string zoek) =>
        KenmerkPatroon().Match(zoek) is { Success: true } match
            ? KenmerkUitgever.Schrijf(
                int.Parse(match.Groups[1].ValueSpan, CultureInfo.InvariantCulture),
                long.Parse(match.Groups[2].ValueSpan, CultureInfo.InvariantCulture))
            : null;

    /// <summary>The stems to look for; a word that ends in <c>*</c> is looked for by its beginning, unstemmed.</summary>
    public static IReadOnlyList<Zoekterm> Termen(string zoek)
    {
        var termen = new List<Zoekterm>();
        foreach (var stuk in zoek.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
        {
            if (stuk.EndsWith('*'))
                termen.AddRange(Zoektekst.Woorden(stuk).Select(w => new Zoekterm(w, Begin: true)));
            else
                termen.AddRange(Zoektekst.Termen(stuk).Select(t => new Zoekterm(t, Begin: false)));
        }

        return [.. termen.Distinct().Take(TermenMaximum)];
    }

    [GeneratedRegex(@"^\s*KS[\s-]?(\d{4})[\s-]?(\d{1,9})\s*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex KenmerkPatroon();
}
