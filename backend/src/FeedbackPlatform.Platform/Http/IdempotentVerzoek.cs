using System.Security.Cryptography;
using System.Text;
using FeedbackPlatform.Platform.Berichten;
using FeedbackPlatform.Platform.Persistence;
using FeedbackPlatform.Platform.Toegang;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace FeedbackPlatform.Platform.Http;

/// <summary>The first answer to a POST with an <c>Idempotency-Key</c>, kept for 24 hours.</summary>
public sealed class IdempotentVerzoek
{
    public const int SleutelMaximum = 64;
    internal static readonly TimeSpan Bewaartermijn = TimeSpan.FromHours(24);

    private IdempotentVerzoek()
    {
    }

    /// <summary>SHA-256 of user, path and key, in hex.</summary>
    public string Sleutel { get; private init; } = "";

    /// <summary>SHA-256 of the body.</summary>
    public byte[] Vingerafdruk { get; private init; } = [];

    public DateTimeOffset AangemaaktOp { get; private init; }

    public int Status { get; private set; }

    public string? Locatie { get; private set; }

    public string? Etag { get; private set; }

    public byte[] Antwoord { get; private set; } = [];

    internal static IdempotentVerzoek Maak(string sleutel, byte[] vingerafdruk, DateTimeOffset nu) =>
        new() { Sleutel = sleutel, Vingerafdruk = vingerafdruk, AangemaaktOp = nu };

    internal void Beantwoord(HttpResponse antwoord, byte[] inhoud) =>
        (Status, Locatie, Etag, Antwoord) = (antwoord.StatusCode, antwoord.Headers.Location, antwoord.Headers.ETag, inhoud);
}

/// <summary>Marks an endpoint whose POST may be repeated safely; which module's transaction holds the key.</summary>
internal sealed record IdempotentMetadata(Type Context);

public static class IdempotentExtensions
{
    /// <summary>Lets this POST accept <c>Idempotency-Key</c>; the key is written in <typeparamref name="TDb"/>'s transaction.</summary>
    public static RouteHandlerBuilder Idempotent<TDb>(this RouteHandlerBuilder bouwer)
        where TDb : ModuleDbContext => bouwer.WithMetadata(new IdempotentMetadata(typeof(TDb))).Problemen(StatusCodes.Status409Conflict);
}

/// <summary>
/// Same key, same body: the first answer again. Same key, other body: 409. The key row is inserted first and committed
/// with the change, so that of two at once, on any replica, the second waits and then reads the first's answer; a crash
/// in between leaves neither.
/// </summary>
internal sealed class IdempotentMiddleware(RequestDelegate volgende)
{
    private const string Kop = "Idempotency-Key";
    private const int KopMaximum = 128;

    public async Task InvokeAsync(HttpContext http, IHuidigeGebruiker gebruiker, TimeProvider klok, BezorgSignaal signaal)
    {
        var metadata = http.GetEndpoint()?.Metadata.GetMetadata<IdempotentMetadata>();
        var kop = http.Request.Headers[Kop].ToString();
        if (metadata is null || kop.Length == 0)
        {
            await volgende(http);
            return;
        }

        if (kop.Length > KopMaximum)
        {
            await Problemen.SchrijfAsync(http, 400, "idempotentie.sleutel-te-lang", "Idempotency-Key is te lang", $"Gebruik hoogstens {KopMaximum} tekens.");
            return;
        }

        var sleutel = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{gebruiker.Id}|{http.Request.Path.Value!.ToLowerInvariant()}|{kop}")));
        var vingerafdruk = await VingerafdrukAsync(http.Request, http.RequestAborted);
        var db = (ModuleDbContext)http.RequestServices.GetRequiredService(metadata.Context);
        if (await AntwoordEerderAsync(http, db, sleutel, vingerafdruk))
            return;

        await using var transactie = await db.Database.BeginTransactionAsync(http.RequestAborted);
        var verzoek = IdempotentVerzoek.Maak(sleutel, vingerafdruk, klok.GetUtcNow());
        db.IdempotenteVerzoeken.Add(verzoek);
        try
        {
            await db.SaveChangesAsync(http.RequestAborted);
        }
        catch (DbUpdateException)
        {
            await transactie.RollbackAsync(http.RequestAborted);
            db.ChangeTracker.Clear();
            if (!await AntwoordEerderAsync(http, db, sleutel, vingerafdruk))
                throw;
            return;
        }

        var origineel = http.Response.Body;
        using var buffer = new MemoryStream();
        http.Response.Body = buffer;
        try
        {
            await volgende(http);
        }
        finally
        {
            http.Response.Body = origineel;
        }

        var inhoud = buffer.ToArray();
        if (http.Response.StatusCode is >= 200 and < 300)
        {
            verzoek.Beantwoord(http.Response, inhoud);
            await db.SaveChangesAsync(http.RequestAborted);
            await transactie.CommitAsync(http.RequestAborted);
            signaal.Geef();
        }
        else
        {
            await transactie.RollbackAsync(http.RequestAborted); // A refused request may be mended and sent again.
        }

        await origineel.WriteAsync(inhoud, http.RequestAborted);
    }

    private static async Task<bool> AntwoordEerderAsync(HttpContext http, ModuleDbContext db, string sleutel, byte[] vingerafdruk)
    {
        var eerder = await db.IdempotenteVerzoeken.AsNoTracking().SingleOrDefaultAsync(i => i.Sleutel == sleutel, http.RequestAborted);
        if (eerder is null)
            return false;
        if (!eerder.Vingerafdruk.AsSpan().SequenceEqual(vingerafdruk))
        {
            await Problemen.SchrijfAsync(http, 409, "idempotentie.andere-inhoud", "Deze Idempotency-Key is al gebruikt",
                "Met deze sleutel is eerder iets anders gestuurd. Gebruik voor een nieuw verzoek een nieuwe sleutel.");
            return true;
        }

        http.Response.StatusCode = eerder.Status;
        if (eerder.Locatie is not null)
            http.Response.Headers.Location = eerder.Locatie;
        if (eerder.Etag is not null)
            http.Response.Headers.ETag = eerder.Etag;
        http.Response.ContentType = "application/json; charset=utf-8";
        await http.Response.Body.WriteAsync(eerder.Antwoord, http.RequestAborted);
        return true;
    }

    private static async Task<byte[]> VingerafdrukAsync(HttpRequest verzoek, CancellationToken ct)
    {
        verzoek.EnableBuffering();
        var afdruk = await SHA256.HashDataAsync(verzoek.Body, ct);
        verzoek.Body.Position = 0;
        return afdruk;
    }
}
