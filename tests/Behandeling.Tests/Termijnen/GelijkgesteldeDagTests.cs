using System.Net;
using FeedbackPlatform.Platform.Persistence;
using FeedbackPlatform.Testing;
using FluentAssertions;

namespace FeedbackPlatform.Behandeling.Tests.Termijnen;

public sealed class GelijkgesteldeDagTests
{
    [Theory, OpSqlite, OpPostgres, OpSqlServer]
    public async Task Een_nieuwe_gelijkgestelde_dag_verschuift_wat_daarop_zou_eindigen(Databaseprovider provider)
    {
        var platform = await Behandelplatform.OpAsync(provider);
        var zaak = await platform.ZaakAsync();
        var eerst = (await zaak.LeesAsync()).Tekst("termijn.uitersteDatum")!;

        var antwoord = await platform.Beheerder.PostAsync("/feestdagen", new { datum = eerst, naam = "Extra dag" });
        antwoord.StatusCode.Should().Be(HttpStatusCode.Created);
        (await antwoord.JsonAsync()).GetProperty("verschovenTermijnen").GetInt32().Should().BePositive();
        var behandeling = await zaak.LeesAsync();
        string.CompareOrdinal(behandeling.Tekst("termijn.uitersteDatum"), eerst).Should().BePositive();
        behandeling.Op("termijn.redenen").EnumerateArray().Should().Contain(r => r.Tekst("soort") == "ValtOp" && r.Tekst("naam") == "Extra dag");
        (await platform.Beheerder.PostAsync("/feestdagen", new { datum = eerst, naam = "Nog eens" })).StatusCode.Should().Be(HttpStatusCode.Conflict);

        (await platform.Beheerder.StuurAsync(HttpMethod.Delete, $"/feestdagen/{eerst}", null)).StatusCode.Should().Be(HttpStatusCode.NoContent);
        (await zaak.LeesAsync()).Tekst("termijn.uitersteDatum").Should().Be(eerst);
        (await platform.Beheerder.StuurAsync(HttpMethod.Delete, $"/feestdagen/{eerst}", null)).StatusCode.Should().Be(HttpStatusCode.NotFound);
    }

    [Theory, OpSqlite, OpPostgres, OpSqlServer]
    public async Task Een_jaar_toont_wettelijke_en_gelijkgestelde_dagen_en_waarschuwt_voor_lege_jaren(Databaseprovider provider)
    {
        var platform = await Behandelplatform.OpAsync(provider);

        var jaar = await (await platform.Joost.GetAsync(ApiExtensions.Api + "/feestdagen?jaar=2026")).JsonAsync();

        jaar.GetProperty("items").EnumerateArray().Select(i => i.Tekst("datum")).Should().Contain(["2026-04-03", "2026-05-14", "2026-05-15", "2026-12-26"]);
        jaar.GetProperty("jarenZonderGelijkgesteldeDagen").EnumerateArray().Select(j => j.GetInt32()).Should().NotContain([2026, 2027, 2028]);
    }

    [Theory, OpSqlite]
    public async Task Een_zondag_hoeft_niet_in_de_tabel(Databaseprovider provider)
    {
        var platform = await Behandelplatform.OpAsync(provider);

        var antwoord = await platform.Beheerder.PostAsync("/feestdagen", new { datum = "2026-11-29", naam = "Zondag" });

        antwoord.StatusCode.Should().Be(HttpStatusCode.BadRequest);
        (await antwoord.JsonAsync()).Velden().Should().Equal("datum");
    }
}
