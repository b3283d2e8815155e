using FeedbackPlatform.Intake.Domain;
using FeedbackPlatform.Platform.Persistence;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace FeedbackPlatform.Intake.Persistence;

/// <summary>
/// Hands out kenmerken: KS, the year of registration and a number of at least six digits. On a server database each
/// replica reserves a block of numbers in a small transaction of its own and hands them out from memory, so that
/// registering never waits for another. Numbers are unique and rise within a replica; a restart or a failed registration
/// leaves a gap, and two replicas interleave. Nothing may read meaning into the order.
/// </summary>
/// <remarks>
/// SQLite has one process and one writer: a second transaction would wait for the one that is registering. There the
/// number after the highest one stored is read once, and counted on from in memory.
/// </remarks>
internal sealed class KenmerkUitgever(IServiceScopeFactory scopes, Database database) : IDisposable
{
    public const int Blokgrootte = 100;

    private readonly SemaphoreSlim slot = new(1, 1);
    private int jaar;
    private long volgende;
    private long einde;

    public static string Schrijf(int jaar, long nummer) => $"KS-{jaar:0000}-{nummer:000000}";

    public async Task<string> GeefAsync(int registratiejaar, CancellationToken ct)
    {
        await slot.WaitAsync(ct);
        try
        {
            if (registratiejaar != jaar || volgende >= einde)
            {
                (volgende, einde) = await ReserveerAsync(registratiejaar, Blokgrootte, ct);
                jaar = registratiejaar;
            }

            return Schrijf(jaar, volgende++);
        }
        finally
        {
            slot.Release();
        }
    }

    public void Dispose() => slot.Dispose();

    /// <summary>Reserves numbers for one year; also for those who write many klantsignalen at once.</summary>
    /// <returns>The first number, and the one after the last.</returns>
    public async Task<(long Eerste, long Einde)> ReserveerAsync(int voorJaar, int aantal, CancellationToken ct)
    {
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<IntakeDbContext>();
        if (database.Provider == Databaseprovider.Sqlite)
            return (await NaHoogsteAsync(db, voorJaar, ct), long.MaxValue);

        for (var poging = 1; ; poging++)
        {
            var blok = await db.Kenmerkblokken.AsNoTracking().SingleOrDefaultAsync(b => b.Jaar == voorJaar, ct);
            if (blok is null)
            {
                db.Kenmerkblokken.Add(new Kenmerkblok { Jaar = voorJaar, Volgende = await NaHoogsteAsync(db, voorJaar, ct) });
                try
                {
                    await db.SaveChangesAsync(ct);
                }
                catch (DbUpdateException) when (poging < 10)
                {
                    // Another replica made the row first; take from that one.
                }

                db.ChangeTracker.Clear();
                continue;
            }

            var gelukt = await db.Kenmerkblokken.Where(b => b.Jaar == voorJaar && b.Volgende == blok.Volgende)
                .ExecuteUpdateAsync(s => s.SetProperty(b => b.Volgende, b => b.Volgende + aantal), ct);
            if (gelukt == 1)
                return (blok.Volgende, blok.Volgende + aantal);
        }
    }

    private static async Task<long> NaHoogsteAsync(IntakeDbContext db, int voorJaar, CancellationToken ct)
    {
        var (van, tot) = ($"KS-{voorJaar:0000}-", $"KS-{voorJaar + 1:0000}-");
        var hoogste = await db.Klantsignalen
            .Where(k => string.Compare(k.Kenmerk, van) > 0 && string.Compare(k.Kenmerk, tot) < 0)
            .OrderByDescending(k => k.Kenmerk.Length).ThenByDescending(k => k.Kenmerk)
            .Select(k => k.Kenmerk).FirstOrDefaultAsync(ct);
        return hoogste is null ? 1 : long.Parse(hoogste.AsSpan(van.Length), System.Globalization.CultureInfo.InvariantCulture) + 1;
    }
}
