namespace FeedbackPlatform.Behandeling.Termijnen;

/// <summary>
/// A day equated with a holiday by royal decree (Algemene termijnenwet, article 3, third paragraph). The decrees come about
/// every three years and cannot be computed, so an administrator keeps this table.
/// </summary>
internal sealed class GelijkgesteldeDag
{
    public const int NaamMaximum = 120;

    private GelijkgesteldeDag() => Naam = "";

    public GelijkgesteldeDag(DateOnly datum, string naam) => (Datum, Naam) = (datum, naam);

    public DateOnly Datum { get; private set; }

    public string Naam { get; private set; }

    /// <summary>What is known at first start; the administrator checks it against the Staatscourant.</summary>
    public static IReadOnlyList<GelijkgesteldeDag> Beginstand { get; } =
    [
        new(new(2023, 4, 28), "Vrijdag na Koningsdag"),
        new(new(2023, 5, 19), "Vrijdag na Hemelvaartsdag"),
        new(new(2024, 5, 10), "Vrijdag na Hemelvaartsdag"),
        new(new(2024, 12, 27), "Vrijdag na Kerstmis"),
        new(new(2025, 5, 30), "Vrijdag na Hemelvaartsdag"),
        new(new(2026, 1, 2), "Vrijdag na Nieuwjaarsdag"),
        new(new(2026, 5, 15), "Vrijdag na Hemelvaartsdag"),
        new(new(2027, 5, 7), "Vrijdag na Hemelvaartsdag"),
        new(new(2028, 4, 28), "Vrijdag na Koningsdag"),
        new(new(2028, 5, 26), "Vrijdag na Hemelvaartsdag"),
    ];
}
