using System.Globalization;

namespace FeedbackPlatform.Benchmarks;

/// <summary>What is measured, on what, for how long.</summary>
internal sealed record Options(int Signals, string Database, TimeSpan Measure, TimeSpan WarmUp, string? Output, string Configuration, string? Only, bool Statements)
{
    public static Options Parse(string[] args)
    {
        var options = new Options(10_000, "sqlite", TimeSpan.FromSeconds(8), TimeSpan.FromSeconds(8), null, "Release", null, false);
        for (var i = 0; i < args.Length; i++)
        {
            string Next() => i + 1 < args.Length ? args[++i] : throw new ArgumentException($"{args[i]} needs a value");
            options = args[i] switch
            {
                "--signals" => options with { Signals = int.Parse(Next(), CultureInfo.InvariantCulture) },
                "--database" => options with { Database = Next() is "sqlite" or "postgres" ? args[i] : throw new ArgumentException("sqlite or postgres") },
                "--seconds" => options with { Measure = TimeSpan.FromSeconds(double.Parse(Next(), CultureInfo.InvariantCulture)) },
                "--output" => options with { Output = Next() },
                "--only" => options with { Only = Next() },
                "--statements" => options with { Statements = true },
                "--configuration" => options with { Configuration = Next() },
                _ => throw new ArgumentException($"unknown option {args[i]}"),
            };
        }

        return options;
    }

    public static int Usage()
    {
        Console.Error.WriteLine("""
            dotnet run -c Release --project tests/Benchmarks -- api [options]

              --signals N               klantsignalen to fill with (10000)
              --database sqlite|postgres  a SQLite file or a throw-away PostgreSQL cluster (sqlite)
              --seconds S               length of each measurement (8), after as long to warm up
              --only TEXT               only the operations with TEXT in their name
              --statements              shows the statements on which PostgreSQL spent its time
              --output FOLDER           writes bench.md and bench.json there as well
            """);
        return 2;
    }
}
