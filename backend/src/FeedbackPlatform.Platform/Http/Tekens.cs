namespace FeedbackPlatform.Platform.Http;

/// <summary>What never belongs in text from outside.</summary>
public static class Tekens
{
    /// <summary>True for control characters other than tab and line ends, and for halves of surrogate pairs.</summary>
    public static bool Ongeldig(string tekst)
    {
        for (var i = 0; i < tekst.Length; i++)
        {
            var teken = tekst[i];
            if (char.IsControl(teken) && teken is not ('\n' or '\r' or '\t'))
                return true;
            if (char.IsHighSurrogate(teken) && i + 1 < tekst.Length && char.IsLowSurrogate(tekst[i + 1]))
                i++;
            else if (char.IsSurrogate(teken))
                return true;
        }

        return false;
    }
}
