using System.Net;
using FeedbackPlatform.Platform.Persistence;
using FeedbackPlatform.Testing;
using FluentAssertions;

namespace FeedbackPlatform.Behandeling.Tests.Behandelingen;

public sealed class ContactmomentVastleggenTests
{
    [Theory, OpSqlite, OpPostgres, OpSqlServer]
    public async Task Een_belofte_wordt_de_volgende_stap_en_het_gesprek_staat_in_de_tijdlijn(Databaseprovider provider)
    {
        var platform = await Behandelplatform.OpAsync(provider);
        var zaak = await platform.ZaakAsync();
        await zaak.OppakkenAsync();
        var vandaag = DateOnly.FromDateTime(DateTime.UtcNow.AddHours(1));

        await zaak.DoeAsync(platform.Joost, "contactmomenten",
            new { soort = "Telefoon", gelukt = false, tekst = "Geen gehoor.", belofte = "Vandaag nog eens bellen", belofteDatum = vandaag }, HttpStatusCode.Created);

        var behandeling = await zaak.LeesAsync();
        behandeling.Tekst("volgendeStap.handeling").Should().Be("BelofteNakomen");
        behandeling.Tekst("volgendeStap.toelichting").Should().Be("Vandaag nog eens bellen");
        behandeling.GetProperty("tijdlijn")[0].Tekst("tekst").Should().Be("Geen gehoor.");

        await zaak.DoeAsync(platform.Joost, "contactmomenten", new { soort = "Telefoon", gelukt = true, tekst = "Zij begrijpt het." }, HttpStatusCode.Created);
        (await zaak.LeesAsync()).Tekst("volgendeStap.handeling").Should().Be("Afronden");
    }

    [Theory, OpSqlite, OpPostgres, OpSqlServer]
    public async Task Dezelfde_sleutel_legt_een_gesprek_een_keer_vast(Databaseprovider provider)
    {
        var platform = await Behandelplatform.OpAsync(provider);
        var zaak = await platform.ZaakAsync();
        var (pad, inhoud, sleutel) = ($"/behandelingen/{zaak.Id}/contactmomenten", new { soort = "Gesprek", gelukt = true, tekst = "Aan de balie." }, Guid.NewGuid().ToString());

        var eerste = await platform.Joost.PostAsync(pad, inhoud, idempotentie: sleutel);
        var tweede = await platform.Joost.PostAsync(pad, inhoud, idempotentie: sleutel);
        var andere = await platform.Joost.PostAsync(pad, new { soort = "Gesprek", gelukt = true, tekst = "Iets anders." }, idempotentie: sleutel);

        eerste.StatusCode.Should().Be(HttpStatusCode.Created);
        (await tweede.JsonAsync()).GetProperty("id").GetGuid().Should().Be((await eerste.JsonAsync()).GetProperty("id").GetGuid());
        andere.StatusCode.Should().Be(HttpStatusCode.Conflict);
        (await zaak.LeesAsync()).GetProperty("tijdlijn").EnumerateArray().Count(i => i.Tekst("soort") == "Contact").Should().Be(1);
    }

    [Theory, OpSqlite]
    public async Task Alle_fouten_in_de_invoer_komen_tegelijk(Databaseprovider provider)
    {
        var platform = await Behandelplatform.OpAsync(provider);
        var zaak = await platform.ZaakAsync();

        (await zaak.DoeAsync(platform.Joost, "contactmomenten", new { soort = "Postduif", tekst = "", belofte = "Bellen" }, HttpStatusCode.BadRequest))
            .Velden().Should().BeEquivalentTo("soort", "gelukt", "tekst", "belofteDatum");
        (await zaak.DoeAsync(platform.Joost, "contactmomenten", new { soort = "Gesprek", gelukt = true, tekst = new string('x', 4001) }, HttpStatusCode.BadRequest))
            .Velden().Should().Equal("tekst");
    }

    [Theory, OpSqlite, OpPostgres, OpSqlServer]
    public async Task Een_notitie_staat_in_de_tijdlijn(Databaseprovider provider)
    {
        var platform = await Behandelplatform.OpAsync(provider);
        var zaak = await platform.ZaakAsync();

        await zaak.DoeAsync(platform.Ingrid, "notities", new { tekst = "Let op de brief van januari." }, HttpStatusCode.Created);

        var item = (await zaak.LeesAsync()).GetProperty("tijdlijn")[0];
        item.Tekst("soort").Should().Be("Notitie");
        item.Op("door.id").GetGuid().Should().Be(Behandelplatform.IngridId);
    }
}
