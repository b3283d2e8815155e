namespace FeedbackPlatform.Intake.Domain;

/// <summary>
/// Who submitted a klantsignaal, apart from its content: one row, unreadable without the organisation's key ring.
/// Erasing removes this row and the search keys; nothing else refers to it.
/// </summary>
internal sealed class Indiener
{
    public const int NaamMaximum = 200;
    public const int EmailMaximum = 254;
    public const int TelefoonMaximum = 30;
    public const int AdresMaximum = 400;

    public required Guid KlantsignaalId { get; init; }

    /// <summary>The contact data as JSON, encrypted with ASP.NET Data Protection.</summary>
    public required string Gegevens { get; init; }
}

/// <summary>
/// Finds an indiener without reading one: a keyed hash of a part of the name, an e-mail address or a phone number.
/// Without the key the rows say nothing about whose they are.
/// </summary>
internal sealed class IndienerSleutel
{
    public required long Sleutel { get; init; }

    public required Guid KlantsignaalId { get; init; }
}
