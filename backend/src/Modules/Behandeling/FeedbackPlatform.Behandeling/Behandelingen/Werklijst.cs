using FeedbackPlatform.Platform.Toegang;

namespace FeedbackPlatform.Behandeling.Behandelingen;

/// <summary>Which behandelingen a list shows.</summary>
internal enum Weergave
{
    /// <summary>Mine, and what is offered to me.</summary>
    Mijn,

    /// <summary>Nobody works on it yet.</summary>
    Onverdeeld,

    /// <summary>The end of the term is near or past; for a behandelaar among what is theirs or nobody's.</summary>
    Binnenkort,

    /// <summary>Everything that is open.</summary>
    Alle,
}

internal static class Werklijst
{
    public static IQueryable<Behandeling> Voor(
        this IQueryable<Behandeling> behandelingen, Weergave weergave, IHuidigeGebruiker gebruiker, DateOnly binnenkort)
    {
        var ik = gebruiker.Id;
        var open = behandelingen.Where(b => b.IsOpen);
        return weergave switch
        {
            Weergave.Mijn => open.Where(b => b.BehandelaarId == ik || b.AangebodenAanId == ik),
            Weergave.Onverdeeld => open.Where(b => b.BehandelaarId == null),
            Weergave.Binnenkort when gebruiker.Mag(Recht.Verdelen) || !gebruiker.Mag(Recht.Behandelen) =>
                open.Where(b => b.UitersteDatum <= binnenkort),
            Weergave.Binnenkort => open.Where(b => b.UitersteDatum <= binnenkort
                && (b.BehandelaarId == null || b.BehandelaarId == ik || b.AangebodenAanId == ik)),
            _ => open,
        };
    }
}
