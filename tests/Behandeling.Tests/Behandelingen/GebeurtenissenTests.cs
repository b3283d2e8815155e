using System.Net;
using FeedbackPlatform.Behandeling.Contracts;
using FeedbackPlatform.Behandeling.Persistence;
using FeedbackPlatform.Intake.Contracts;
using FeedbackPlatform.Platform.Persistence;
using FeedbackPlatform.Testing;
using FluentAssertions;
using MediatR;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace FeedbackPlatform.Behandeling.Tests.Behandelingen;

/// <summary>What this module hears from Intake, and what it tells when asked.</summary>
public sealed class GebeurtenissenTests
{
    [Theory, OpSqlite, OpPostgres, OpSqlServer]
    public async Task Een_bericht_dat_twee_keer_komt_geeft_een_behandeling(Databaseprovider provider)
    {
        var platform = await Behandelplatform.OpAsync(provider);
        var bericht = new KlantsignaalGeregistreerd(
            Guid.CreateVersion7(), "KS-2026-999999", Soort.Klacht, Kanaal.Balie, null, null, null, new DateOnly(2026, 11, 20),
            ReactieGewenst: true, IsFormeel: false, HeeftIndiener: false, DateTimeOffset.UtcNow);

        for (var keer = 0; keer < 2; keer++)
        {
            await platform.Platform.InScopeAsync(async sp =>
            {
                await sp.GetRequiredService<IPublisher>().Publish(bericht);
                return true;
            });
        }

        var aantal = await platform.Platform.InScopeAsync(sp => sp.GetRequiredService<BehandelingDbContext>().Behandelingen
            .CountAsync(b => b.KlantsignaalId == bericht.KlantsignaalId));
        aantal.Should().Be(1);
    }

    [Theory, OpSqlite, OpPostgres, OpSqlServer]
    public async Task Een_signaal_dat_alsnog_een_reactie_vraagt_krijgt_een_behandeling(Databaseprovider provider)
    {
        var platform = await Behandelplatform.OpAsync(provider);
        var gemaakt = await platform.Medewerker.PostAsync("/klantsignalen", new { tekst = "Bankje kapot.", soort = "Melding", kanaal = "Balie", reactieGewenst = false });
        var id = (await gemaakt.JsonAsync()).GetProperty("id").GetGuid();

        (await platform.Medewerker.StuurAsync(HttpMethod.Patch, $"/klantsignalen/{id}", new { reactieGewenst = true }, gemaakt.Headers.ETag!.ToString()))
            .StatusCode.Should().Be(HttpStatusCode.OK);

        await ApiExtensions.WachtOpAsync(() => platform.IdVanAsync(id), "behandeling of the corrected klantsignaal");
    }

    [Theory, OpSqlite, OpPostgres, OpSqlServer]
    public async Task Een_klacht_die_niet_meer_formeel_is_krijgt_de_servicetermijn(Databaseprovider provider)
    {
        var platform = await Behandelplatform.OpAsync(provider);
        var zaak = await platform.ZaakAsync(formeel: true);
        (await zaak.LeesAsync()).GetProperty("isFormeel").GetBoolean().Should().BeTrue();
        var etag = (await platform.Medewerker.GetAsync($"{ApiExtensions.Api}/klantsignalen/{zaak.KlantsignaalId}")).Headers.ETag!.ToString();

        await platform.Medewerker.StuurAsync(HttpMethod.Patch, $"/klantsignalen/{zaak.KlantsignaalId}", new { soort = "Vraag" }, etag);

        await ApiExtensions.WachtOpAsync(
            async () => (await zaak.LeesAsync()).GetProperty("isFormeel").GetBoolean() ? null : "service", "service term");
        (await zaak.LeesAsync()).Op("termijn.redenen")[0].Tekst("soort").Should().Be("ServicewekenNaOntvangst");
    }

    [Theory, OpSqlite, OpPostgres, OpSqlServer]
    public async Task Andere_modules_horen_wat_er_wacht_en_hoe_het_afliep(Databaseprovider provider)
    {
        var platform = await Behandelplatform.OpAsync(provider);
        var zaak = await platform.ZaakAsync();
        await zaak.OppakkenAsync();
        Task<T> VraagAsync<T>(IRequest<T> vraag) => platform.Platform.InScopeAsync(sp => sp.GetRequiredService<ISender>().Send(vraag));

        var mijn = await VraagAsync(new MijnBehandelingenTellenOpvragen(Behandelplatform.JoostId));
        mijn.Open.Should().BePositive();
        mijn.EersteUitersteDatum.Should().NotBeNull();
        (await VraagAsync(new BehandelingenVanKlantsignalenOpvragen([zaak.KlantsignaalId]))).Should().ContainSingle(b => b.BehandelingId == zaak.Id && b.IsOpen);

        await zaak.DoeAsync(platform.Joost, "afronding", new
        {
            afdoening = "Beantwoord",
            beantwoord = "Ja",
            opgelost = "Ja",
            vertrouwenHersteld = "Ja",
            les = "Bel eerder.",
        });

        (await VraagAsync(new BehandelingenVanKlantsignalenOpvragen([zaak.KlantsignaalId]))).Should()
            .ContainSingle(b => !b.IsOpen && b.Afdoening == "Beantwoord" && b.Les == "Bel eerder.");
    }
}
