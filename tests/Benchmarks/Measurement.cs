using System.Diagnostics;

namespace FeedbackPlatform.Benchmarks;

/// <summary>One operation at one concurrency: latencies in milliseconds, and how many per second were done.</summary>
/// <param name="HostMilliseconds">Processor time of the host per operation, all that it did meanwhile included.</param>
internal sealed record Measurement(
    string Name, int Concurrency, int Count, double PerSecond, double P50, double P95, double P99, double Max, double? HostMilliseconds)
{
    /// <summary>Repeats the work with a fixed number of workers, each waiting for its answer, for a fixed time.</summary>
    public static async Task<Measurement> RunAsync(
        string name, int concurrency, TimeSpan warmUp, TimeSpan duration, Func<int, Task<Func<Task>>> worker,
        Func<TimeSpan>? processorTime = null)
    {
        var work = new Func<Task>[concurrency];
        for (var i = 0; i < concurrency; i++)
            work[i] = await worker(i);

        await RepeatAsync(work, warmUp, null);
        var before = processorTime?.Invoke();
        var latencies = Enumerable.Range(0, concurrency).Select(_ => new List<double>(65536)).ToArray();
        var elapsed = await RepeatAsync(work, duration, latencies);

        var used = processorTime?.Invoke() - before;
        var all = latencies.SelectMany(l => l).Order().ToArray();
        return new Measurement(name, concurrency, all.Length, all.Length / elapsed.TotalSeconds,
            At(all, 0.50), At(all, 0.95), At(all, 0.99), all[^1], used?.TotalMilliseconds / all.Length);
    }

    private static async Task<TimeSpan> RepeatAsync(Func<Task>[] work, TimeSpan duration, List<double>[]? latencies)
    {
        var total = Stopwatch.StartNew();
        await Task.WhenAll(work.Select((step, i) => Task.Run(async () =>
        {
            while (total.Elapsed < duration)
            {
                var start = Stopwatch.GetTimestamp();
                await step();
                latencies?[i].Add(Stopwatch.GetElapsedTime(start).TotalMilliseconds);
            }
        })));
        return total.Elapsed;
    }

    private static double At(double[] sorted, double share) => sorted[Math.Min(sorted.Length - 1, (int)(sorted.Length * share))];
}
