using FeedbackPlatform.Platform.Berichten;
using FeedbackPlatform.Platform.Persistence;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace FeedbackPlatform.Host.Http;

/// <summary><c>/health/live</c>: the process answers. <c>/health/ready</c>: database reachable, schema up to date, outbox moving.</summary>
internal static class Gezondheid
{
    public static void MapGezondheid(this WebApplication app)
    {
        app.MapGet("/health/live", () => Results.Json(new { status = "Healthy" })).AllowAnonymous().ExcludeFromDescription();
        app.MapGet("/health/ready", async (HealthCheckService service, HttpContext http) =>
        {
            var rapport = await service.CheckHealthAsync(http.RequestAborted);
            return Results.Json(
                new { status = rapport.Status.ToString(), onderdelen = rapport.Entries.ToDictionary(e => e.Key, e => e.Value.Status.ToString()) },
                statusCode: rapport.Status == HealthStatus.Unhealthy ? 503 : 200);
        }).AllowAnonymous().ExcludeFromDescription();
    }

    public static IServiceCollection AddGezondheid(this IServiceCollection services)
    {
        services.AddHealthChecks().AddCheck<DatabaseCheck>("database").AddCheck<OutboxCheck>("outbox");
        return services;
    }

    private sealed class DatabaseCheck(Migraties migraties) : IHealthCheck
    {
        public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default) =>
            (await migraties.OntbrekendAsync(cancellationToken)).Count == 0 ? HealthCheckResult.Healthy() : HealthCheckResult.Unhealthy();
    }

    /// <summary>Degraded when a message is dead or the oldest has waited longer than five minutes.</summary>
    private sealed class OutboxCheck(IServiceScopeFactory scopes, ModuleContexten modules, TimeProvider klok) : IHealthCheck
    {
        private static readonly TimeSpan WachtMaximum = TimeSpan.FromMinutes(5);

        public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
        {
            var grens = klok.GetUtcNow() - WachtMaximum;
            await using var scope = scopes.CreateAsyncScope();
            foreach (var type in modules.Typen)
            {
                var db = (ModuleDbContext)scope.ServiceProvider.GetRequiredService(type);
                if (await db.Outbox.AnyAsync(
                    b => b.Status == Berichtstatus.Dood || (b.Status == Berichtstatus.Wachtend && b.AangemaaktOp < grens), cancellationToken))
                    return HealthCheckResult.Degraded();
            }

            return HealthCheckResult.Healthy();
        }
    }
}
