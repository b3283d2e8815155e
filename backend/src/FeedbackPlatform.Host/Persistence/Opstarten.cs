using FeedbackPlatform.Host.Voorbeeld;
using FeedbackPlatform.Platform.Persistence;

namespace FeedbackPlatform.Host.Persistence;

/// <summary>What happens before the first request: the verbs of the command line, migrating, the example organisation.</summary>
internal static partial class Opstarten
{
    /// <returns>False when a verb has done its work and the host need not serve.</returns>
    public static async Task<bool> UitvoerenAsync(WebApplication app, string[] args)
    {
        var log = app.Services.GetRequiredService<ILoggerFactory>().CreateLogger("FeedbackPlatform.Opstarten");
        var migraties = app.Services.GetRequiredService<Migraties>();
        var database = app.Services.GetRequiredService<Database>();
        var migreren = args.Contains("--migrate");
        if (migreren || app.Configuration.GetValue("Database:MigreerBijStart", database.Provider == Databaseprovider.Sqlite))
            await migraties.UitvoerenAsync(CancellationToken.None);
        if (migreren)
            return false;

        if (await migraties.OntbrekendAsync(CancellationToken.None) is { Count: > 0 } achter)
        {
            SchemaLooptAchter(log, string.Join(", ", achter));
            Environment.ExitCode = 1;
            return false;
        }

        await Voorbeeldlader.LadenAsync(app, args, log, app.Lifetime.ApplicationStopping);
        return true;
    }

    [LoggerMessage(LogLevel.Critical, "The database schema is behind ({Contexten}). Run once with --migrate and start again.")]
    private static partial void SchemaLooptAchter(ILogger log, string contexten);
}
