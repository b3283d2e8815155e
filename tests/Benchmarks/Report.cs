using System.Globalization;
using System.Text;
using System.Text.Json;

namespace FeedbackPlatform.Benchmarks;

internal sealed record Report(
    Options Options,
    TimeSpan Filling,
    TimeSpan Start,
    TimeSpan StartProcessorTime,
    double MemoryAtStart,
    double MemoryAtEnd,
    double MemoryPeak,
    IReadOnlyList<Measurement> Floor,
    IReadOnlyList<Measurement> Rows)
{
    private static readonly JsonSerializerOptions Layout = new() { WriteIndented = true, PropertyNamingPolicy = JsonNamingPolicy.CamelCase };

    public string Markdown()
    {
        var text = new StringBuilder();
        text.AppendLine(Invariant($"## {Options.Database}, {Options.Signals:N0} klantsignalen, {Environment.ProcessorCount} cores")).AppendLine();
        text.AppendLine("| operation | concurrency | per second | p50 ms | p95 ms | p99 ms | host CPU ms |");
        text.AppendLine("|---|---:|---:|---:|---:|---:|---:|");
        foreach (var row in Floor.Concat(Rows).OrderBy(r => r.Concurrency))
            text.AppendLine(Invariant($"| {row.Name} | {row.Concurrency} | {row.PerSecond:N0} | {row.P50:N2} | {row.P95:N2} | {row.P99:N2} | {row.HostMilliseconds:N2} |"));
        text.AppendLine();
        foreach (var row in Rows.Where(r => r.Name == "register"))
        {
            var floor = Floor.First(f => f.Concurrency == row.Concurrency);
            text.AppendLine(Invariant($"Registering at concurrency {row.Concurrency} is {100 * row.PerSecond / floor.PerSecond:N1} % of the floor's commits per second."));
        }

        text.AppendLine(Invariant($"Start to first answer {Start.TotalSeconds:N2} s ({StartProcessorTime.TotalSeconds:N2} s of processor time); memory {MemoryAtStart:N0} MiB at start, {MemoryAtEnd:N0} at the end, {MemoryPeak:N0} at most; filling took {Filling.TotalSeconds:N0} s."));
        return text.ToString();
    }

    public string Json() => JsonSerializer.Serialize(new
    {
        Options.Database,
        Options.Signals,
        Cores = Environment.ProcessorCount,
        FillSeconds = Filling.TotalSeconds,
        StartSeconds = Start.TotalSeconds,
        StartProcessorSeconds = StartProcessorTime.TotalSeconds,
        MemoryMebibytes = new { AtStart = MemoryAtStart, AtEnd = MemoryAtEnd, Peak = MemoryPeak },
        Floor,
        Operations = Rows,
    }, Layout);

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
