using System.Globalization;
using System.Text;

namespace FeedbackPlatform.Intake.Zoeken;

/// <summary>
/// Makes text comparable for searching: small letters without diacritics, one kind of apostrophe.
/// What is stored and shown stays as the person wrote it; only the search text is normalised.
/// </summary>
internal static class Tekstnormalisatie
{
    /// <summary>
    /// Lower case without diacritics: <c>Café-Ĳssalon</c> → <c>cafe-ijssalon</c>. The compatibility form is used, so that
    /// ligatures and full-width letters are read as the letters they stand for.
    /// </summary>
    public static string Normaliseer(string tekst)
    {
        ArgumentNullException.ThrowIfNull(tekst);
        if (Ascii.IsValid(tekst))
            return tekst.ToLowerInvariant();

        // A lone half of a surrogate pair cannot be normalised; it becomes the replacement character, a separator.
        var ontleed = GeldigeUtf16(tekst).Normalize(NormalizationForm.FormKD);
        var uit = new StringBuilder(ontleed.Length);
        foreach (var c in ontleed)
        {
            if (CharUnicodeInfo.GetUnicodeCategory(c) == UnicodeCategory.NonSpacingMark)
                continue;
            switch (char.ToLowerInvariant(c))
            {
                case 'ß': uit.Append("ss"); break;
                case 'æ': uit.Append("ae"); break;
                case 'œ': uit.Append("oe"); break;
                case 'ø': uit.Append('o'); break;
                case 'ł': uit.Append('l'); break;
                case 'đ' or 'ð': uit.Append('d'); break;
                case 'ı': uit.Append('i'); break;
                case '’' or '‘' or 'ʼ' or '`' or '´' or '′': uit.Append('\''); break;
                case var klein: uit.Append(klein); break;
            }
        }
        return uit.ToString();
    }

    /// <summary>Replaces every lone surrogate by U+FFFD, so that the text survives any encoder and any database.</summary>
    public static string GeldigeUtf16(string tekst)
    {
        StringBuilder? uit = null;
        for (var i = 0; i < tekst.Length; i++)
        {
            if (!char.IsSurrogate(tekst[i]))
                continue;
            if (i + 1 < tekst.Length && char.IsSurrogatePair(tekst[i], tekst[i + 1]))
            {
                i++;
                continue;
            }
            uit ??= new StringBuilder(tekst);
            uit[i] = '\uFFFD';
        }
        return uit?.ToString() ?? tekst;
    }
}
