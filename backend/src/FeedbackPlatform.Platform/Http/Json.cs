using System.Text.Json;
using System.Text.Json.Serialization;

namespace FeedbackPlatform.Platform.Http;

/// <summary>One JSON dialect for the API, the outbox and everything else: camelCase, enum values by name.</summary>
public static class Json
{
    public static readonly JsonSerializerOptions Opties = Pas(new JsonSerializerOptions(JsonSerializerDefaults.Web));

    public static JsonSerializerOptions Pas(JsonSerializerOptions opties)
    {
        opties.Converters.Add(new JsonStringEnumConverter(allowIntegerValues: false));
        opties.NumberHandling = JsonNumberHandling.Strict;
        return opties;
    }
}
