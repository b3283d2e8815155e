using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Logging;
using Npgsql;

namespace FeedbackPlatform.Platform.Persistence;

public enum Databaseprovider
{
    Sqlite,
    SqlServer,
    Postgres,
}

/// <summary>The one database of this installation.</summary>
/// <remarks>
/// <c>ConnectionStrings:Postgres</c> or <c>ConnectionStrings:SqlServer</c> chooses a server; without either it is SQLite,
/// a file below <c>Data:Map</c> (default <c>./data</c>).
/// </remarks>
public sealed record Database(Databaseprovider Provider, string Verbinding)
{
    public static Database Uit(IConfiguration configuratie)
    {
        if (configuratie.GetConnectionString("Postgres") is { Length: > 0 } postgres)
            return new(Databaseprovider.Postgres, Voorbereid(postgres));
        if (configuratie.GetConnectionString("SqlServer") is { Length: > 0 } sqlServer)
            return new(Databaseprovider.SqlServer, sqlServer);
        var sqlite = configuratie.GetConnectionString("Sqlite")
            ?? new SqliteConnectionStringBuilder { DataSource = Path.Combine(Datamap(configuratie), "feedbackplatform.db") }.ToString();
        return new(Databaseprovider.Sqlite, new SqliteConnectionStringBuilder(sqlite) { DefaultTimeout = 30 }.ToString());
    }

    /// <summary>
    /// What is asked all day is planned once per connection, unless the connection string says otherwise
    /// (<c>Max Auto Prepare=0</c>, behind a pooler that shares connections per transaction). A connection carries no
    /// state from one use to the next (no temporary table, no setting, no advisory lock), so none is wiped in between.
    /// </summary>
    private static string Voorbereid(string postgres)
    {
        const string Instelling = "Max Auto Prepare";
        return postgres.Contains(Instelling, StringComparison.OrdinalIgnoreCase)
            ? postgres
            : new NpgsqlConnectionStringBuilder(postgres) { MaxAutoPrepare = 100, NoResetOnClose = true }.ToString();
    }

    /// <summary>Folder of everything this installation writes to disk: the SQLite file and, without SMTP, the mail.</summary>
    public static string Datamap(IConfiguration configuratie) =>
        Path.GetFullPath(configuratie["Data:Map"] is { Length: > 0 } map ? map : "data");

    /// <summary>
    /// Configures a context for this database; every schema keeps its own migration history. Collections of an aggregate
    /// are read one by one: joined, their numbers of rows would multiply.
    /// </summary>
    public void Configureer(DbContextOptionsBuilder opties, string schema)
    {
        const string Assembly = "FeedbackPlatform.Migrations.";
        const QuerySplittingBehavior Apart = QuerySplittingBehavior.SplitQuery;
        // A command that fails throws, and who catches that knows whether it is an error.
        opties.ConfigureWarnings(w => w.Log((RelationalEventId.CommandError, LogLevel.Debug)));
        _ = Provider switch
        {
            Databaseprovider.Sqlite => opties.AddInterceptors(Sqlitewachten.Instantie).UseSqlite(Verbinding, o =>
                o.UseQuerySplittingBehavior(Apart).MigrationsAssembly(Assembly + "Sqlite").MigrationsHistoryTable($"{schema}_migraties")),
            Databaseprovider.SqlServer => opties.UseSqlServer(Verbinding, o =>
                o.UseQuerySplittingBehavior(Apart).MigrationsAssembly(Assembly + "SqlServer").MigrationsHistoryTable("migraties", schema)),
            _ => (DbContextOptionsBuilder)opties.UseNpgsql(Verbinding, o =>
                o.UseQuerySplittingBehavior(Apart).MigrationsAssembly(Assembly + "Npgsql").MigrationsHistoryTable("migraties", schema)),
        };
    }

    /// <summary>
    /// SQLite takes statistics only when asked, and without them uses the wrong index on a large table. This looks at
    /// tables that were never counted or have since grown tenfold; a server does so by itself.
    /// </summary>
    internal static Task OnderhoudenAsync(DbContext db, CancellationToken ct) =>
        db.Database.IsSqlite() ? db.Database.ExecuteSqlRawAsync("PRAGMA optimize = 0x10002", ct) : Task.CompletedTask;
}
