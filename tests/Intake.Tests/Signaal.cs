using System.Net;
using System.Text.Json;
using FeedbackPlatform.Platform.Persistence;
using FeedbackPlatform.Platform.Toegang;
using FeedbackPlatform.Testing;
using FluentAssertions;

namespace FeedbackPlatform.Intake.Tests;

/// <summary>A klantsignaal that a test registers through the front door.</summary>
internal static class Signaal
{
    public static object Nieuw(string tekst = "De brief kwam pas in januari, toen was het jaar al voorbij.", string soort = "Klacht") =>
        new { tekst, soort, kanaal = "Telefoon" };

    public static async Task<HttpClient> AlsAsync(this Databaseprovider database, Rol rol) => await (await TestPlatform.OpAsync(database)).AlsAsync(rol);

    public static async Task<Guid> RegistreerAsync(this HttpClient client, object inhoud)
    {
        var antwoord = await client.PostAsync("/klantsignalen", inhoud);
        antwoord.StatusCode.Should().Be(HttpStatusCode.Created, await antwoord.Content.ReadAsStringAsync());
        return (await antwoord.JsonAsync()).GetProperty("id").GetGuid();
    }

    public static async Task<JsonElement> HaalAsync(this HttpClient client, string pad)
    {
        var antwoord = await client.StuurAsync(HttpMethod.Get, pad, null);
        antwoord.StatusCode.Should().Be(HttpStatusCode.OK, await antwoord.Content.ReadAsStringAsync());
        return await antwoord.JsonAsync();
    }

    public static async Task<IReadOnlyList<Guid>> ZoekAsync(this HttpClient client, string zoek) =>
        [.. (await client.HaalAsync($"/klantsignalen?limit=100&zoek={Uri.EscapeDataString(zoek)}"))
            .GetProperty("items").EnumerateArray().Select(i => i.GetProperty("id").GetGuid())];

    /// <summary>Checks a problem document and gives the fields that it names.</summary>
    public static async Task<IReadOnlyList<string>> ProbleemAsync(this HttpResponseMessage antwoord, HttpStatusCode status, string code)
    {
        var tekst = await antwoord.Content.ReadAsStringAsync();
        antwoord.StatusCode.Should().Be(status, tekst);
        antwoord.Content.Headers.ContentType!.MediaType.Should().Be("application/problem+json");
        var probleem = JsonDocument.Parse(tekst).RootElement;
        probleem.GetProperty("status").GetInt32().Should().Be((int)status);
        probleem.GetProperty("code").GetString().Should().Be(code);
        probleem.GetProperty("title").GetString().Should().NotBeNullOrEmpty();
        probleem.GetProperty("detail").GetString().Should().NotBeNullOrEmpty();
        return [.. probleem.GetProperty("errors").EnumerateArray().Select(e => e.GetProperty("veld").GetString()!)];
    }
}
