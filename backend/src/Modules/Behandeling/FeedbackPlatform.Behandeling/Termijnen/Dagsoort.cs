namespace FeedbackPlatform.Behandeling.Termijnen;

/// <summary>Why a day does not count as the last day of a term (Algemene termijnenwet, articles 1 and 3).</summary>
internal enum Dagsoort
{
    Zaterdag,
    Zondag,
    Nieuwjaarsdag,
    GoedeVrijdag,
    TweedePaasdag,
    Koningsdag,
    Bevrijdingsdag,
    Hemelvaartsdag,
    TweedePinksterdag,
    EersteKerstdag,
    TweedeKerstdag,

    /// <summary>A day equated with a holiday by royal decree (article 3, third paragraph): not computable, so a table.</summary>
    Gelijkgesteld,
}
