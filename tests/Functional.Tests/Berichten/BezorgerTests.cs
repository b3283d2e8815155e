using FeedbackPlatform.Platform.Berichten;
using FeedbackPlatform.Platform.Persistence;
using FeedbackPlatform.Testing;
using FluentAssertions;
using MediatR;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace FeedbackPlatform.Functional.Tests.Berichten;

public sealed class BezorgerTests
{
    [Theory, OpSqlite, OpPostgres, OpSqlServer]
    public async Task Een_event_komt_bij_elke_consument_precies_een_keer_aan(Databaseprovider database)
    {
        await using var platform = await ProefDbContext.StartAsync(database);
        var proef = await BeginAsync(platform, "goed");

        var gevolgen = await GevolgenAsync(platform, proef, 2);
        var bericht = (await BerichtenAsync(platform)).Single();
        await OpnieuwBezorgenAsync(platform, bericht.Id, new Gebeurd(proef, "goed"));

        gevolgen.Should().BeEquivalentTo(nameof(OpGebeurdGoed), nameof(OpGebeurdWankel));
        (await GevolgenAsync(platform, proef, 2)).Should().HaveCount(2, "the inbox knows the message");
    }

    [Theory, OpSqlite, OpPostgres, OpSqlServer]
    public async Task Een_bericht_dat_mislukt_wordt_later_weer_geprobeerd_en_houdt_niets_tegen(Databaseprovider database)
    {
        await using var platform = await ProefDbContext.StartAsync(database);
        var wankel = await BeginAsync(platform, "wankel");
        var goed = await BeginAsync(platform, "goed");

        await GevolgenAsync(platform, goed, 2);
        (await GevolgenAsync(platform, wankel, 1)).Should().Equal(nameof(OpGebeurdGoed));
        await WachtOpPogingenAsync(platform, wankel, 1);
        platform.Klok.Vooruit(TimeSpan.FromMinutes(1));
        await WachtOpPogingenAsync(platform, wankel, 2);
        platform.Klok.Vooruit(TimeSpan.FromMinutes(1));

        (await GevolgenAsync(platform, wankel, 2)).Should().HaveCount(2);
    }

    [Theory, OpSqlite, OpPostgres, OpSqlServer]
    public async Task Een_giftig_bericht_ligt_na_tien_pogingen_zichtbaar_stil_en_kan_herhaald_worden(Databaseprovider database)
    {
        await using var platform = await ProefDbContext.StartAsync(database);
        OpGebeurdWankel.Genezen = false;
        var gif = await BeginAsync(platform, "gif");
        for (var poging = 1; poging <= OutboxBericht.PogingenMaximum; poging++)
        {
            await WachtOpPogingenAsync(platform, gif, poging);
            platform.Klok.Vooruit(TimeSpan.FromHours(2));
        }

        var dood = (await BerichtenAsync(platform)).Single();
        dood.Status.Should().Be(Berichtstatus.Dood);
        dood.LaatsteFout.Should().Contain(nameof(InvalidOperationException)).And.NotContain("broken on purpose");

        OpGebeurdWankel.Genezen = true;
        await platform.InScopeAsync(async sp =>
        {
            var db = sp.GetRequiredService<ProefDbContext>();
            (await db.Outbox.SingleAsync()).Herhalen(platform.Klok.GetUtcNow());
            return await db.SaveChangesAsync();
        });
        (await GevolgenAsync(platform, gif, 2)).Should().HaveCount(2);
    }

    [Theory, OpSqlite, OpPostgres, OpSqlServer]
    public async Task Wat_samen_klaarligt_gaat_in_een_bundel(Databaseprovider database)
    {
        await using var platform = await ProefDbContext.StartAsync(database);
        var proeven = await BeginSamenAsync(platform, "goed", "goed", "goed", "goed");

        foreach (var proef in proeven)
            (await GevolgenAsync(platform, proef, 1)).Should().Equal(nameof(OpGebundeld));
        proeven.Select(p => OpGebundeld.Bundelgrootte[p]).Should().AllBeEquivalentTo(4);
    }

    [Theory, OpSqlite, OpPostgres, OpSqlServer]
    public async Task Een_bundel_met_een_giftig_bericht_gaat_een_voor_een(Databaseprovider database)
    {
        await using var platform = await ProefDbContext.StartAsync(database);
        var proeven = await BeginSamenAsync(platform, "goed", "gif", "goed");

        await WachtOpPogingenAsync(platform, proeven[1], 1);
        foreach (var goed in new[] { proeven[0], proeven[2] })
            (await GevolgenAsync(platform, goed, 1)).Should().Equal(nameof(OpGebundeld));
        (await GevolgenAsync(platform, proeven[1], 0)).Should().BeEmpty();
        proeven.Select(p => OpGebundeld.Bundelgrootte[p]).Should().AllBeEquivalentTo(1, "each came again on its own");
    }

    [Theory, OpSqlite, OpPostgres, OpSqlServer]
    public async Task Zonder_commit_geen_event(Databaseprovider database)
    {
        await using var platform = await ProefDbContext.StartAsync(database);
        await platform.InScopeAsync(async sp =>
        {
            var db = sp.GetRequiredService<ProefDbContext>();
            await using var transactie = await db.Database.BeginTransactionAsync();
            db.Proeven.Add(Proef.Begin("teruggedraaid"));
            await db.SaveChangesAsync();
            await transactie.RollbackAsync();
            return true;
        });

        (await BerichtenAsync(platform)).Should().BeEmpty();
    }

    [Theory, OpSqlite, OpPostgres, OpSqlServer]
    public async Task Een_rij_die_geweigerd_wordt_neemt_alles_mee_terug(Databaseprovider database)
    {
        await using var platform = await ProefDbContext.StartAsync(database);
        var bestaand = await BeginAsync(platform, "goed");
        await GevolgenAsync(platform, bestaand, 2);
        var gevolg = await platform.InScopeAsync(sp => sp.GetRequiredService<ProefDbContext>().Gevolgen.AsNoTracking().FirstAsync());
        var opslaan = () => platform.InScopeAsync(async sp =>
        {
            var db = sp.GetRequiredService<ProefDbContext>();
            db.Proeven.Add(Proef.Begin("geweigerd"));
            db.Gevolgen.Add(new Gevolg { Id = gevolg.Id });
            return await db.SaveChangesAsync();
        });

        await opslaan.Should().ThrowAsync<DbUpdateException>();

        (await BerichtenAsync(platform)).Should().ContainSingle("only the first one was saved");
        (await platform.InScopeAsync(sp => sp.GetRequiredService<ProefDbContext>().Proeven.CountAsync())).Should().Be(1);
    }

    [Theory, OpSqlite, OpPostgres, OpSqlServer]
    public async Task Het_auditspoor_groeit_alleen_maar(Databaseprovider database)
    {
        await using var platform = await ProefDbContext.StartAsync(database);
        var proef = await BeginAsync(platform, "goed");
        var wissen = () => platform.InScopeAsync(async sp =>
        {
            var db = sp.GetRequiredService<ProefDbContext>();
            var regel = await db.AuditRegels.SingleAsync(a => a.ObjectId == proef);
            db.Remove(regel);
            return await db.SaveChangesAsync();
        });

        await wissen.Should().ThrowAsync<InvalidOperationException>();
    }

    private static Task<Guid> BeginAsync(TestPlatform platform, string hoe) => platform.InScopeAsync(async sp =>
    {
        var db = sp.GetRequiredService<ProefDbContext>();
        var proef = Proef.Begin(hoe);
        db.Proeven.Add(proef);
        await db.SaveChangesAsync();
        return proef.Id;
    });

    private static Task<List<Guid>> BeginSamenAsync(TestPlatform platform, params string[] hoe) => platform.InScopeAsync(async sp =>
    {
        var db = sp.GetRequiredService<ProefDbContext>();
        var proeven = hoe.Select(Proef.BeginGebundeld).ToList();
        db.Proeven.AddRange(proeven);
        await db.SaveChangesAsync();
        return proeven.ConvertAll(p => p.Id);
    });

    private static Task<bool> OpnieuwBezorgenAsync(TestPlatform platform, Guid berichtId, Gebeurd gebeurtenis) => platform.InScopeAsync(async sp =>
    {
        sp.GetRequiredService<BerichtContext>().Id = berichtId;
        await sp.GetRequiredService<IPublisher>().Publish(gebeurtenis);
        return true;
    });

    private static Task<List<OutboxBericht>> BerichtenAsync(TestPlatform platform) =>
        platform.InScopeAsync(sp => sp.GetRequiredService<ProefDbContext>().Outbox.AsNoTracking().ToListAsync());

    private static Task<List<string>> GevolgenAsync(TestPlatform platform, Guid proef, int aantal) => ApiExtensions.WachtOpAsync(
        async () => await platform.InScopeAsync(sp => sp.GetRequiredService<ProefDbContext>().Gevolgen
            .Where(g => g.ProefId == proef).OrderBy(g => g.Consument).Select(g => g.Consument).ToListAsync()) is { } gevolgen
            && gevolgen.Count >= aantal ? gevolgen : null,
        $"{aantal} results of {proef}");

    private static Task<OutboxBericht> WachtOpPogingenAsync(TestPlatform platform, Guid proef, int pogingen) => ApiExtensions.WachtOpAsync(
        async () => (await BerichtenAsync(platform)).SingleOrDefault(b => b.Inhoud.Contains(proef.ToString(), StringComparison.Ordinal) && b.Pogingen >= pogingen),
        $"attempt {pogingen} of {proef}");
}
