namespace FeedbackPlatform.Behandeling.Termijnen;

/// <summary>The unit in which a term is set.</summary>
internal enum Termijneenheid
{
    Weken,
    Dagen,
}

/// <summary>
/// The facts from which an end date follows. Everything is kept, so that a date can be computed again
/// (for example when a royal decree equates a day with a holiday) and told in words.
/// </summary>
/// <param name="Ontvangstdatum">Legal date of receipt in Europe/Amsterdam; the day itself does not count.</param>
/// <param name="Eenheid">Weeks or days.</param>
/// <param name="Aantal">6 or 10 weeks by law (Awb 9:11, first paragraph), or the organisation's own service term.</param>
/// <param name="IsWettelijk">True for the term of a formal complaint, false for a service term.</param>
internal sealed record Termijnopbouw(DateOnly Ontvangstdatum, Termijneenheid Eenheid, int Aantal, bool IsWettelijk)
{
    /// <summary>Awb 9:11, first paragraph: handled within six weeks after receipt.</summary>
    public const int WettelijkeWeken = 6;

    /// <summary>Awb 9:11, first paragraph: ten weeks when an adviser or committee is involved (section 9.1.3).</summary>
    public const int WettelijkeWekenMetAdviseur = 10;

    /// <summary>Awb 9:11, second paragraph: adjourned by at most four weeks.</summary>
    public const int MaximumVerdaging = 4;

    /// <summary>Awb 9:8, third paragraph: notice of not handling at the latest four weeks after receipt.</summary>
    public const int WekenNietInBehandeling = 4;

    /// <summary>Weeks of adjournment (Awb 9:11, second paragraph); 0 when not adjourned.</summary>
    public int VerdaagdWeken { get; init; }

    /// <summary>Days during which a service term stood still. Always 0 for a statutory term: title 9.1 Awb knows no suspension.</summary>
    public int OpgeschortDagen { get; init; }

    /// <summary>Date agreed with the written consent of the complainant (Awb 9:11, third paragraph).</summary>
    public DateOnly? NaderUitstelDatum { get; init; }

    public static Termijnopbouw Wettelijk(DateOnly ontvangstdatum, bool metAdviseur = false) =>
        new(ontvangstdatum, Termijneenheid.Weken, metAdviseur ? WettelijkeWekenMetAdviseur : WettelijkeWeken, IsWettelijk: true);

    public static Termijnopbouw Service(DateOnly ontvangstdatum, int weken) =>
        new(ontvangstdatum, Termijneenheid.Weken, weken, IsWettelijk: false);
}
