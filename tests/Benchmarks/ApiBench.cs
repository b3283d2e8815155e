using System.Diagnostics;
using FeedbackPlatform.Testing.Processes;
using Npgsql;

namespace FeedbackPlatform.Benchmarks;

/// <summary>Fills a real host, asks it what its users ask all day, and sets that against the floor of the same machine.</summary>
internal static class ApiBench
{
    private static readonly string[] Words = ["paspoort", "afval", "wachten", "lantaarnpaal", "verhuizing", "parkeren", "vriendelijk", "uitkering"];

    public static async Task<int> RunAsync(Options options)
    {
        var folder = Directory.CreateTempSubdirectory("feedback-bench-");
        PostgresCluster? cluster = null;
        try
        {
            var settings = new Dictionary<string, string>
            {
                ["DOTNET_ENVIRONMENT"] = "Production",
                ["ASPNETCORE_ENVIRONMENT"] = "Production",
                ["Data__Map"] = folder.FullName,
            };
            string connection;
            if (options.Statements)
                Environment.SetEnvironmentVariable("FEEDBACK_POSTGRES_OPTIONS", "-c shared_preload_libraries=pg_stat_statements");
            if (options.Database == "postgres")
            {
                cluster = await PostgresCluster.StartAsync(own: true) ?? throw new InvalidOperationException("No PostgreSQL server is installed.");
                connection = new NpgsqlConnectionStringBuilder(cluster.Connection) { Database = "feedback" }.ConnectionString;
                settings["ConnectionStrings__Postgres"] = connection;
                await using var db = new NpgsqlConnection(cluster.Connection);
                await db.OpenAsync();
                await new NpgsqlCommand("create database feedback", db).ExecuteNonQueryAsync();
                await HostProcess.RunAsync(options.Configuration, settings, "--migrate");
            }
            else
            {
                connection = $"Data Source={Path.Combine(folder.FullName, "vloer.db")}";
                settings["ConnectionStrings__Sqlite"] = $"Data Source={Path.Combine(folder.FullName, "bench.db")}";
            }

            var filling = Stopwatch.StartNew();
            Console.Error.WriteLine($"filling {options.Database} with {options.Signals} klantsignalen");
            await using (var filler = await HostProcess.StartAsync(options.Configuration, settings, TimeSpan.FromMinutes(60),
                "--example", "--example-scale", options.Signals.ToString(System.Globalization.CultureInfo.InvariantCulture)))
            {
                await filler.StopAsync(TimeSpan.FromMinutes(2));
            }

            filling.Stop();
            if (options.Database == "postgres")
                await AnalyseAsync(connection);

            var floor = new List<Measurement>();
            foreach (var concurrency in new[] { 1, 4 })
                floor.Add(await Floor.RunAsync(options.Database, connection, concurrency, options));

            await using var host = await HostProcess.StartAsync(options.Configuration, settings, TimeSpan.FromMinutes(2));
            if (options.Statements)
                await StatementsAsync(connection, "create extension if not exists pg_stat_statements; select pg_stat_statements_reset()");
            var rows = new List<Measurement>();
            var idle = host.Memory().Now;
            foreach (var concurrency in new[] { 1, 4 })
                rows.AddRange(await ScenariosAsync(host, concurrency, options));
            var memory = host.Memory();
            if (options.Statements)
                await StatementsAsync(connection, "select calls || ' × ' || round(mean_exec_time::numeric, 2) || ' ms = ' || round(total_exec_time::numeric) || ' ms: ' "
                    + "|| left(regexp_replace(query, '\\s+', ' ', 'g'), 300) from pg_stat_statements order by total_exec_time desc limit 25");

            var report = new Report(options, filling.Elapsed, host.StartedIn, host.StartProcessorTime, idle, memory.Now, memory.Peak, floor, rows);
            Console.WriteLine(report.Markdown());
            Console.WriteLine(report.Json());
            if (options.Output is { } output)
            {
                Directory.CreateDirectory(output);
                await File.WriteAllTextAsync(Path.Combine(output, $"bench-{options.Database}.md"), report.Markdown());
                await File.WriteAllTextAsync(Path.Combine(output, $"bench-{options.Database}.json"), report.Json());
            }

            await host.StopAsync(TimeSpan.FromMinutes(1));
            return 0;
        }
        finally
        {
            if (cluster is not null)
                await cluster.DisposeAsync();
            folder.Delete(recursive: true);
        }
    }

    private static async Task<List<Measurement>> ScenariosAsync(HostProcess host, int concurrency, Options options)
    {
        using var coordinator = await ApiSession.SignInAsync(host.Address, "ingrid.vandijk@voorbeeldstad.example");
        var employees = new List<ApiSession>();
        for (var i = 0; i < concurrency; i++)
            employees.Add(await ApiSession.SignInAsync(host.Address, "ingrid.vandijk@voorbeeldstad.example"));

        var lists = await coordinator.ReadAsync("/api/v1/referentielijsten");
        var categories = lists.GetProperty("categorieen").EnumerateArray().Select(c => c.GetProperty("id").GetGuid()).ToArray();
        var ids = await IdsAsync(coordinator);
        var random = new Random(42);

        var results = new List<Measurement>();
        async Task MeasureAsync(string name, Func<ApiSession, Task> step)
        {
            if (options.Only is { } only && !name.Contains(only, StringComparison.OrdinalIgnoreCase))
                return;
            Console.Error.WriteLine($"{name} × {concurrency}");
            results.Add(await Measurement.RunAsync(name, concurrency, options.WarmUp, options.Measure,
                worker => Task.FromResult(() => step(employees[worker])), host.ProcessorTime));
        }

        await MeasureAsync("constant endpoint", s => s.GetAsync("/health/live"));
        await MeasureAsync("get one", s => s.GetAsync($"/api/v1/klantsignalen/{Pick(ids)}"));
        await MeasureAsync("newest 25", s => s.GetAsync("/api/v1/klantsignalen?limit=25"));
        await MeasureAsync("filtered 25", s => s.GetAsync($"/api/v1/klantsignalen?limit=25&soort=Klacht&categorieId={Pick(categories)}"));
        await MeasureAsync("full-text search", s => s.GetAsync($"/api/v1/klantsignalen?limit=25&zoek={Pick(Words)}"));
        await MeasureAsync("worklist", s => s.GetAsync("/api/v1/behandelingen?weergave=Alle&limit=25"));
        await MeasureAsync("register", s => s.PostAsync("/api/v1/klantsignalen", new
        {
            tekst = $"De {Pick(Words)} bij ons in de straat is al {random.Next(2, 90)} dagen een probleem. Kunt u mij bellen?",
            soort = "Klacht",
            kanaal = "Telefoon",
            categorieId = Pick(categories),
            gewensteUitkomst = "Dat iemand terugbelt en zegt wanneer het klaar is.",
            reactieGewenst = true,
            indiener = new { naam = "Proefpersoon", email = "proefpersoon@voorbeeld.example" },
            toestemmingTerugkoppeling = true,
            toestemmingCitaat = false,
        }));
        employees.ForEach(e => e.Dispose());
        return results;

        T Pick<T>(T[] values)
        {
            lock (random)
                return values[random.Next(values.Length)];
        }
    }

    /// <summary>Identifiers from all over the list, so that getting one is not getting the newest.</summary>
    private static async Task<Guid[]> IdsAsync(ApiSession session)
    {
        var ids = new List<Guid>();
        string? cursor = null;
        for (var page = 0; page < 20; page++)
        {
            var list = await session.ReadAsync("/api/v1/klantsignalen?limit=100" + (cursor is null ? "" : "&cursor=" + Uri.EscapeDataString(cursor)));
            ids.AddRange(list.GetProperty("items").EnumerateArray().Select(i => i.GetProperty("id").GetGuid()));
            cursor = list.GetProperty("volgende").GetString();
            if (cursor is null)
                break;
        }

        return [.. ids];
    }

    private static async Task StatementsAsync(string connection, string sql)
    {
        await using var db = new NpgsqlConnection(connection);
        await db.OpenAsync();
        await using var command = new NpgsqlCommand(sql, db);
        await using var reader = await command.ExecuteReaderAsync();
        while (await reader.ReadAsync())
            Console.Error.WriteLine(reader.GetValue(0));
    }

    private static async Task AnalyseAsync(string connection)
    {
        await using var db = new NpgsqlConnection(connection);
        await db.OpenAsync();
        await new NpgsqlCommand("vacuum analyze", db) { CommandTimeout = 600 }.ExecuteNonQueryAsync();
    }
}
