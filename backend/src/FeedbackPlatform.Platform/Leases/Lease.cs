using FeedbackPlatform.Platform.Persistence;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace FeedbackPlatform.Platform.Leases;

internal sealed class LeaseRij
{
    internal const int NaamMaximum = 80;

    public required string Naam { get; init; }

    public Guid Houder { get; set; }

    public DateTimeOffset TotOp { get; set; }
}

/// <summary>Periodic work runs on one replica at a time: who holds the lease works, the others skip.</summary>
public sealed class Lease(IServiceScopeFactory scopes, TimeProvider klok)
{
    private readonly Guid houder = Guid.CreateVersion7();

    /// <returns>True when this replica holds the lease <paramref name="naam"/> for <paramref name="duur"/> from now.</returns>
    public async Task<bool> PakAsync(string naam, TimeSpan duur, CancellationToken ct)
    {
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<PlatformDbContext>();
        var nu = klok.GetUtcNow();
        var tot = nu + duur;
        var gepakt = await db.Leases.Where(l => l.Naam == naam && (l.TotOp < nu || l.Houder == houder))
            .ExecuteUpdateAsync(s => s.SetProperty(l => l.Houder, houder).SetProperty(l => l.TotOp, tot), ct);
        if (gepakt == 1)
            return true;
        if (await db.Leases.AnyAsync(l => l.Naam == naam, ct))
            return false;
        try
        {
            db.Leases.Add(new LeaseRij { Naam = naam, Houder = houder, TotOp = tot });
            await db.SaveChangesAsync(ct);
            return true;
        }
        catch (DbUpdateException)
        {
            return false; // Another replica made the row first.
        }
    }
}
