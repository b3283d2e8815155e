using FeedbackPlatform.Intake.Contracts;
using FeedbackPlatform.Intake.Persistence;
using MediatR;

namespace FeedbackPlatform.Intake.Berichten;

/// <summary>The longest letter of late: who writes much, wants to be read.</summary>
internal sealed class BriefVanDeWeekOpvragenHandler(IntakeDbContext db, Samenvatter samenvatter)
    : IRequestHandler<BriefVanDeWeekOpvragen, KlantsignaalSamenvatting?>
{
    private static readonly Kanaal[] Geschreven = [Kanaal.Brief, Kanaal.Email, Kanaal.Webformulier];

    public async Task<KlantsignaalSamenvatting?> Handle(BriefVanDeWeekOpvragen request, CancellationToken cancellationToken) =>
        (await samenvatter.LeesAsync(
            db.Klantsignalen.Where(k => k.Ontvangstdatum >= request.Sinds && Geschreven.Contains(k.Kanaal) && !request.Behalve.Contains(k.Id))
                .OrderByDescending(k => k.Tekst.Length).ThenByDescending(k => k.Id).Take(1),
            cancellationToken)).FirstOrDefault();
}
