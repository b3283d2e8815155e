using System.Collections.Concurrent;
using FeedbackPlatform.Platform.Persistence;
using FeedbackPlatform.Testing;
using FeedbackPlatform.Testing.Processes;
using FluentAssertions;

namespace FeedbackPlatform.Functional.Tests.Processen;

/// <summary>The real host as a process: killed without warning, stopped politely, and two of them on one database.</summary>
public sealed class StekkerEruitTests
{
    private const int Keren = 10;
    private const int Tegelijk = 4;

    [Theory, OpSqlite, OpPostgres]
    public async Task Wat_bevestigd_is_overleeft_kill_9_en_wordt_een_keer_bezorgd(Databaseprovider provider)
    {
        await using var database = await ProcessDatabase.CreateAsync(provider);
        var bevestigd = new ConcurrentBag<Guid>();
        for (var keer = 0; keer < Keren; keer++)
        {
            await using var host = await database.StartHostAsync(keer == 0 ? ["--example"] : []);
            await RegistreerTotDeStekkerEruitGaatAsync(host, bevestigd, genoeg: 3 + (keer * 2));
        }

        await using var laatste = await database.StartHostAsync();
        await AllesBezorgdAsync(database);

        bevestigd.Count.Should().BeGreaterThanOrEqualTo(Keren);
        using var coordinator = await ApiSession.SignInAsync(laatste.Address, Accounts.Klachtencoordinator);
        foreach (var id in bevestigd)
            (await coordinator.ReadAsync($"/api/v1/klantsignalen/{id}")).GetProperty("id").GetGuid().Should().Be(id);
        await ElkeGebeurtenisEenKeerAsync(database, bevestigd);
    }

    [Theory, OpPostgres]
    public async Task Twee_hosts_op_een_database_bezorgen_elk_bericht_een_keer(Databaseprovider provider)
    {
        await using var database = await ProcessDatabase.CreateAsync(provider);
        await using var eerste = await database.StartHostAsync("--example");
        await using var tweede = await database.StartHostAsync();

        var ids = new ConcurrentBag<Guid>();
        var sessies = new List<ApiSession>();
        foreach (var host in new[] { eerste, tweede }) // One after the other: an account that signs in many times at once is locked.
        {
            for (var i = 0; i < Tegelijk; i++)
                sessies.Add(await ApiSession.SignInAsync(host.Address, Accounts.Medewerker));
        }

        await Task.WhenAll(sessies.Select(async medewerker =>
        {
            using (medewerker)
            {
                for (var i = 0; i < 25; i++)
                    ids.Add(await RegistreerAsync(medewerker));
            }
        }));
        await AllesBezorgdAsync(database);

        ids.Should().HaveCount(2 * Tegelijk * 25).And.OnlyHaveUniqueItems();
        await ElkeGebeurtenisEenKeerAsync(database, ids);
        (await database.QueryAsync($"select count(*) from {database.Table("intake", "outbox")} where \"Pogingen\" > 0", r => r.GetInt64(0)))
            .Single().Should().Be(0, "a lease keeps two hosts from taking the same message");
    }

    [Theory, OpSqlite, OpPostgres]
    public async Task Wie_netjes_stopt_maakt_af_wat_loopt(Databaseprovider provider)
    {
        await using var database = await ProcessDatabase.CreateAsync(provider);
        var bevestigd = new ConcurrentBag<Guid>();
        await using var host = await database.StartHostAsync("--example");
        var werk = Enumerable.Range(0, Tegelijk).Select(_ => RegistreerTotHetNietMeerGaatAsync(host, bevestigd)).ToList();
        while (bevestigd.Count < 10)
            await Task.Delay(10);

        (await host.StopAsync(TimeSpan.FromSeconds(30))).Should().Be(0, host.Output);
        await Task.WhenAll(werk);

        var opgeslagen = await database.QueryAsync(
            $"select count(*) from {database.Table("behandeling", "outbox")} where \"LeaseTot\" is not null", r => r.GetInt64(0));
        opgeslagen.Single().Should().Be(0, "what was taken is finished or handed back");
    }

    private static async Task RegistreerTotDeStekkerEruitGaatAsync(HostProcess host, ConcurrentBag<Guid> bevestigd, int genoeg)
    {
        var bij = bevestigd.Count;
        var werk = Enumerable.Range(0, Tegelijk).Select(_ => RegistreerTotHetNietMeerGaatAsync(host, bevestigd)).ToList();
        while (bevestigd.Count < bij + genoeg)
        {
            if (werk.Find(w => w.IsCompleted) is { } gestopt)
                throw new InvalidOperationException($"The host stopped by itself:\n{host.Output}", gestopt.Exception);
            await Task.Delay(1);
        }

        await host.KillAsync();
        await Task.WhenAll(werk);
    }

    private static async Task RegistreerTotHetNietMeerGaatAsync(HostProcess host, ConcurrentBag<Guid> bevestigd)
    {
        try
        {
            using var medewerker = await ApiSession.SignInAsync(host.Address, Accounts.Medewerker);
            while (true)
                bevestigd.Add(await RegistreerAsync(medewerker));
        }
        catch (Exception e) when (e is HttpRequestException or IOException or TaskCanceledException)
        {
            // The plug is out; what was not acknowledged may or may not be there.
        }
    }

    private static async Task<Guid> RegistreerAsync(ApiSession medewerker) => (await medewerker.PostAsync("/api/v1/klantsignalen", new
    {
        tekst = "De lantaarnpaal voor ons huis is al drie weken kapot en niemand belt terug.",
        soort = "Klacht",
        kanaal = "Telefoon",
        reactieGewenst = true,
        indiener = new { naam = "Proefpersoon", email = "proefpersoon@voorbeeld.example" },
        toestemmingTerugkoppeling = true,
        toestemmingCitaat = false,
    })).GetProperty("id").GetGuid();

    private static async Task AllesBezorgdAsync(ProcessDatabase database) => await ApiExtensions.WachtOpAsync(
        async () =>
        {
            foreach (var module in new[] { "intake", "behandeling" })
            {
                if ((await database.QueryAsync($"select count(*) from {database.Table(module, "outbox")} where \"Status\" <> 1", r => r.GetInt64(0))).Single() > 0)
                    return null;
            }

            return "delivered";
        },
        "delivery of every message", seconden: 90);

    /// <summary>Behandeling made one behandeling of each klantsignaal, and Intake heard of it once.</summary>
    private static async Task ElkeGebeurtenisEenKeerAsync(ProcessDatabase database, IReadOnlyCollection<Guid> ids)
    {
        var behandelingen = await database.QueryAsync(
            $"select \"KlantsignaalId\", count(*) from {database.Table("behandeling", "klantsignalen")} group by \"KlantsignaalId\"", Telling);
        var regels = await database.QueryAsync(
            $"select \"KlantsignaalId\", count(*) from {database.Table("intake", "tijdlijn")} where \"Soort\" = 'BehandelingGestart' group by \"KlantsignaalId\"", Telling);
        behandelingen.Where(b => ids.Contains(b.Id)).Should().HaveCount(ids.Count).And.OnlyContain(b => b.Aantal == 1);
        regels.Where(r => ids.Contains(r.Id)).Should().HaveCount(ids.Count).And.OnlyContain(r => r.Aantal == 1);

        static (Guid Id, long Aantal) Telling(System.Data.Common.DbDataReader rij) => (rij.GetGuid(0), rij.GetInt64(1));
    }
}

/// <summary>Accounts of the example organisation.</summary>
internal static class Accounts
{
    public const string Medewerker = "samira.elamrani@voorbeeldstad.example";
    public const string Klachtencoordinator = "ingrid.vandijk@voorbeeldstad.example";
}
