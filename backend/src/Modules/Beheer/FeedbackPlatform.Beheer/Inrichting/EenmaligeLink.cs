using System.Security.Cryptography;
using System.Text;

namespace FeedbackPlatform.Beheer.Inrichting;

internal enum Linkdoel
{
    /// <summary>Makes the first Beheerder of an empty installation.</summary>
    Inrichting,

    /// <summary>Lets one colleague choose a password.</summary>
    Wachtwoord,
}

/// <summary>A link that works once and for a limited time. Only the hash of its secret is kept.</summary>
internal sealed class EenmaligeLink
{
    public const int GeheimMaximum = 100;
    public const int HashLengte = 64;
    public static readonly TimeSpan Geldigheid = TimeSpan.FromHours(24);
    public static readonly TimeSpan UitnodigingGeldigheid = TimeSpan.FromDays(7);

    private EenmaligeLink()
    {
    }

    public Guid Id { get; private init; }

    public Linkdoel Doel { get; private init; }

    public Guid? GebruikerId { get; private init; }

    public string Hash { get; private init; } = "";

    public DateTimeOffset VerlooptOp { get; private init; }

    public DateTimeOffset? GebruiktOp { get; private init; }

    /// <param name="doel">What it opens.</param>
    /// <param name="gebruikerId">For whom.</param>
    /// <param name="nu">Now.</param>
    /// <param name="geldigheid">How long it works.</param>
    /// <returns>The link and its secret, which is shown once and not kept.</returns>
    public static (EenmaligeLink Link, string Geheim) Maak(Linkdoel doel, Guid? gebruikerId, DateTimeOffset nu, TimeSpan geldigheid)
    {
        var geheim = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(32));
        return (new EenmaligeLink
        {
            Id = Guid.CreateVersion7(nu),
            Doel = doel,
            GebruikerId = gebruikerId,
            Hash = HashVan(geheim),
            VerlooptOp = nu + geldigheid,
        }, geheim);
    }

    public static string HashVan(string geheim) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(geheim)));
}
