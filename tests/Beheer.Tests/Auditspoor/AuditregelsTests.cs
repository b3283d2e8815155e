using System.Net;
using System.Text.Json;
using FeedbackPlatform.Platform.Persistence;
using FeedbackPlatform.Platform.Toegang;
using FeedbackPlatform.Testing;
using FluentAssertions;

namespace FeedbackPlatform.Beheer.Tests.Auditspoor;

public class AuditregelsTests
{
    [Theory, OpSqlite, OpPostgres, OpSqlServer]
    public async Task Wie_wat_deed_staat_er_over_alle_modules_en_het_lezen_ook(Databaseprovider database)
    {
        var platform = await TestPlatform.NieuwAsync(database);
        var medewerker = await platform.AlsAsync(Rol.Medewerker);
        var beheerder = await platform.AlsAsync(Rol.Beheerder);
        var auditor = await platform.AlsAsync(Rol.Auditor);
        var signaal = await medewerker.PostAsync("/klantsignalen", new { tekst = "De container puilt uit.", soort = "Klacht", kanaal = "Balie", reactieGewenst = false, toestemmingTerugkoppeling = false, toestemmingCitaat = false });
        signaal.StatusCode.Should().Be(HttpStatusCode.Created, await signaal.Content.ReadAsStringAsync());
        var categorie = (await (await beheerder.PostAsync("/categorieen", new { naam = $"C {Guid.NewGuid():N}" })).JsonAsync()).GetProperty("id").GetGuid();

        var alles = await LeesAsync(auditor, "limit=100");

        alles.Should().Contain(r => r.GetProperty("module").GetString() == "intake" && r.GetProperty("handeling").GetString() == "KlantsignaalRegistreren"
            && r.GetProperty("gebruiker").GetProperty("naam").GetString() == "Test Medewerker");
        alles.Should().Contain(r => r.GetProperty("objectId").GetGuid() == categorie && r.GetProperty("handeling").GetString() == "WaardeToevoegen");
        alles.Select(r => r.GetProperty("tijdstipOp").GetDateTimeOffset()).Should().BeInDescendingOrder();
        (await LeesAsync(auditor, "handeling=AuditregelsZoeken")).Should().NotBeEmpty();
        (await LeesAsync(auditor, $"objectId={categorie}&objectsoort=Categorie")).Should().ContainSingle();
        (await LeesAsync(auditor, $"objectId={categorie}&objectsoort=Auditspoor")).Should().NotBeEmpty("who looked stays visible too");
        (await LeesAsync(auditor, $"gebruikerId={TestPlatform.GebruikerId(Rol.Medewerker)}&objectsoort=Klantsignaal")).Should().NotBeEmpty();
        (await LeesAsync(auditor, "totDatum=2020-01-01")).Should().BeEmpty();
        (await beheerder.GetAsync(ApiExtensions.Api + "/auditregels")).StatusCode.Should().Be(HttpStatusCode.Forbidden);
    }

    [Theory, OpSqlite, OpPostgres, OpSqlServer]
    public async Task Bladeren_geeft_elke_regel_een_keer(Databaseprovider database)
    {
        var platform = await TestPlatform.NieuwAsync(database);
        var auditor = await platform.AlsAsync(Rol.Auditor);
        var beheerder = await platform.AlsAsync(Rol.Beheerder);
        for (var i = 0; i < 6; i++)
            await beheerder.PostAsync("/gebieden", new { naam = $"Wijk {i}" });

        var ids = new List<Guid>();
        for (string? cursor = ""; cursor is not null;)
        {
            var pagina = await (await auditor.GetAsync(ApiExtensions.Api + $"/auditregels?objectsoort=Gebied&limit=2&cursor={cursor}")).JsonAsync();
            ids.AddRange(pagina.GetProperty("items").EnumerateArray().Select(r => r.GetProperty("id").GetGuid()));
            cursor = pagina.GetProperty("volgende").GetString();
        }

        ids.Should().OnlyHaveUniqueItems().And.HaveCount(6);
        (await auditor.GetAsync(ApiExtensions.Api + "/auditregels?cursor=onzin")).StatusCode.Should().Be(HttpStatusCode.BadRequest);
    }

    private static async Task<List<JsonElement>> LeesAsync(HttpClient auditor, string filter) =>
        [.. (await (await auditor.GetAsync(ApiExtensions.Api + "/auditregels?" + filter)).JsonAsync()).GetProperty("items").EnumerateArray()];
}
