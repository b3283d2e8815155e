using Microsoft.Data.Sqlite;
using Npgsql;

namespace FeedbackPlatform.Benchmarks;

/// <summary>What the database itself can do: durable commits of a single row, without anything of ours around it.</summary>
internal static class Floor
{
    private const string Text = "Een regel van ongeveer honderd tekens, zodat er iets te schrijven valt, maar niet meer dan dat hoeft.";

    public static Task<Measurement> RunAsync(string database, string connection, int concurrency, Options options) => Measurement.RunAsync(
        "floor: one-row commit", concurrency, TimeSpan.FromSeconds(1), options.Measure, database == "postgres" ? Postgres(connection) : Sqlite(connection));

    private static Func<int, Task<Func<Task>>> Postgres(string connection) => async worker =>
    {
        var db = new NpgsqlConnection(connection);
        await db.OpenAsync();
        if (worker == 0)
        {
            await using var create = new NpgsqlCommand("create table if not exists vloer (id uuid primary key, tekst text not null)", db);
            await create.ExecuteNonQueryAsync();
        }

        var insert = new NpgsqlCommand("insert into vloer (id, tekst) values ($1, $2)", db);
        var id = insert.Parameters.Add(new NpgsqlParameter<Guid>());
        insert.Parameters.Add(new NpgsqlParameter<string> { TypedValue = Text });
        return async () =>
        {
            id.Value = Guid.CreateVersion7();
            await insert.ExecuteNonQueryAsync();
        };
    };

    // synchronous = FULL: a commit is on disk before it returns, as it is on PostgreSQL.
    private static Func<int, Task<Func<Task>>> Sqlite(string connection) => async worker =>
    {
        var db = new SqliteConnection(connection);
        await db.OpenAsync();
        await using (var pragma = db.CreateCommand())
        {
            pragma.CommandText = "pragma journal_mode = wal; pragma synchronous = full; pragma busy_timeout = 30000; "
                + "create table if not exists vloer (id blob primary key, tekst text not null)";
            await pragma.ExecuteNonQueryAsync();
        }

        var insert = db.CreateCommand();
        insert.CommandText = "insert into vloer (id, tekst) values ($id, $tekst)";
        var id = insert.Parameters.Add("$id", SqliteType.Blob);
        insert.Parameters.AddWithValue("$tekst", Text);
        return () =>
        {
            id.Value = Guid.CreateVersion7().ToByteArray();
            insert.ExecuteNonQuery();
            return Task.CompletedTask;
        };
    };
}
