using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;

namespace FeedbackPlatform.Beheer.Gebruikers;

/// <summary>Hashes and compares passwords with the hasher of ASP.NET Core Identity (PBKDF2, HMAC-SHA512).</summary>
internal sealed class Wachtwoorden
{
    private const int Iteraties = 210_000;

    private readonly PasswordHasher<Gebruiker> hasher =
        new(Options.Create(new PasswordHasherOptions { IterationCount = Iteraties }));

    // Compared with when there is no account: the answer takes as long as for a real one.
    private readonly Lazy<string> niemand;

    // Hashing is costly on purpose; a flood of sign-ins must not take every core.
    private readonly SemaphoreSlim plaatsen = new(Math.Max(2, Environment.ProcessorCount / 2));

    public Wachtwoorden() => niemand = new(() => hasher.HashPassword(null!, Guid.NewGuid().ToString()));

    public string Hash(string wachtwoord) => hasher.HashPassword(null!, wachtwoord);

    /// <param name="hash">Null when there is no account or it has no password yet: never true, in the same time.</param>
    /// <param name="wachtwoord">As typed.</param>
    /// <param name="ct">Ends the waiting.</param>
    public async Task<bool> KloptAsync(string? hash, string wachtwoord, CancellationToken ct)
    {
        await plaatsen.WaitAsync(ct);
        try
        {
            var uitkomst = hasher.VerifyHashedPassword(null!, hash ?? niemand.Value, wachtwoord);
            return hash is not null && uitkomst != PasswordVerificationResult.Failed;
        }
        finally
        {
            plaatsen.Release();
        }
    }
}
