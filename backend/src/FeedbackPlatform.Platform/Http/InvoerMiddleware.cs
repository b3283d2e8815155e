using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Metadata;

namespace FeedbackPlatform.Platform.Http;

/// <summary>Holds query string and JSON body against the contract before an endpoint sees them.</summary>
internal sealed class InvoerMiddleware(RequestDelegate volgende)
{
    public async Task InvokeAsync(HttpContext http)
    {
        if (http.Request.Path.Value is ['/', 'a', 'p', 'i', '/', .., '/'])
        {
            await Problemen.SchrijfAsync(http, 404, "pad.schuine-streep", "Niet gevonden", "Een adres van de API eindigt niet op een schuine streep.");
            return;
        }

        foreach (var (naam, waarden) in http.Request.Query)
        {
            if (Tekens.Ongeldig(naam) || waarden.Any(w => w is not null && Tekens.Ongeldig(w)))
            {
                await Problemen.SchrijfAsync(http, 400, "invoer.ongeldig", "De invoer klopt niet",
                    "De vraagtekst in het adres heeft een teken dat niet kan (stuurteken).");
                return;
            }
        }

        var accepteert = http.GetEndpoint()?.Metadata.GetMetadata<IAcceptsMetadata>();
        if (accepteert?.RequestType is { } type && http.Request.HasJsonContentType() && !await ControleerAsync(http, type))
            return;
        await volgende(http);
    }

    private static async Task<bool> ControleerAsync(HttpContext http, Type type)
    {
        http.Request.EnableBuffering();
        JsonNode? knoop;
        List<Resultaten.Veldfout> fouten;
        try
        {
            knoop = await JsonNode.ParseAsync(http.Request.Body, new JsonNodeOptions { PropertyNameCaseInsensitive = true },
                new JsonDocumentOptions { MaxDepth = 32, AllowDuplicateProperties = false }, http.RequestAborted);
            fouten = JsonControle.Controleer(knoop, type);
        }
        catch (Exception fout) when (fout is JsonException or ArgumentException)
        {
            await Problemen.SchrijfAsync(http, 400, "json.ongeldig", "Dit is geen geldige JSON",
                fout is JsonException { LineNumber: { } regel, BytePositionInLine: { } positie }
                    ? $"De JSON klopt niet bij regel {regel + 1}, positie {positie + 1}."
                    : "De JSON klopt niet.");
            return false;
        }

        if (fouten.Count >= JsonControle.FoutenMaximum)
        {
            var teVeel = Resultaten.Fout.Ongeldig(fouten);
            await Problemen.SchrijfAsync(http, 400, teVeel.Code, teVeel.Titel, teVeel.Detail, teVeel.Velden);
            return false;
        }

        http.Request.Body.Position = 0;
        if (fouten.Count > 0)
        {
            http.Features.Set(new JsonFouten(fouten));
            http.Request.Body = new MemoryStream(JsonSerializer.SerializeToUtf8Bytes(knoop as JsonObject ?? []));
        }

        return true;
    }
}
