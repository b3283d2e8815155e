using System.Net;
using FeedbackPlatform.Platform.Persistence;
using FeedbackPlatform.Platform.Toegang;
using FeedbackPlatform.Testing;
using FluentAssertions;

namespace FeedbackPlatform.Intake.Tests.Klantsignalen;

public sealed class VergelijkbareTests
{
    [Theory, OpSqlite, OpPostgres, OpSqlServer]
    public async Task Wat_erop_lijkt_komt_met_de_woorden_die_de_doorslag_gaven(Databaseprovider database)
    {
        var medewerker = await database.AlsAsync(Rol.Medewerker);
        var eerder = await medewerker.RegistreerAsync(Signaal.Nieuw("De schommels in speeltuin De Vlieger zijn verroest en gevaarlijk."));
        var ander = await medewerker.RegistreerAsync(Signaal.Nieuw("Het paspoort duurde drie maanden.", "Opmerking"));

        var antwoord = await medewerker.PostAsync("/klantsignalen/vergelijkingen", new { tekst = "Een verroeste schommel in de speeltuin, dat is gevaarlijk voor kinderen" });

        antwoord.StatusCode.Should().Be(HttpStatusCode.OK);
        var items = (await antwoord.JsonAsync()).GetProperty("items").EnumerateArray().ToList();
        items[0].GetProperty("id").GetGuid().Should().Be(eerder);
        items[0].GetProperty("gedeeldeWoorden").EnumerateArray().Select(w => w.GetString()).Should().Contain(["schommel", "verroeste", "speeltuin"]);
        items.Select(i => i.GetProperty("id").GetGuid()).Should().NotContain(ander);

        var nieuw = await medewerker.RegistreerAsync(Signaal.Nieuw("Verroeste schommels, gevaarlijke speeltuin!"));
        var vergelijkbaar = await medewerker.HaalAsync($"/klantsignalen/{nieuw}/vergelijkbare");
        vergelijkbaar.GetProperty("items").EnumerateArray().Select(i => i.GetProperty("id").GetGuid()).Should().Contain(eerder).And.NotContain(nieuw);
    }

    [Theory, OpSqlite, OpPostgres, OpSqlServer]
    public async Task Een_woord_zegt_te_weinig(Databaseprovider database)
    {
        var medewerker = await database.AlsAsync(Rol.Medewerker);
        var antwoord = await medewerker.PostAsync("/klantsignalen/vergelijkingen", new { tekst = "speeltuin" });
        (await antwoord.JsonAsync()).GetProperty("items").GetArrayLength().Should().Be(0);
        await (await medewerker.PostAsync("/klantsignalen/vergelijkingen", new { })).ProbleemAsync(HttpStatusCode.BadRequest, "invoer.ongeldig");
    }
}
