using System.ComponentModel.DataAnnotations;

namespace FeedbackPlatform.Behandeling.Behandelingen;

/// <summary>Settings of the organisation (<c>Behandeling</c> in the configuration): its own promises, never the law.</summary>
internal sealed class BehandelingOpties
{
    public const string Sectie = "Behandeling";

    /// <summary>Service term in weeks per soort; <see cref="StandaardServiceweken"/> for the rest.</summary>
    public Dictionary<string, int> Serviceweken { get; init; } = new(StringComparer.OrdinalIgnoreCase) { ["Klacht"] = 6, ["Vraag"] = 2 };

    [Range(1, 12)]
    public int StandaardServiceweken { get; init; } = 4;

    [Range(1, 30)]
    public int ContactWerkdagen { get; init; } = 2;

    [Range(1, 30)]
    public int BevestigingWerkdagen { get; init; } = 5;

    [Range(1, 30)]
    public int WaarschuwingWerkdagen { get; init; } = 5;

    public Normen Normen => new(ContactWerkdagen, BevestigingWerkdagen, WaarschuwingWerkdagen);

    public int ServicewekenVoor(string soort) => Serviceweken.GetValueOrDefault(soort, StandaardServiceweken);
}
