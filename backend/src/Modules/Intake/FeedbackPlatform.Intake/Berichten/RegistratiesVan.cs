using FeedbackPlatform.Intake.Contracts;
using FeedbackPlatform.Intake.Persistence;
using MediatR;

namespace FeedbackPlatform.Intake.Berichten;

/// <summary>The date bounds what is read: the index on it serves the order as well.</summary>
internal sealed class RegistratiesVanHandler(IntakeDbContext db, Samenvatter samenvatter)
    : IRequestHandler<RegistratiesVanOpvragen, IReadOnlyList<KlantsignaalSamenvatting>>
{
    public Task<IReadOnlyList<KlantsignaalSamenvatting>> Handle(RegistratiesVanOpvragen request, CancellationToken cancellationToken) =>
        samenvatter.LeesAsync(
            db.Klantsignalen.Where(k => k.GeregistreerdDoorId == request.GebruikerId && k.Ontvangstdatum >= request.Sinds)
                .OrderByDescending(k => k.Ontvangstdatum).ThenByDescending(k => k.Id).Take(request.Maximum),
            cancellationToken);
}
