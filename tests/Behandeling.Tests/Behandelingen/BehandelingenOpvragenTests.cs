using System.Net;
using FeedbackPlatform.Platform.Persistence;
using FeedbackPlatform.Testing;
using FluentAssertions;

namespace FeedbackPlatform.Behandeling.Tests.Behandelingen;

public sealed class BehandelingenOpvragenTests
{
    [Theory, OpSqlite, OpPostgres, OpSqlServer]
    public async Task Een_signaal_dat_een_reactie_vraagt_staat_een_keer_in_de_werklijst(Databaseprovider provider)
    {
        var platform = await Behandelplatform.OpAsync(provider);
        var stil = await platform.Medewerker.PostAsync("/klantsignalen", new { tekst = "Mooi park.", soort = "Compliment", kanaal = "Email", reactieGewenst = false });
        var stilId = (await stil.JsonAsync()).GetProperty("id").GetGuid();

        var zaak = await platform.ZaakAsync(tekst: "Wanneer wordt mijn straat geveegd?");

        var onverdeeld = await platform.LijstAsync(platform.Joost, "Onverdeeld");
        var rij = onverdeeld.Should().ContainSingle(i => i.GetProperty("klantsignaalId").GetGuid() == zaak.KlantsignaalId).Subject;
        rij.Tekst("fragment").Should().Be("Wanneer wordt mijn straat geveegd?");
        rij.Tekst("volgendeStap.handeling").Should().Be("Oppakken");
        onverdeeld.Should().NotContain(i => i.GetProperty("klantsignaalId").GetGuid() == stilId, "a compliment asks no response");
    }

    [Theory, OpSqlite, OpPostgres, OpSqlServer]
    public async Task De_lijst_loopt_met_een_cursor_door_op_uiterste_datum(Databaseprovider provider)
    {
        var platform = await Behandelplatform.OpAsync(provider);
        var zaken = new List<Guid>();
        for (var i = 0; i < 3; i++) zaken.Add((await platform.ZaakAsync(formeel: i == 1)).Id);

        var perStuk = await platform.LijstAsync(platform.Ingrid, "Alle", limiet: 1);

        // Other tests open, move and close behandelingen of their own meanwhile; these three stay as they are.
        perStuk.Select(i => i.GetProperty("id").GetGuid()).Where(zaken.Contains).Should().BeEquivalentTo(zaken);
        perStuk.Select(i => i.Tekst("uitersteDatum")).Should().BeInAscendingOrder(StringComparer.Ordinal);
    }

    [Theory, OpSqlite, OpPostgres, OpSqlServer]
    public async Task Mijn_is_wat_ik_oppakte_en_wat_mij_is_aangeboden(Databaseprovider provider)
    {
        var platform = await Behandelplatform.OpAsync(provider);
        var zaak = await platform.ZaakAsync();
        await zaak.OppakkenAsync();
        bool Bevat(IEnumerable<System.Text.Json.JsonElement> lijst) => lijst.Any(i => i.GetProperty("id").GetGuid() == zaak.Id);
        Bevat(await platform.LijstAsync(platform.Joost, "Mijn")).Should().BeTrue();
        Bevat(await platform.LijstAsync(platform.Ingrid, "Mijn")).Should().BeFalse();
        Bevat(await platform.LijstAsync(platform.Joost, "Onverdeeld")).Should().BeFalse();

        await zaak.DoeAsync(platform.Joost, "overdrachten", new { naarId = Behandelplatform.IngridId, reden = "Ik ben weg" }, HttpStatusCode.Created);

        (await platform.LijstAsync(platform.Ingrid, "Mijn")).Should()
            .ContainSingle(i => i.GetProperty("id").GetGuid() == zaak.Id && i.GetProperty("isAangebodenAanMij").GetBoolean());
    }

    [Theory, OpSqlite, OpPostgres, OpSqlServer]
    public async Task De_tellingen_horen_bij_de_weergaven(Databaseprovider provider)
    {
        var platform = await Behandelplatform.OpAsync(provider);
        await (await platform.ZaakAsync()).OppakkenAsync();

        var tellingen = await (await platform.Joost.GetAsync(ApiExtensions.Api + "/behandelingen/tellingen")).JsonAsync();

        tellingen.GetProperty("mijn").GetInt32().Should().BePositive();
    }

    [Theory, OpSqlite]
    public async Task Een_onbekende_weergave_of_cursor_is_ongeldig(Databaseprovider provider)
    {
        var platform = await Behandelplatform.OpAsync(provider);

        (await platform.Joost.GetAsync(ApiExtensions.Api + "/behandelingen?weergave=Niks")).StatusCode.Should().Be(HttpStatusCode.BadRequest);
        var antwoord = await platform.Joost.GetAsync(ApiExtensions.Api + "/behandelingen?cursor=zomaar");
        antwoord.StatusCode.Should().Be(HttpStatusCode.BadRequest);
        (await antwoord.JsonAsync()).Velden().Should().Equal("cursor");
    }
}
