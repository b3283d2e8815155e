using System.Net;
using FeedbackPlatform.Platform.Persistence;
using FeedbackPlatform.Testing;
using FluentAssertions;

namespace FeedbackPlatform.Behandeling.Tests.Behandelingen;

public sealed class BehandelingOverdragenTests
{
    [Theory, OpSqlite, OpPostgres, OpSqlServer]
    public async Task Weigeren_en_dan_accepteren_telt_twee_keer_doorgeven(Databaseprovider provider)
    {
        var platform = await Behandelplatform.OpAsync(provider);
        var zaak = await platform.ZaakAsync();
        await zaak.OppakkenAsync();
        var aanbod = new { naarId = Behandelplatform.IngridId, reden = "Regeling is duidelijk: te laat is te laat." };

        var eerste = await zaak.DoeAsync(platform.Joost, "overdrachten", aanbod, HttpStatusCode.Created);
        eerste.GetProperty("veelDoorgegeven").GetBoolean().Should().BeFalse();
        (await zaak.DoeAsync(platform.Joost, "overdrachten", aanbod, HttpStatusCode.Conflict)).Code().Should().Be("behandeling.overdracht-loopt");
        await zaak.DoeAsync(platform.Ingrid, $"overdrachten/{eerste.Tekst("id")}/weigering", new { reden = "Hoort bij Inkomen" });

        var tweede = await zaak.DoeAsync(platform.Joost, "overdrachten", aanbod, HttpStatusCode.Created);
        tweede.GetProperty("aantalOverdrachten").GetInt32().Should().Be(2);
        tweede.GetProperty("veelDoorgegeven").GetBoolean().Should().BeTrue();
        (await zaak.DoeAsync(platform.Joost, $"overdrachten/{tweede.Tekst("id")}/acceptatie", new { }, HttpStatusCode.Forbidden))
            .Code().Should().Be("behandeling.overdracht-niet-aan-u");
        await zaak.DoeAsync(platform.Ingrid, $"overdrachten/{tweede.Tekst("id")}/acceptatie", new { });

        var behandeling = await zaak.LeesAsync();
        behandeling.Op("behandelaar.id").GetGuid().Should().Be(Behandelplatform.IngridId);
        behandeling.Op("regiehouder.id").GetGuid().Should().Be(Behandelplatform.JoostId);
    }

    [Theory, OpSqlite, OpPostgres, OpSqlServer]
    public async Task Overdragen_kan_alleen_op_de_versie_die_men_zag(Databaseprovider provider)
    {
        var platform = await Behandelplatform.OpAsync(provider);
        var zaak = await platform.ZaakAsync();
        await zaak.OppakkenAsync();
        var (pad, aanbod, oud) = ($"/behandelingen/{zaak.Id}/overdrachten", new { naarId = Behandelplatform.IngridId, reden = "Ik ben weg" }, await zaak.EtagAsync());
        await zaak.DoeAsync(platform.Joost, "notities", new { tekst = "Intussen" }, HttpStatusCode.Created);

        (await platform.Joost.PostAsync(pad, aanbod)).StatusCode.Should().Be(HttpStatusCode.PreconditionRequired);
        (await platform.Joost.PostAsync(pad, aanbod, oud)).StatusCode.Should().Be(HttpStatusCode.PreconditionFailed);
        (await platform.Joost.PostAsync(pad, aanbod, await zaak.EtagAsync())).StatusCode.Should().Be(HttpStatusCode.Created);
    }

    [Theory, OpSqlite, OpPostgres, OpSqlServer]
    public async Task Alleen_aan_iemand_die_kan_behandelen_en_niet_betrokken_was(Databaseprovider provider)
    {
        var platform = await Behandelplatform.OpAsync(provider);
        var zaak = await platform.ZaakAsync(formeel: true);
        await zaak.OppakkenAsync();
        await zaak.DoeAsync(platform.Joost, "betrokkenen", new { gebruikerId = Behandelplatform.IngridId, afschriftDatum = DateOnly.FromDateTime(DateTime.UtcNow.AddDays(-1)) });

        (await zaak.DoeAsync(platform.Joost, "overdrachten", new { naarId = Guid.NewGuid(), reden = "x" }, HttpStatusCode.Conflict))
            .Code().Should().Be("behandeling.geen-behandelaar");
        (await zaak.DoeAsync(platform.Joost, "overdrachten", new { naarId = Behandelplatform.JoostId, reden = "x" }, HttpStatusCode.Conflict))
            .Code().Should().Be("behandeling.overdracht-aan-zelf");
        (await zaak.DoeAsync(platform.Joost, "overdrachten", new { naarId = Behandelplatform.IngridId, reden = "x" }, HttpStatusCode.Conflict))
            .Code().Should().Be("behandeling.behandelaar-betrokken");
    }

    [Theory, OpSqlite, OpPostgres, OpSqlServer]
    public async Task Een_andere_regiehouder_vraagt_een_reden(Databaseprovider provider)
    {
        var platform = await Behandelplatform.OpAsync(provider);
        var zaak = await platform.ZaakAsync();
        await zaak.OppakkenAsync();
        var pad = $"/behandelingen/{zaak.Id}/regiehouder";

        (await platform.Joost.StuurAsync(HttpMethod.Put, pad, new { regiehouderId = Behandelplatform.IngridId }, await zaak.EtagAsync()))
            .StatusCode.Should().Be(HttpStatusCode.BadRequest);
        (await platform.Joost.StuurAsync(HttpMethod.Put, pad, new { regiehouderId = Behandelplatform.IngridId, reden = "Zij kent haar" }, await zaak.EtagAsync()))
            .StatusCode.Should().Be(HttpStatusCode.OK);

        (await zaak.LeesAsync()).Op("regiehouder.id").GetGuid().Should().Be(Behandelplatform.IngridId);
    }
}
