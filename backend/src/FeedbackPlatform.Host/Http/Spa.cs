using Microsoft.Extensions.FileProviders;

namespace FeedbackPlatform.Host.Http;

/// <summary>Serves the built SPA: hashed files for ever, the page itself never from cache, every other path the page.</summary>
internal static class Spa
{
    public static void UseSpaBestanden(this WebApplication app)
    {
        if (Map(app) is not { } map)
            return;
        app.UseStaticFiles(new StaticFileOptions
        {
            FileProvider = new PhysicalFileProvider(map),
            OnPrepareResponse = c => c.Context.Response.Headers.CacheControl =
                c.Context.Request.Path.StartsWithSegments("/assets") ? "public, max-age=31536000, immutable" : "no-cache",
        });
    }

    /// <summary>
    /// A page address that no endpoint has is the SPA's. A middleware and no fallback endpoint: that one would take
    /// from routing the 405 and 415 of the API.
    /// </summary>
    public static void UseSpaPagina(this WebApplication app)
    {
        var map = Map(app);
        app.Use(async (http, volgende) =>
        {
            if (http.GetEndpoint() is not null || !HttpMethods.IsGet(http.Request.Method) || http.Request.Path.StartsWithSegments("/api"))
            {
                await volgende(http);
                return;
            }

            if (map is null)
            {
                await Results.Text("The SPA is not built: run npm ci && npm run build in frontend/.", statusCode: 503).ExecuteAsync(http);
                return;
            }

            http.Response.Headers.CacheControl = "no-cache";
            http.Response.ContentType = "text/html; charset=utf-8";
            await http.Response.SendFileAsync(Path.Combine(map, "index.html"), http.RequestAborted);
        });
    }

    public static void MapSpa(this WebApplication app)
    {
        app.MapGet("/configuratie.json", (IConfiguration c) => new
        {
            naam = c["Organisatie:Naam"],
            logo = c["Organisatie:Logo"],
            thema = c["Organisatie:Thema"],
            ontwikkeling = app.Environment.IsDevelopment(),
        }).AllowAnonymous().ExcludeFromDescription();
    }

    /// <summary>Beside the published host, or in the source tree.</summary>
    private static string? Map(WebApplication app) =>
        new[]
        {
            app.Configuration["Spa:Map"],
            Path.Combine(AppContext.BaseDirectory, "wwwroot"),
            Path.Combine(AppContext.BaseDirectory, "../../../../../../frontend/dist"),
        }
        .FirstOrDefault(m => m is not null && File.Exists(Path.Combine(m, "index.html"))) is { } map ? Path.GetFullPath(map) : null;
}
