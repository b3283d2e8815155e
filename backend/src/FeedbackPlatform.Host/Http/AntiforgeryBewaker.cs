using FeedbackPlatform.Platform.Http;
using Microsoft.AspNetCore.Antiforgery;

namespace FeedbackPlatform.Host.Http;

/// <summary>A browser session changes nothing without its antiforgery token: only our own page can read it.</summary>
internal sealed class AntiforgeryBewaker(RequestDelegate volgende, IAntiforgery antiforgery)
{
    public async Task InvokeAsync(HttpContext http)
    {
        var veilig = HttpMethods.IsGet(http.Request.Method) || HttpMethods.IsHead(http.Request.Method) || HttpMethods.IsOptions(http.Request.Method);
        if (!veilig && http.User.Identity?.IsAuthenticated == true && http.Request.Path.StartsWithSegments(Paden.Api)
            && !await antiforgery.IsRequestValidAsync(http))
        {
            await Problemen.SchrijfAsync(http, 403, "sessie.antiforgery", "Het verzoek mist zijn controlewaarde",
                "Haal GET /api/v1/sessies/huidige op en stuur antiforgeryToken mee in de header X-XSRF-TOKEN.");
            return;
        }

        await volgende(http);
    }
}
