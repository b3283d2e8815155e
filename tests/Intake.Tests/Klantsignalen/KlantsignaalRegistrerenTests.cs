using System.Net;
using FeedbackPlatform.Intake.Persistence;
using FeedbackPlatform.Platform.Persistence;
using FeedbackPlatform.Platform.Toegang;
using FeedbackPlatform.Testing;
using FluentAssertions;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace FeedbackPlatform.Intake.Tests.Klantsignalen;

public sealed class KlantsignaalRegistrerenTests
{
    [Theory, OpSqlite, OpPostgres, OpSqlServer]
    public async Task Wat_iemand_vertelt_is_terug_te_lezen_met_kenmerk_en_etag(Databaseprovider database)
    {
        var medewerker = await database.AlsAsync(Rol.Medewerker);

        var antwoord = await medewerker.PostAsync("/klantsignalen", new
        {
            tekst = "  Ik had er gewoon recht op,\r\nmaar niemand heeft het mij verteld. 🙁  ",
            soort = "Klacht",
            kanaal = "Balie",
            gewensteUitkomst = "Alsnog vergoeden",
            beleving = new { emotie = "Teleurgesteld", sterkte = 4 },
            reactieGewenst = true,
            toestemmingCitaat = true,
        });

        antwoord.StatusCode.Should().Be(HttpStatusCode.Created);
        var gemaakt = await antwoord.JsonAsync();
        gemaakt.GetProperty("kenmerk").GetString().Should().MatchRegex(@"^KS-\d{4}-\d{6,}$");
        gemaakt.GetProperty("ontbreektVoorFormeel").EnumerateArray().Select(v => v.GetString())
            .Should().Equal("Schriftelijk", "Ondertekening", "Naam", "Adres");
        antwoord.Headers.Location!.ToString().Should().Be($"/api/v1/klantsignalen/{gemaakt.GetProperty("id").GetGuid()}");

        var gelezen = await medewerker.GetAsync(antwoord.Headers.Location);
        gelezen.Headers.ETag.Should().Be(antwoord.Headers.ETag).And.NotBeNull();
        var signaal = await gelezen.JsonAsync();
        signaal.GetProperty("tekst").GetString().Should().Be("Ik had er gewoon recht op,\nmaar niemand heeft het mij verteld. 🙁");
        signaal.GetProperty("beleving").GetProperty("sterkte").GetInt32().Should().Be(4);
        signaal.GetProperty("heeftIndiener").GetBoolean().Should().BeFalse();
        signaal.GetProperty("luisterloop").GetProperty("stand").GetString().Should().Be("Gehoord");
    }

    [Theory, OpSqlite, OpPostgres, OpSqlServer]
    public async Task Kenmerken_zijn_uniek_ook_als_velen_tegelijk_registreren(Databaseprovider database)
    {
        var medewerker = await database.AlsAsync(Rol.Medewerker);
        var kenmerken = await Task.WhenAll(Enumerable.Range(0, 250).Select(async i =>
        {
            var antwoord = await medewerker.PostAsync("/klantsignalen", Signaal.Nieuw($"Tegelijk {i}"));
            return (await antwoord.JsonAsync()).GetProperty("kenmerk").GetString();
        }));
        kenmerken.Should().OnlyHaveUniqueItems().And.NotContainNulls();
    }

    [Theory, OpSqlite, OpPostgres, OpSqlServer]
    public async Task Twee_replicas_geven_nooit_hetzelfde_kenmerk(Databaseprovider database)
    {
        if (database == Databaseprovider.Sqlite)
            return; // One process owns a SQLite file.
        var platform = await TestPlatform.OpAsync(database);
        var scopes = platform.Services.GetRequiredService<IServiceScopeFactory>();
        var databaseinfo = platform.Services.GetRequiredService<Database>();
        using var een = new KenmerkUitgever(scopes, databaseinfo);
        using var twee = new KenmerkUitgever(scopes, databaseinfo);
        var kenmerken = await Task.WhenAll(Enumerable.Range(0, 600).Select(i => (i % 2 == 0 ? een : twee).GeefAsync(2031, CancellationToken.None)));
        kenmerken.Should().OnlyHaveUniqueItems();
    }

    [Theory, OpSqlite, OpPostgres, OpSqlServer]
    public async Task Een_ondertekende_brief_is_een_formele_klacht(Databaseprovider database)
    {
        var medewerker = await database.AlsAsync(Rol.Medewerker);
        var antwoord = await medewerker.PostAsync("/klantsignalen", new
        {
            tekst = "Uw medewerker was onbeleefd tegen mijn moeder.",
            soort = "Klacht",
            kanaal = "Brief",
            ondertekend = true,
            dagtekening = "2026-01-12",
            indiener = new { naam = "A. Formeel", adres = "Kerkplein 3, Voorbeeldstad" },
        });
        var gemaakt = await antwoord.JsonAsync();
        gemaakt.GetProperty("isFormeel").GetBoolean().Should().BeTrue();
        gemaakt.GetProperty("ontbreektVoorFormeel").GetArrayLength().Should().Be(0);
    }

    [Theory, OpSqlite, OpPostgres, OpSqlServer]
    public async Task Gegevens_van_de_indiener_staan_versleuteld_en_apart(Databaseprovider database)
    {
        var medewerker = await database.AlsAsync(Rol.Medewerker);
        var id = await medewerker.RegistreerAsync(new
        {
            tekst = "Mijn paspoort was niet klaar.",
            soort = "Klacht",
            kanaal = "Email",
            indiener = new { naam = "Geheime Naam", email = "geheim@voorbeeld.example" },
        });
        var platform = await TestPlatform.OpAsync(database);
        var rij = await platform.InScopeAsync(async sp =>
            await sp.GetRequiredService<IntakeDbContext>().Indieners.AsNoTracking().SingleAsync(i => i.KlantsignaalId == id));
        rij.Gegevens.Should().NotContainEquivalentOf("geheim");
        (await medewerker.HaalAsync($"/klantsignalen/{id}")).ToString().Should().NotContain("Geheime");
    }

    [Theory, OpSqlite, OpPostgres, OpSqlServer]
    public async Task Dezelfde_sleutel_met_dezelfde_inhoud_registreert_een_keer(Databaseprovider database)
    {
        var medewerker = await database.AlsAsync(Rol.Medewerker);
        var sleutel = Guid.NewGuid().ToString();
        var eerste = await medewerker.PostAsync("/klantsignalen", Signaal.Nieuw("Een keer"), idempotentie: sleutel);
        var tweede = await medewerker.PostAsync("/klantsignalen", Signaal.Nieuw("Een keer"), idempotentie: sleutel);
        eerste.StatusCode.Should().Be(HttpStatusCode.Created);
        tweede.StatusCode.Should().Be(HttpStatusCode.Created);
        (await tweede.Content.ReadAsStringAsync()).Should().Be(await eerste.Content.ReadAsStringAsync());
        tweede.Headers.ETag.Should().Be(eerste.Headers.ETag);

        var ander = await medewerker.PostAsync("/klantsignalen", Signaal.Nieuw("Iets anders"), idempotentie: sleutel);
        await ander.ProbleemAsync(HttpStatusCode.Conflict, "idempotentie.andere-inhoud");
    }

    [Theory, OpSqlite, OpPostgres, OpSqlServer]
    public async Task Alle_fouten_komen_in_een_keer_en_er_wordt_niets_geschreven(Databaseprovider database)
    {
        var medewerker = await database.AlsAsync(Rol.Medewerker);
        var antwoord = await medewerker.PostAsync("/klantsignalen", new
        {
            tekst = " ",
            soort = "Ramp",
            ontvangstdatum = "2999-01-01",
            gewensteUitkomst = new string('x', 4001),
            beleving = new { emotie = "Boos", sterkte = 9 },
            indiener = new { email = "geen adres", telefoon = "bel maar" },
            categorieId = Guid.NewGuid(),
            verzonnen = 1,
        });

        var velden = await antwoord.ProbleemAsync(HttpStatusCode.BadRequest, "invoer.ongeldig");
        velden.Should().BeEquivalentTo("tekst", "soort", "kanaal", "ontvangstdatum", "gewensteUitkomst", "beleving.sterkte",
            "indiener.email", "indiener.telefoon", "categorieId", "verzonnen");
        (await GeweigerdeAsync(database)).Should().Be(0);
    }

    [Theory]
    [OpSqlite, OpPostgres, OpSqlServer]
    public async Task Kwaadaardige_invoer_wordt_geweigerd_of_letterlijk_bewaard(Databaseprovider database)
    {
        var medewerker = await database.AlsAsync(Rol.Medewerker);
        async Task Geweigerd(string inhoud, string code, HttpStatusCode status = HttpStatusCode.BadRequest) =>
            await (await medewerker.PostAsync("/klantsignalen", inhoud)).ProbleemAsync(status, code);

        await Geweigerd("{\"tekst\":", "json.ongeldig");
        await Geweigerd("[]", "invoer.ongeldig");
        await Geweigerd("""{"tekst":"a\u0000b","soort":"Klacht","kanaal":"Balie"}""", "invoer.ongeldig");
        await Geweigerd("""{"tekst":"a\u001bb","soort":"Klacht","kanaal":"Balie"}""", "invoer.ongeldig");
        await Geweigerd("""{"tekst":"a\ud800b","soort":"Klacht","kanaal":"Balie"}""", "invoer.ongeldig");
        await Geweigerd($$"""{"tekst":"{{new string('a', 1_000_000)}}","soort":"Klacht","kanaal":"Balie"}""", "invoer.ongeldig");
        await Geweigerd("""{"tekst":"x","soort":"Klacht","kanaal":"Balie","toestemmingTerugkoppeling":true}""", "invoer.ongeldig");
        (await GeweigerdeAsync(database)).Should().Be(0);

        const string Letterlijk = "'; DROP TABLE klantsignalen; -- <script>alert(1)</script> \" & | ! :* \\ % _ $1 {0}";
        var id = await medewerker.RegistreerAsync(Signaal.Nieuw(Letterlijk));
        (await medewerker.HaalAsync($"/klantsignalen/{id}")).GetProperty("tekst").GetString().Should().Be(Letterlijk);
        (await medewerker.ZoekAsync("'; drop TABLE \" & | ! :* ( ) -- \\")).Should().Contain(id);
    }

    [Theory, OpSqlite, OpPostgres, OpSqlServer]
    public async Task Wie_niet_mag_registreren_schrijft_niets(Databaseprovider database)
    {
        var toezichthouder = await database.AlsAsync(Rol.Toezichthouder);
        (await toezichthouder.PostAsync("/klantsignalen", Signaal.Nieuw())).StatusCode.Should().Be(HttpStatusCode.Forbidden);
        var anoniem = (await TestPlatform.OpAsync(database)).Anoniem();
        (await anoniem.PostAsync("/klantsignalen", Signaal.Nieuw())).StatusCode.Should().Be(HttpStatusCode.Unauthorized);
    }

    /// <summary>Rows with one of the refused texts; other tests write in the same database meanwhile.</summary>
    private static async Task<int> GeweigerdeAsync(Databaseprovider database) =>
        await (await TestPlatform.OpAsync(database)).InScopeAsync(sp => sp.GetRequiredService<IntakeDbContext>().Klantsignalen
            .CountAsync(k => k.Tekst.Length < 4 || k.Tekst.StartsWith("aaaaaaaaaa") || k.Kenmerk == ""));
}
