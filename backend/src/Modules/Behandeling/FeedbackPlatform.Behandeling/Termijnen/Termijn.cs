namespace FeedbackPlatform.Behandeling.Termijnen;

/// <summary>One step in the explanation of an end date. The screen turns it into a sentence in the reader's language.</summary>
internal enum Termijnredensoort
{
    /// <summary>So many weeks after receipt, by law (Awb 9:11, first paragraph; 9:8, third paragraph).</summary>
    WekenNaOntvangst,

    /// <summary>So many weeks after receipt, by the organisation's own promise.</summary>
    ServicewekenNaOntvangst,

    /// <summary>So many days after receipt.</summary>
    DagenNaOntvangst,

    /// <summary>Adjourned by so many weeks, counted from the nominal end (Awb 9:11, second paragraph).</summary>
    Verdaagd,

    /// <summary>Stood still for so many days.</summary>
    Opgeschort,

    /// <summary>The end would fall on this day, which is a Saturday, Sunday or holiday (Atw 1, first paragraph).</summary>
    ValtOp,

    /// <summary>A term of three days or more holds at least two working days (Atw 2).</summary>
    TweeWerkdagen,

    /// <summary>Longer than twelve weeks: the end stays where it is (Atw 4).</summary>
    BlijftStaan,

    /// <summary>Date agreed with the complainant, in writing (Awb 9:11, third paragraph).</summary>
    NaderUitstel,

    /// <summary>No equated days are known for this year, so the date may turn out to be later.</summary>
    JaarNietGeladen,
}

/// <param name="Soort">Which step.</param>
/// <param name="Datum">The day the step leads to, or the day that was skipped.</param>
/// <param name="Aantal">Weeks, days or the year, as the kind says.</param>
/// <param name="Dagsoort">Why the day was skipped.</param>
/// <param name="Naam">Name of an equated day, as the administrator entered it.</param>
internal sealed record Termijnreden(
    Termijnredensoort Soort, DateOnly Datum, int? Aantal = null, Dagsoort? Dagsoort = null, string? Naam = null);

/// <summary>An end date and how it came about.</summary>
/// <param name="NominaleDatum">End before it is moved for weekends and holidays; adjournment counts from here.</param>
/// <param name="UitersteDatum">Last day on which handling is in time.</param>
/// <param name="Redenen">The steps, in order.</param>
internal sealed record Termijn(DateOnly NominaleDatum, DateOnly UitersteDatum, IReadOnlyList<Termijnreden> Redenen);
