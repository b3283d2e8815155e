namespace FeedbackPlatform.Behandeling.Termijnen;

/// <summary>The recognised holidays that can be computed (Algemene termijnenwet, article 3, paragraphs 1 and 2).</summary>
internal static class Feestdagen
{
    /// <summary>The holiday on this day, or null. Saturdays and Sundays are not holidays here; see <see cref="Termijnkalender"/>.</summary>
    public static Dagsoort? Op(DateOnly dag)
    {
        switch (dag.Month, dag.Day)
        {
            case (1, 1): return Dagsoort.Nieuwjaarsdag;
            case (5, 5): return Dagsoort.Bevrijdingsdag;   // every year for terms, not only in lustrum years
            case (12, 25): return Dagsoort.EersteKerstdag;
            case (12, 26): return Dagsoort.TweedeKerstdag;
        }

        var pasen = EerstePaasdag(dag.Year);
        if (dag == pasen.AddDays(-2)) return Dagsoort.GoedeVrijdag;
        if (dag == pasen.AddDays(1)) return Dagsoort.TweedePaasdag;
        if (dag == pasen.AddDays(39)) return Dagsoort.Hemelvaartsdag;
        if (dag == pasen.AddDays(50)) return Dagsoort.TweedePinksterdag;
        return dag == Koningsdag(dag.Year) ? Dagsoort.Koningsdag : null;
    }

    /// <summary>
    /// The day on which the birthday of the King is <i>celebrated</i>: 27 April, or 26 April when the 27th is a Sunday.
    /// Up to and including 2013: Queen's Day on 30 April, or 29 April when the 30th was a Sunday.
    /// </summary>
    public static DateOnly Koningsdag(int jaar)
    {
        var dag = new DateOnly(jaar, 4, jaar >= 2014 ? 27 : 30);
        return dag.DayOfWeek == DayOfWeek.Sunday ? dag.AddDays(-1) : dag;
    }

    /// <summary>Easter Sunday in the Gregorian calendar: the first Sunday after the ecclesiastical full moon of spring.</summary>
    public static DateOnly EerstePaasdag(int jaar)
    {
        var gulden = jaar % 19;                                     // place in the 19-year cycle of the moon
        var eeuw = jaar / 100;
        var maancorrectie = (8 * eeuw + 13) / 25;
        var epacta = (19 * gulden + eeuw - eeuw / 4 - maancorrectie + 15) % 30;
        if (epacta == 29 || (epacta == 28 && gulden > 10)) epacta--; // the full moon falls on 18 April at the latest
        var vollemaan = new DateOnly(jaar, 3, 21).AddDays(epacta);
        return vollemaan.AddDays(7 - (int)vollemaan.DayOfWeek);     // a full moon on a Sunday: Easter a week later
    }
}
