namespace FeedbackPlatform.Intake.Domain;

/// <summary>The first number of a year that no replica has reserved yet.</summary>
internal sealed class Kenmerkblok
{
    public required int Jaar { get; init; }

    public required long Volgende { get; set; }
}

/// <summary>A secret of this module, itself encrypted with ASP.NET Data Protection.</summary>
internal sealed class Modulesleutel
{
    public const int NaamMaximum = 40;

    public required string Naam { get; init; }

    public required string Waarde { get; init; }
}
