using FeedbackPlatform.Platform.Resultaten;
using FeedbackPlatform.Platform.Toegang;

namespace FeedbackPlatform.Behandeling.Behandelingen;

internal static class Bevoegdheid
{
    /// <summary>Deciding about a behandeling is for its behandelaar, and for whoever distributes the work.</summary>
    public static Fout? Beslissen(this IHuidigeGebruiker gebruiker, Behandeling behandeling) =>
        behandeling.BehandelaarId is null ? BehandelingFouten.NogNietOpgepakt
        : behandeling.BehandelaarId == gebruiker.Id || gebruiker.Mag(Recht.Verdelen) ? null
        : BehandelingFouten.NietDeBehandelaar;

    public static bool MagBeslissen(this IHuidigeGebruiker gebruiker, Behandeling behandeling) =>
        gebruiker.Mag(Recht.Behandelen) && gebruiker.Beslissen(behandeling) is null;
}
