using System.Net;
using System.Text.Json;
using FeedbackPlatform.Beheer.Gebruikers;
using FeedbackPlatform.Platform.Persistence;
using FeedbackPlatform.Platform.Toegang;
using FeedbackPlatform.Testing;
using FluentAssertions;

namespace FeedbackPlatform.Beheer.Tests.Gebruikers;

public class GebruikersTests
{
    private const string NieuwWachtwoord = "vier woorden achter elkaar";

    [Theory, OpSqlite, OpPostgres, OpSqlServer]
    public async Task Uitnodigen_wachtwoord_kiezen_met_de_link_en_aanmelden(Databaseprovider database)
    {
        var platform = await TestPlatform.OpAsync(database);
        var beheerder = await platform.AlsAsync(Rol.Beheerder);
        var email = $"{Guid.NewGuid():N}@test.example";

        var uitnodiging = await beheerder.PostAsync("/gebruikers", new { naam = "Noor de Boer", email, rollen = new[] { "Medewerker", "Behandelaar" } });
        uitnodiging.StatusCode.Should().Be(HttpStatusCode.Created);
        var sleutel = Sleutel(await uitnodiging.JsonAsync());

        using var anoniem = platform.Anoniem();
        var tekort = await anoniem.PostAsync("/wachtwoorden", new { sleutel, wachtwoord = "kort" });
        tekort.StatusCode.Should().Be(HttpStatusCode.BadRequest);
        (await anoniem.PostAsync("/wachtwoorden", new { sleutel, wachtwoord = NieuwWachtwoord })).StatusCode.Should().Be(HttpStatusCode.NoContent);
        var nogEens = await anoniem.PostAsync("/wachtwoorden", new { sleutel, wachtwoord = NieuwWachtwoord });
        (await CodeAsync(nogEens, HttpStatusCode.Conflict)).Should().Be("link.verlopen");

        var sessie = await anoniem.PostAsync("/sessies", new { email, wachtwoord = NieuwWachtwoord });
        sessie.StatusCode.Should().Be(HttpStatusCode.OK);
        (await sessie.JsonAsync()).GetProperty("rollen").EnumerateArray().Select(r => r.GetString()).Should().BeEquivalentTo("Medewerker", "Behandelaar");
    }

    [Theory, OpSqlite, OpPostgres, OpSqlServer]
    public async Task Een_nieuwe_link_maakt_de_vorige_ongeldig_en_een_link_verloopt(Databaseprovider database)
    {
        var platform = await TestPlatform.NieuwAsync(database);
        var beheerder = await platform.AlsAsync(Rol.Beheerder);
        var uitnodiging = await (await NodigUitAsync(beheerder)).JsonAsync();
        var id = uitnodiging.GetProperty("id").GetGuid();

        var nieuw = await (await beheerder.PostAsync($"/gebruikers/{id}/wachtwoordlinks", new { })).JsonAsync();
        using var anoniem = platform.Anoniem();
        var oud = await anoniem.PostAsync("/wachtwoorden", new { sleutel = Sleutel(uitnodiging), wachtwoord = NieuwWachtwoord });
        (await CodeAsync(oud, HttpStatusCode.Conflict)).Should().Be("link.verlopen");

        platform.Klok.Vooruit(TimeSpan.FromDays(8));
        var teLaat = await anoniem.PostAsync("/wachtwoorden", new { sleutel = Sleutel(nieuw), wachtwoord = NieuwWachtwoord });
        (await CodeAsync(teLaat, HttpStatusCode.Conflict)).Should().Be("link.verlopen");
    }

    [Theory, OpSqlite, OpPostgres, OpSqlServer]
    public async Task Wijzigen_vraagt_de_juiste_versie(Databaseprovider database)
    {
        var platform = await TestPlatform.OpAsync(database);
        var beheerder = await platform.AlsAsync(Rol.Beheerder);
        var uitnodiging = await NodigUitAsync(beheerder);
        var id = (await uitnodiging.JsonAsync()).GetProperty("id").GetGuid();
        var etag = uitnodiging.Headers.ETag!.Tag;
        var inhoud = new { naam = "Noor Bakker", email = $"{id:N}@test.example", rollen = new[] { "Auditor" } };

        (await CodeAsync(await beheerder.StuurAsync(HttpMethod.Put, $"/gebruikers/{id}", inhoud), (HttpStatusCode)428)).Should().Be("versie.ontbreekt");
        var gewijzigd = await beheerder.StuurAsync(HttpMethod.Put, $"/gebruikers/{id}", inhoud, etag);
        gewijzigd.StatusCode.Should().Be(HttpStatusCode.OK);
        (await CodeAsync(await beheerder.StuurAsync(HttpMethod.Put, $"/gebruikers/{id}", inhoud, etag), HttpStatusCode.PreconditionFailed)).Should().Be("versie.verschilt");

        var gevonden = await (await beheerder.GetAsync(ApiExtensions.Api + $"/gebruikers?zoek={id:N}&rol=Auditor&stand=Uitgenodigd")).JsonAsync();
        gevonden.GetProperty("items").EnumerateArray().Should().ContainSingle().Which.GetProperty("naam").GetString().Should().Be("Noor Bakker");
    }

    [Theory, OpSqlite, OpPostgres, OpSqlServer]
    public async Task Geen_twee_accounts_met_een_adres_en_alle_fouten_tegelijk(Databaseprovider database)
    {
        var platform = await TestPlatform.OpAsync(database);
        var beheerder = await platform.AlsAsync(Rol.Beheerder);

        var dubbel = await beheerder.PostAsync("/gebruikers", new { naam = "Dubbel", email = TestPlatform.Email(Rol.Medewerker).ToUpperInvariant(), rollen = new[] { "Medewerker" } });
        (await VeldenAsync(dubbel)).Should().Equal("email");
        var leeg = await beheerder.PostAsync("/gebruikers", new { naam = "", email = "geen adres", rollen = Array.Empty<string>() });
        (await VeldenAsync(leeg)).Should().BeEquivalentTo("naam", "email", "rollen");
    }

    [Theory, OpSqlite, OpPostgres, OpSqlServer]
    public async Task De_laatste_beheerder_blijft_en_niemand_blokkeert_zichzelf(Databaseprovider database)
    {
        var platform = await TestPlatform.NieuwAsync(database);
        var beheerder = await platform.AlsAsync(Rol.Beheerder);
        var id = TestPlatform.GebruikerId(Rol.Beheerder);
        var etag = (await beheerder.GetAsync(ApiExtensions.Api + $"/gebruikers/{id}")).Headers.ETag!.Tag;

        var zonderRol = await beheerder.StuurAsync(HttpMethod.Put, $"/gebruikers/{id}",
            new { naam = "Test", email = TestPlatform.Email(Rol.Beheerder), rollen = new[] { "Medewerker" } }, etag);
        (await CodeAsync(zonderRol, HttpStatusCode.Conflict)).Should().Be("gebruiker.laatste-beheerder");
        (await CodeAsync(await beheerder.StuurAsync(HttpMethod.Put, $"/gebruikers/{id}/blokkade", null, etag), HttpStatusCode.Conflict)).Should().Be("gebruiker.uzelf");
    }

    [Theory, OpSqlite, OpPostgres, OpSqlServer]
    public async Task Twee_beheerders_die_elkaar_tegelijk_blokkeren_zijn_niet_allebei_weg(Databaseprovider database)
    {
        var platform = await TestPlatform.NieuwAsync(database);
        var een = await platform.AlsAsync(Rol.Beheerder);
        var id = TestPlatform.GebruikerId(Rol.Beheerder);
        var ander = TestPlatform.GebruikerId(Rol.Medewerker);
        var etag = (await een.GetAsync(ApiExtensions.Api + $"/gebruikers/{ander}")).Headers.ETag!.Tag;
        var gewijzigd = await een.StuurAsync(HttpMethod.Put, $"/gebruikers/{ander}",
            new { naam = "Twee", email = TestPlatform.Email(Rol.Medewerker), rollen = new[] { "Beheerder" } }, etag);
        var twee = await platform.AlsAsync(Rol.Medewerker);
        var etagEen = (await een.GetAsync(ApiExtensions.Api + $"/gebruikers/{id}")).Headers.ETag!.Tag;

        var antwoorden = await Task.WhenAll(
            een.StuurAsync(HttpMethod.Put, $"/gebruikers/{ander}/blokkade", null, gewijzigd.Headers.ETag!.Tag),
            twee.StuurAsync(HttpMethod.Put, $"/gebruikers/{id}/blokkade", null, etagEen));

        antwoorden.Count(a => a.StatusCode == HttpStatusCode.OK).Should().Be(1);
    }

    [Theory, OpSqlite, OpPostgres, OpSqlServer]
    public async Task Blokkeren_sluit_buiten_en_deblokkeren_laat_weer_binnen(Databaseprovider database)
    {
        var platform = await TestPlatform.NieuwAsync(database);
        var beheerder = await platform.AlsAsync(Rol.Beheerder);
        var medewerker = await platform.AlsAsync(Rol.Medewerker);
        var id = TestPlatform.GebruikerId(Rol.Medewerker);
        var etag = (await beheerder.GetAsync(ApiExtensions.Api + $"/gebruikers/{id}")).Headers.ETag!.Tag;

        var blokkade = await beheerder.StuurAsync(HttpMethod.Put, $"/gebruikers/{id}/blokkade", null, etag);
        (await blokkade.JsonAsync()).GetProperty("stand").GetString().Should().Be("Geblokkeerd");
        (await medewerker.GetAsync(ApiExtensions.Api + "/sessies/huidige")).StatusCode.Should().Be(HttpStatusCode.Unauthorized);
        using var anoniem = platform.Anoniem();
        var aanmelding = new { email = TestPlatform.Email(Rol.Medewerker), wachtwoord = TestPlatform.Wachtwoord };
        (await anoniem.PostAsync("/sessies", aanmelding)).StatusCode.Should().Be(HttpStatusCode.Unauthorized);
        (await CodeAsync(await beheerder.PostAsync($"/gebruikers/{id}/wachtwoordlinks", new { }), HttpStatusCode.Conflict)).Should().Be("gebruiker.geblokkeerd");

        (await beheerder.StuurAsync(HttpMethod.Delete, $"/gebruikers/{id}/blokkade", null, blokkade.Headers.ETag!.Tag)).StatusCode.Should().Be(HttpStatusCode.OK);
        (await anoniem.PostAsync("/sessies", aanmelding)).StatusCode.Should().Be(HttpStatusCode.OK);
    }

    [Theory, OpSqlite, OpPostgres, OpSqlServer]
    public async Task Eigen_wachtwoord_wijzigen_houdt_deze_sessie_en_beeindigt_de_andere(Databaseprovider database)
    {
        var platform = await TestPlatform.NieuwAsync(database);
        var ander = await platform.AlsAsync(Rol.Behandelaar);
        using var client = platform.Anoniem();
        var sessie = await (await client.PostAsync("/sessies", new { email = TestPlatform.Email(Rol.Behandelaar), wachtwoord = TestPlatform.Wachtwoord })).JsonAsync();
        client.DefaultRequestHeaders.Add("X-XSRF-TOKEN", sessie.GetProperty("antiforgeryToken").GetString());

        (await VeldenAsync(await client.StuurAsync(HttpMethod.Put, "/sessies/huidige/wachtwoord", new { huidig = "iets anders", wachtwoord = NieuwWachtwoord })))
            .Should().Equal("huidig");
        (await VeldenAsync(await client.StuurAsync(HttpMethod.Put, "/sessies/huidige/wachtwoord", new { huidig = TestPlatform.Wachtwoord, wachtwoord = "Welkom123456" })))
            .Should().Equal("wachtwoord");
        (await client.StuurAsync(HttpMethod.Put, "/sessies/huidige/wachtwoord", new { huidig = TestPlatform.Wachtwoord, wachtwoord = NieuwWachtwoord }))
            .StatusCode.Should().Be(HttpStatusCode.OK);

        (await client.GetAsync(ApiExtensions.Api + "/sessies/huidige")).StatusCode.Should().Be(HttpStatusCode.OK);
        (await ander.GetAsync(ApiExtensions.Api + "/sessies/huidige")).StatusCode.Should().Be(HttpStatusCode.Unauthorized);
    }

    [Theory, OpSqlite, OpPostgres, OpSqlServer]
    public async Task Bladeren_toont_ieder_account_een_keer(Databaseprovider database)
    {
        var platform = await TestPlatform.OpAsync(database);
        var beheerder = await platform.AlsAsync(Rol.Beheerder);
        for (var i = 0; i < 3; i++)
            await NodigUitAsync(beheerder, "Zelfde Naam");

        var ids = new List<Guid>();
        for (string? cursor = ""; cursor is not null;)
        {
            var pagina = await (await beheerder.GetAsync(ApiExtensions.Api + $"/gebruikers?limit=2&zoek=zelfde&cursor={cursor}")).JsonAsync();
            ids.AddRange(pagina.GetProperty("items").EnumerateArray().Select(g => g.GetProperty("id").GetGuid()));
            cursor = pagina.GetProperty("volgende").GetString();
        }

        ids.Should().OnlyHaveUniqueItems().And.HaveCount(3);
    }

    [Theory]
    [InlineData("Welkom123456", true)]
    [InlineData("abcabcabcabc", true)]
    [InlineData("aaaaaaaaaaaaaaa", true)]
    [InlineData("123412341234", true)]
    [InlineData("vier woorden achter elkaar", false)]
    [InlineData("kaasfietslampboom", false)]
    public void Wat_ieder_raadt_mag_niet(string wachtwoord, bool gewoon) => Wachtwoordregels.IsGewoon(wachtwoord).Should().Be(gewoon);

    private static Task<HttpResponseMessage> NodigUitAsync(HttpClient beheerder, string naam = "Noor de Boer") =>
        beheerder.PostAsync("/gebruikers", new { naam, email = $"{Guid.NewGuid():N}@test.example", rollen = new[] { "Medewerker" } });

    private static string Sleutel(JsonElement antwoord)
    {
        var link = antwoord.TryGetProperty("link", out var binnen) ? binnen : antwoord;
        return link.GetProperty("pad").GetString()!.Split("#sleutel=")[1];
    }

    private static async Task<string?> CodeAsync(HttpResponseMessage antwoord, HttpStatusCode verwacht)
    {
        antwoord.StatusCode.Should().Be(verwacht);
        return (await antwoord.JsonAsync()).GetProperty("code").GetString();
    }

    private static async Task<IEnumerable<string?>> VeldenAsync(HttpResponseMessage antwoord)
    {
        antwoord.StatusCode.Should().Be(HttpStatusCode.BadRequest);
        return (await antwoord.JsonAsync()).GetProperty("errors").EnumerateArray().Select(f => f.GetProperty("veld").GetString());
    }
}
