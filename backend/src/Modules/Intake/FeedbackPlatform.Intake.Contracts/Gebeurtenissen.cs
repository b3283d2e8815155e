using FeedbackPlatform.Platform.Berichten;

namespace FeedbackPlatform.Intake.Contracts;

/// <summary>A klantsignaal was registered.</summary>
/// <param name="IsFormeel">A written complaint that meets Awb 9:4, so that the statutory term runs.</param>
/// <param name="HeeftIndiener">False for an anonymous one.</param>
[EventNaam("intake.klantsignaal-geregistreerd.v1")]
public sealed record KlantsignaalGeregistreerd(
    Guid KlantsignaalId,
    string Kenmerk,
    Soort Soort,
    Kanaal Kanaal,
    Guid? CategorieId,
    Guid? OrganisatieonderdeelId,
    Guid? GebiedId,
    DateOnly Ontvangstdatum,
    bool ReactieGewenst,
    bool IsFormeel,
    bool HeeftIndiener,
    DateTimeOffset GeregistreerdOp) : IModuleEvent;

/// <summary>What is known about a klantsignaal was corrected or completed; the values after the change.</summary>
[EventNaam("intake.klantsignaal-gewijzigd.v1")]
public sealed record KlantsignaalGewijzigd(
    Guid KlantsignaalId,
    Soort Soort,
    Kanaal Kanaal,
    Guid? CategorieId,
    Guid? OrganisatieonderdeelId,
    Guid? GebiedId,
    bool ReactieGewenst,
    bool IsFormeel,
    DateTimeOffset GewijzigdOp) : IModuleEvent;
