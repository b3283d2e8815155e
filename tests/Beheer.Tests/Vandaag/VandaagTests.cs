using System.Net;
using System.Text.Json;
using FeedbackPlatform.Platform.Persistence;
using FeedbackPlatform.Platform.Toegang;
using FeedbackPlatform.Testing;
using FluentAssertions;

namespace FeedbackPlatform.Beheer.Tests.Vandaag;

public class VandaagTests
{
    [Theory, OpSqlite, OpPostgres, OpSqlServer]
    public async Task Ieder_ziet_wat_bij_de_eigen_rol_hoort(Databaseprovider database)
    {
        var platform = await TestPlatform.OpAsync(database);
        var medewerker = await platform.AlsAsync(Rol.Medewerker);
        var signaal = await medewerker.PostAsync("/klantsignalen", new { tekst = "De lift doet het niet.", soort = "Klacht", kanaal = "Balie", reactieGewenst = false, toestemmingTerugkoppeling = false, toestemmingCitaat = false });
        signaal.StatusCode.Should().Be(HttpStatusCode.Created);

        var mijn = await VandaagAsync(medewerker);
        mijn.GetProperty("registraties").EnumerateArray().Should().Contain(s => s.GetProperty("tekst").GetString() == "De lift doet het niet.");
        mijn.GetProperty("behandelen").ValueKind.Should().Be(JsonValueKind.Null);
        mijn.GetProperty("dodeBerichten").ValueKind.Should().Be(JsonValueKind.Null);

        var behandelaar = await VandaagAsync(await platform.AlsAsync(Rol.Behandelaar));
        behandelaar.GetProperty("behandelen").GetProperty("beloftenVandaag").GetInt32().Should().Be(0);
        (await VandaagAsync(await platform.AlsAsync(Rol.Beheerder))).GetProperty("dodeBerichten").ValueKind.Should().Be(JsonValueKind.Number);
        var auditor = await VandaagAsync(await platform.AlsAsync(Rol.Auditor));
        auditor.EnumerateObject().Should().OnlyContain(p => p.Value.ValueKind == JsonValueKind.Null);
    }

    private static async Task<JsonElement> VandaagAsync(HttpClient client) => await (await client.GetAsync(ApiExtensions.Api + "/vandaag")).JsonAsync();
}
