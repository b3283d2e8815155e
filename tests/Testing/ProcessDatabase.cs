using System.Data.Common;
using FeedbackPlatform.Platform.Persistence;
using Microsoft.Data.Sqlite;
using Npgsql;

namespace FeedbackPlatform.Testing.Processes;

/// <summary>An empty, migrated database for hosts that run as processes of their own, and a look at it from outside.</summary>
public sealed class ProcessDatabase : IAsyncDisposable
{
    public const string Configuration =
#if DEBUG
        "Debug";
#else
        "Release";
#endif

    private readonly Databaseprovider provider;
    private readonly string connection;
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("feedback-process-");

    private ProcessDatabase(Databaseprovider provider, string connection)
    {
        this.provider = provider;
        this.connection = provider == Databaseprovider.Sqlite ? $"Data Source={Path.Combine(folder.FullName, "feedback.db")}" : connection;
        Settings = new Dictionary<string, string>
        {
            ["ASPNETCORE_ENVIRONMENT"] = "Production",
            ["DOTNET_ENVIRONMENT"] = "Production",
            ["Data__Map"] = folder.FullName,
            ["ConnectionStrings__" + provider] = this.connection,
            // A killed host must not keep its messages for long.
            ["Berichten__Lease"] = "00:00:05",
        };
    }

    public Dictionary<string, string> Settings { get; }

    public static async Task<ProcessDatabase> CreateAsync(Databaseprovider provider)
    {
        if (provider == Databaseprovider.Sqlite)
            return new ProcessDatabase(provider, "");

        var server = new NpgsqlConnectionStringBuilder(Environment.GetEnvironmentVariable(PostgresCluster.Variable));
        var name = "feedback_" + Guid.CreateVersion7().ToString("N");
        await using (var source = NpgsqlDataSource.Create(server))
        {
            await using var command = source.CreateCommand($"create database {name}");
            await command.ExecuteNonQueryAsync();
        }

        server.Database = name;
        server.MaxPoolSize = 30;
        var database = new ProcessDatabase(provider, server.ToString());
        await HostProcess.RunAsync(Configuration, database.Settings, "--migrate");
        return database;
    }

    public Task<HostProcess> StartHostAsync(params string[] arguments) =>
        HostProcess.StartAsync(Configuration, Settings, TimeSpan.FromMinutes(2), arguments);

    /// <summary>Name of a module's table on this provider.</summary>
    public string Table(string module, string table) =>
        provider == Databaseprovider.Sqlite ? $"\"{module}_{table}\"" : $"\"{module}\".\"{table}\"";

    public async Task<IReadOnlyList<T>> QueryAsync<T>(string sql, Func<DbDataReader, T> read)
    {
        await using DbConnection db = provider == Databaseprovider.Sqlite ? new SqliteConnection(connection) : new NpgsqlConnection(connection);
        await db.OpenAsync();
        await using var command = db.CreateCommand();
        command.CommandText = sql;
        await using var reader = await command.ExecuteReaderAsync();
        var rows = new List<T>();
        while (await reader.ReadAsync())
            rows.Add(read(reader));
        return rows;
    }

    public async ValueTask DisposeAsync()
    {
        SqliteConnection.ClearAllPools();
        NpgsqlConnection.ClearAllPools();
        folder.Delete(recursive: true);
        await ValueTask.CompletedTask;
    }
}
