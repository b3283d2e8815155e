using FeedbackPlatform.Behandeling.Termijnen;
using FeedbackPlatform.Platform;
using Klachtbehandeling = FeedbackPlatform.Behandeling.Behandelingen.Behandeling;

namespace FeedbackPlatform.Behandeling.Tests.Behandelingen;

/// <summary>The behandeling that the tests of its domain begin with: received Friday 20 February, now Tuesday 24 February 2026.</summary>
internal static class Proefbehandeling
{
    public static readonly Guid Joost = Guid.CreateVersion7();
    public static readonly Guid Ingrid = Guid.CreateVersion7();
    public static readonly DateTimeOffset Nu = new(2026, 2, 24, 9, 0, 0, TimeSpan.Zero);
    public static readonly DateOnly Vandaag = Nu.Datum();
    public static readonly Termijnkalender Kalender =
        new(GelijkgesteldeDag.Beginstand.ToDictionary(dag => dag.Datum, dag => dag.Naam));

    public static Klachtbehandeling Formeel() => Starten(isFormeel: true, serviceweken: 6);

    public static Klachtbehandeling VanJoost()
    {
        var behandeling = Formeel();
        behandeling.Toewijzen(Joost, Nu);
        return behandeling;
    }

    public static Klachtbehandeling Starten(bool isFormeel, int serviceweken) =>
        Klachtbehandeling.Starten(
            Guid.CreateVersion7(), "KS-2026-000001", isFormeel, new DateOnly(2026, 2, 20), serviceweken, Kalender, Nu);
}
