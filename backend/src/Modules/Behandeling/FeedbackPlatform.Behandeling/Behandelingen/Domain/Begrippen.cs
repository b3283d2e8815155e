namespace FeedbackPlatform.Behandeling.Behandelingen;

/// <summary>How the indiener was reached.</summary>
internal enum Contactsoort
{
    Telefoon,
    Gesprek,
    Email,
    Brief,
    Sms,
    Chat,

    /// <summary>The hearing of Awb 9:10; its text is the record that the law asks for.</summary>
    Hoorgesprek,
}

internal enum Overdrachtstatus
{
    /// <summary>Until the other accepts, the giver stays responsible.</summary>
    Aangeboden,
    Geaccepteerd,
    Geweigerd,
}

/// <summary>How a behandeling ended.</summary>
internal enum Afdoening
{
    /// <summary>A formal complaint with findings, judgement and conclusions (Awb 9:12).</summary>
    Formeel,

    /// <summary>Settled to the satisfaction of the complainant (Awb 9:5).</summary>
    InformeelOpgelost,

    /// <summary>Answered; for signals that are no formal complaint.</summary>
    Beantwoord,

    Ingetrokken,

    /// <summary>Forwarded to another body, with notice to the sender (Awb 2:3).</summary>
    Doorgezonden,

    /// <summary>Not handled (Awb 9:8); only by <see cref="Behandeling.NietInBehandelingNemen"/>.</summary>
    NietInBehandeling,
}

/// <summary>Judgement on a formal complaint (Awb 9:12).</summary>
internal enum Oordeel
{
    Gegrond,
    DeelsGegrond,
    Ongegrond,
    GeenOordeel,
}

/// <summary>Answered, solved, trust restored are three questions; each may be half true, and the handler may not know.</summary>
internal enum Mate
{
    Ja,
    Deels,
    Nee,
    Onbekend,
}

/// <summary>The relation with the indiener after handling, as the behandelaar sees it.</summary>
internal enum Relatieuitkomst
{
    Versterkt,
    GelijkGebleven,
    Verzwakt,
}

/// <summary>Why there is nothing to learn. Each has a counter-question on the screen.</summary>
internal enum GeenLesReden
{
    AlBekendEnOpgepakt,
    EenmaligeOmstandigheid,
    BuitenOnzeInvloed,
    TeWeinigBekend,
    Anders,
}

/// <summary>Whether the complainant was heard (Awb 9:10), or why not (9:10, second paragraph).</summary>
internal enum Horen
{
    Gehoord,
    KennelijkOngegrond,
    WilNietGehoordWorden,
    NietGereageerd,
}

/// <summary>Grounds on which a body need not handle a complaint (Awb 9:8, paragraphs 1 and 2).</summary>
internal enum NietInBehandelingGrond
{
    /// <summary>a. Handled before.</summary>
    AlBehandeld,

    /// <summary>b. Conduct more than a year before the complaint.</summary>
    LangerDanEenJaarGeleden,

    /// <summary>c. Objection could have been made.</summary>
    BezwaarMogelijkGeweest,

    /// <summary>d. Appeal is or was possible, unless it is about a late decision.</summary>
    BeroepMogelijk,

    /// <summary>e. Before another court, or decided by it.</summary>
    AndereRechter,

    /// <summary>f. Part of a criminal investigation or prosecution.</summary>
    Strafrechtelijk,

    /// <summary>Second paragraph: interest or weight of the conduct manifestly insufficient.</summary>
    OnvoldoendeBelang,
}
