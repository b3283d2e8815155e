using System.Net;
using FeedbackPlatform.Platform.Persistence;
using FeedbackPlatform.Platform.Toegang;
using FeedbackPlatform.Testing;
using FluentAssertions;

namespace FeedbackPlatform.Leren.Tests.Slices;

public class GoudenKlachtenTests
{
    [Theory, OpSqlite, OpPostgres, OpSqlServer]
    public async Task Any_colleague_nominates_one_klantsignaal(Databaseprovider provider)
    {
        var omgeving = await Omgeving.OpAsync(provider);
        var signaal = omgeving.Signaal();
        var medewerker = await omgeving.Platform.AlsAsync(Rol.Medewerker);

        var antwoord = await medewerker.PostAsync("/gouden-klachten",
            new { klantsignaalId = signaal.Id, reden = "Volgens de regel juist, volgens de bedoeling mis", leerwaarde = "BedoelingGemist" });

        antwoord.StatusCode.Should().Be(HttpStatusCode.Created);
        var id = (await antwoord.JsonAsync()).GetProperty("id").GetGuid();
        var (json, etag) = await Omgeving.HaalAsync(await omgeving.KwaliteitAsync(), $"/gouden-klachten/{id}");
        etag.Should().NotBeEmpty();
        var klacht = json.GetProperty("goudenKlacht");
        klacht.GetProperty("status").GetString().Should().Be("Aangedragen");
        klacht.GetProperty("aangedragenDoor").GetProperty("naam").GetString().Should().NotBeNullOrEmpty();
        klacht.GetProperty("signaal").GetProperty("tekst").GetString().Should().Be(signaal.Tekst);
    }

    [Theory, OpSqlite, OpPostgres, OpSqlServer]
    public async Task Same_klantsignaal_twice_is_a_conflict(Databaseprovider provider)
    {
        var omgeving = await Omgeving.OpAsync(provider);
        var verzoek = new { klantsignaalId = omgeving.Signaal().Id, reden = "Hier leren we van" };
        var client = await omgeving.KwaliteitAsync();

        (await client.PostAsync("/gouden-klachten", verzoek)).StatusCode.Should().Be(HttpStatusCode.Created);
        var tweede = await client.PostAsync("/gouden-klachten", verzoek);

        tweede.StatusCode.Should().Be(HttpStatusCode.Conflict);
        (await tweede.JsonAsync()).GetProperty("code").GetString().Should().Be("gouden-klacht.al-aangedragen");
    }

    [Theory, OpSqlite, OpPostgres, OpSqlServer]
    public async Task Unknown_klantsignaal_and_missing_reason_are_told_per_field(Databaseprovider provider)
    {
        var omgeving = await Omgeving.OpAsync(provider);
        var client = await omgeving.KwaliteitAsync();

        var onbekend = await client.PostAsync("/gouden-klachten", new { klantsignaalId = Guid.NewGuid(), reden = "x" });
        onbekend.StatusCode.Should().Be(HttpStatusCode.BadRequest);
        (await onbekend.JsonAsync()).GetProperty("errors")[0].GetProperty("veld").GetString().Should().Be("klantsignaalId");

        var leeg = await client.PostAsync("/gouden-klachten", new { reden = " " });
        leeg.StatusCode.Should().Be(HttpStatusCode.BadRequest);
        (await leeg.JsonAsync()).GetProperty("errors").EnumerateArray().Select(e => e.GetProperty("veld").GetString())
            .Should().BeEquivalentTo(["klantsignaalId", "reden"]);
    }

    [Theory, OpSqlite, OpPostgres, OpSqlServer]
    public async Task Supervisor_sees_that_it_exists_but_not_the_words(Databaseprovider provider)
    {
        var omgeving = await Omgeving.OpAsync(provider);
        await (await omgeving.KwaliteitAsync()).PostAsync("/gouden-klachten", new { klantsignaalId = omgeving.Signaal().Id, reden = "Les" });

        var (json, _) = await Omgeving.HaalAsync(await omgeving.Platform.AlsAsync(Rol.Toezichthouder), "/gouden-klachten?limit=1");

        var signaal = json.GetProperty("items")[0].GetProperty("signaal");
        signaal.GetProperty("tekst").ValueKind.Should().Be(System.Text.Json.JsonValueKind.Null);
        signaal.GetProperty("gewensteUitkomst").ValueKind.Should().Be(System.Text.Json.JsonValueKind.Null);
    }

    [Theory, OpSqlite, OpPostgres, OpSqlServer]
    public async Task Gallery_is_paged_without_gaps_or_repeats(Databaseprovider provider)
    {
        var omgeving = await Omgeving.NieuwAsync(provider);
        var client = await omgeving.KwaliteitAsync();
        for (var i = 0; i < 5; i++)
            await client.PostAsync("/gouden-klachten", new { klantsignaalId = omgeving.Signaal().Id, reden = $"Les {i}" });

        var redenen = new List<string?>();
        var pad = "/gouden-klachten?limit=2";
        for (string? cursor = ""; cursor is not null;)
        {
            var (json, _) = await Omgeving.HaalAsync(client, pad + (cursor.Length > 0 ? "&cursor=" + cursor : ""));
            redenen.AddRange(json.GetProperty("items").EnumerateArray().Select(k => k.GetProperty("reden").GetString()));
            cursor = json.GetProperty("volgende").GetString();
        }

        redenen.Should().Equal("Les 4", "Les 3", "Les 2", "Les 1", "Les 0");
    }
}
