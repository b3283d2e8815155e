using MediatR;

namespace FeedbackPlatform.Intake.Contracts;

/// <summary>
/// One letter to read aloud: the longest of the letters, e-mails and forms received on or after a date, whatever its kind;
/// null when there was none.
/// </summary>
/// <param name="Sinds">First day of receipt.</param>
/// <param name="Behalve">Letters that are read already.</param>
public sealed record BriefVanDeWeekOpvragen(DateOnly Sinds, IReadOnlyCollection<Guid> Behalve) : IRequest<KlantsignaalSamenvatting?>;
