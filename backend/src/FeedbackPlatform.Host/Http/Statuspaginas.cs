using FeedbackPlatform.Platform.Http;

namespace FeedbackPlatform.Host.Http;

/// <summary>Gives a bare error status of the framework (no such path, wrong method, wrong media type) its problem document.</summary>
internal sealed class Statuspaginas(RequestDelegate volgende)
{
    public async Task InvokeAsync(HttpContext http)
    {
        await volgende(http);
        if (http.Response.HasStarted || http.Response.StatusCode < 400 || http.Response.ContentType is not null || http.Response.ContentLength > 0)
            return;
        var (code, titel, detail) = http.Response.StatusCode switch
        {
            401 => ("sessie.ontbreekt", "U bent niet aangemeld", "Meld u aan en probeer het opnieuw."),
            403 => ("toegang.geweigerd", "Dit mag u niet", "Uw rol geeft hier geen toegang toe."),
            404 => ("pad.niet-gevonden", "Niet gevonden", "Dit adres bestaat niet."),
            405 => ("methode.niet-toegestaan", "Deze methode kan hier niet", "Kijk in de documentatie welke methoden dit adres kent."),
            415 => ("verzoek.mediatype", "Dit mediatype kan niet", "Stuur JSON met Content-Type: application/json."),
            _ => ("verzoek.geweigerd", "Dit verzoek kan niet", "Kijk in de documentatie van deze operatie."),
        };
        await Problemen.SchrijfAsync(http, http.Response.StatusCode, code, titel, detail);
    }
}
