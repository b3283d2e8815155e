namespace FeedbackPlatform.Leren.Contracts;

/// <summary>How far a verbeteractie is.</summary>
public enum Actiestatus
{
    Besloten,
    Bezig,

    /// <summary>Waits for something; the reason is known.</summary>
    Geblokkeerd,
    Voltooid,

    /// <summary>Completed, and what it did to the klantsignalen is measured.</summary>
    EffectGemeten,

    /// <summary>Ended on purpose before it was completed; the reason is known.</summary>
    Gestopt,
}

/// <summary>What a before/after comparison allows us to say.</summary>
public enum Effectuitkomst
{
    /// <summary>Not enough weeks have passed since completion.</summary>
    NogTeVroeg,

    /// <summary>So few klantsignalen that no split of them could rule out chance.</summary>
    TeWeinigSignalen,

    /// <summary>The difference may be chance.</summary>
    NietTeZeggen,
    Gedaald,
    Gestegen,
}
