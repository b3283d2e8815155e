using System.Net;
using FeedbackPlatform.Platform.Persistence;
using FeedbackPlatform.Testing;
using FluentAssertions;

namespace FeedbackPlatform.Behandeling.Tests.Behandelingen;

public sealed class BehandelingToewijzenTests
{
    [Theory, OpSqlite, OpPostgres, OpSqlServer]
    public async Task Oppakken_maakt_mij_behandelaar_en_regiehouder(Databaseprovider provider)
    {
        var zaak = await (await Behandelplatform.OpAsync(provider)).ZaakAsync();

        await zaak.OppakkenAsync();

        var behandeling = await zaak.LeesAsync();
        behandeling.Op("behandelaar.id").GetGuid().Should().Be(Behandelplatform.JoostId);
        behandeling.Op("regiehouder.id").GetGuid().Should().Be(Behandelplatform.JoostId);
        behandeling.Tekst("volgendeStap.handeling").Should().Be("ContactOpnemen");
    }

    [Theory, OpSqlite, OpPostgres, OpSqlServer]
    public async Task Van_twee_die_tegelijk_oppakken_wint_er_een(Databaseprovider provider)
    {
        var platform = await Behandelplatform.OpAsync(provider);
        var zaak = await platform.ZaakAsync();

        var antwoorden = await Task.WhenAll(
            new[] { platform.Joost, platform.Ingrid, platform.Joost, platform.Ingrid }
                .Select(wie => wie.PostAsync($"/behandelingen/{zaak.Id}/toewijzingen", new { })));

        antwoorden.Count(a => a.StatusCode == HttpStatusCode.OK).Should().Be(1);
        antwoorden.Where(a => a.StatusCode != HttpStatusCode.OK).Should()
            .OnlyContain(a => a.StatusCode == HttpStatusCode.Conflict || a.StatusCode == HttpStatusCode.PreconditionFailed);
    }

    [Theory, OpSqlite, OpPostgres, OpSqlServer]
    public async Task Alleen_de_coordinator_geeft_werk_aan_een_ander(Databaseprovider provider)
    {
        var platform = await Behandelplatform.OpAsync(provider);
        var zaak = await platform.ZaakAsync();

        (await zaak.DoeAsync(platform.Joost, "toewijzingen", new { behandelaarId = Behandelplatform.IngridId }, HttpStatusCode.Forbidden))
            .Code().Should().Be("behandeling.alleen-verdeler");
        (await zaak.DoeAsync(platform.Ingrid, "toewijzingen", new { behandelaarId = Guid.NewGuid() }, HttpStatusCode.Conflict))
            .Code().Should().Be("behandeling.geen-behandelaar");
        await zaak.DoeAsync(platform.Ingrid, "toewijzingen", new { behandelaarId = Behandelplatform.JoostId });
    }

    [Theory, OpSqlite, OpPostgres, OpSqlServer]
    public async Task Wie_betrokken_was_kan_niet_oppakken(Databaseprovider provider)
    {
        var platform = await Behandelplatform.OpAsync(provider);
        var zaak = await platform.ZaakAsync(formeel: true);
        await zaak.DoeAsync(platform.Ingrid, "betrokkenen", new { gebruikerId = Behandelplatform.JoostId });

        (await zaak.DoeAsync(platform.Joost, "toewijzingen", new { }, HttpStatusCode.Conflict)).Code().Should().Be("behandeling.behandelaar-betrokken");
    }

    [Theory, OpSqlite]
    public async Task Wat_niet_bestaat_wordt_niet_gevonden(Databaseprovider provider)
    {
        var platform = await Behandelplatform.OpAsync(provider);

        var antwoord = await platform.Joost.PostAsync($"/behandelingen/{Guid.NewGuid()}/toewijzingen", new { });

        antwoord.StatusCode.Should().Be(HttpStatusCode.NotFound);
        (await antwoord.JsonAsync()).Code().Should().Be("behandeling.niet-gevonden");
    }
}
