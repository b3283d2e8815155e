using MediatR;

namespace FeedbackPlatform.Behandeling.Contracts;

/// <summary>What waits for one person, in numbers.</summary>
public sealed record MijnBehandelingenTellenOpvragen(Guid GebruikerId) : IRequest<MijnBehandelingen>;

/// <param name="Open">Mine and not finished.</param>
/// <param name="TeLaat">Of those, past their end date.</param>
/// <param name="BeloftenVandaag">Promises to an indiener for today or earlier.</param>
/// <param name="AangebodenOverdrachten">Transfers that wait for this person's answer.</param>
/// <param name="Onverdeeld">Of nobody yet.</param>
/// <param name="EersteUitersteDatum">The first end date among the open ones.</param>
public sealed record MijnBehandelingen(
    int Open, int TeLaat, int BeloftenVandaag, int AangebodenOverdrachten, int Onverdeeld, DateOnly? EersteUitersteDatum);

/// <summary>Which behandeling answers each of these klantsignalen; those without one are left out.</summary>
public sealed record BehandelingenVanKlantsignalenOpvragen(IReadOnlyCollection<Guid> KlantsignaalIds) : IRequest<IReadOnlyList<BehandelingVanKlantsignaal>>;

/// <param name="Afdoening">How it ended; empty while open.</param>
/// <param name="Les">What the behandelaar learned from it, when it was closed with a lesson.</param>
public sealed record BehandelingVanKlantsignaal(
    Guid KlantsignaalId, Guid BehandelingId, bool IsOpen, DateOnly UitersteDatum, string? Afdoening, string? Les);
