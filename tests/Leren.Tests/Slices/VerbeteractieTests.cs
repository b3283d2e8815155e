using System.Net;
using FeedbackPlatform.Leren.Contracts;
using FeedbackPlatform.Platform;
using FeedbackPlatform.Platform.Persistence;
using FeedbackPlatform.Platform.Toegang;
using FeedbackPlatform.Testing;
using FluentAssertions;
using MediatR;
using Microsoft.Extensions.DependencyInjection;

namespace FeedbackPlatform.Leren.Tests.Slices;

public class VerbeteractieTests
{
    private static readonly Guid Kwaliteit = TestPlatform.GebruikerId(Rol.Kwaliteit);

    [Theory, OpSqlite, OpPostgres, OpSqlServer]
    public async Task From_decided_to_blocked_to_completed(Databaseprovider provider)
    {
        var omgeving = await Omgeving.OpAsync(provider);
        var client = await omgeving.KwaliteitAsync();
        var bron = await MaakAsync(omgeving, client);

        await Goed(Omgeving.DoeAsync(client, bron, "/voortgang", new { tekst = "Begonnen", status = "Bezig" }));
        await Goed(Omgeving.DoeAsync(client, bron, "/voortgang", new { tekst = "Wacht op ICT", status = "Geblokkeerd" }));
        (await Omgeving.HaalAsync(client, bron)).Json.GetProperty("blokkadereden").GetString().Should().Be("Wacht op ICT");

        (await client.PostAsync($"{bron}/voltooiing", new { tekst = "Klaar" })).StatusCode.Should().Be((HttpStatusCode)428);
        (await client.PostAsync($"{bron}/voltooiing", new { tekst = "Klaar" }, $"\"{Guid.NewGuid():N}\"")).StatusCode.Should().Be(HttpStatusCode.PreconditionFailed);
        await Goed(Omgeving.DoeAsync(client, bron, "/voltooiing", new { tekst = "De brief gaat voortaan in oktober uit." }));

        var (json, _) = await Omgeving.HaalAsync(client, bron);
        json.GetProperty("status").GetString().Should().Be("Voltooid");
        json.GetProperty("blokkadereden").ValueKind.Should().Be(System.Text.Json.JsonValueKind.Null);
        json.GetProperty("voortgang").GetArrayLength().Should().Be(3);

        var samenvatting = await omgeving.Platform.InScopeAsync(sp => sp.GetRequiredService<ISender>().Send(new VerbeteractieOpvragen(json.GetProperty("id").GetGuid())));
        samenvatting!.Status.Should().Be(Actiestatus.Voltooid);
        samenvatting.KlantsignaalIds.Should().HaveCount(1);
    }

    [Theory, OpSqlite, OpPostgres, OpSqlServer]
    public async Task Klantsignalen_are_linked_and_the_last_one_stays(Databaseprovider provider)
    {
        var omgeving = await Omgeving.OpAsync(provider);
        var client = await omgeving.KwaliteitAsync();
        var bron = await MaakAsync(omgeving, client);
        var nieuw = omgeving.Signaal("Nog iemand met hetzelfde").Id;

        await Goed(Omgeving.DoeAsync(client, bron, "/koppelingen", new { klantsignaalId = nieuw }));
        (await Omgeving.DoeAsync(client, bron, "/koppelingen", new { klantsignaalId = nieuw })).StatusCode.Should().Be(HttpStatusCode.Conflict);
        await Goed(Omgeving.DoeAsync(client, bron, $"/koppelingen/{nieuw}", null, HttpMethod.Delete));
        var laatste = (await Omgeving.HaalAsync(client, bron)).Json.GetProperty("klantsignalen")[0].GetProperty("id").GetGuid();
        (await Omgeving.DoeAsync(client, bron, $"/koppelingen/{laatste}", null, HttpMethod.Delete)).StatusCode.Should().Be(HttpStatusCode.Conflict);
    }

    [Theory, OpSqlite, OpPostgres, OpSqlServer]
    public async Task Effect_is_too_early_then_measured_with_equal_windows(Databaseprovider provider)
    {
        var omgeving = await Omgeving.NieuwAsync(provider);
        var client = await omgeving.KwaliteitAsync();
        var vandaag = omgeving.Platform.Klok.Vandaag();
        var bron = await MaakAsync(omgeving, client, Omgeving.CategorieId, vandaag.AddDays(-90));
        await Goed(Omgeving.DoeAsync(client, bron, "/voltooiing", new { tekst = "Klaar", voltooiingsDatum = vandaag.AddDays(-20).ToString("yyyy-MM-dd") }));

        (await Omgeving.HaalAsync(client, bron + "/effectmeting")).Json.GetProperty("uitkomst").GetString().Should().Be("NogTeVroeg");
        (await Omgeving.DoeAsync(client, bron, "/effectmeting", null)).StatusCode.Should().Be(HttpStatusCode.Conflict);

        omgeving.Platform.Klok.Vooruit(TimeSpan.FromDays(50));
        omgeving.PerDag = dag => dag < vandaag.AddDays(-90) ? 1 : dag > vandaag.AddDays(-20) && dag.DayOfWeek == DayOfWeek.Monday ? 1 : dag <= vandaag.AddDays(-20) ? 5 : 0;
        (await Omgeving.DoeAsync(client, bron, "/effectmeting", null)).StatusCode.Should().Be(HttpStatusCode.Created);

        var (json, _) = await Omgeving.HaalAsync(client, bron + "/effectmeting");
        json.GetProperty("uitkomst").GetString().Should().Be("Gedaald");
        json.GetProperty("weken").GetInt32().Should().Be(9);
        json.GetProperty("aantalVoor").GetInt32().Should().Be(63, "the busy weeks of the change itself do not count");
        json.GetProperty("aantalNa").GetInt32().Should().Be(9);
        json.GetProperty("percentageHoog").GetInt32().Should().BeNegative();
        json.GetProperty("weekreeks").GetArrayLength().Should().BeGreaterThan(18);
        (await Omgeving.HaalAsync(client, bron)).Json.GetProperty("status").GetString().Should().Be("EffectGemeten");
    }

    [Theory, OpSqlite, OpPostgres, OpSqlServer]
    public async Task List_is_by_target_date_and_filtered(Databaseprovider provider)
    {
        var omgeving = await Omgeving.NieuwAsync(provider);
        var client = await omgeving.KwaliteitAsync();
        foreach (var dag in (string[])["2027-03-01", "2027-01-01", "2027-02-01"])
            await MaakAsync(omgeving, client, streef: dag);
        var klaar = await MaakAsync(omgeving, client, streef: "2027-01-15");
        await Goed(Omgeving.DoeAsync(client, klaar, "/voltooiing", new { tekst = "Klaar" }));

        var (eerste, _) = await Omgeving.HaalAsync(client, "/verbeteracties?weergave=Open&limit=2");
        var (tweede, _) = await Omgeving.HaalAsync(client, "/verbeteracties?weergave=Open&limit=2&cursor=" + eerste.GetProperty("volgende").GetString());
        eerste.GetProperty("items").EnumerateArray().Concat(tweede.GetProperty("items").EnumerateArray())
            .Select(a => a.GetProperty("streefDatum").GetString()).Should().Equal("2027-01-01", "2027-02-01", "2027-03-01");
        (await Omgeving.HaalAsync(client, "/verbeteracties?status=Voltooid")).Json.GetProperty("items").GetArrayLength().Should().Be(1);
        (await client.GetAsync(ApiExtensions.Api + "/verbeteracties?cursor=x")).StatusCode.Should().Be(HttpStatusCode.BadRequest);
    }

    [Theory, OpSqlite, OpPostgres, OpSqlServer]
    public async Task Same_idempotency_key_makes_one(Databaseprovider provider)
    {
        var omgeving = await Omgeving.OpAsync(provider);
        var client = await omgeving.KwaliteitAsync();
        var inhoud = Inhoud(omgeving.Signaal().Id);
        var sleutel = Guid.NewGuid().ToString();

        var eerste = await client.PostAsync("/verbeteracties", inhoud, idempotentie: sleutel);
        var tweede = await client.PostAsync("/verbeteracties", inhoud, idempotentie: sleutel);

        eerste.StatusCode.Should().Be(HttpStatusCode.Created, await eerste.Content.ReadAsStringAsync());
        (await tweede.JsonAsync()).GetProperty("id").GetGuid().Should().Be((await eerste.JsonAsync()).GetProperty("id").GetGuid());
    }

    private static async Task<string> MaakAsync(
        Omgeving omgeving, HttpClient client, Guid? categorie = null, DateOnly? start = null, string streef = "2027-06-01")
    {
        var antwoord = await client.PostAsync("/verbeteracties", Inhoud(omgeving.Signaal().Id, categorie, start, streef));
        antwoord.StatusCode.Should().Be(HttpStatusCode.Created, await antwoord.Content.ReadAsStringAsync());
        return $"/verbeteracties/{(await antwoord.JsonAsync()).GetProperty("id").GetGuid()}";
    }

    private static object Inhoud(Guid klantsignaalId, Guid? categorie = null, DateOnly? start = null, string streef = "2027-06-01") => new
    {
        titel = "Herinnering in oktober",
        hypothese = "Wie recht heeft, hoort het dan op tijd",
        eigenaarId = Kwaliteit,
        startDatum = start?.ToString("yyyy-MM-dd"),
        streefDatum = streef,
        categorieId = categorie,
        klantsignaalIds = new[] { klantsignaalId },
    };

    private static async Task Goed(Task<HttpResponseMessage> verzoek)
    {
        var antwoord = await verzoek;
        antwoord.StatusCode.Should().Be(HttpStatusCode.NoContent, await antwoord.Content.ReadAsStringAsync());
    }
}
