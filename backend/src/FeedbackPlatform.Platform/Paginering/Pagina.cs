using System.Text;
using FeedbackPlatform.Platform.Resultaten;

namespace FeedbackPlatform.Platform.Paginering;

/// <summary>One page of a list.</summary>
/// <param name="Items">At most the requested number.</param>
/// <param name="Volgende">Cursor of the next page; null on the last.</param>
public sealed record Pagina<T>(IReadOnlyList<T> Items, string? Volgende);

/// <summary>Keyset paging: a list goes on after the last row that the caller saw, by an index, at any depth.</summary>
public static class Paginering
{
    public const int LimietStandaard = 25;
    public const int LimietMaximum = 100;

    /// <summary>Between 1 and <see cref="LimietMaximum"/>.</summary>
    public static int Limiet(int? gevraagd) => Math.Clamp(gevraagd ?? LimietStandaard, 1, LimietMaximum);

    /// <summary>Makes a page of rows that were read with one more than the limit.</summary>
    /// <param name="rijen">Up to <paramref name="limiet"/> + 1 rows in list order.</param>
    /// <param name="limiet">Rows per page.</param>
    /// <param name="cursor">Cursor of a row.</param>
    /// <param name="toon">From row to item.</param>
    public static Pagina<TItem> NaarPagina<TRij, TItem>(this IReadOnlyList<TRij> rijen, int limiet, Func<TRij, string> cursor, Func<TRij, TItem> toon) =>
        new([.. rijen.Take(limiet).Select(toon)], rijen.Count > limiet ? cursor(rijen[limiet - 1]) : null);
}

/// <summary>An opaque position in a list: the sort value of the last row and its id, which breaks ties.</summary>
public static class Cursor
{
    public static readonly Fout Ongeldig = Fout.Ongeldig("cursor", "ongeldige-cursor", "Deze cursor klopt niet. Begin opnieuw zonder cursor.");

    public static string Maak(DateTimeOffset waarde, Guid id) => Codeer($"{waarde.UtcTicks}|{id:N}");

    public static string Maak(DateOnly waarde, Guid id) => Codeer($"{waarde.DayNumber}|{id:N}");

    public static string Maak(string waarde, Guid id) => Codeer($"{waarde}|{id:N}");

    public static bool Lees(string? cursor, out (DateTimeOffset Waarde, Guid Id)? positie)
    {
        positie = null;
        if (string.IsNullOrEmpty(cursor))
            return true;
        if (!Ontleed(cursor, out var waarde, out var id) || !long.TryParse(waarde, out var ticks) || ticks < 0 || ticks > DateTimeOffset.MaxValue.UtcTicks)
            return false;
        positie = (new DateTimeOffset(ticks, TimeSpan.Zero), id);
        return true;
    }

    public static bool Lees(string? cursor, out (DateOnly Waarde, Guid Id)? positie)
    {
        positie = null;
        if (string.IsNullOrEmpty(cursor))
            return true;
        if (!Ontleed(cursor, out var waarde, out var id) || !int.TryParse(waarde, out var dag) || dag < 0 || dag > DateOnly.MaxValue.DayNumber)
            return false;
        positie = (DateOnly.FromDayNumber(dag), id);
        return true;
    }

    public static bool Lees(string? cursor, out (string Waarde, Guid Id)? positie)
    {
        positie = null;
        if (string.IsNullOrEmpty(cursor))
            return true;
        if (!Ontleed(cursor, out var waarde, out var id))
            return false;
        positie = (waarde, id);
        return true;
    }

    private static string Codeer(string tekst) =>
        Convert.ToBase64String(Encoding.UTF8.GetBytes(tekst)).TrimEnd('=').Replace('+', '-').Replace('/', '_');

    private static bool Ontleed(string cursor, out string waarde, out Guid id)
    {
        (waarde, id) = ("", Guid.Empty);
        var base64 = cursor.Replace('-', '+').Replace('_', '/');
        var ruimte = new byte[Math.Min(base64.Length, 400)];
        if (cursor.Length > 400 || !Convert.TryFromBase64String(base64.PadRight((base64.Length + 3) / 4 * 4, '='), ruimte, out var aantal))
            return false;
        var tekst = Encoding.UTF8.GetString(ruimte, 0, aantal);
        var streep = tekst.LastIndexOf('|');
        if (streep < 0 || Http.Tekens.Ongeldig(tekst))
            return false;
        waarde = tekst[..streep];
        return Guid.TryParse(tekst[(streep + 1)..], out id);
    }
}
