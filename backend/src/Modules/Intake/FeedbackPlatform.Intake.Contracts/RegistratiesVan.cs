using MediatR;

namespace FeedbackPlatform.Intake.Contracts;

/// <summary>What one colleague registered on or after a date, newest first.</summary>
public sealed record RegistratiesVanOpvragen(Guid GebruikerId, DateOnly Sinds, int Maximum = 5) : IRequest<IReadOnlyList<KlantsignaalSamenvatting>>;
