namespace FeedbackPlatform.Host.Http;

/// <summary>The headers that every answer carries (NL API Design Rules: version, transport security).</summary>
internal sealed class Koppen(RequestDelegate volgende)
{
    /// <summary>Semantic version of the API.</summary>
    public const string ApiVersie = "1.0.0";

    private const string Paginabeleid =
        "default-src 'self'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'self'; " +
        "object-src 'none'; base-uri 'self'; form-action 'self'; frame-ancestors 'none'";

    public Task InvokeAsync(HttpContext http)
    {
        http.Response.OnStarting(() =>
        {
            var koppen = http.Response.Headers;
            koppen.XContentTypeOptions = "nosniff";
            koppen.XFrameOptions = "DENY";
            koppen["Referrer-Policy"] = "same-origin";
            koppen["Permissions-Policy"] = "camera=(), microphone=(), geolocation=()";
            if (http.Request.IsHttps)
                koppen.StrictTransportSecurity = "max-age=31536000; includeSubDomains";
            if (http.Request.Path.StartsWithSegments("/api"))
            {
                koppen["API-Version"] = ApiVersie;
                koppen.ContentSecurityPolicy = "default-src 'none'; frame-ancestors 'none'";
                if (koppen.CacheControl.Count == 0)
                    koppen.CacheControl = "no-store";
            }
            else
            {
                koppen.ContentSecurityPolicy = Paginabeleid;
            }

            return Task.CompletedTask;
        });
        return volgende(http);
    }
}
