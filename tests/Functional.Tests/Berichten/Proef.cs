using System.Collections.Concurrent;
using FeedbackPlatform.Platform.Berichten;
using FeedbackPlatform.Platform.Persistence;
using FeedbackPlatform.Testing;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Storage;
using Microsoft.Extensions.DependencyInjection;

namespace FeedbackPlatform.Functional.Tests.Berichten;

[EventNaam("proef.gebeurd.v1")]
public sealed record Gebeurd(Guid ProefId, string Hoe) : IModuleEvent;

[EventNaam("proef.gebundeld.v1")]
public sealed record Gebundeld(Guid ProefId, string Hoe) : IModuleEvent;

internal sealed class Proef : Aggregaat
{
    public string Hoe { get; private set; } = "";

    public static Proef Begin(string hoe)
    {
        var proef = new Proef { Hoe = hoe };
        proef.Meld(new Gebeurd(proef.Id, hoe));
        return proef;
    }

    public static Proef BeginGebundeld(string hoe)
    {
        var proef = new Proef { Hoe = hoe };
        proef.Meld(new Gebundeld(proef.Id, hoe));
        return proef;
    }
}

/// <summary>What a consumer made of an event: one row per event, however often it is delivered.</summary>
internal sealed class Gevolg
{
    public Guid Id { get; init; } = Guid.CreateVersion7();

    public Guid ProefId { get; init; }

    public string Consument { get; init; } = "";
}

internal sealed class ProefDbContext(DbContextOptions<ProefDbContext> opties, ModuleDiensten diensten) : ModuleDbContext(opties, diensten)
{
    public override string Schema => "proef";

    public DbSet<Proef> Proeven => Set<Proef>();

    public DbSet<Gevolg> Gevolgen => Set<Gevolg>();

    /// <summary>A running host with this module in it, as the second tenant of the real database.</summary>
    public static async Task<TestPlatform> StartAsync(Databaseprovider provider)
    {
        var platform = await TestPlatform.NieuwAsync(provider, s => s.AddModule<ProefDbContext>("proef", typeof(Gebeurd).Assembly));
        await platform.InScopeAsync(async sp =>
        {
            var db = sp.GetRequiredService<ProefDbContext>();
            await ((IRelationalDatabaseCreator)db.GetService<IDatabaseCreator>()).CreateTablesAsync();
            return true;
        });
        return platform;
    }

    protected override void Bouw(ModelBuilder model)
    {
        model.Entity<Proef>().ToTable("proeven");
        model.Entity<Gevolg>().ToTable("gevolgen");
    }
}

internal sealed class OpGebeurdGoed(ProefDbContext db, ConsumentDiensten diensten) : EventConsument<Gebeurd, ProefDbContext>(db, diensten)
{
    private readonly ProefDbContext db = db;

    protected override Task VerwerkAsync(Gebeurd gebeurtenis, CancellationToken ct)
    {
        db.Gevolgen.Add(new Gevolg { ProefId = gebeurtenis.ProefId, Consument = nameof(OpGebeurdGoed) });
        return Task.CompletedTask;
    }
}

/// <summary>Fails for an event called "gif", and the first two times for one called "wankel".</summary>
internal sealed class OpGebeurdWankel(ProefDbContext db, ConsumentDiensten diensten) : EventConsument<Gebeurd, ProefDbContext>(db, diensten)
{
    private static readonly ConcurrentDictionary<Guid, int> Keren = new();
    private readonly ProefDbContext db = db;

    public static bool Genezen { get; set; }

    protected override Task VerwerkAsync(Gebeurd gebeurtenis, CancellationToken ct)
    {
        db.Gevolgen.Add(new Gevolg { ProefId = gebeurtenis.ProefId, Consument = nameof(OpGebeurdWankel) });
        var keer = Keren.AddOrUpdate(gebeurtenis.ProefId, 1, (_, n) => n + 1);
        return (gebeurtenis.Hoe == "gif" && !Genezen) || (gebeurtenis.Hoe == "wankel" && keer <= 2)
            ? throw new InvalidOperationException("broken on purpose")
            : Task.CompletedTask;
    }
}

/// <summary>Takes many at once, and remembers with how many others each came; fails for an event called "gif".</summary>
internal sealed class OpGebundeld(ProefDbContext db, ConsumentDiensten diensten) : BundelConsument<Gebundeld, ProefDbContext>(db, diensten)
{
    private readonly ProefDbContext db = db;

    public static ConcurrentDictionary<Guid, int> Bundelgrootte { get; } = new();

    protected override Task VerwerkAsync(Gebundeld gebeurtenis, CancellationToken ct) => VerwerkAlleAsync([gebeurtenis], ct);

    protected override Task VerwerkAlleAsync(IReadOnlyList<Gebundeld> gebeurtenissen, CancellationToken ct)
    {
        foreach (var gebeurtenis in gebeurtenissen)
        {
            Bundelgrootte[gebeurtenis.ProefId] = gebeurtenissen.Count;
            db.Gevolgen.Add(new Gevolg { ProefId = gebeurtenis.ProefId, Consument = nameof(OpGebundeld) });
        }

        return gebeurtenissen.Any(g => g.Hoe == "gif") ? throw new InvalidOperationException("broken on purpose") : Task.CompletedTask;
    }
}
