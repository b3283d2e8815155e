using System.Net;
using FeedbackPlatform.Beheer.Inrichting;
using FeedbackPlatform.Beheer.Persistence;
using FeedbackPlatform.Platform.Persistence;
using FeedbackPlatform.Testing;
using FluentAssertions;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace FeedbackPlatform.Beheer.Tests.Inrichting;

public class InrichtingTests
{
    [Theory, OpSqlite, OpPostgres, OpSqlServer]
    public async Task De_link_maakt_een_keer_de_eerste_beheerder_ook_als_twee_tegelijk_komen(Databaseprovider database)
    {
        var platform = await TestPlatform.NieuwAsync(database);
        var (eerste, tweede) = (await MaakLinkAsync(platform), await MaakLinkAsync(platform));
        using var client = platform.Anoniem();
        (await (await client.GetAsync(ApiExtensions.Api + "/inrichting")).JsonAsync()).GetProperty("nodig").GetBoolean().Should().BeTrue();

        var antwoorden = await Task.WhenAll(InrichtenAsync(client, eerste, "een@test.example"), InrichtenAsync(client, tweede, "twee@test.example"));

        antwoorden.Select(a => a.StatusCode).Should().BeEquivalentTo([HttpStatusCode.NoContent, HttpStatusCode.Conflict]);
        (await (await client.GetAsync(ApiExtensions.Api + "/inrichting")).JsonAsync()).GetProperty("nodig").GetBoolean().Should().BeFalse();
        (await InrichtenAsync(client, eerste, "drie@test.example")).StatusCode.Should().Be(HttpStatusCode.Conflict);
        (await platform.InScopeAsync(sp => sp.GetRequiredService<BeheerDbContext>().Gebruikers.CountAsync())).Should().Be(1);
        var email = antwoorden[0].StatusCode == HttpStatusCode.NoContent ? "een@test.example" : "twee@test.example";
        var sessie = await client.PostAsync("/sessies", new { email, wachtwoord = "vier woorden achter elkaar" });
        (await sessie.JsonAsync()).GetProperty("rollen")[0].GetString().Should().Be("Beheerder");
    }

    [Theory, OpSqlite, OpPostgres, OpSqlServer]
    public async Task Een_verlopen_of_onbekende_link_werkt_niet(Databaseprovider database)
    {
        var platform = await TestPlatform.NieuwAsync(database);
        var link = await MaakLinkAsync(platform);
        using var client = platform.Anoniem();

        (await InrichtenAsync(client, "onzin", "een@test.example")).StatusCode.Should().Be(HttpStatusCode.Conflict);
        platform.Klok.Vooruit(EenmaligeLink.Geldigheid + TimeSpan.FromMinutes(1));
        (await InrichtenAsync(client, link, "een@test.example")).StatusCode.Should().Be(HttpStatusCode.Conflict);
    }

    private static Task<HttpResponseMessage> InrichtenAsync(HttpClient client, string sleutel, string email) =>
        client.PostAsync("/inrichting", new { sleutel, naam = "Eerste Beheerder", email, wachtwoord = "vier woorden achter elkaar" });

    private static Task<string> MaakLinkAsync(TestPlatform platform) => platform.InScopeAsync(async sp =>
    {
        var db = sp.GetRequiredService<BeheerDbContext>();
        var (link, geheim) = EenmaligeLink.Maak(Linkdoel.Inrichting, null, platform.Klok.GetUtcNow(), EenmaligeLink.Geldigheid);
        db.EenmaligeLinks.Add(link);
        await db.SaveChangesAsync();
        link.Hash.Should().NotContain(geheim);
        return geheim;
    });
}
