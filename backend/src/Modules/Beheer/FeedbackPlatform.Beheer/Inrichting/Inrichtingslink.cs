using FeedbackPlatform.Beheer.Persistence;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace FeedbackPlatform.Beheer.Inrichting;

/// <summary>
/// Prints, at every start of an installation without accounts, a link that makes the first Beheerder. To the console and
/// not to the log, which may travel to other systems. Several replicas print their own; the first one used closes all.
/// </summary>
internal sealed class Inrichtingslink(
    IServiceScopeFactory scopes, IHostApplicationLifetime leven, IServer server, IConfiguration configuratie, TimeProvider klok)
    : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        var gestart = new TaskCompletionSource();
        await using var registratie = leven.ApplicationStarted.Register(() => gestart.TrySetResult());
        await gestart.Task.WaitAsync(stoppingToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        if (stoppingToken.IsCancellationRequested)
            return;

        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<BeheerDbContext>();
        if (await db.Gebruikers.AnyAsync(stoppingToken))
            return;
        var nu = klok.GetUtcNow();
        await db.EenmaligeLinks.Where(l => l.Doel == Linkdoel.Inrichting && l.VerlooptOp <= nu).ExecuteDeleteAsync(stoppingToken);
        var (link, geheim) = EenmaligeLink.Maak(Linkdoel.Inrichting, null, nu, EenmaligeLink.Geldigheid);
        db.EenmaligeLinks.Add(link);
        await db.SaveChangesAsync(stoppingToken);
        var adres = (configuratie["Organisatie:Adres"] ?? server.Features.Get<IServerAddressesFeature>()?.Addresses.FirstOrDefault() ?? "").TrimEnd('/');
        Console.WriteLine($"""

            Er is nog geen account. Maak de eerste beheerder met deze link; hij werkt een keer, 24 uur lang:
            {adres}/inrichting#sleutel={geheim}

            """);
    }
}
