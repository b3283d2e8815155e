using FeedbackPlatform.Behandeling.Persistence;
using Microsoft.EntityFrameworkCore;

namespace FeedbackPlatform.Behandeling.Termijnen;

/// <summary>Moves the end dates that a changed equated day touches; saved together with the change of the table.</summary>
internal static class Termijnherziening
{
    // A chain of skipped days is never longer than this: weekend, Easter or Ascension, King's Day, 5 May and an equated day.
    private const int LangsteVerschuiving = 10;

    /// <returns>How many open behandelingen got another end date.</returns>
    public static async Task<int> HerzienAsync(BehandelingDbContext db, ITermijnkalender kalender, DateOnly dag, CancellationToken ct)
    {
        var vanaf = dag.AddDays(-LangsteVerschuiving);
        var geraakt = await db.Behandelingen
            .Include(b => b.NadereUitstellen)
            .Include(b => b.Opschortingen)
            .Where(b => b.IsOpen && b.NominaleDatum >= vanaf && b.NominaleDatum <= dag && b.UitersteDatum >= dag)
            .ToListAsync(ct);
        return geraakt.Count(b => b.TermijnHerzien(kalender));
    }
}
