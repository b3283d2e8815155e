using MediatR;

namespace FeedbackPlatform.Intake.Contracts;

/// <summary>
/// One letter to read aloud: the longest of the letters, e-mails and forms received on or after a date, whatever its kind;
/// null when there was none.
/// </summary>
public sealed record BriefVanDeWeekOpvragen(DateOnly Sinds) : IRequest<KlantsignaalSamenvatting?>;
