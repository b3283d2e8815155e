using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using FeedbackPlatform.Intake.Contracts;
using FeedbackPlatform.Intake.Domain;
using FeedbackPlatform.Intake.Zoeken;
using FeedbackPlatform.Platform.Http;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace FeedbackPlatform.Intake.Persistence;

/// <summary>
/// Encrypts the contact data of an indiener and makes the keyed hashes by which one is found (a blind index): parts of
/// the name, the e-mail address, the phone number. The hash key is a secret of this module, made once, stored encrypted
/// and the same for every replica.
/// </summary>
internal sealed class Indienerkluis(IDataProtectionProvider bescherming, IServiceScopeFactory scopes) : IHostedService
{
    /// <summary>A telephone number has at least this many digits.</summary>
    private const int TelefoonCijfersMinimum = 8;

    private const string SleutelNaam = "blinde-index";

    private static readonly HashSet<string> Tussenvoegsels = ["de", "den", "der", "het", "van", "ten", "ter", "te", "in", "op", "aan", "el", "al", "mevrouw", "meneer", "dhr", "mevr", "mw", "heer"];

    private readonly IDataProtector gegevens = bescherming.CreateProtector("FeedbackPlatform.Intake.Indiener.v1");
    private readonly IDataProtector sleutels = bescherming.CreateProtector("FeedbackPlatform.Intake.BlindeIndex.v1");
    private byte[]? sleutel;

    /// <summary>Reads or makes the key before the first request.</summary>
    public async Task StartAsync(CancellationToken cancellationToken) => await SleutelAsync(cancellationToken);

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Indiener Versleutel(Guid klantsignaalId, IndienerGegevens indiener) => new()
    {
        KlantsignaalId = klantsignaalId,
        Gegevens = gegevens.Protect(JsonSerializer.Serialize(indiener, Json.Opties)),
    };

    /// <summary>Reading is audited by the caller.</summary>
    public IndienerGegevens Ontsleutel(Indiener indiener) =>
        JsonSerializer.Deserialize<IndienerGegevens>(gegevens.Unprotect(indiener.Gegevens), Json.Opties)!;

    /// <summary>The hashes under which an indiener is found.</summary>
    public async Task<IReadOnlyList<IndienerSleutel>> SleutelsAsync(Guid klantsignaalId, IndienerGegevens indiener, CancellationToken ct)
    {
        var kenmerken = new HashSet<string>(StringComparer.Ordinal);
        if (indiener.Naam is not null)
            kenmerken.UnionWith(Naamdelen(indiener.Naam));
        if (indiener.Email is not null)
            kenmerken.Add(Email(indiener.Email));
        if (indiener.Telefoon is not null && Telefoon(indiener.Telefoon) is { } telefoon)
            kenmerken.Add(telefoon);
        var geheim = await SleutelAsync(ct);
        return [.. kenmerken.Select(k => new IndienerSleutel { KlantsignaalId = klantsignaalId, Sleutel = Hash(geheim, k) }).DistinctBy(s => s.Sleutel)];
    }

    /// <summary>The hashes that all must match for what somebody typed in the search box; none when it can be no person.</summary>
    public async Task<IReadOnlyList<long>> ZoekSleutelsAsync(string zoek, CancellationToken ct)
    {
        string[] kenmerken = zoek.Contains('@', StringComparison.Ordinal) ? [Email(zoek)]
            : Telefoon(zoek) is { } telefoon ? [telefoon]
            : [.. Naamdelen(zoek).Distinct().Take(6)];
        if (kenmerken.Length == 0)
            return [];
        var geheim = await SleutelAsync(ct);
        return [.. kenmerken.Select(k => Hash(geheim, k))];
    }

    private static IEnumerable<string> Naamdelen(string naam) =>
        Zoektekst.Woorden(naam).Where(w => w.Length > 1 && !Tussenvoegsels.Contains(w)).Select(w => "naam:" + w);

    private static string Email(string email) => "email:" + email.Trim().ToLowerInvariant();

    /// <summary>Digits only, with the Dutch country code for a national number; null when it is no number.</summary>
    private static string? Telefoon(string telefoon)
    {
        if (telefoon.Any(c => !char.IsAsciiDigit(c) && c is not (' ' or '-' or '+' or '(' or ')' or '.' or '/')))
            return null;
        var cijfers = string.Concat(telefoon.Where(char.IsAsciiDigit));
        if (cijfers.Length < TelefoonCijfersMinimum)
            return null;
        if (cijfers.StartsWith("00", StringComparison.Ordinal))
            cijfers = cijfers[2..];
        else if (cijfers[0] == '0')
            cijfers = "31" + cijfers[1..];
        return "telefoon:" + cijfers;
    }

    private static long Hash(byte[] geheim, string kenmerk) =>
        BinaryPrimitives.ReadInt64BigEndian(HMACSHA256.HashData(geheim, Encoding.UTF8.GetBytes(kenmerk)));

    private async ValueTask<byte[]> SleutelAsync(CancellationToken ct)
    {
        if (sleutel is not null)
            return sleutel;
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<IntakeDbContext>();
        for (var poging = 1; ; poging++)
        {
            if (await db.Modulesleutels.AsNoTracking().SingleOrDefaultAsync(s => s.Naam == SleutelNaam, ct) is { } rij)
                return sleutel = Convert.FromBase64String(sleutels.Unprotect(rij.Waarde));
            db.Modulesleutels.Add(new Modulesleutel
            {
                Naam = SleutelNaam,
                Waarde = sleutels.Protect(Convert.ToBase64String(RandomNumberGenerator.GetBytes(32))),
            });
            try
            {
                await db.SaveChangesAsync(ct);
            }
            catch (DbUpdateException) when (poging < 3)
            {
                // Another replica made the key first; use that one.
            }

            db.ChangeTracker.Clear();
        }
    }
}
