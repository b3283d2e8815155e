using System.Threading.RateLimiting;

namespace FeedbackPlatform.Beheer.Sessies;

/// <summary>
/// Slows down guessing from one network address, by counting failures only: a whole town hall may share an address.
/// A brake of this process; what protects an account itself is the count in the database.
/// </summary>
internal sealed class Aanmeldrem : IDisposable
{
    public const int MislukkingenPerMinuut = 30;

    private readonly PartitionedRateLimiter<string> rem = PartitionedRateLimiter.Create<string, string>(adres =>
        RateLimitPartition.GetFixedWindowLimiter(adres, _ => new FixedWindowRateLimiterOptions
        {
            PermitLimit = MislukkingenPerMinuut,
            Window = TimeSpan.FromMinutes(1),
            QueueLimit = 0,
        }));

    public bool Dicht(string? adres)
    {
        using var vraag = rem.AttemptAcquire(adres ?? "", 0);
        return !vraag.IsAcquired;
    }

    public void Mislukt(string? adres) => rem.AttemptAcquire(adres ?? "").Dispose();

    public void Dispose() => rem.Dispose();
}
