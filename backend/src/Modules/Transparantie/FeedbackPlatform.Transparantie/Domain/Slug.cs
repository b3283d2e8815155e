using System.Globalization;
using System.Text;

namespace FeedbackPlatform.Transparantie.Domain;

internal static class Slug
{
    private const int Maximum = 80;

    /// <summary>"Kórtere wachttijd!" → "kortere-wachttijd"; room is left for a suffix.</summary>
    public static string Van(string tekst)
    {
        var bouwer = new StringBuilder();
        foreach (var teken in tekst.Normalize(NormalizationForm.FormD).ToLowerInvariant())
        {
            if (char.IsAsciiLetterOrDigit(teken))
                bouwer.Append(teken);
            else if (CharUnicodeInfo.GetUnicodeCategory(teken) != UnicodeCategory.NonSpacingMark && bouwer.Length > 0 && bouwer[^1] != '-')
                bouwer.Append('-');
        }

        var slug = bouwer.ToString().Trim('-');
        if (slug.Length > Maximum)
        {
            var streep = slug.LastIndexOf('-', Maximum);
            slug = slug[..(streep > Maximum / 2 ? streep : Maximum)];
        }

        return slug.Length == 0 ? "verbetering" : slug;
    }
}
