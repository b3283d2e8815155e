using System.Net;
using FeedbackPlatform.Platform.Berichten;
using FeedbackPlatform.Platform.Persistence;
using FeedbackPlatform.Platform.Toegang;
using FeedbackPlatform.Testing;
using FluentAssertions;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace FeedbackPlatform.Beheer.Tests.Berichten;

public class BerichtenTests
{
    [Theory, OpSqlite, OpPostgres, OpSqlServer]
    public async Task Een_bericht_dat_bleef_liggen_is_zichtbaar_en_kan_opnieuw(Databaseprovider database)
    {
        var platform = await TestPlatform.NieuwAsync(database);
        var medewerker = await platform.AlsAsync(Rol.Medewerker);
        var beheerder = await platform.AlsAsync(Rol.Beheerder);
        var signaal = await medewerker.PostAsync("/klantsignalen", new { tekst = "Bedankt!", soort = "Compliment", kanaal = "Balie", reactieGewenst = false, toestemmingTerugkoppeling = false, toestemmingCitaat = false });
        signaal.StatusCode.Should().Be(HttpStatusCode.Created);
        var (schema, id) = await LaatLiggenAsync(platform);

        var stand = await (await beheerder.GetAsync(ApiExtensions.Api + "/berichten")).JsonAsync();
        stand.GetProperty("modules").EnumerateArray().Select(m => m.GetProperty("module").GetString()).Should().Contain(["beheer", "intake", "behandeling", "leren", "transparantie"]);
        var dood = stand.GetProperty("dood").EnumerateArray().Should().ContainSingle().Subject;
        dood.GetProperty("id").GetGuid().Should().Be(id);
        dood.TryGetProperty("inhoud", out _).Should().BeFalse();

        (await beheerder.PostAsync($"/berichten/{schema}/{id}/herhalingen", new { })).StatusCode.Should().Be(HttpStatusCode.NoContent);
        await ApiExtensions.WachtOpAsync(async () =>
            (await (await beheerder.GetAsync(ApiExtensions.Api + "/berichten")).JsonAsync()).GetProperty("dood").GetArrayLength() == 0 ? "weg" : null, "delivered message");
        (await beheerder.PostAsync($"/berichten/{schema}/{id}/herhalingen", new { })).StatusCode.Should().Be(HttpStatusCode.Conflict);
        (await beheerder.PostAsync($"/berichten/{schema}/{Guid.NewGuid()}/herhalingen", new { })).StatusCode.Should().Be(HttpStatusCode.NotFound);
        (await beheerder.PostAsync($"/berichten/bestaat-niet/{id}/herhalingen", new { })).StatusCode.Should().Be(HttpStatusCode.NotFound);
    }

    private static Task<(string Schema, Guid Id)> LaatLiggenAsync(TestPlatform platform) => platform.InScopeAsync(async sp =>
    {
        foreach (var type in sp.GetRequiredService<ModuleContexten>().Typen)
        {
            var db = (ModuleDbContext)sp.GetRequiredService(type);
            var id = await db.Outbox.Select(b => (Guid?)b.Id).FirstOrDefaultAsync();
            if (id is null)
                continue;
            await ApiExtensions.WachtOpAsync(async () => await db.Outbox.AnyAsync(b => b.Id == id && b.Status == Berichtstatus.Bezorgd) ? "bezorgd" : null, "first delivery");
            await db.Outbox.Where(b => b.Id == id).ExecuteUpdateAsync(s => s.SetProperty(b => b.Status, Berichtstatus.Dood).SetProperty(b => b.Pogingen, 10));
            return (db.Schema, id.Value);
        }

        throw new InvalidOperationException("No message was written.");
    });
}
