namespace FeedbackPlatform.Behandeling.Behandelingen;

/// <summary>The one thing to do next.</summary>
internal enum Handeling
{
    OverdrachtBeantwoorden,
    Oppakken,
    WachtenOpOverdracht,
    BelofteNakomen,
    OntvangstBevestigen,
    ContactOpnemen,
    TermijnHervatten,
    VerdagenOfAfronden,
    UitstelAfspreken,
    Horen,
    Afronden,
    Niets,
}

/// <param name="Handeling">What to do.</param>
/// <param name="UiterlijkDatum">The day it should be done, when there is one.</param>
/// <param name="Toelichting">The promise that was made, in the words of who made it.</param>
internal sealed record VolgendeStap(Handeling Handeling, DateOnly? UiterlijkDatum = null, string? Toelichting = null);

internal enum Routestap
{
    Ontvangen,
    Opgepakt,
    Bevestigd,
    InGesprek,
    Gehoord,
    Afronden,
}

internal enum Stapstaat
{
    Gedaan,
    Nu,
    Straks,
}

/// <summary>One station on the way, with the day it was passed or, for the last one, the day it must be passed.</summary>
internal sealed record Routepunt(Routestap Stap, Stapstaat Staat, DateOnly? Datum);

/// <summary>The organisation's own promises, beside the law.</summary>
/// <param name="ContactWerkdagen">Working days in which the indiener hears a person.</param>
/// <param name="BevestigingWerkdagen">Working days in which receipt of a formal complaint is acknowledged; the Awb names no number.</param>
/// <param name="WaarschuwingWerkdagen">From so many working days before the end on, it is due soon.</param>
internal sealed record Normen(int ContactWerkdagen, int BevestigingWerkdagen, int WaarschuwingWerkdagen);
