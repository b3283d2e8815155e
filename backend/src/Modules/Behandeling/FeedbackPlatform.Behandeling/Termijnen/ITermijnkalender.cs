namespace FeedbackPlatform.Behandeling.Termijnen;

/// <summary>
/// Computes end dates of terms by the Algemene wet bestuursrecht (Awb) and the Algemene termijnenwet (Atw).
/// Pure arithmetic on dates: it knows no clock and no database.
/// </summary>
internal interface ITermijnkalender
{
    /// <summary>Why this day is not a working day (Atw 1 and 3), or null when it is one.</summary>
    Dagsoort? RustdagOp(DateOnly dag);

    /// <summary>Whether equated days are known for the year (Atw 3, third paragraph).</summary>
    bool IsGeladen(int jaar);

    /// <summary>
    /// The end of the handling term (Awb 9:11). The day of receipt does not count. The end moves to the next day that is no
    /// Saturday, Sunday or holiday (Atw 1, first paragraph), unless the whole term is longer than twelve weeks or ninety days
    /// (Atw 4). An adjournment counts from the nominal end, not from the moved one: the earlier and therefore safe reading.
    /// A further delay that the complainant consented to in writing (Awb 9:11, third paragraph) is taken as agreed, to the day.
    /// </summary>
    Termijn Bereken(Termijnopbouw opbouw);

    /// <summary>Last day for the written notice that a complaint is not handled (Awb 9:8, third paragraph).</summary>
    Termijn NietInBehandeling(DateOnly ontvangstdatum);

    /// <summary>The n-th working day after a day: for promises of the organisation, not for statutory terms.</summary>
    DateOnly WerkdagenNa(DateOnly dag, int aantal);
}
