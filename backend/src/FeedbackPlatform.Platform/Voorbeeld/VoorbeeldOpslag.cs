using FeedbackPlatform.Platform.Persistence;

namespace FeedbackPlatform.Platform.Voorbeeld;

/// <summary>How a module's part of the example organisation is saved.</summary>
public static class VoorbeeldOpslag
{
    /// <summary>Gives a new aggregate the id that every module knows it by; before anything refers to it.</summary>
    public static T MetId<T>(this ModuleDbContext db, Guid id, T aggregaat)
        where T : Aggregaat
    {
        db.Entry(aggregaat).Property(nameof(Aggregaat.Id)).CurrentValue = id;
        return aggregaat;
    }

    /// <summary>
    /// Saves without announcing anything: every module writes its own part of what happened, with the dates of then,
    /// instead of hearing it from another today.
    /// </summary>
    public static async Task StilOpslaanAsync(this ModuleDbContext db, CancellationToken ct)
    {
        foreach (var aggregaat in db.ChangeTracker.Entries<Aggregaat>())
            aggregaat.Entity.GebeurtenissenVerstuurd();
        await db.SaveChangesAsync(ct);
    }
}
