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

    /// <summary>In a burst, messages gather this long, so that they go in bundles and leave the processor to people.</summary>
    private static readonly TimeSpan Adempauze = TimeSpan.FromMilliseconds(100);

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
            else if (bezorgd < Portie)
                await Task.Delay(Adempauze, klok, stoppingToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
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
        foreach (var bundel in Bundels(berichten))
        {
            if (bundel.Count > 1 && !ct.IsCancellationRequested && await BezorgBundelAsync(bundel))
            {
                klaar.AddRange(bundel.Select(b => b.Id));
                continue;
            }

            foreach (var bericht in bundel)
            {
                // Graceful stop: what was begun is finished, what was not is handed back.
                if (ct.IsCancellationRequested)
                    nagelaten.Add(bericht.Id);
                else if (await BezorgAsync(bericht))
                    klaar.Add(bericht.Id);
                else
                    await db.SaveChangesAsync(CancellationToken.None);
            }
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
        return await db.Outbox.Where(b => b.LeaseVan == claim && kandidaten.Contains(b.Id)).OrderBy(b => b.AangemaaktOp).ThenBy(b => b.Id).ToListAsync(ct);
    }

    /// <summary>Messages of one kind that follow each other.</summary>
    private static List<List<OutboxBericht>> Bundels(List<OutboxBericht> berichten)
    {
        var bundels = new List<List<OutboxBericht>>();
        foreach (var bericht in berichten)
        {
            if (bundels.LastOrDefault() is { } laatste && laatste[0].Naam == bericht.Naam)
                laatste.Add(bericht);
            else
                bundels.Add([bericht]);
        }

        return bundels;
    }

    /// <summary>Gives the whole bundle to each consumer at once, if all of them can take that.</summary>
    /// <returns>False: deliver one by one. A consumer that had its part already knows so from its inbox.</returns>
    private async Task<bool> BezorgBundelAsync(List<OutboxBericht> bundel)
    {
        using var activiteit = Activiteiten.StartActivity($"bezorg {bundel[0].Naam} × {bundel.Count}", ActivityKind.Consumer);
        try
        {
            var bezorgingen = bundel.ConvertAll(b => new Bezorging(b.Id, Gebeurtenis(b)));
            await using var scope = scopes.CreateAsyncScope();
            var consumenten = scope.ServiceProvider.GetServices(typeof(INotificationHandler<>).MakeGenericType(bezorgingen[0].Gebeurtenis.GetType())).ToList();
            if (!consumenten.TrueForAll(c => c is IBundelConsument))
                return false;
            foreach (var consument in consumenten.Cast<IBundelConsument>())
                await consument.HandelBundelAsync(bezorgingen, CancellationToken.None);
            bundel.ForEach(Tellen);
            return true;
        }
        catch (Exception fout)
        {
            BundelMislukt(fout.GetType().Name, bundel.Count, bundel[0].Naam);
            return false;
        }
    }

    private async Task<bool> BezorgAsync(OutboxBericht bericht)
    {
        using var activiteit = Activiteiten.StartActivity($"bezorg {bericht.Naam}", ActivityKind.Consumer);
        try
        {
            var gebeurtenis = Gebeurtenis(bericht);
            await using var scope = scopes.CreateAsyncScope();
            scope.ServiceProvider.GetRequiredService<BerichtContext>().Id = bericht.Id;
            await scope.ServiceProvider.GetRequiredService<IPublisher>().Publish(gebeurtenis, CancellationToken.None);
            Tellen(bericht);
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

    private static IModuleEvent Gebeurtenis(OutboxBericht bericht)
    {
        var type = EventRegister.TypeVan(bericht.Naam) ?? throw new InvalidOperationException($"Unknown event {bericht.Naam}");
        return (IModuleEvent)JsonSerializer.Deserialize(bericht.Inhoud, type, Json.Opties)!;
    }

    private void Tellen(OutboxBericht bericht)
    {
        Bezorgd.Add(1);
        Vertraging.Record((klok.GetUtcNow() - bericht.AangemaaktOp).TotalSeconds);
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
            await Database.OnderhoudenAsync(db, ct);
        }

        return 0;
    }

    [LoggerMessage(LogLevel.Warning, "Message {BerichtId} ({Naam}) failed at attempt {Poging}")]
    private partial void BezorgingMislukt(Exception fout, Guid berichtId, string naam, int poging);

    [LoggerMessage(LogLevel.Debug, "{Fout}: a bundle of {Aantal} × {Naam} is delivered one by one")]
    private partial void BundelMislukt(string fout, int aantal, string naam);

    [LoggerMessage(LogLevel.Error, "The outbox cannot be read ({Wat})")]
    private partial void OutboxNietBereikbaar(Exception fout, string wat);
}
