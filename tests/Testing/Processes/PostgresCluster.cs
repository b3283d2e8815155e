using System.Diagnostics;

namespace FeedbackPlatform.Testing.Processes;

/// <summary>A throw-away PostgreSQL of <c>infra/db/postgres.sh</c>, or the server that the environment names.</summary>
public sealed class PostgresCluster : IAsyncDisposable
{
    public const string Variable = "FEEDBACK_TEST_POSTGRES";

    private readonly string? folder;

    private PostgresCluster(string? folder, string connection)
    {
        this.folder = folder;
        Connection = connection;
    }

    public string Connection { get; }

    /// <returns>Null when no server is installed and none is named.</returns>
    public static async Task<PostgresCluster?> StartAsync(bool own = false)
    {
        if (!own && Environment.GetEnvironmentVariable(Variable) is { Length: > 0 } named)
            return new PostgresCluster(null, named);
        var (code, output) = await ScriptAsync("start");
        if (code == 69)
            return null;
        var lines = output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        return code == 0 && lines.Length == 2
            ? new PostgresCluster(lines[0], lines[1])
            : throw new InvalidOperationException($"postgres.sh start ended with {code}: {output}");
    }

    public async ValueTask DisposeAsync()
    {
        if (folder is not null)
            await ScriptAsync("stop", folder);
    }

    private static async Task<(int Code, string Output)> ScriptAsync(params string[] arguments)
    {
        var start = new ProcessStartInfo("bash") { RedirectStandardOutput = true, RedirectStandardInput = true };
        start.ArgumentList.Add(Path.Combine(HostProcess.Root(), "infra", "db", "postgres.sh"));
        foreach (var argument in arguments)
            start.ArgumentList.Add(argument);
        using var process = Process.Start(start) ?? throw new InvalidOperationException("bash did not start.");
        var output = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        return (process.ExitCode, output);
    }
}
