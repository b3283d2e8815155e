using System.Text;

namespace FeedbackPlatform.Intake.Zoeken;

/// <summary>
/// Turns text into search terms: normalised, split in words, without stop words, stemmed. The same road for what is
/// stored and for what is asked, so that <c>Containers</c> is found by <c>container</c>.
/// </summary>
internal static class Zoektekst
{
    /// <summary>Longer runs of letters are no words (encoded data, hostile input); they are cut here.</summary>
    public const int TermMaximum = 64;

    /// <summary>What is stored beside the original: every term once, in order of appearance.</summary>
    public static string Maak(params ReadOnlySpan<string?> teksten)
    {
        var gezien = new HashSet<string>(StringComparer.Ordinal);
        var uit = new StringBuilder();
        foreach (var tekst in teksten)
        {
            if (string.IsNullOrEmpty(tekst))
                continue;
            foreach (var term in Termen(tekst))
            {
                if (!gezien.Add(term))
                    continue;
                if (uit.Length > 0)
                    uit.Append(' ');
                uit.Append(term);
            }
        }
        return uit.ToString();
    }

    /// <summary>The search terms of a text: stems, in order, without stop words.</summary>
    public static IEnumerable<string> Termen(string tekst) =>
        from woord in Woorden(tekst)
        where !Stopwoorden.Bevat(woord)
        select Term(woord);

    /// <summary>
    /// The stem of a word, and beyond it what the algorithm leaves apart but a reader takes for one word: brief and
    /// brieven, huis and huizen, vol and volle, idee and ideeën, bloemetje and bloemetjes.
    /// </summary>
    public static string Term(string woord)
    {
        if (woord.EndsWith("jes", StringComparison.Ordinal))
            woord = woord[..^1];
        else if (woord.EndsWith("ieen", StringComparison.Ordinal) || woord.EndsWith("eeen", StringComparison.Ordinal))
            woord = woord[..^2];

        var stam = NederlandseStemmer.Stam(woord);
        if (stam.Length < 3)
            return stam;
        var laatste = stam[^1];
        if (laatste is 'v' or 'z')
            return stam[..^1] + (laatste == 'v' ? 'f' : 's');
        return laatste == stam[^2] && char.IsAsciiLetterLower(laatste) && laatste is not ('a' or 'e' or 'i' or 'o' or 'u') ? stam[..^1] : stam;
    }

    /// <summary>
    /// The words of a text: runs of letters and digits. An apostrophe ends a word and the letters that follow it are
    /// dropped when they are one letter (<c>auto's</c> → auto, <c>zo'n</c> → zo); a single letter is no word, a digit is.
    /// </summary>
    public static IEnumerable<string> Woorden(string tekst)
    {
        var schoon = Tekstnormalisatie.Normaliseer(tekst);
        var begin = -1;
        for (var i = 0; i <= schoon.Length; i++)
        {
            if (i < schoon.Length && IsWoordteken(schoon, i))
            {
                if (begin < 0)
                    begin = i;
                if (char.IsHighSurrogate(schoon[i]))
                    i++;
                continue;
            }
            if (begin < 0)
                continue;
            var lengte = i - begin;
            if (lengte > 1 || char.IsDigit(schoon[begin]))
                yield return schoon.Substring(begin, Afgekapt(schoon, begin, lengte));
            begin = -1;
        }
    }

    private static bool IsWoordteken(string tekst, int plaats) =>
        char.IsSurrogate(tekst[plaats])
            ? plaats + 1 < tekst.Length && char.IsSurrogatePair(tekst, plaats) && char.IsLetterOrDigit(tekst, plaats)
            : char.IsLetterOrDigit(tekst[plaats]);

    private static int Afgekapt(string tekst, int begin, int lengte)
    {
        if (lengte <= TermMaximum)
            return lengte;
        return char.IsHighSurrogate(tekst[begin + TermMaximum - 1]) ? TermMaximum - 1 : TermMaximum;
    }
}
