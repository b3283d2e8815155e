namespace FeedbackPlatform.Behandeling.Behandelingen;

/// <summary>
/// The end of a behandeling. Answered, solved and trust restored are asked apart, because an answer alone neither solves
/// a problem nor restores trust; and somebody says what was learned, or why nothing was.
/// </summary>
internal sealed record Afronding
{
    public const int TekstMaximum = 8000;
    public const int KortMaximum = 1000;

    public required Afdoening Afdoening { get; init; }

    public Mate Beantwoord { get; init; } = Mate.Onbekend;

    public Mate Opgelost { get; init; } = Mate.Onbekend;

    public Mate VertrouwenHersteld { get; init; } = Mate.Onbekend;

    public Relatieuitkomst? Relatieuitkomst { get; init; }

    public string? Les { get; init; }

    public GeenLesReden? GeenLesReden { get; init; }

    public string? GeenLesToelichting { get; init; }

    /// <summary>Formal complaints only (Awb 9:12, first paragraph).</summary>
    public Oordeel? Oordeel { get; init; }

    public string? Bevindingen { get; init; }

    public string? Conclusies { get; init; }

    public Horen? Horen { get; init; }

    /// <summary>The letter names the ombudsman and the term of one year (Awb 9:12, second paragraph).</summary>
    public bool OmbudsmanVermeld { get; init; }

    /// <summary>Who said to be satisfied, when and how (Awb 9:5): ends the duty to apply the formal procedure.</summary>
    public string? TevredenheidBevestiging { get; init; }

    public DateOnly? TevredenheidDatum { get; init; }

    /// <summary>To which body it was forwarded (Awb 2:3).</summary>
    public string? DoorgezondenNaar { get; init; }

    public NietInBehandelingGrond? Grond { get; init; }

    /// <summary>The reasons for not handling.</summary>
    public string? Motivering { get; init; }

    /// <summary>Date of the written notice of not handling (Awb 9:8, third paragraph).</summary>
    public DateOnly? KennisgevingDatum { get; init; }

    public Guid DoorId { get; init; }

    public DateTimeOffset AfgerondOp { get; init; }
}
