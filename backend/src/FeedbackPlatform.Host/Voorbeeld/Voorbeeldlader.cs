using System.Diagnostics;
using FeedbackPlatform.Platform.Audit;
using FeedbackPlatform.Platform.Voorbeeld;

namespace FeedbackPlatform.Host.Voorbeeld;

/// <summary>
/// Loads the example organisation "Gemeente Voorbeeldstad": on an empty database in Development, or anywhere with
/// <c>--example</c>. <c>--example-scale N</c> adds N made-up klantsignalen for load tests; the host serves afterwards.
/// </summary>
internal static partial class Voorbeeldlader
{
    private const string Vlag = "--example";
    private const string Schaalvlag = "--example-scale";

    public static IServiceCollection AddVoorbeeld(this IServiceCollection services)
    {
        // Read only when it is loaded: nothing of it stays in memory of a host that serves.
        services.AddScoped(_ => Voorbeeldinhoud.Uit(typeof(Voorbeeldlader).Assembly));
        services.AddScoped<Voorbeeldkalender>();
        return services;
    }

    public static async Task LadenAsync(WebApplication app, string[] args, ILogger log, CancellationToken ct)
    {
        var gevraagd = args.Contains(Vlag);
        if (gevraagd || app.Environment.IsDevelopment())
            await VullenAsync(app.Services, gevraagd, log, ct);
        if (Array.IndexOf(args, Schaalvlag) is >= 0 and var plaats)
        {
            if (plaats + 1 >= args.Length || !int.TryParse(args[plaats + 1], out var aantal) || aantal < 1)
                throw new ArgumentException($"{Schaalvlag} asks for a number of klantsignalen.");
            await SchalenAsync(app.Services, aantal, log, ct);
        }
    }

    /// <param name="gevraagd">Asked for by name: fills every module that is empty, also when another is not.</param>
    internal static async Task VullenAsync(IServiceProvider services, bool gevraagd, ILogger log, CancellationToken ct)
    {
        await using var scope = services.CreateAsyncScope();
        var vullers = scope.ServiceProvider.GetServices<IVoorbeeldVuller>().OrderBy(v => v.Volgorde).ToList();
        scope.ServiceProvider.GetRequiredService<HandelingContext>().Handeling = "VoorbeeldLaden";
        var leeg = new List<IVoorbeeldVuller>();
        foreach (var vuller in vullers)
        {
            if (await vuller.IsLeegAsync(ct))
                leeg.Add(vuller);
            else if (!gevraagd)
                return;
        }

        var klok = Stopwatch.StartNew();
        foreach (var vuller in leeg)
        {
            var begin = klok.ElapsedMilliseconds;
            await vuller.VulAsync(ct);
            Gevuld(log, vuller.Naam, klok.ElapsedMilliseconds - begin);
        }
    }

    internal static async Task SchalenAsync(IServiceProvider services, int aantal, ILogger log, CancellationToken ct)
    {
        await using var scope = services.CreateAsyncScope();
        var schaal = new Voorbeeldschaal(
            scope.ServiceProvider.GetRequiredService<Voorbeeldinhoud>(), aantal, scope.ServiceProvider.GetRequiredService<TimeProvider>().GetUtcNow());
        foreach (var deel in scope.ServiceProvider.GetServices<IVoorbeeldSchaal>().OrderBy(v => v.Volgorde))
        {
            var klok = Stopwatch.StartNew();
            var gemeld = 0;
            var geschreven = 0;
            await deel.VulAsync(schaal, new Voortgang(n =>
            {
                geschreven = n;
                if (n - gemeld < 50_000)
                    return;
                gemeld = n;
                Geschaald(log, deel.Naam, n, (int)(n / klok.Elapsed.TotalSeconds));
            }), ct);
            Geschaald(log, deel.Naam, geschreven, (int)(geschreven / klok.Elapsed.TotalSeconds));
        }
    }

    [LoggerMessage(LogLevel.Information, "Voorbeeldorganisatie: {Onderdeel} geladen in {Ms} ms")]
    private static partial void Gevuld(ILogger log, string onderdeel, long ms);

    [LoggerMessage(LogLevel.Information, "Voorbeeldschaal: {Aantal} {Onderdeel} geschreven, {PerSeconde} per seconde")]
    private static partial void Geschaald(ILogger log, string onderdeel, int aantal, int perSeconde);

    /// <summary>Reports at once, unlike <see cref="Progress{T}"/>, which posts to another thread.</summary>
    private sealed class Voortgang(Action<int> meld) : IProgress<int>
    {
        public void Report(int value) => meld(value);
    }
}
