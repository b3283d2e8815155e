using System.Collections.Concurrent;
using System.Reflection;
using System.Text.Json;
using System.Text.Json.Nodes;
using FeedbackPlatform.Platform.Resultaten;

namespace FeedbackPlatform.Platform.Http;

/// <summary>What in the body did not fit the contract; the validation behaviour adds the rest and answers once.</summary>
internal sealed record JsonFouten(IReadOnlyList<Veldfout> Velden);

/// <summary>
/// Holds a JSON body against the type that the endpoint accepts and reports every misfit at once: wrong type, unknown
/// value, unknown field, a control character. The serializer alone would stop at the first.
/// </summary>
internal static class JsonControle
{
    private static readonly ConcurrentDictionary<Type, string[]> Verplicht = new();

    /// <summary>Enough to mend a request by; who sends more errors than this is not helped by a longer list.</summary>
    public const int FoutenMaximum = 100;

    private const int JaarMinimum = 1900;
    private const int JaarMaximum = 2200;

    /// <param name="knoop">The body; values that do not fit are taken out, so that the rest can be validated too.</param>
    /// <param name="type">The type that the endpoint reads.</param>
    public static List<Veldfout> Controleer(JsonNode? knoop, Type type)
    {
        var fouten = new List<Veldfout>();
        if (knoop is JsonObject)
            Past(knoop, type, "", fouten);
        else
            fouten.Add(new Veldfout("", "object-verwacht", "Stuur een JSON-object."));
        return fouten;
    }

    private static bool Past(JsonNode? knoop, Type type, string pad, List<Veldfout> fouten)
    {
        if (knoop is null)
            return true; // A missing value is the validator's business.
        type = Nullable.GetUnderlyingType(type) ?? type;
        if (ElementVan(type) is { } element)
            return Lijst(knoop, element, pad, fouten);
        if (type == typeof(string))
            return Tekst(knoop, pad, fouten);
        if (type.IsEnum)
            return Keuze(knoop, type, pad, fouten);
        if (!IsEnkelvoudig(type))
            return Object(knoop, type, pad, fouten);
        return Waarde(knoop, type, pad, fouten);
    }

    private static bool Object(JsonNode knoop, Type type, string pad, List<Veldfout> fouten)
    {
        if (knoop is not JsonObject obj)
            return Fout(fouten, pad, "object-verwacht", "Hier hoort een object.");
        var eigenschappen = type.GetProperties(BindingFlags.Public | BindingFlags.Instance);
        foreach (var (naam, waarde) in obj.ToList())
        {
            if (fouten.Count >= FoutenMaximum)
                return true;
            var eigenschap = eigenschappen.FirstOrDefault(e => string.Equals(e.Name, naam, StringComparison.OrdinalIgnoreCase));
            var veld = pad.Length == 0 ? naam : $"{pad}.{naam}";
            if (eigenschap is null)
            {
                Fout(fouten, veld.Length > 80 ? veld[..80] : veld, "onbekend-veld", "Dit veld bestaat niet.");
                obj.Remove(naam);
            }
            else if (!Past(waarde, eigenschap.PropertyType, veld, fouten))
            {
                obj.Remove(naam);
            }
            else if (waarde is null && eigenschap.PropertyType.IsValueType && Nullable.GetUnderlyingType(eigenschap.PropertyType) is null)
            {
                Fout(fouten, veld, "verplicht", "Vul dit in.");
                obj.Remove(naam);
            }
        }

        foreach (var veld in Verplicht.GetOrAdd(type, VerplichteVelden).Where(v => !obj.ContainsKey(v)))
        {
            var volledig = pad.Length == 0 ? veld : $"{pad}.{veld}";
            if (fouten.TrueForAll(f => f.Veld != volledig))
                Fout(fouten, volledig, "verplicht", "Vul dit in.");
        }

        return true;
    }

    /// <summary>What the serializer would fill with a default that nobody chose: values that can be neither null nor left out.</summary>
    private static string[] VerplichteVelden(Type type) =>
        [.. (type.GetConstructors() is [var maker, ..] ? maker.GetParameters() : [])
            .Where(p => p.ParameterType.IsValueType && Nullable.GetUnderlyingType(p.ParameterType) is null && !p.HasDefaultValue)
            .Select(p => JsonNamingPolicy.CamelCase.ConvertName(p.Name!))];

    private static bool Lijst(JsonNode knoop, Type element, string pad, List<Veldfout> fouten)
    {
        if (knoop is not JsonArray lijst)
            return Fout(fouten, pad, "lijst-verwacht", "Hier hoort een lijst.");
        var past = true;
        for (var i = 0; i < lijst.Count && fouten.Count < FoutenMaximum; i++)
        {
            past &= lijst[i] is null
                ? Fout(fouten, $"{pad}[{i}]", "verplicht", "Vul dit in.")
                : Past(lijst[i], element, $"{pad}[{i}]", fouten);
        }

        return past;
    }

    private static bool Tekst(JsonNode knoop, string pad, List<Veldfout> fouten)
    {
        if (knoop.GetValueKind() != JsonValueKind.String)
            return Fout(fouten, pad, "tekst-verwacht", "Hier hoort tekst.");
        string tekst;
        try
        {
            tekst = knoop.GetValue<string>();
        }
        catch (InvalidOperationException)
        {
            return Fout(fouten, pad, "ongeldige-tekst", "Deze tekst is geen geldige Unicode.");
        }

        return !Tekens.Ongeldig(tekst) || Fout(fouten, pad, "ongeldig-teken", "Deze tekst heeft een teken dat niet kan (stuurteken).");
    }

    private static bool Keuze(JsonNode knoop, Type type, string pad, List<Veldfout> fouten) =>
        (knoop.GetValueKind() == JsonValueKind.String && Enum.GetNames(type).Contains(knoop.GetValue<string>(), StringComparer.OrdinalIgnoreCase))
        || Fout(fouten, pad, "onbekende-waarde", $"Kies een van: {string.Join(", ", Enum.GetNames(type))}.");

    private static bool Waarde(JsonNode knoop, Type type, string pad, List<Veldfout> fouten)
    {
        try
        {
            return knoop.Deserialize(type, Json.Opties) is not DateOnly { Year: < JaarMinimum or > JaarMaximum }
                || Fout(fouten, pad, "ongeldige-waarde", $"Kies een datum tussen {JaarMinimum} en {JaarMaximum}.");
        }
        catch (Exception fout) when (fout is JsonException or InvalidOperationException or FormatException)
        {
            return Fout(fouten, pad, "ongeldige-waarde", Uitleg(type));
        }
    }

    private static string Uitleg(Type type) =>
        type == typeof(DateOnly) ? "Schrijf de datum als JJJJ-MM-DD."
        : type == typeof(DateTimeOffset) ? "Schrijf het tijdstip als JJJJ-MM-DDTUU:MM:SSZ."
        : type == typeof(TimeOnly) ? "Schrijf de tijd als UU:MM."
        : type == typeof(Guid) ? "Dit is geen geldig id."
        : type == typeof(bool) ? "Kies true of false."
        : "Hier hoort een getal.";

    private static bool Fout(List<Veldfout> fouten, string veld, string code, string melding)
    {
        fouten.Add(new Veldfout(veld, code, melding));
        return false;
    }

    private static bool IsEnkelvoudig(Type type) =>
        type.IsPrimitive || type == typeof(decimal) || type == typeof(Guid) || type == typeof(DateOnly)
        || type == typeof(DateTimeOffset) || type == typeof(TimeOnly) || type == typeof(JsonElement);

    private static Type? ElementVan(Type type) =>
        type == typeof(string) ? null
        : type.IsArray ? type.GetElementType()
        : type.IsGenericType && type.GetInterfaces().Append(type).Any(i => i.IsGenericType && i.GetGenericTypeDefinition() == typeof(IEnumerable<>))
            && type.GetGenericArguments() is [var element] ? element
        : null;
}
