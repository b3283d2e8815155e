using System.Collections.Concurrent;

namespace FeedbackPlatform.Beheer.Persistence;

/// <summary>
/// What every request asks for (names, lists, security stamps), kept for a few seconds. A change on this replica is seen
/// at once, one on another within <see cref="Houdbaar"/>.
/// </summary>
internal sealed class Geheugen(TimeProvider klok)
{
    public static readonly TimeSpan Houdbaar = TimeSpan.FromSeconds(5);
    private const int SleutelsMaximum = 10_000;

    private readonly ConcurrentDictionary<(Type, Guid), (long Versie, DateTimeOffset TotOp, object? Waarde)> bewaard = new();
    private long versie;

    public async Task<T> HaalAsync<T>(Guid sleutel, Func<Task<T>> lees)
    {
        var nu = klok.GetUtcNow();
        var huidig = Interlocked.Read(ref versie);
        if (bewaard.TryGetValue((typeof(T), sleutel), out var gevonden) && gevonden.Versie == huidig && gevonden.TotOp > nu)
            return (T)gevonden.Waarde!;
        var waarde = await lees();
        if (bewaard.Count > SleutelsMaximum)
            bewaard.Clear();
        bewaard[(typeof(T), sleutel)] = (huidig, nu + Houdbaar, waarde); // Read before a change: its version is old already.
        return waarde;
    }

    public void Vergeet() => Interlocked.Increment(ref versie);
}
