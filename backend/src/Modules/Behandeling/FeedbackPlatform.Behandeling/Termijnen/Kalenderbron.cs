using FeedbackPlatform.Behandeling.Persistence;
using Microsoft.EntityFrameworkCore;

namespace FeedbackPlatform.Behandeling.Termijnen;

/// <summary>The calendar with the equated days as the administrator keeps them now.</summary>
internal sealed class Kalenderbron(BehandelingDbContext db)
{
    private ITermijnkalender? kalender;

    public async Task<ITermijnkalender> OpvragenAsync(CancellationToken ct) =>
        kalender ??= new Termijnkalender(await db.GelijkgesteldeDagen.AsNoTracking().ToDictionaryAsync(d => d.Datum, d => d.Naam, ct));
}
