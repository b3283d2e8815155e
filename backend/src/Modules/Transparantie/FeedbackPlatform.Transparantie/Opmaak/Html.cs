using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using Microsoft.AspNetCore.Html;

namespace FeedbackPlatform.Transparantie.Opmaak;

/// <summary>
/// HTML as an interpolated string in which every hole is encoded by the framework
/// (<see cref="HtmlFormattableString"/>) unless it is HTML made in the same way. There is no way in for raw text.
/// </summary>
internal static class Html
{
    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

    public static readonly IHtmlContent Niets = HtmlString.Empty;

    /// <summary>Attribute values stand in double quotes; never a hole in a script, a style or a URL's scheme.</summary>
    public static IHtmlContent Van(FormattableString html) => new HtmlFormattableString(CultureInfo.InvariantCulture, html.Format, html.GetArguments()!);

    public static IHtmlContent Als(bool voorwaarde, Func<IHtmlContent> html) => voorwaarde ? html() : Niets;

    public static IHtmlContent Als<T>(T? waarde, Func<T, IHtmlContent> html)
        where T : class => waarde is null ? Niets : html(waarde);

    public static IHtmlContent Elk<T>(IEnumerable<T> rij, Func<T, IHtmlContent> html)
    {
        var bouwer = new HtmlContentBuilder();
        foreach (var iets in rij)
            bouwer.AppendHtml(html(iets));
        return bouwer;
    }

    /// <summary>Text of several lines: an empty line starts a new paragraph.</summary>
    public static IHtmlContent Alineas(string tekst) => Elk(
        tekst.ReplaceLineEndings("\n").Split("\n\n", StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries),
        alinea => Van($"<p>{alinea}</p>"));

    public static string AlsTekst(this IHtmlContent html)
    {
        using var schrijver = new StringWriter(CultureInfo.InvariantCulture);
        html.WriteTo(schrijver, Encoder);
        return schrijver.ToString();
    }
}
