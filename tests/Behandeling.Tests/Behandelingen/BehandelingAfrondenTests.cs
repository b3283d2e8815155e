using System.Net;
using FeedbackPlatform.Platform.Persistence;
using FeedbackPlatform.Testing;
using FluentAssertions;

namespace FeedbackPlatform.Behandeling.Tests.Behandelingen;

public sealed class BehandelingAfrondenTests
{
    private static readonly object Drievragen = new
    {
        afdoening = "Beantwoord",
        beantwoord = "Ja",
        opgelost = "Deels",
        vertrouwenHersteld = "Onbekend",
        relatieuitkomst = "Versterkt",
        les = "Stuur de brief voor het eind van het jaar.",
    };

    [Theory, OpSqlite, OpPostgres, OpSqlServer]
    public async Task Afronden_bewaart_drie_antwoorden_en_wat_we_leren(Databaseprovider provider)
    {
        var platform = await Behandelplatform.OpAsync(provider);
        var zaak = await platform.ZaakAsync();
        await zaak.OppakkenAsync();

        var antwoord = await zaak.DoeAsync(platform.Joost, "afronding", Drievragen);

        antwoord.GetProperty("binnenTermijn").GetBoolean().Should().BeTrue();
        var behandeling = await zaak.LeesAsync();
        behandeling.Tekst("afloop.opgelost").Should().Be("Deels");
        behandeling.Tekst("afloop.les").Should().Be("Stuur de brief voor het eind van het jaar.");
        behandeling.Op("route").EnumerateArray().Last().Tekst("staat").Should().Be("Gedaan");
        (await platform.LijstAsync(platform.Ingrid, "Alle")).Should().NotContain(i => i.GetProperty("id").GetGuid() == zaak.Id);
        (await zaak.DoeAsync(platform.Joost, "afronding", Drievragen, HttpStatusCode.Conflict)).Code().Should().Be("behandeling.al-afgerond");
    }

    [Theory, OpSqlite, OpPostgres, OpSqlServer]
    public async Task Zonder_les_vraagt_het_waarom(Databaseprovider provider)
    {
        var platform = await Behandelplatform.OpAsync(provider);
        var zaak = await platform.ZaakAsync();
        await zaak.OppakkenAsync();
        object Zonder(string? reden) => new { afdoening = "Beantwoord", beantwoord = "Ja", opgelost = "Ja", vertrouwenHersteld = "Ja", geenLesReden = reden };

        (await zaak.DoeAsync(platform.Joost, "afronding", new { }, HttpStatusCode.BadRequest)).Velden().Should().BeEquivalentTo("afdoening", "beantwoord", "opgelost", "vertrouwenHersteld");
        (await zaak.DoeAsync(platform.Joost, "afronding", Zonder(null), HttpStatusCode.BadRequest)).Velden().Should().Equal("les");
        (await zaak.DoeAsync(platform.Joost, "afronding", Zonder("Anders"), HttpStatusCode.BadRequest)).Velden().Should().Equal("geenLesToelichting");
        await zaak.DoeAsync(platform.Joost, "afronding", Zonder("AlBekendEnOpgepakt"));
    }

    [Theory, OpSqlite, OpPostgres, OpSqlServer]
    public async Task Een_formele_klacht_vraagt_horen_bevindingen_oordeel_conclusies_en_ombudsman(Databaseprovider provider)
    {
        var platform = await Behandelplatform.OpAsync(provider);
        var zaak = await platform.ZaakAsync(formeel: true);
        await zaak.OppakkenAsync();
        object Formeel(bool af) => new
        {
            afdoening = "Formeel",
            beantwoord = "Ja",
            opgelost = "Ja",
            vertrouwenHersteld = "Deels",
            les = "Eerder bellen",
            oordeel = af ? "Gegrond" : null,
            bevindingen = af ? "De brief kwam te laat." : null,
            conclusies = af ? "Wij vergoeden." : null,
            horen = af ? "Gehoord" : null,
            ombudsmanVermeld = af,
        };

        (await zaak.DoeAsync(platform.Joost, "afronding", Formeel(false), HttpStatusCode.BadRequest))
            .Velden().Should().BeEquivalentTo("oordeel", "bevindingen", "conclusies", "horen", "ombudsmanVermeld");
        await zaak.DoeAsync(platform.Joost, "contactmomenten", new { soort = "Hoorgesprek", gelukt = true, tekst = "Verslag" }, HttpStatusCode.Created);
        await zaak.DoeAsync(platform.Joost, "afronding", Formeel(true));
        (await zaak.LeesAsync()).Tekst("afloop.oordeel").Should().Be("Gegrond");
    }

    [Theory, OpSqlite, OpPostgres, OpSqlServer]
    public async Task Afronden_kan_alleen_op_de_versie_die_men_zag(Databaseprovider provider)
    {
        var platform = await Behandelplatform.OpAsync(provider);
        var zaak = await platform.ZaakAsync();
        await zaak.OppakkenAsync();
        var oud = await zaak.EtagAsync();
        await zaak.DoeAsync(platform.Ingrid, "contactmomenten", new { soort = "Telefoon", gelukt = true, tekst = "Zij belde zelf." }, HttpStatusCode.Created);

        (await platform.Joost.PostAsync($"/behandelingen/{zaak.Id}/afronding", Drievragen)).StatusCode.Should().Be(HttpStatusCode.PreconditionRequired);
        await zaak.DoeAsync(platform.Joost, "afronding", Drievragen, HttpStatusCode.PreconditionFailed, oud);
    }
}
