using System.Diagnostics;
using System.Diagnostics.Metrics;
using System.Text.Json;
using FeedbackPlatform.Platform.Http;
using FeedbackPlatform.Platform.Persistence;
using MediatR;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace FeedbackPlatform.Platform.Berichten;

/// <summary>
/// Delivers every module's outbox, at least once. Several replicas may run: each claims messages under a lease. A message
/// that fails waits longer every time and, after <see cref="OutboxBericht.PogingenMaximum"/> attempts, lies dead and
/// visible in Beheer; the ones behind it go on.
/// </summary>
internal sealed partial class Bezorger(
    IServiceScopeFactory scopes, ModuleContexten modules, BezorgSignaal signaal, TimeProvider klok, IConfiguration configuratie,
    ILogger<Bezorger> log)
    : BackgroundService
{
    internal const string Bron = "FeedbackPlatform.Berichten";
    private const int Portie = 100;
    private static readonly TimeSpan Peilinterval = TimeSpan.FromSeconds(2);
    private static readonly TimeSpan Bewaartermijn = TimeSpan.FromDays(90);
    private static readonly ActivitySource Activiteiten = new(Bron);
    private static readonly Meter Meter = new(Bron);
    private static readonly Counter<long> Bezorgd = Meter.CreateCounter<long>("outbox.bezorgd", description: "Messages delivered");
    private static readonly Counter<long> Mislukt = Meter.CreateCounter<long>("outbox.mislukt", description: "Failed attempts");
    private static readonly Histogram<double> Vertraging =
        Meter.CreateHistogram<double>("outbox.vertraging", "s", "From commit to delivery");

    /// <summary>How long the messages of a host that died wait before another takes them.</summary>
    private readonly TimeSpan lease = configuratie.GetValue("Berichten:Lease", TimeSpan.FromMinutes(1));

    private DateTimeOffset volgendeOpruiming = DateTimeOffset.MinValue;

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            var bezorgd = 0;
            foreach (var module in modules.Typen)
                bezorgd += await ProbeerAsync(module.Name, () => BezorgPortieAsync(module, stoppingToken), stoppingToken);
            await ProbeerAsync("opruimen", () => RuimOpAsync(stoppingToken), stoppingToken);
            if (bezorgd == 0)
                await signaal.WachtAsync(Peilinterval, stoppingToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    /// <summary>A module whose database does not answer holds up no other.</summary>
    private async Task<int> ProbeerAsync(string wat, Func<Task<int>> werk, CancellationToken ct)
    {
        try
        {
            return await werk();
        }
        catch (OperationCanceledException) when (ct.IsCancellationRequested)
        {
            return 0;
        }
        catch (Exception fout)
        {
            OutboxNietBereikbaar(fout, wat);
            return 0;
        }
    }

    private async Task<int> BezorgPortieAsync(Type module, CancellationToken ct)
    {
        await using var scope = scopes.CreateAsyncScope();
        var db = (ModuleDbContext)scope.ServiceProvider.GetRequiredService(module);
        var berichten = await ClaimAsync(db, ct);
        var klaar = new List<Guid>(berichten.Count);
        var nagelaten = new List<Guid>();
        foreach (var bericht in berichten)
        {
            // Graceful stop: what was begun is finished, what was not is handed back.
            if (ct.IsCancellationRequested)
                nagelaten.Add(bericht.Id);
            else if (await BezorgAsync(bericht))
                klaar.Add(bericht.Id);
            else
                await db.SaveChangesAsync(CancellationToken.None);
        }

        var nu = klok.GetUtcNow();
        if (klaar.Count > 0)
        {
            await db.Outbox.Where(b => klaar.Contains(b.Id)).ExecuteUpdateAsync(
                s => s.SetProperty(b => b.Status, Berichtstatus.Bezorgd).SetProperty(b => b.BezorgdOp, nu).SetProperty(b => b.LeaseTot, (DateTimeOffset?)null),
                CancellationToken.None);
        }

        if (nagelaten.Count > 0)
        {
            await db.Outbox.Where(b => nagelaten.Contains(b.Id)).ExecuteUpdateAsync(
                s => s.SetProperty(b => b.LeaseVan, (Guid?)null).SetProperty(b => b.LeaseTot, (DateTimeOffset?)null), CancellationToken.None);
        }

        return berichten.Count;
    }

    /// <summary>
    /// Two steps: candidate ids, then an update with those ids and the lease condition repeated. One statement with a
    /// subquery claims rows twice on PostgreSQL, where the inner select is not evaluated again after a lock wait.
    /// </summary>
    private async Task<List<OutboxBericht>> ClaimAsync(ModuleDbContext db, CancellationToken ct)
    {
        var nu = klok.GetUtcNow();
        var kandidaten = await db.Outbox
            .Where(b => b.Status == Berichtstatus.Wachtend && b.VolgendePogingOp <= nu && (b.LeaseTot == null || b.LeaseTot < nu))
            .OrderBy(b => b.VolgendePogingOp).ThenBy(b => b.Id).Select(b => b.Id).Take(Portie).ToListAsync(ct);
        if (kandidaten.Count == 0)
            return [];

        var claim = Guid.CreateVersion7();
        var tot = nu + lease;
        await db.Outbox
            .Where(b => kandidaten.Contains(b.Id) && b.Status == Berichtstatus.Wachtend && (b.LeaseTot == null || b.LeaseTot < nu))
            .ExecuteUpdateAsync(s => s.SetProperty(b => b.LeaseVan, claim).SetProperty(b => b.LeaseTot, tot), ct);
        return await db.Outbox.Where(b => b.LeaseVan == claim && kandidaten.Contains(b.Id)).OrderBy(b => b.Id).ToListAsync(ct);
    }

    private async Task<bool> BezorgAsync(OutboxBericht bericht)
    {
        using var activiteit = Activiteiten.StartActivity($"bezorg {bericht.Naam}", ActivityKind.Consumer);
        try
        {
            var type = EventRegister.TypeVan(bericht.Naam) ?? throw new InvalidOperationException($"Unknown event {bericht.Naam}");
            var gebeurtenis = JsonSerializer.Deserialize(bericht.Inhoud, type, Json.Opties)!;
            await using var scope = scopes.CreateAsyncScope();
            scope.ServiceProvider.GetRequiredService<BerichtContext>().Id = bericht.Id;
            await scope.ServiceProvider.GetRequiredService<IPublisher>().Publish(gebeurtenis, CancellationToken.None);
            Bezorgd.Add(1);
            Vertraging.Record((klok.GetUtcNow() - bericht.AangemaaktOp).TotalSeconds);
            return true;
        }
        catch (Exception fout)
        {
            var oorzaak = fout is AggregateException { InnerExceptions: [var eerste, ..] } ? eerste : fout;
            bericht.Mislukt($"{oorzaak.GetType().Name} in {oorzaak.TargetSite?.DeclaringType?.Name}", klok.GetUtcNow());
            Mislukt.Add(1);
            BezorgingMislukt(oorzaak, bericht.Id, bericht.Naam, bericht.Pogingen);
            return false;
        }
    }

    private async Task<int> RuimOpAsync(CancellationToken ct)
    {
        var nu = klok.GetUtcNow();
        if (nu < volgendeOpruiming)
            return 0;
        volgendeOpruiming = nu.AddHours(1);
        var grens = nu - Bewaartermijn;
        var verzoekgrens = nu - IdempotentVerzoek.Bewaartermijn;
        foreach (var module in modules.Typen)
        {
            await using var scope = scopes.CreateAsyncScope();
            var db = (ModuleDbContext)scope.ServiceProvider.GetRequiredService(module);
            await db.Outbox.Where(b => b.Status == Berichtstatus.Bezorgd && b.VolgendePogingOp < grens).ExecuteDeleteAsync(ct);
            await db.Inbox.Where(b => b.VerwerktOp < grens).ExecuteDeleteAsync(ct);
            await db.IdempotenteVerzoeken.Where(i => i.AangemaaktOp < verzoekgrens).ExecuteDeleteAsync(ct);
        }

        return 0;
    }

    [LoggerMessage(LogLevel.Warning, "Message {BerichtId} ({Naam}) failed at attempt {Poging}")]
    private partial void BezorgingMislukt(Exception fout, Guid berichtId, string naam, int poging);

    [LoggerMessage(LogLevel.Error, "The outbox cannot be read ({Wat})")]
    private partial void OutboxNietBereikbaar(Exception fout, string wat);
}
