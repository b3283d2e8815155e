using System.Collections.Concurrent;
using System.Net;
using System.Text.Json;
using FeedbackPlatform.Leren.Contracts;
using FeedbackPlatform.Platform.Persistence;
using FeedbackPlatform.Platform.Toegang;
using FeedbackPlatform.Testing;
using FeedbackPlatform.Transparantie.Contracts;
using FluentAssertions;
using MediatR;
using Microsoft.Extensions.DependencyInjection;

namespace FeedbackPlatform.Transparantie.Tests;

/// <summary>The host with people signed in, and the steps that several tests take.</summary>
internal sealed class Opstelling(TestPlatform platform, HttpClient medewerker, HttpClient kwaliteit, HttpClient leidinggevende)
{
    private static readonly ConcurrentDictionary<Databaseprovider, Lazy<Task<Opstelling>>> Gedeeld = new();

    public TestPlatform Platform { get; } = platform;

    public HttpClient Medewerker { get; } = medewerker;

    public HttpClient Kwaliteit { get; } = kwaliteit;

    public HttpClient Leidinggevende { get; } = leidinggevende;

    public HttpClient Anoniem { get; } = platform.Anoniem();

    public static Task<Opstelling> OpAsync(Databaseprovider provider) =>
        Gedeeld.GetOrAdd(provider, p => new Lazy<Task<Opstelling>>(() => NieuwAsync(p))).Value;

    public static async Task<Opstelling> NieuwAsync(Databaseprovider provider, Action<IServiceCollection>? vervang = null)
    {
        var platform = await TestPlatform.NieuwAsync(provider, s =>
        {
            s.AddTransient<IRequestHandler<VerbeteractieOpvragen, VerbeteractieSamenvatting?>, Verbeteracties>();
            vervang?.Invoke(s);
        });
        return new Opstelling(platform, await platform.AlsAsync(Rol.Medewerker), await platform.AlsAsync(Rol.Kwaliteit), await platform.AlsAsync(Rol.Leidinggevende));
    }

    public async Task<Guid> RegistreerAsync(string tekst, string? email, bool terugkoppelen, bool citeren)
    {
        var antwoord = await Medewerker.PostAsync("/klantsignalen", new
        {
            tekst,
            soort = "Klacht",
            kanaal = "Telefoon",
            reactieGewenst = false,
            indiener = email is null ? null : new { naam = "Eva Testlezer", email },
            toestemmingTerugkoppeling = terugkoppelen,
            toestemmingCitaat = citeren,
        });
        antwoord.StatusCode.Should().Be(HttpStatusCode.Created, await antwoord.Content.ReadAsStringAsync());
        return (await antwoord.JsonAsync()).GetProperty("id").GetGuid();
    }

    public async Task<(JsonElement Json, string Etag)> LeesAsync(HttpClient wie, string pad)
    {
        var antwoord = await wie.StuurAsync(HttpMethod.Get, pad, null);
        antwoord.StatusCode.Should().Be(HttpStatusCode.OK, pad);
        return (await antwoord.JsonAsync(), antwoord.Headers.ETag!.ToString());
    }

    /// <summary>Digits in a row could be somebody's number, and those are refused.</summary>
    private static string InLetters(Guid id) => string.Concat(id.ToString("N").Select(c => (char)(char.IsDigit(c) ? c - '0' + 'g' : c)));

    /// <summary>From a verbeteractie to the public page, by two people.</summary>
    public async Task<string> PubliceerAsync(Guid actie)
    {
        var pad = "/publicaties/" + (await (await Kwaliteit.PostAsync("/publicaties", new { verbeteractieId = actie })).JsonAsync()).GetProperty("id").GetString();
        var inhoud = new { soort = "Verbeterd", titel = "Titel " + InLetters(actie), vraag = "Wat mensen zeiden.", verbetering = "Wat wij deden." };
        foreach (var (wie, methode, deel, body) in ((HttpClient, HttpMethod, string, object)[])
            [(Kwaliteit, HttpMethod.Put, "", inhoud), (Kwaliteit, HttpMethod.Post, "/indiening", new { }), (Leidinggevende, HttpMethod.Post, "/goedkeuring", new { })])
        {
            var antwoord = await wie.StuurAsync(methode, pad + deel, body, (await LeesAsync(wie, pad)).Etag);
            antwoord.StatusCode.Should().Be(HttpStatusCode.NoContent, await antwoord.Content.ReadAsStringAsync());
        }

        return pad;
    }

    public async Task<List<JsonElement>> TerugkoppelingenAsync(string publicatiepad) =>
        [.. (await (await Kwaliteit.StuurAsync(HttpMethod.Get, "/terugkoppelingen?limit=100&publicatieId=" + publicatiepad[^36..], null)).JsonAsync())
            .GetProperty("items").EnumerateArray()];

    public async Task<int> AantalAsync(string status) =>
        (await (await Kwaliteit.StuurAsync(HttpMethod.Get, "/terugkoppelingen?limit=100&status=" + status, null)).JsonAsync()).GetProperty("items").GetArrayLength();
}

/// <summary>Counts what is sent, slowly enough for two senders to meet.</summary>
internal sealed class TelMail : IMailverzender
{
    public ConcurrentBag<Guid> Sleutels { get; } = [];

    public Mailkanaal Kanaal => Mailkanaal.Smtp;

    public async Task VerzendAsync(MailBericht bericht, CancellationToken ct)
    {
        await Task.Delay(20, ct);
        Sleutels.Add(bericht.Sleutel);
    }
}
