using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace FeedbackPlatform.Platform.Persistence;

/// <summary>Brings every schema up to date: SQLite by itself at start, a server by the verb <c>--migrate</c>.</summary>
public sealed partial class Migraties(IServiceScopeFactory scopes, ModuleContexten modules, Database database, ILogger<Migraties> log)
{
    public async Task UitvoerenAsync(CancellationToken ct)
    {
        if (database.Provider == Databaseprovider.Sqlite)
            Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(new Microsoft.Data.Sqlite.SqliteConnectionStringBuilder(database.Verbinding).DataSource))!);
        await using var scope = scopes.CreateAsyncScope();
        foreach (var db in Contexten(scope.ServiceProvider))
        {
            var nieuw = (await db.Database.GetPendingMigrationsAsync(ct)).ToList();
            if (nieuw.Count == 0)
                continue;
            await db.Database.MigrateAsync(ct);
            Bijgewerkt(db.GetType().Name, nieuw.Count);
        }
    }

    /// <summary>Names of contexts whose schema is behind; empty when the database is ready.</summary>
    public async Task<IReadOnlyList<string>> OntbrekendAsync(CancellationToken ct)
    {
        await using var scope = scopes.CreateAsyncScope();
        var achter = new List<string>();
        foreach (var db in Contexten(scope.ServiceProvider))
        {
            if ((await db.Database.GetPendingMigrationsAsync(ct)).Any())
                achter.Add(db.GetType().Name);
        }

        return achter;
    }

    private IEnumerable<DbContext> Contexten(IServiceProvider sp) =>
        modules.Typen.Prepend(typeof(PlatformDbContext)).Select(t => (DbContext)sp.GetRequiredService(t));

    [LoggerMessage(LogLevel.Information, "{Context}: {Aantal} migration(s) applied")]
    private partial void Bijgewerkt(string context, int aantal);
}
