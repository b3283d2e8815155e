using Microsoft.EntityFrameworkCore;

namespace FeedbackPlatform.Behandeling.Persistence;

internal static class Laden
{
    /// <summary>One behandeling with the parts on which it decides; contact and notes are only ever added.</summary>
    public static Task<Behandelingen.Behandeling?> LadenAsync(this IQueryable<Behandelingen.Behandeling> behandelingen, Guid id, CancellationToken ct) =>
        behandelingen
            .Include(b => b.Klantsignalen)
            .Include(b => b.Overdrachten.OrderBy(o => o.AangebodenOp))
            .Include(b => b.Betrokkenen)
            .Include(b => b.NadereUitstellen)
            .Include(b => b.Opschortingen)
            .SingleOrDefaultAsync(b => b.Id == id, ct);
}
