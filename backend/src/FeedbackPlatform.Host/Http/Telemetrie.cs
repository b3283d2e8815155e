using FeedbackPlatform.Platform.Berichten;
using Npgsql;
using OpenTelemetry.Logs;
using OpenTelemetry.Metrics;
using OpenTelemetry.Resources;
using OpenTelemetry.Trace;

namespace FeedbackPlatform.Host.Http;

/// <summary>Traces, metrics and logs over OTLP when <c>OTEL_EXPORTER_OTLP_ENDPOINT</c> names a collector.</summary>
internal static class Telemetrie
{
    public static void AddTelemetrie(this WebApplicationBuilder builder)
    {
        builder.Logging.ClearProviders();
        if (builder.Environment.IsDevelopment())
            builder.Logging.AddSimpleConsole(o => o.SingleLine = true);
        else
            builder.Logging.AddJsonConsole(o => o.UseUtcTimestamp = true);

        if (string.IsNullOrEmpty(builder.Configuration["OTEL_EXPORTER_OTLP_ENDPOINT"]))
            return;
        builder.Services.AddOpenTelemetry()
            .ConfigureResource(r => r.AddService("feedbackplatform", serviceVersion: typeof(Telemetrie).Assembly.GetName().Version?.ToString()))
            .WithTracing(t => t.AddAspNetCoreInstrumentation().AddNpgsql().AddSource(Bezorger.Bron).AddOtlpExporter())
            .WithMetrics(m => m.AddAspNetCoreInstrumentation().AddRuntimeInstrumentation().AddMeter(Bezorger.Bron).AddOtlpExporter())
            .WithLogging(l => l.AddOtlpExporter());
    }
}
