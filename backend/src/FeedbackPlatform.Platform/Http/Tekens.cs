namespace FeedbackPlatform.Platform.Http;

/// <summary>What never belongs in text from outside.</summary>
public static class Tekens
{
    /// <summary>True for control characters other than tab and line ends, for halves of surrogate pairs, and for U+FFFE and U+FFFF, which XML cannot hold.</summary>
    public static bool Ongeldig(string tekst)
    {
        for (var i = 0; i < tekst.Length; i++)
        {
            var teken = tekst[i];
            if ((char.IsControl(teken) && teken is not ('\n' or '\r' or '\t')) || teken is '\uFFFE' or '\uFFFF')
                return true;
            if (char.IsHighSurrogate(teken) && i + 1 < tekst.Length && char.IsLowSurrogate(tekst[i + 1]))
                i++;
            else if (char.IsSurrogate(teken))
                return true;
        }

        return false;
    }

    /// <summary>The first <paramref name="aantal"/> characters, or one less where that would cut a surrogate pair in half.</summary>
    public static string Begin(string tekst, int aantal) =>
        tekst.Length <= aantal ? tekst : tekst[..(char.IsHighSurrogate(tekst[aantal - 1]) ? aantal - 1 : aantal)];
}
