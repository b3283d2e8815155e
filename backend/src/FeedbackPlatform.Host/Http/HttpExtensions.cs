using System.Net;
using FeedbackPlatform.Platform.Http;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.HttpOverrides;
using Microsoft.AspNetCore.ResponseCompression;

namespace FeedbackPlatform.Host.Http;

/// <summary>The HTTP edge: limits, JSON, session cookie, antiforgery, headers, errors.</summary>
internal static class HttpExtensions
{
    /// <summary>Largest body, in bytes; a longer one is a 413.</summary>
    public const long InhoudMaximum = 2 * 1024 * 1024;

    public static void AddHttp(this WebApplicationBuilder builder)
    {
        if (string.IsNullOrEmpty(builder.Configuration["urls"]) && string.IsNullOrEmpty(builder.Configuration["http_ports"]))
            builder.WebHost.UseUrls("http://127.0.0.1:5080");
        builder.WebHost.ConfigureKestrel(k =>
        {
            k.AddServerHeader = false;
            k.Limits.MaxRequestBodySize = InhoudMaximum;
        });
        builder.Services.Configure<HostOptions>(o => o.ShutdownTimeout = TimeSpan.FromSeconds(20));
        builder.Services.ConfigureHttpJsonOptions(o => Json.Pas(o.SerializerOptions));
        builder.Services.Configure<RouteHandlerOptions>(o => o.ThrowOnBadRequest = true);
        builder.Services.AddExceptionHandler<Vangnet>();
        // Answered is not the same as known: what no slice foresaw is logged with its trace id.
        builder.Services.Configure<ExceptionHandlerOptions>(o =>
            o.SuppressDiagnosticsCallback = c => c.Exception is BadHttpRequestException or OperationCanceledException);
        builder.Services.AddProblemDetails();
        builder.Services.AddCors(o => o.AddPolicy(Openbaar, p => p.AllowAnyOrigin().WithMethods("GET")));
        builder.Services.AddResponseCompression(o =>
        {
            o.EnableForHttps = false; // Pages that mix secrets and input must not be compressed over TLS (BREACH).
            o.Providers.Add<BrotliCompressionProvider>();
            o.Providers.Add<GzipCompressionProvider>();
        });
        builder.Services.AddAntiforgery(o =>
        {
            o.HeaderName = "X-XSRF-TOKEN";
            o.Cookie.Name = "fp_antiforgery";
            o.Cookie.SameSite = SameSiteMode.Strict;
            o.Cookie.HttpOnly = true;
            o.Cookie.SecurePolicy = CookieSecurePolicy.SameAsRequest;
        });
        builder.Services.AddAuthentication(CookieAuthenticationDefaults.AuthenticationScheme).AddCookie(o =>
        {
            o.Cookie.Name = "fp_sessie";
            o.Cookie.HttpOnly = true;
            o.Cookie.SameSite = SameSiteMode.Strict;
            o.Cookie.SecurePolicy = CookieSecurePolicy.SameAsRequest;
            o.ExpireTimeSpan = TimeSpan.FromHours(10);
            o.SlidingExpiration = true;
            o.Events.OnRedirectToLogin = c => Problemen.SchrijfAsync(c.HttpContext, 401, "sessie.ontbreekt", "U bent niet aangemeld", "Meld u aan en probeer het opnieuw.");
            o.Events.OnRedirectToAccessDenied = c => Problemen.SchrijfAsync(c.HttpContext, 403, "toegang.geweigerd", "Dit mag u niet", "Uw rol geeft hier geen toegang toe. Vraag het uw beheerder.");
        });
        builder.Services.Configure<ForwardedHeadersOptions>(o =>
        {
            o.ForwardedHeaders = ForwardedHeaders.XForwardedFor | ForwardedHeaders.XForwardedProto;
            o.KnownProxies.Clear();
            o.KnownIPNetworks.Clear();
            foreach (var proxy in builder.Configuration.GetSection("Proxy:Adressen").Get<string[]>() ?? [])
                o.KnownProxies.Add(IPAddress.Parse(proxy));
        });
    }

    public const string Openbaar = "openbaar";

    public static void UseHttp(this WebApplication app)
    {
        app.UseForwardedHeaders();
        app.UseExceptionHandler();
        app.UseMiddleware<Koppen>();
        app.UseResponseCompression();
        app.UseMiddleware<Statuspaginas>();
        app.UseSpaBestanden();
        app.UseRouting();
        app.UseSpaPagina();
        app.UseCors();
        app.UseAuthentication();
        app.UseAuthorization();
        app.UseMiddleware<AntiforgeryBewaker>();
        app.UseMiddleware<InvoerMiddleware>();
        app.UseMiddleware<IdempotentMiddleware>();
    }

    /// <summary>Builds the endpoints while the database is looked at: each is half of what starting takes.</summary>
    public static void EndpointsBouwen(this WebApplication app)
    {
        app.UseEndpoints(_ => { });
        _ = Task.Run(() => app.Services.GetRequiredService<EndpointDataSource>().Endpoints);
    }
}
