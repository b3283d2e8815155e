using System.Collections.Concurrent;
using System.Net;
using System.Text.Json;
using FeedbackPlatform.Platform.Persistence;
using FeedbackPlatform.Platform.Toegang;
using FeedbackPlatform.Testing;
using FluentAssertions;

namespace FeedbackPlatform.Behandeling.Tests;

/// <summary>The host with one colleague per role, and the words in which these tests talk to it.</summary>
internal sealed class Behandelplatform
{
    private static readonly ConcurrentDictionary<Databaseprovider, Lazy<Task<Behandelplatform>>> Gestart = new();

    private Behandelplatform(TestPlatform platform, HttpClient joost, HttpClient ingrid, HttpClient medewerker, HttpClient beheerder) =>
        (Platform, Joost, Ingrid, Medewerker, Beheerder) = (platform, joost, ingrid, medewerker, beheerder);

    public TestPlatform Platform { get; }

    /// <summary>Behandelaar.</summary>
    public HttpClient Joost { get; }

    /// <summary>Klachtencoordinator.</summary>
    public HttpClient Ingrid { get; }

    public HttpClient Medewerker { get; }

    public HttpClient Beheerder { get; }

    public static Guid JoostId { get; } = TestPlatform.GebruikerId(Rol.Behandelaar);

    public static Guid IngridId { get; } = TestPlatform.GebruikerId(Rol.Klachtencoordinator);

    public static Task<Behandelplatform> OpAsync(Databaseprovider provider) =>
        Gestart.GetOrAdd(provider, p => new Lazy<Task<Behandelplatform>>(() => NieuwAsync(p))).Value;

    /// <summary>Registers a klantsignaal that asks a response and waits for its behandeling.</summary>
    public async Task<Zaak> ZaakAsync(bool formeel = false, string tekst = "De brief kwam pas in januari, toen was het jaar al voorbij.")
    {
        var antwoord = await Medewerker.PostAsync("/klantsignalen", formeel
            ? new
            {
                tekst,
                soort = "Klacht",
                kanaal = "Brief",
                reactieGewenst = true,
                ondertekend = true,
                dagtekening = DateOnly.FromDateTime(DateTime.UtcNow.AddDays(-1)),
                indiener = new { naam = "M. de Wit", adres = "Dorpsstraat 1, Voorbeeldstad" },
            }
            : new { tekst, soort = "Vraag", kanaal = "Telefoon", reactieGewenst = true });
        antwoord.StatusCode.Should().Be(HttpStatusCode.Created, await antwoord.Content.ReadAsStringAsync());
        var klantsignaalId = (await antwoord.JsonAsync()).GetProperty("id").GetGuid();
        var id = await ApiExtensions.WachtOpAsync(() => IdVanAsync(klantsignaalId), "behandeling");
        return new Zaak(this, Guid.Parse(id), klantsignaalId);
    }

    /// <summary>The id of the open behandeling of a klantsignaal, found through the list.</summary>
    public async Task<string?> IdVanAsync(Guid klantsignaalId) =>
        (await LijstAsync(Ingrid, "Alle")).Where(i => i.GetProperty("klantsignaalId").GetGuid() == klantsignaalId)
            .Select(i => i.GetProperty("id").GetString()).FirstOrDefault();

    /// <summary>All pages of a list.</summary>
    public async Task<List<JsonElement>> LijstAsync(HttpClient wie, string weergave, int limiet = 100)
    {
        var items = new List<JsonElement>();
        for (string? cursor = ""; cursor is not null;)
        {
            var pagina = await (await wie.GetAsync($"{ApiExtensions.Api}/behandelingen?weergave={weergave}&limit={limiet}&cursor={cursor}")).JsonAsync();
            items.AddRange(pagina.GetProperty("items").EnumerateArray());
            cursor = pagina.GetProperty("volgende").GetString();
        }

        return items;
    }

    private static async Task<Behandelplatform> NieuwAsync(Databaseprovider provider)
    {
        var platform = await TestPlatform.OpAsync(provider);
        return new(
            platform, await platform.AlsAsync(Rol.Behandelaar), await platform.AlsAsync(Rol.Klachtencoordinator),
            await platform.AlsAsync(Rol.Medewerker), await platform.AlsAsync(Rol.Beheerder));
    }
}

/// <summary>One behandeling, and what a test does to it.</summary>
internal sealed record Zaak(Behandelplatform Platform, Guid Id, Guid KlantsignaalId)
{
    public async Task<JsonElement> LeesAsync() =>
        await (await Platform.Joost.GetAsync($"{ApiExtensions.Api}/behandelingen/{Id}")).JsonAsync();

    public async Task<string> EtagAsync() =>
        (await Platform.Joost.GetAsync($"{ApiExtensions.Api}/behandelingen/{Id}")).Headers.ETag!.Tag;

    /// <summary>An operation with the current version; <paramref name="status"/> is what it must answer.</summary>
    public async Task<JsonElement> DoeAsync(HttpClient wie, string operatie, object inhoud, HttpStatusCode status = HttpStatusCode.OK, string? etag = null)
    {
        var antwoord = await wie.PostAsync($"/behandelingen/{Id}/{operatie}", inhoud, etag ?? await EtagAsync());
        antwoord.StatusCode.Should().Be(status, await antwoord.Content.ReadAsStringAsync());
        return await antwoord.JsonAsync();
    }

    public Task<JsonElement> OppakkenAsync() => DoeAsync(Platform.Joost, "toewijzingen", new { });
}

internal static class JsonExtensions
{
    public static string? Tekst(this JsonElement json, string pad) => json.Op(pad).GetString();

    public static string Code(this JsonElement probleem) => probleem.GetProperty("code").GetString()!;

    public static IEnumerable<string?> Velden(this JsonElement probleem) =>
        probleem.GetProperty("errors").EnumerateArray().Select(f => f.GetProperty("veld").GetString());

    public static JsonElement Op(this JsonElement json, string pad) =>
        pad.Split('.').Aggregate(json, (element, naam) => element.GetProperty(naam));
}
