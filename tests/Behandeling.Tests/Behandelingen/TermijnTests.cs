using System.Net;
using FeedbackPlatform.Platform.Persistence;
using FeedbackPlatform.Testing;
using FluentAssertions;

namespace FeedbackPlatform.Behandeling.Tests.Behandelingen;

/// <summary>Everything that moves the end of the term, over HTTP.</summary>
public sealed class TermijnTests
{
    private static readonly DateOnly Vandaag = DateOnly.FromDateTime(DateTime.UtcNow.AddHours(1));

    [Theory, OpSqlite, OpPostgres, OpSqlServer]
    public async Task Verdagen_kan_een_keer_en_daarna_alleen_met_instemming(Databaseprovider provider)
    {
        var platform = await Behandelplatform.OpAsync(provider);
        var zaak = await platform.ZaakAsync(formeel: true);
        await zaak.OppakkenAsync();
        var verdaging = new { reden = "Wij wachten op stukken.", kennisgevingDatum = Vandaag };
        var verwacht = (await zaak.LeesAsync()).Tekst("termijn.naVerdagingDatum");

        (await zaak.DoeAsync(platform.Joost, "nadere-uitstellen", new { totDatum = Vandaag.AddYears(1), instemmingDatum = Vandaag, reden = "x" }, HttpStatusCode.Conflict))
            .Code().Should().Be("behandeling.nog-niet-verdaagd");
        (await zaak.DoeAsync(platform.Joost, "verdagingen", verdaging)).Tekst("uitersteDatum").Should().Be(verwacht);
        (await zaak.DoeAsync(platform.Joost, "verdagingen", verdaging, HttpStatusCode.Conflict)).Code().Should().Be("behandeling.al-verdaagd");
        (await zaak.DoeAsync(platform.Joost, "verdagingen", new { weken = 5 }, HttpStatusCode.BadRequest)).Velden().Should().BeEquivalentTo("weken", "reden", "kennisgevingDatum");

        (await zaak.DoeAsync(platform.Joost, "nadere-uitstellen", new { totDatum = Vandaag.AddYears(1), reden = "Onderzoek" }, HttpStatusCode.BadRequest))
            .Velden().Should().Equal("instemmingDatum");
        await zaak.DoeAsync(platform.Joost, "nadere-uitstellen", new { totDatum = Vandaag.AddYears(1), instemmingDatum = Vandaag, reden = "Onderzoek" });
        (await zaak.LeesAsync()).Tekst("termijn.uitersteDatum").Should().Be(Vandaag.AddYears(1).ToString("yyyy-MM-dd"));
    }

    [Theory, OpSqlite, OpPostgres, OpSqlServer]
    public async Task De_ontvangstbevestiging_is_schriftelijk_en_een_adviseur_geeft_tien_weken(Databaseprovider provider)
    {
        var platform = await Behandelplatform.OpAsync(provider);
        var zaak = await platform.ZaakAsync(formeel: true);
        await zaak.OppakkenAsync();

        (await zaak.DoeAsync(platform.Joost, "ontvangstbevestigingen", new { datum = Vandaag, wijze = "Telefoon" }, HttpStatusCode.BadRequest)).Velden().Should().Equal("wijze");
        await zaak.DoeAsync(platform.Joost, "ontvangstbevestigingen", new { datum = Vandaag, wijze = "Brief", metAdviseur = true });
        (await zaak.DoeAsync(platform.Joost, "ontvangstbevestigingen", new { datum = Vandaag, wijze = "Brief" }, HttpStatusCode.Conflict)).Code().Should().Be("behandeling.al-bevestigd");

        var redenen = (await zaak.LeesAsync()).Op("termijn.redenen");
        redenen[0].Tekst("soort").Should().Be("WekenNaOntvangst");
        redenen[0].GetProperty("aantal").GetInt32().Should().Be(10);
    }

    [Theory, OpSqlite, OpPostgres, OpSqlServer]
    public async Task Alleen_een_servicetermijn_kan_stilstaan(Databaseprovider provider)
    {
        var platform = await Behandelplatform.OpAsync(provider);
        var formeel = await platform.ZaakAsync(formeel: true);
        await formeel.OppakkenAsync();
        var gewoon = await platform.ZaakAsync();
        await gewoon.OppakkenAsync();

        (await formeel.DoeAsync(platform.Joost, "opschortingen", new { reden = "Wachten" }, HttpStatusCode.Conflict)).Code().Should().Be("behandeling.opschorting-niet-wettelijk");
        var opschorting = await gewoon.DoeAsync(platform.Joost, "opschortingen", new { reden = "Zij zoekt de brief op" }, HttpStatusCode.Created);
        (await gewoon.LeesAsync()).Op("termijn.isOpgeschort").GetBoolean().Should().BeTrue();
        await gewoon.DoeAsync(platform.Joost, $"opschortingen/{opschorting.Tekst("id")}/beeindiging", new { });
        (await gewoon.LeesAsync()).Op("termijn.isOpgeschort").GetBoolean().Should().BeFalse();
    }

    [Theory, OpSqlite, OpPostgres, OpSqlServer]
    public async Task Niet_in_behandeling_nemen_vraagt_een_grond_en_de_ombudsman(Databaseprovider provider)
    {
        var platform = await Behandelplatform.OpAsync(provider);
        var zaak = await platform.ZaakAsync(formeel: true);
        await zaak.OppakkenAsync();

        (await zaak.DoeAsync(platform.Joost, "niet-in-behandeling", new { }, HttpStatusCode.BadRequest))
            .Velden().Should().BeEquivalentTo("grond", "motivering", "kennisgevingDatum", "ombudsmanVermeld");
        var antwoord = await zaak.DoeAsync(platform.Joost, "niet-in-behandeling",
            new { grond = "BezwaarMogelijkGeweest", motivering = "U kon bezwaar maken.", kennisgevingDatum = Vandaag, ombudsmanVermeld = true });

        antwoord.GetProperty("isTeLaat").GetBoolean().Should().BeFalse();
        var behandeling = await zaak.LeesAsync();
        behandeling.GetProperty("isOpen").GetBoolean().Should().BeFalse();
        behandeling.Tekst("afloop.grond").Should().Be("BezwaarMogelijkGeweest");
    }

    [Theory, OpSqlite, OpPostgres, OpSqlServer]
    public async Task Alleen_de_behandelaar_of_coordinator_beslist(Databaseprovider provider)
    {
        var platform = await Behandelplatform.OpAsync(provider);
        var zaak = await platform.ZaakAsync(formeel: true);
        var verdaging = new { reden = "Wachten op stukken", kennisgevingDatum = Vandaag };

        (await zaak.DoeAsync(platform.Joost, "verdagingen", verdaging, HttpStatusCode.Conflict)).Code().Should().Be("behandeling.nog-niet-opgepakt");
        await zaak.DoeAsync(platform.Ingrid, "toewijzingen", new { });
        (await zaak.DoeAsync(platform.Joost, "verdagingen", verdaging, HttpStatusCode.Forbidden)).Code().Should().Be("behandeling.niet-de-behandelaar");
        await zaak.DoeAsync(platform.Ingrid, "verdagingen", verdaging);
    }
}
