using System.Net;
using System.Text.Json;
using FeedbackPlatform.Platform.Persistence;
using FeedbackPlatform.Platform.Toegang;
using FeedbackPlatform.Testing;
using FluentAssertions;

namespace FeedbackPlatform.Beheer.Tests.Referentielijsten;

public class WaardenTests
{
    public static TheoryData<string> Lijsten => new("categorieen", "organisatieonderdelen", "gebieden");

    [Theory, MemberData(nameof(Lijsten))]
    public async Task Toevoegen_hernoemen_verplaatsen_en_uitzetten_op_SQLite(string lijst) => await LevensloopAsync(Databaseprovider.Sqlite, lijst);

    [Theory, OpPostgres, OpSqlServer]
    public async Task Toevoegen_hernoemen_verplaatsen_en_uitzetten(Databaseprovider database) => await LevensloopAsync(database, "categorieen");

    [Theory, OpSqlite, OpPostgres, OpSqlServer]
    public async Task Geen_kring_geen_dubbele_naam_geen_vreemde_ouder(Databaseprovider database)
    {
        var platform = await TestPlatform.OpAsync(database);
        var beheerder = await platform.AlsAsync(Rol.Beheerder);
        var naam = Naam();
        var (thema, etag, _) = await VoegToeAsync(beheerder, "categorieen", naam, null);
        var (kind, _, _) = await VoegToeAsync(beheerder, "categorieen", naam, thema);
        var (gebied, _, _) = await VoegToeAsync(beheerder, "gebieden", naam, null);

        (await CodeAsync(await beheerder.StuurAsync(HttpMethod.Put, $"/categorieen/{thema}", new { naam, bovenliggendeId = kind, actief = true, volgorde = 0 }, etag)))
            .Should().Be("bovenliggendeId:kring");
        (await CodeAsync(await beheerder.PostAsync("/categorieen", new { naam = naam.ToUpperInvariant() }))).Should().Be("naam:bestaat-al");
        (await CodeAsync(await beheerder.PostAsync("/categorieen", new { naam = Naam(), bovenliggendeId = gebied }))).Should().Be("bovenliggendeId:bestaat-niet");
        (await CodeAsync(await beheerder.PostAsync("/categorieen", new { naam = " " }))).Should().StartWith("naam:");
    }

    [Theory, OpSqlite, OpPostgres, OpSqlServer]
    public async Task Twee_die_elkaar_tegelijk_onder_zich_hangen_maken_geen_kring(Databaseprovider database)
    {
        var beheerder = await (await TestPlatform.OpAsync(database)).AlsAsync(Rol.Beheerder);
        for (var keer = 0; keer < 5; keer++)
        {
            var een = await VoegToeAsync(beheerder, "gebieden", Naam(), null);
            var twee = await VoegToeAsync(beheerder, "gebieden", Naam(), null);

            var antwoorden = await Task.WhenAll(
                beheerder.StuurAsync(HttpMethod.Put, $"/gebieden/{een.Id}", new { naam = een.Naam, bovenliggendeId = twee.Id, actief = true, volgorde = 0 }, een.Etag),
                beheerder.StuurAsync(HttpMethod.Put, $"/gebieden/{twee.Id}", new { naam = twee.Naam, bovenliggendeId = een.Id, actief = true, volgorde = 0 }, twee.Etag));

            antwoorden.Select(a => a.StatusCode).Should().BeEquivalentTo([HttpStatusCode.OK, HttpStatusCode.BadRequest]);
        }
    }

    [Theory, OpSqlite, OpPostgres, OpSqlServer]
    public async Task Dezelfde_naam_acht_keer_tegelijk_bestaat_een_keer(Databaseprovider database)
    {
        var beheerder = await (await TestPlatform.OpAsync(database)).AlsAsync(Rol.Beheerder);
        var naam = Naam();

        var antwoorden = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => beheerder.PostAsync("/gebieden", new { naam })));

        antwoorden.Count(a => a.StatusCode == HttpStatusCode.Created).Should().Be(1);
        antwoorden.Where(a => a.StatusCode != HttpStatusCode.Created).Select(a => a.StatusCode)
            .Should().OnlyContain(s => s == HttpStatusCode.BadRequest || s == HttpStatusCode.Conflict);
    }

    [Theory, OpSqlite, OpPostgres, OpSqlServer]
    public async Task Een_kanaal_krijgt_een_eigen_naam_en_kan_uit(Databaseprovider database)
    {
        var platform = await TestPlatform.NieuwAsync(database);
        var beheerder = await platform.AlsAsync(Rol.Beheerder);
        var kanalen = (await (await beheerder.GetAsync(ApiExtensions.Api + "/kanalen")).JsonAsync()).GetProperty("items").EnumerateArray().ToList();
        var balie = kanalen.Single(k => k.GetProperty("kanaal").GetString() == "Balie");

        (await WijzigKanaalAsync(beheerder, balie, "Stadswinkel", true)).StatusCode.Should().Be(HttpStatusCode.OK);
        foreach (var kanaal in kanalen.Where(k => k.GetProperty("kanaal").GetString() != "Balie"))
            (await WijzigKanaalAsync(beheerder, kanaal, kanaal.GetProperty("naam").GetString()!, false)).StatusCode.Should().Be(HttpStatusCode.OK);

        var over = (await (await beheerder.GetAsync(ApiExtensions.Api + "/referentielijsten")).JsonAsync()).GetProperty("kanalen").EnumerateArray()
            .Where(k => k.GetProperty("actief").GetBoolean()).ToList();
        over.Should().ContainSingle().Which.GetProperty("naam").GetString().Should().Be("Stadswinkel");
        var nu = (await (await beheerder.GetAsync(ApiExtensions.Api + "/kanalen")).JsonAsync()).GetProperty("items").EnumerateArray().Single(k => k.GetProperty("kanaal").GetString() == "Balie");
        (await WijzigKanaalAsync(beheerder, nu, "Stadswinkel", false)).StatusCode.Should().Be(HttpStatusCode.Conflict);
    }

    private static async Task LevensloopAsync(Databaseprovider database, string lijst)
    {
        var platform = await TestPlatform.OpAsync(database);
        var beheerder = await platform.AlsAsync(Rol.Beheerder);
        var (ouder, _, _) = await VoegToeAsync(beheerder, lijst, Naam(), null);
        var (id, etag, oudeNaam) = await VoegToeAsync(beheerder, lijst, Naam(), null);
        var naam = Naam();

        var gewijzigd = await beheerder.StuurAsync(HttpMethod.Put, $"/{lijst}/{id}", new { naam, bovenliggendeId = ouder, uitleg = "Als het stinkt", actief = false, volgorde = 3 }, etag);
        gewijzigd.StatusCode.Should().Be(HttpStatusCode.OK);
        (await beheerder.StuurAsync(HttpMethod.Put, $"/{lijst}/{id}", new { naam, actief = true, volgorde = 0 }, etag)).StatusCode.Should().Be(HttpStatusCode.PreconditionFailed);

        var waarde = await (await beheerder.GetAsync(ApiExtensions.Api + $"/{lijst}/{id}")).JsonAsync();
        waarde.GetProperty("geschiedenis").EnumerateArray().Should().ContainSingle().Which.GetProperty("naam").GetString().Should().Be(oudeNaam);
        var medewerker = await platform.AlsAsync(Rol.Medewerker);
        var keuze = (await (await medewerker.GetAsync(ApiExtensions.Api + "/referentielijsten")).JsonAsync()).GetProperty(lijst).EnumerateArray().Single(w => w.GetProperty("id").GetGuid() == id);
        keuze.GetProperty("actief").GetBoolean().Should().BeFalse();
        keuze.GetProperty("pad").GetString().Should().EndWith(" › " + naam);
        (await medewerker.PostAsync($"/{lijst}", new { naam = Naam() })).StatusCode.Should().Be(HttpStatusCode.Forbidden);
    }

    private static async Task<(Guid Id, string Etag, string Naam)> VoegToeAsync(HttpClient beheerder, string lijst, string naam, Guid? bovenliggendeId)
    {
        var antwoord = await beheerder.PostAsync($"/{lijst}", new { naam, bovenliggendeId });
        antwoord.StatusCode.Should().Be(HttpStatusCode.Created);
        return ((await antwoord.JsonAsync()).GetProperty("id").GetGuid(), antwoord.Headers.ETag!.Tag, naam);
    }

    private static Task<HttpResponseMessage> WijzigKanaalAsync(HttpClient beheerder, JsonElement kanaal, string naam, bool actief) =>
        beheerder.StuurAsync(HttpMethod.Put, $"/kanalen/{kanaal.GetProperty("id").GetGuid()}",
            new { naam, actief, volgorde = kanaal.GetProperty("volgorde").GetInt32() }, $"\"{kanaal.GetProperty("versie").GetGuid():N}\"");

    private static async Task<string> CodeAsync(HttpResponseMessage antwoord)
    {
        antwoord.StatusCode.Should().Be(HttpStatusCode.BadRequest);
        var fout = (await antwoord.JsonAsync()).GetProperty("errors")[0];
        return $"{fout.GetProperty("veld").GetString()}:{fout.GetProperty("code").GetString()}";
    }

    private static string Naam() => $"Waarde {Guid.NewGuid():N}";
}
