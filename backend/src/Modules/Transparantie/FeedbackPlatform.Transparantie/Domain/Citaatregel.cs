using System.Text.RegularExpressions;

namespace FeedbackPlatform.Transparantie.Domain;

/// <summary>Nobody is given words that they did not say: a quote may be shortened and a name replaced, nothing else.</summary>
internal static partial class Citaatregel
{
    /// <summary>
    /// True when the parts of <paramref name="citaat"/> between (…), … and [replacements] stand in <paramref name="bron"/>,
    /// whole and in that order. White space and capitals may differ.
    /// </summary>
    public static bool IsLetterlijk(string citaat, string bron)
    {
        var gewoon = Gewoon(bron);
        var delen = Weglating().Split(citaat).Select(Gewoon).Where(d => d.Length > 0).ToList();
        var vanaf = 0;
        foreach (var deel in delen)
        {
            var plek = gewoon.IndexOf(deel, vanaf, StringComparison.Ordinal);
            if (plek < 0)
                return false;
            vanaf = plek + deel.Length;
        }

        return delen.Count > 0;
    }

    private static string Gewoon(string tekst) =>
        Wit().Replace(tekst.Replace('“', '"').Replace('”', '"').Replace('‘', '\'').Replace('’', '\''), " ").Trim(' ', '"').ToLowerInvariant();

    [GeneratedRegex(@"\(…\)|\(\.\.\.\)|…|\.\.\.|\[[^\]]*\]")]
    private static partial Regex Weglating();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Wit();
}
