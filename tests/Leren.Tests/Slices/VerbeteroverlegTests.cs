using System.Net;
using System.Text.Json;
using FeedbackPlatform.Intake.Contracts;
using FeedbackPlatform.Leren.Persistence;
using FeedbackPlatform.Platform.Persistence;
using FeedbackPlatform.Platform.Toegang;
using FeedbackPlatform.Testing;
using FluentAssertions;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace FeedbackPlatform.Leren.Tests.Slices;

public class VerbeteroverlegTests
{
    [Theory, OpSqlite, OpPostgres, OpSqlServer]
    public async Task Agenda_fills_itself_and_says_why(Databaseprovider provider)
    {
        var omgeving = await Omgeving.NieuwAsync(provider);
        var client = await omgeving.KwaliteitAsync();
        var signaal = omgeving.Signaal();
        omgeving.Signaal("Ik las pas na nieuwjaar dat het kon.");
        omgeving.Groei.Add(new CategorieGroei(Guid.NewGuid(), "Belmenu", 9, 21));
        omgeving.Groei.Add(new CategorieGroei(Guid.NewGuid(), "Te klein om te noemen", 1, 3));
        omgeving.Compliment = omgeving.Signaal("Wat werd ik goed geholpen aan de balie.", Soort.Compliment);
        omgeving.Brief = omgeving.Signaal("Geachte mevrouw, meneer, al jaren woon ik hier met plezier.");
        await client.PostAsync("/gouden-klachten", new { klantsignaalId = signaal.Id, reden = "Meedoenregeling: te laat gehoord. De brief komt in januari." });

        var (_, id) = await omgeving.PlanAsync(client);
        var (json, _) = await Omgeving.HaalAsync(client, $"/verbeteroverleggen/{id}");

        var agenda = json.GetProperty("agenda").EnumerateArray().ToList();
        agenda.Select(p => p.GetProperty("soort").GetString()).Should().Equal("GoudenKlacht", "Thema", "Compliment", "BriefVanDeWeek");
        agenda[0].GetProperty("titel").GetString().Should().Be("Meedoenregeling: te laat gehoord");
        agenda[0].GetProperty("waarom").GetProperty("vergelijkbaar").GetInt32().Should().BePositive();
        agenda[0].GetProperty("signaal").GetProperty("tekst").GetString().Should().Be(signaal.Tekst);
        var groei = agenda[1].GetProperty("waarom");
        (groei.GetProperty("aantalVorige").GetInt32(), groei.GetProperty("aantalNu").GetInt32(), groei.GetProperty("weken").GetInt32()).Should().Be((9, 21, 4));

        var opnieuw = await client.PostAsync($"/verbeteroverleggen/{id}/agendavoorstellen", "{}");
        (await opnieuw.JsonAsync()).GetProperty("toegevoegd").GetInt32().Should().Be(0, "asking again adds only what is new");
    }

    [Theory, OpSqlite, OpPostgres, OpSqlServer]
    public async Task From_opening_to_minutes_and_the_next_date(Databaseprovider provider)
    {
        var omgeving = await Omgeving.NieuwAsync(provider);
        var client = await omgeving.KwaliteitAsync();
        var signaal = omgeving.Signaal();
        var tweede = omgeving.Signaal("Waarom sturen jullie die brief niet eerder?");
        await client.PostAsync("/gouden-klachten", new { klantsignaalId = signaal.Id, reden = "Te laat gehoord" });
        await client.PostAsync("/gouden-klachten", new { klantsignaalId = tweede.Id, reden = "Niet besproken vandaag" });
        var (_, id) = await omgeving.PlanAsync(client);
        var bron = $"/verbeteroverleggen/{id}";

        (await Omgeving.DoeAsync(client, bron, "/aanwezigen", new
        {
            aanwezigen = new object[]
            {
                new { gebruikerId = TestPlatform.GebruikerId(Rol.Kwaliteit), discipline = "Kwaliteit", vaardigheden = new[] { "Visie", "Verbinden" } },
                new { naam = "Mevrouw De Boer", discipline = "Ervaringsdeskundige", vaardigheden = new[] { "Toegang" } },
            },
        }, HttpMethod.Put)).StatusCode.Should().Be(HttpStatusCode.NoContent);
        (await Omgeving.DoeAsync(client, bron, "/opening", null)).StatusCode.Should().Be(HttpStatusCode.NoContent);

        var (json, _) = await Omgeving.HaalAsync(client, bron);
        json.GetProperty("ontbrekendeVaardigheden").EnumerateArray().Select(v => v.GetString()).Should().Contain("Aanjagen").And.NotContain("Visie");
        var punten = json.GetProperty("agenda").EnumerateArray().ToList();
        var punt = punten.Single(p => p.GetProperty("titel").GetString() == "Te laat gehoord");
        var puntId = punt.GetProperty("id").GetGuid();

        var notitie = await client.StuurAsync(HttpMethod.Patch, $"{bron}/agendapunten/{puntId}", new { notitie = "Idee: herinnering in oktober." },
            $"\"{punt.GetProperty("versie").GetGuid():N}\"");
        notitie.StatusCode.Should().Be(HttpStatusCode.OK, await notitie.Content.ReadAsStringAsync());

        var besluit = await Omgeving.DoeAsync(client, bron, "/besluiten", new
        {
            agendapuntId = puntId,
            soort = "Verbeteractie",
            verbeteractie = new
            {
                titel = "Herinnering in oktober",
                hypothese = "Wie recht heeft, hoort het dan op tijd",
                eigenaarId = TestPlatform.GebruikerId(Rol.Kwaliteit),
                streefDatum = "2027-01-31",
                klantsignaalIds = new[] { signaal.Id, tweede.Id },
            },
        });
        besluit.StatusCode.Should().Be(HttpStatusCode.Created, await besluit.Content.ReadAsStringAsync());
        var actieId = (await besluit.JsonAsync()).GetProperty("verbeteractieId").GetGuid();

        var afsluiting = await Omgeving.DoeAsync(client, bron, "/afsluiting", new { slotwoord = "Kleine stap, groot verschil." });
        afsluiting.StatusCode.Should().Be(HttpStatusCode.OK, await afsluiting.Content.ReadAsStringAsync());
        var volgendeId = (await afsluiting.JsonAsync()).GetProperty("volgendeId").GetGuid();

        var (verslag, _) = await Omgeving.HaalAsync(client, bron + "/verslag");
        var besproken = verslag.GetProperty("besproken").EnumerateArray().Single();
        besproken.GetProperty("notitie").GetString().Should().Be("Idee: herinnering in oktober.");
        besproken.GetProperty("besluiten")[0].GetProperty("verbeteractie").GetProperty("eigenaar").GetProperty("naam").GetString().Should().NotBeNullOrEmpty();
        verslag.GetProperty("nietBesproken").GetArrayLength().Should().Be(1);
        verslag.GetProperty("aanwezigen").GetArrayLength().Should().Be(2);
        DateOnly.Parse(verslag.GetProperty("volgendeDatum").GetString()!).DayNumber
            .Should().Be(DateOnly.Parse(verslag.GetProperty("datum").GetString()!).DayNumber + 14);

        var (volgende, _) = await Omgeving.HaalAsync(client, $"/verbeteroverleggen/{volgendeId}");
        var titels = volgende.GetProperty("agenda").EnumerateArray().Select(p => p.GetProperty("titel").GetString()).ToList();
        titels.Should().Contain("Niet besproken vandaag", "what was not reached comes back").And.NotContain("Te laat gehoord");
        volgende.GetProperty("agenda").EnumerateArray().Single(p => p.GetProperty("soort").GetString() == "Terugblik")
            .GetProperty("acties").EnumerateArray().Select(a => a.GetProperty("id").GetGuid()).Should().Contain(actieId);

        var gebeurtenissen = await omgeving.Platform.InScopeAsync(sp =>
            sp.GetRequiredService<LerenDbContext>().Outbox.Select(b => b.Naam).ToListAsync());
        gebeurtenissen.Should().Contain(["leren.gouden-klacht-aangedragen.v1", "leren.verbeteractie-besloten.v1", "leren.klantsignaal-besproken.v1"]);
    }

    [Theory, OpSqlite, OpPostgres, OpSqlServer]
    public async Task Two_who_note_at_the_same_item_do_not_overwrite_each_other(Databaseprovider provider)
    {
        var omgeving = await Omgeving.OpAsync(provider);
        var client = await omgeving.KwaliteitAsync();
        var (_, id) = await omgeving.PlanAsync(client);
        var punt = await (await client.PostAsync($"/verbeteroverleggen/{id}/agendapunten", new { titel = "Eigen punt" })).JsonAsync();
        var pad = $"/verbeteroverleggen/{id}/agendapunten/{punt.GetProperty("id").GetGuid()}";
        var versie = $"\"{punt.GetProperty("versie").GetGuid():N}\"";

        var eerste = await client.StuurAsync(HttpMethod.Patch, pad, new { notitie = "Van mij" }, versie);
        eerste.StatusCode.Should().Be(HttpStatusCode.OK);
        eerste.Headers.ETag!.Tag.Should().NotBe(versie);
        (await client.StuurAsync(HttpMethod.Patch, pad, new { notitie = "Van jou" }, versie)).StatusCode.Should().Be(HttpStatusCode.PreconditionFailed);
        (await client.StuurAsync(HttpMethod.Patch, pad, new { notitie = "Zonder" })).StatusCode.Should().Be((HttpStatusCode)428);
    }

    [Theory, OpSqlite, OpPostgres, OpSqlServer]
    public async Task Each_decision_asks_for_what_it_needs(Databaseprovider provider)
    {
        var omgeving = await Omgeving.OpAsync(provider);
        var client = await omgeving.KwaliteitAsync();
        var (_, id) = await omgeving.PlanAsync(client);
        var bron = $"/verbeteroverleggen/{id}";
        var puntId = (await (await client.PostAsync($"{bron}/agendapunten", new { titel = "Eigen punt" })).JsonAsync()).GetProperty("id").GetGuid();

        async Task<JsonElement> Weigering(object inhoud, HttpStatusCode status)
        {
            var antwoord = await Omgeving.DoeAsync(client, bron, "/besluiten", inhoud);
            antwoord.StatusCode.Should().Be(status, await antwoord.Content.ReadAsStringAsync());
            return await antwoord.JsonAsync();
        }

        (await Weigering(new { agendapuntId = puntId, soort = "Les", tekst = "Bel eerst" }, HttpStatusCode.Conflict))
            .GetProperty("code").GetString().Should().Be("verbeteroverleg.niet-geopend");
        await Omgeving.DoeAsync(client, bron, "/opening", null);

        Velden(await Weigering(new { agendapuntId = puntId, soort = "GeenLes" }, HttpStatusCode.BadRequest)).Should().BeEquivalentTo(["tekst", "reden"]);
        Velden(await Weigering(new { agendapuntId = puntId, soort = "Doorgeven", tekst = "x" }, HttpStatusCode.BadRequest)).Should().BeEquivalentTo(["voorWie"]);
        Velden(await Weigering(new { agendapuntId = puntId, soort = "Proberen", tekst = "x" }, HttpStatusCode.BadRequest)).Should().BeEquivalentTo(["terugkijkDatum"]);
        Velden(await Weigering(new { agendapuntId = puntId, soort = "Verbeteractie" }, HttpStatusCode.BadRequest)).Should().BeEquivalentTo(["verbeteractie"]);
        Velden(await Weigering(new
        {
            agendapuntId = puntId,
            soort = "Verbeteractie",
            verbeteractie = new { titel = "", hypothese = "x", eigenaarId = Guid.NewGuid(), streefDatum = "2027-01-01", klantsignaalIds = Array.Empty<Guid>() },
        }, HttpStatusCode.BadRequest)).Should().BeEquivalentTo(["verbeteractie.titel", "verbeteractie.klantsignaalIds"]);
        await Weigering(new { agendapuntId = Guid.NewGuid(), soort = "Les", tekst = "x" }, HttpStatusCode.NotFound);

        var besluit = await Omgeving.DoeAsync(client, bron, "/besluiten", new { agendapuntId = puntId, soort = "GeenLes", reden = "AlOpgelost", tekst = "De lamp brandt weer." });
        besluit.StatusCode.Should().Be(HttpStatusCode.Created, await besluit.Content.ReadAsStringAsync());
        (await Omgeving.HaalAsync(client, bron)).Json.GetProperty("agenda").EnumerateArray().Single(p => p.GetProperty("id").GetGuid() == puntId)
            .GetProperty("status").GetString().Should().Be("Besproken");
    }

    [Theory, OpSqlite, OpPostgres, OpSqlServer]
    public async Task Agenda_is_put_in_another_order(Databaseprovider provider)
    {
        var omgeving = await Omgeving.OpAsync(provider);
        var client = await omgeving.KwaliteitAsync();
        var (_, id) = await omgeving.PlanAsync(client);
        var bron = $"/verbeteroverleggen/{id}";
        foreach (var titel in (string[])["Een", "Twee", "Drie"])
            await client.PostAsync($"{bron}/agendapunten", new { titel });
        var ids = (await Omgeving.HaalAsync(client, bron)).Json.GetProperty("agenda").EnumerateArray().Select(p => p.GetProperty("id").GetGuid()).Reverse().ToList();

        (await Omgeving.DoeAsync(client, bron, "/agendavolgorde", new { agendapuntIds = ids }, HttpMethod.Put)).StatusCode.Should().Be(HttpStatusCode.NoContent);
        (await Omgeving.HaalAsync(client, bron)).Json.GetProperty("agenda").EnumerateArray().Select(p => p.GetProperty("id").GetGuid()).Should().Equal(ids);
        (await Omgeving.DoeAsync(client, bron, "/agendavolgorde", new { agendapuntIds = ids.Skip(1) }, HttpMethod.Put)).StatusCode.Should().Be(HttpStatusCode.BadRequest);
    }

    [Theory, OpSqlite, OpPostgres, OpSqlServer]
    public async Task Leidinggevende_reads_but_does_not_change(Databaseprovider provider)
    {
        var omgeving = await Omgeving.OpAsync(provider);
        var (_, id) = await omgeving.PlanAsync(await omgeving.KwaliteitAsync());
        var client = await omgeving.Platform.AlsAsync(Rol.Leidinggevende);

        await Omgeving.HaalAsync(client, $"/verbeteroverleggen/{id}");
        (await Omgeving.DoeAsync(client, $"/verbeteroverleggen/{id}", "/opening", null)).StatusCode.Should().Be(HttpStatusCode.Forbidden);
        var medewerker = await omgeving.Platform.AlsAsync(Rol.Medewerker);
        (await medewerker.GetAsync(ApiExtensions.Api + $"/verbeteroverleggen/{id}")).StatusCode.Should().Be(HttpStatusCode.Forbidden);
    }

    private static IEnumerable<string?> Velden(JsonElement probleem) =>
        probleem.GetProperty("errors").EnumerateArray().Select(e => e.GetProperty("veld").GetString());
}
