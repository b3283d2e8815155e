using System.Text.RegularExpressions;
using FeedbackPlatform.Platform.Http;
using FeedbackPlatform.Platform.Resultaten;
using Microsoft.AspNetCore.Diagnostics;

namespace FeedbackPlatform.Host.Http;

/// <summary>What no slice foresaw: a bad request that the framework refused, or a bug (500 without detail, logged with its trace id).</summary>
internal sealed partial class Vangnet : IExceptionHandler
{
    public async ValueTask<bool> TryHandleAsync(HttpContext httpContext, Exception exception, CancellationToken cancellationToken)
    {
        if (exception is BadHttpRequestException verzoek)
        {
            var (code, titel, detail) = verzoek.StatusCode switch
            {
                413 => ("verzoek.te-groot", "Dit verzoek is te groot", "Stuur hoogstens 2 MB."),
                415 => ("verzoek.mediatype", "Dit mediatype kan niet", "Stuur JSON met Content-Type: application/json."),
                _ => ("invoer.ongeldig", "De invoer klopt niet", "Een waarde in het adres of de inhoud klopt niet. Kijk in de documentatie van deze operatie."),
            };
            Veldfout[] velden = Parameter().Match(verzoek.Message) is { Success: true } parameter
                ? [new Veldfout(parameter.Groups[1].Value, "ongeldige-waarde", "Deze waarde klopt niet. Kijk in de documentatie wat hier kan.")]
                : [];
            await Problemen.SchrijfAsync(httpContext, verzoek.StatusCode, code, titel, detail, velden);
            return true;
        }

        if (exception is OperationCanceledException && httpContext.RequestAborted.IsCancellationRequested)
            return true;
        await Problemen.SchrijfAsync(httpContext, 500, "server.fout", "Er ging iets mis",
            "Het ligt niet aan u. Probeer het later opnieuw. Blijft het misgaan, geef dan het traceId door.");
        return true;
    }

    /// <summary>The framework names the parameter only in its message: <c>Failed to bind parameter "Soort soort" from "Foo".</c></summary>
    [GeneratedRegex("""parameter "(?:.* )?(\w+)" """)]
    private static partial Regex Parameter();
}
