using FeedbackPlatform.Intake.Contracts;
using FeedbackPlatform.Platform.Audit;
using FeedbackPlatform.Transparantie.Contracts;
using FeedbackPlatform.Transparantie.Domain;
using FeedbackPlatform.Transparantie.Mail;
using FeedbackPlatform.Transparantie.Persistence;
using MediatR;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace FeedbackPlatform.Transparantie.Terugkoppelingen;

/// <summary>
/// Sends what waits. Several replicas may run: each claims rows under a lease that outlasts the sending of one message.
/// A message goes out once, but for one window: when the process dies after the mail server accepted it and before the row
/// says so, it goes out again after the lease, with the same Message-ID. To a folder it can never be double.
/// </summary>
internal sealed partial class Terugkoppelaar(IServiceScopeFactory scopes, IMailverzender mail, MailOpties opties, TimeProvider klok, ILogger<Terugkoppelaar> log)
    : BackgroundService
{
    private const int Portie = 10;
    private static readonly TimeSpan Peilinterval = TimeSpan.FromSeconds(2);

    /// <summary>Longer than <see cref="Portie"/> messages that each take the mail server's whole time-out.</summary>
    private static readonly TimeSpan Lease = (Portie * MailOpties.Wachttijd) + TimeSpan.FromMinutes(1);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            var gedaan = 0;
            try
            {
                foreach (var id in await ClaimAsync(stoppingToken))
                {
                    // A stop finishes the message under way; the rest is handed back.
                    if (stoppingToken.IsCancellationRequested)
                        await LaatLosAsync(id);
                    else
                        await VerzendAsync(id);
                    gedaan++;
                }
            }
            catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
            {
                return;
            }
            catch (Exception fout)
            {
                RondeMislukt(fout);
                gedaan = 0;
            }

            if (gedaan < Portie)
                await Task.Delay(Peilinterval, stoppingToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    /// <summary>Two steps, as in the outbox: candidate ids, then an update with the conditions repeated.</summary>
    private async Task<List<Guid>> ClaimAsync(CancellationToken ct)
    {
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<TransparantieDbContext>();
        var nu = klok.GetUtcNow();
        var kandidaten = await db.Terugkoppelingen
            .Where(t => t.Status == Terugkoppelstatus.Wachtend && t.VolgendePogingOp <= nu && (t.LeaseTot == null || t.LeaseTot < nu))
            .OrderBy(t => t.VolgendePogingOp).ThenBy(t => t.Id).Select(t => t.Id).Take(Portie).ToListAsync(ct);
        if (kandidaten.Count == 0)
            return [];
        var lease = Guid.CreateVersion7();
        var tot = nu + Lease;
        await db.Terugkoppelingen
            .Where(t => kandidaten.Contains(t.Id) && t.Status == Terugkoppelstatus.Wachtend && (t.LeaseTot == null || t.LeaseTot < nu))
            .ExecuteUpdateAsync(s => s.SetProperty(t => t.LeaseVan, lease).SetProperty(t => t.LeaseTot, tot), ct);
        return await db.Terugkoppelingen.Where(t => t.LeaseVan == lease && kandidaten.Contains(t.Id)).OrderBy(t => t.Id).Select(t => t.Id).ToListAsync(ct);
    }

    private async Task LaatLosAsync(Guid id)
    {
        await using var scope = scopes.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<TransparantieDbContext>().Terugkoppelingen.Where(t => t.Id == id).ExecuteUpdateAsync(
            s => s.SetProperty(t => t.LeaseVan, (Guid?)null).SetProperty(t => t.LeaseTot, (DateTimeOffset?)null), CancellationToken.None);
    }

    private async Task VerzendAsync(Guid id)
    {
        await using var scope = scopes.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<HandelingContext>().Handeling = "TerugkoppelingVerzenden";
        var db = scope.ServiceProvider.GetRequiredService<TransparantieDbContext>();
        var terugkoppeling = await db.Terugkoppelingen.SingleAsync(t => t.Id == id, CancellationToken.None);
        var publicatie = await db.Publicaties.AsNoTracking().SingleAsync(p => p.Id == terugkoppeling.PublicatieId, CancellationToken.None);
        try
        {
            if (publicatie.Status != Publicatiestatus.Gepubliceerd)
                terugkoppeling.NietMogelijk(Terugkoppelreden.PublicatieIngetrokken);
            else if (await BerichtAsync(scope.ServiceProvider, terugkoppeling, publicatie) is not { } bericht)
                terugkoppeling.NietMogelijk(Terugkoppelreden.GeenContact);
            else
            {
                await mail.VerzendAsync(bericht, CancellationToken.None);
                terugkoppeling.Verzonden(klok.GetUtcNow());
            }
        }
        catch (MailNietVerstuurdException fout)
        {
            terugkoppeling.Mislukt(fout.Message, fout.Blijvend, klok.GetUtcNow());
            VerzendenMislukt(id, fout.Message, terugkoppeling.Pogingen);
        }
        catch (Exception fout)
        {
            terugkoppeling.Mislukt(fout.GetType().Name, blijvend: false, klok.GetUtcNow());
            VerzendenMislukt(id, fout.GetType().Name, terugkoppeling.Pogingen);
        }

        await db.SaveChangesAsync(CancellationToken.None);
    }

    private async Task<MailBericht?> BerichtAsync(IServiceProvider diensten, Terugkoppeling terugkoppeling, Publicatie publicatie)
    {
        var sender = diensten.GetRequiredService<ISender>();
        var contact = (await sender.Send(new TerugkoppelContactenOpvragen([terugkoppeling.KlantsignaalId]))).SingleOrDefault();
        if (contact is null || string.IsNullOrWhiteSpace(contact.Email))
            return null;
        var signaal = (await sender.Send(new KlantsignalenOpvragen([terugkoppeling.KlantsignaalId]))).SingleOrDefault();
        return Terugkoppelbrief.Schrijf(terugkoppeling, publicatie, contact, signaal, opties);
    }

    [LoggerMessage(LogLevel.Warning, "Terugkoppeling {TerugkoppelingId} was not sent ({Reden}) at attempt {Poging}")]
    private partial void VerzendenMislukt(Guid terugkoppelingId, string reden, int poging);

    [LoggerMessage(LogLevel.Error, "A round of terugkoppelingen failed")]
    private partial void RondeMislukt(Exception fout);
}
