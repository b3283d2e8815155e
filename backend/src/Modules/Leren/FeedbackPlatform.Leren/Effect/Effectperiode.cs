namespace FeedbackPlatform.Leren.Effect;

/// <summary>
/// The two equally long windows that are compared: whole weeks right before the change began and whole weeks right after
/// it was completed. The weeks of the change itself count for neither.
/// </summary>
internal sealed record Effectperiode(int Weken, DateOnly VoorVan, DateOnly VoorTotEnMet, DateOnly NaVan, DateOnly NaTotEnMet)
{
    /// <summary>Shorter says nothing about a rate that varies per week.</summary>
    public const int WekenMinimum = 4;

    /// <summary>Longer lets other causes and the seasons in.</summary>
    public const int WekenMaximum = 26;

    /// <summary>The first day on which a measurement is possible: four complete weeks have passed.</summary>
    public static DateOnly EersteMogelijkeDatum(DateOnly voltooid) => voltooid.AddDays(1 + (7 * WekenMinimum));

    /// <returns>Null when it is too early.</returns>
    public static Effectperiode? Bepaal(DateOnly begonnen, DateOnly voltooid, DateOnly vandaag)
    {
        var weken = Math.Min((vandaag.DayNumber - voltooid.DayNumber - 1) / 7, WekenMaximum);
        return weken < WekenMinimum
            ? null
            : new Effectperiode(weken, begonnen.AddDays(-7 * weken), begonnen.AddDays(-1), voltooid.AddDays(1), voltooid.AddDays(7 * weken));
    }
}
