using System.Net;
using FeedbackPlatform.Platform.Persistence;
using FeedbackPlatform.Platform.Toegang;
using FeedbackPlatform.Testing;
using FluentAssertions;

namespace FeedbackPlatform.Intake.Tests.Klantsignalen;

public sealed class KlantsignaalWijzigenTests
{
    [Theory, OpSqlite, OpPostgres, OpSqlServer]
    public async Task Wat_is_meegestuurd_verandert_en_komt_in_de_tijdlijn(Databaseprovider database)
    {
        var medewerker = await database.AlsAsync(Rol.Medewerker);
        var gemaakt = await medewerker.PostAsync("/klantsignalen", new
        {
            tekst = "Bankje kapot",
            soort = "Klacht",
            kanaal = "Balie",
            gewensteUitkomst = "Maken",
            beleving = new { emotie = "Boos", sterkte = 2 },
        });
        var id = (await gemaakt.JsonAsync()).GetProperty("id").GetGuid();

        var antwoord = await medewerker.StuurAsync(HttpMethod.Patch, $"/klantsignalen/{id}", """{"soort":"Melding","beleving":null}""", gemaakt.Headers.ETag!.ToString());

        antwoord.StatusCode.Should().Be(HttpStatusCode.OK, await antwoord.Content.ReadAsStringAsync());
        antwoord.Headers.ETag.Should().NotBe(gemaakt.Headers.ETag);
        var signaal = await medewerker.HaalAsync($"/klantsignalen/{id}");
        signaal.GetProperty("soort").GetString().Should().Be("Melding");
        signaal.GetProperty("beleving").ValueKind.Should().Be(System.Text.Json.JsonValueKind.Null);
        signaal.GetProperty("gewensteUitkomst").GetString().Should().Be("Maken");
        var tijdlijn = (await medewerker.HaalAsync($"/klantsignalen/{id}/tijdlijn")).GetProperty("items").EnumerateArray().ToList();
        tijdlijn.Select(r => r.GetProperty("soort").GetString()).Should().Equal("Gewijzigd", "Geregistreerd");
        tijdlijn[0].GetProperty("detail").GetString().Should().Be("Soort,Beleving");
    }

    [Theory, OpSqlite, OpPostgres, OpSqlServer]
    public async Task Wie_een_oude_versie_zag_overschrijft_niets(Databaseprovider database)
    {
        var medewerker = await database.AlsAsync(Rol.Medewerker);
        var gemaakt = await medewerker.PostAsync("/klantsignalen", Signaal.Nieuw());
        var id = (await gemaakt.JsonAsync()).GetProperty("id").GetGuid();
        var etag = gemaakt.Headers.ETag!.ToString();
        Task<HttpResponseMessage> Wijzig(object inhoud, string? versie) => medewerker.StuurAsync(HttpMethod.Patch, $"/klantsignalen/{id}", inhoud, versie);

        (await Wijzig(new { soort = "Vraag" }, etag)).StatusCode.Should().Be(HttpStatusCode.OK);
        await (await Wijzig(new { soort = "Idee" }, etag)).ProbleemAsync(HttpStatusCode.PreconditionFailed, "versie.verschilt");
        await (await Wijzig(new { soort = "Idee" }, null)).ProbleemAsync(HttpStatusCode.PreconditionRequired, "versie.ontbreekt");
        await (await Wijzig(new { soort = "Idee" }, "\"onzin\"")).ProbleemAsync(HttpStatusCode.PreconditionFailed, "versie.verschilt");
        (await medewerker.HaalAsync($"/klantsignalen/{id}")).GetProperty("soort").GetString().Should().Be("Vraag");
    }

    [Theory, OpSqlite, OpPostgres, OpSqlServer]
    public async Task Van_twee_tegelijk_wint_er_een(Databaseprovider database)
    {
        var medewerker = await database.AlsAsync(Rol.Medewerker);
        var gemaakt = await medewerker.PostAsync("/klantsignalen", Signaal.Nieuw());
        var id = (await gemaakt.JsonAsync()).GetProperty("id").GetGuid();
        var antwoorden = await Task.WhenAll(new[] { "Vraag", "Idee", "Opmerking", "Melding" }.Select(soort =>
            medewerker.StuurAsync(HttpMethod.Patch, $"/klantsignalen/{id}", new { soort }, gemaakt.Headers.ETag!.ToString())));
        antwoorden.Select(a => a.StatusCode).Should().ContainSingle(s => s == HttpStatusCode.OK);
        antwoorden.Select(a => a.StatusCode).Where(s => s != HttpStatusCode.OK).Should().OnlyContain(s => s == HttpStatusCode.PreconditionFailed);
    }

    [Theory, OpSqlite, OpPostgres, OpSqlServer]
    public async Task Fouten_noemen_het_veld(Databaseprovider database)
    {
        var medewerker = await database.AlsAsync(Rol.Medewerker);
        var gemaakt = await medewerker.PostAsync("/klantsignalen", Signaal.Nieuw());
        var id = (await gemaakt.JsonAsync()).GetProperty("id").GetGuid();
        var antwoord = await medewerker.StuurAsync(HttpMethod.Patch, $"/klantsignalen/{id}",
            new { soort = (string?)null, kanaal = "Postduif", beleving = new { emotie = "Blij", sterkte = 0 }, categorieId = Guid.NewGuid() }, gemaakt.Headers.ETag!.ToString());
        (await antwoord.ProbleemAsync(HttpStatusCode.BadRequest, "invoer.ongeldig"))
            .Should().BeEquivalentTo("soort", "kanaal", "beleving.sterkte", "categorieId");
        (await medewerker.StuurAsync(HttpMethod.Patch, $"/klantsignalen/{Guid.NewGuid()}", new { soort = "Idee" }, "\"x\""))
            .StatusCode.Should().Be(HttpStatusCode.NotFound);
    }
}
