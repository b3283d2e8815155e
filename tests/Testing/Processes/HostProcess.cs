using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using System.Runtime.InteropServices;
using System.Text;

namespace FeedbackPlatform.Testing.Processes;

/// <summary>The real host as a process of its own: what a test can kill, and what a bench can weigh.</summary>
public sealed class HostProcess : IAsyncDisposable
{
    private readonly Process process;
    private readonly StringBuilder output = new();

    private HostProcess(Process process, Uri address)
    {
        this.process = process;
        Address = address;
    }

    public Uri Address { get; }

    public int Id => process.Id;

    /// <summary>From starting the process to its first 200 on <c>/health/ready</c>.</summary>
    public TimeSpan StartedIn { get; private set; }

    /// <summary>Processor time that starting took, over all cores: what remains of the start on a busy machine.</summary>
    public TimeSpan StartProcessorTime { get; private set; }

    public string Output
    {
        get
        {
            lock (output)
                return output.ToString();
        }
    }

    /// <summary>Starts the host and waits until it answers.</summary>
    /// <param name="settings">Environment of the host, such as <c>ConnectionStrings__Postgres</c>.</param>
    public static async Task<HostProcess> StartAsync(
        string configuration, IReadOnlyDictionary<string, string> settings, TimeSpan patience, params string[] arguments)
    {
        var address = new Uri($"http://127.0.0.1:{FreePort()}");
        var watch = Stopwatch.StartNew();
        var host = new HostProcess(Create(configuration, settings, address, arguments), address);
        host.Listen();
        using var client = new HttpClient { BaseAddress = address, Timeout = TimeSpan.FromSeconds(5) };
        while (true)
        {
            if (host.process.HasExited)
                throw new InvalidOperationException($"The host ended with {host.process.ExitCode}:\n{host.Output}");
            try
            {
                using var answer = await client.GetAsync("/health/ready");
                if (answer.IsSuccessStatusCode)
                    break;
            }
            catch (Exception e) when (e is HttpRequestException or TaskCanceledException)
            {
                // not listening yet
            }

            if (watch.Elapsed > patience)
            {
                await host.DisposeAsync();
                throw new TimeoutException($"The host was not ready in {patience}:\n{host.Output}");
            }

            await Task.Delay(20);
        }

        host.StartedIn = watch.Elapsed;
        host.StartProcessorTime = host.ProcessorTime();
        return host;
    }

    /// <summary>Runs the host with a verb that ends by itself, such as <c>--migrate</c>.</summary>
    public static async Task RunAsync(string configuration, IReadOnlyDictionary<string, string> settings, params string[] arguments)
    {
        await using var host = new HostProcess(Create(configuration, settings, null, arguments), new Uri("http://127.0.0.1"));
        host.Listen();
        await host.process.WaitForExitAsync();
        if (host.process.ExitCode != 0)
            throw new InvalidOperationException($"{string.Join(' ', arguments)} ended with {host.process.ExitCode}:\n{host.Output}");
    }

    /// <summary>Power off: no handler runs, nothing is flushed.</summary>
    public async Task KillAsync()
    {
        process.Kill();
        await process.WaitForExitAsync();
    }

    /// <summary>What an orchestrator does: SIGTERM, then wait.</summary>
    public async Task<int> StopAsync(TimeSpan patience)
    {
        _ = Kill(process.Id, SigTerm);
        using var timeout = new CancellationTokenSource(patience);
        await process.WaitForExitAsync(timeout.Token);
        return process.ExitCode;
    }

    /// <summary>Processor time of the host so far, over all cores.</summary>
    public TimeSpan ProcessorTime()
    {
        process.Refresh();
        return process.TotalProcessorTime;
    }

    /// <summary>Resident memory now and at its highest, in MiB.</summary>
    public (double Now, double Peak) Memory()
    {
        var status = File.ReadAllLines($"/proc/{process.Id}/status");
        return (Read("VmRSS:"), Read("VmHWM:"));

        double Read(string name) =>
            double.Parse(status.First(l => l.StartsWith(name, StringComparison.Ordinal)).Split(' ', StringSplitOptions.RemoveEmptyEntries)[^2],
                System.Globalization.CultureInfo.InvariantCulture) / 1024;
    }

    public async ValueTask DisposeAsync()
    {
        if (!process.HasExited)
            await KillAsync();
        process.Dispose();
    }

    /// <summary>Root of the working copy: the folder that holds global.json.</summary>
    public static string Root()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "global.json")))
            folder = folder.Parent;
        return folder?.FullName ?? throw new InvalidOperationException("Not inside a working copy.");
    }

    public static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    private static Process Create(string configuration, IReadOnlyDictionary<string, string> settings, Uri? address, string[] arguments)
    {
        var folder = Path.Combine(Root(), "backend", "src", "FeedbackPlatform.Host");
        var start = new ProcessStartInfo("dotnet")
        {
            // The content root, as with dotnet run: appsettings.json is read from here.
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            RedirectStandardInput = true,
        };
        start.ArgumentList.Add(Path.Combine(folder, "bin", configuration, "net10.0", "FeedbackPlatform.Host.dll"));
        foreach (var argument in arguments)
            start.ArgumentList.Add(argument);
        foreach (var inherited in start.Environment.Keys.Where(k => k.StartsWith("ConnectionStrings__", StringComparison.Ordinal)).ToList())
            start.Environment.Remove(inherited);
        if (address is not null)
            start.Environment["ASPNETCORE_URLS"] = address.ToString();
        foreach (var (name, value) in settings)
            start.Environment[name] = value;
        return Process.Start(start) ?? throw new InvalidOperationException("dotnet did not start.");
    }

    private void Listen()
    {
        process.OutputDataReceived += (_, line) => Add(line.Data);
        process.ErrorDataReceived += (_, line) => Add(line.Data);
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();

        void Add(string? line)
        {
            lock (output)
            {
                if (line is not null && output.Length < 1_000_000)
                    output.AppendLine(line);
            }
        }
    }

    private const int SigTerm = 15;

    [DllImport("libc", EntryPoint = "kill")]
    private static extern int Kill(int pid, int signal);
}
