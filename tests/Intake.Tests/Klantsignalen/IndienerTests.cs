using System.Net;
using FeedbackPlatform.Intake.Contracts;
using FeedbackPlatform.Intake.Persistence;
using FeedbackPlatform.Platform.Persistence;
using FeedbackPlatform.Platform.Toegang;
using FeedbackPlatform.Testing;
using FluentAssertions;
using MediatR;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace FeedbackPlatform.Intake.Tests.Klantsignalen;

public sealed class IndienerTests
{
    private static readonly object Met = new
    {
        tekst = "Mijn aanvraag ligt al weken stil.",
        soort = "Klacht",
        kanaal = "Email",
        reactieGewenst = true,
        toestemmingTerugkoppeling = true,
        indiener = new { naam = "Ö. Yıldız", email = "o.yildiz@voorbeeld.example", telefoon = "0612345678", adres = "Laan 2", voorkeurskanaal = "Telefoon" },
    };

    [Theory, OpSqlite, OpPostgres, OpSqlServer]
    public async Task Lezen_staat_in_het_auditspoor(Databaseprovider database)
    {
        var medewerker = await database.AlsAsync(Rol.Medewerker);
        var id = await medewerker.RegistreerAsync(Met);
        var behandelaar = await database.AlsAsync(Rol.Behandelaar);

        var indiener = await behandelaar.HaalAsync($"/klantsignalen/{id}/indiener");

        indiener.GetProperty("naam").GetString().Should().Be("Ö. Yıldız");
        indiener.GetProperty("voorkeurskanaal").GetString().Should().Be("Telefoon");
        (await medewerker.StuurAsync(HttpMethod.Get, $"/klantsignalen/{id}/indiener", null)).StatusCode.Should().Be(HttpStatusCode.Forbidden);
        var platform = await TestPlatform.OpAsync(database);
        var regels = await platform.InScopeAsync(sp => sp.GetRequiredService<IntakeDbContext>().AuditRegels
            .Where(a => a.ObjectId == id && a.Objectsoort == "Indiener").ToListAsync());
        regels.Should().ContainSingle().Which.Handeling.Should().Be("IndienerOphalen");
        regels[0].GebruikerId.Should().Be(TestPlatform.GebruikerId(Rol.Behandelaar));
    }

    [Theory, OpSqlite, OpPostgres, OpSqlServer]
    public async Task Na_het_wissen_blijven_de_woorden_en_is_de_persoon_onvindbaar(Databaseprovider database)
    {
        var medewerker = await database.AlsAsync(Rol.Medewerker);
        var id = await medewerker.RegistreerAsync(Met);
        var coordinator = await database.AlsAsync(Rol.Klachtencoordinator);
        (await coordinator.ZoekAsync("o.yildiz@voorbeeld.example")).Should().Contain(id);

        (await coordinator.StuurAsync(HttpMethod.Delete, $"/klantsignalen/{id}/indiener", null)).StatusCode.Should().Be(HttpStatusCode.NoContent);

        await (await coordinator.StuurAsync(HttpMethod.Get, $"/klantsignalen/{id}/indiener", null)).ProbleemAsync(HttpStatusCode.NotFound, "indiener.niet-gevonden");
        (await coordinator.ZoekAsync("o.yildiz@voorbeeld.example")).Should().NotContain(id);
        var signaal = await medewerker.HaalAsync($"/klantsignalen/{id}");
        signaal.GetProperty("tekst").GetString().Should().StartWith("Mijn aanvraag");
        signaal.GetProperty("heeftIndiener").GetBoolean().Should().BeTrue();
        signaal.GetProperty("indienerGewistOp").GetString().Should().NotBeNull();
        (await coordinator.StuurAsync(HttpMethod.Delete, $"/klantsignalen/{id}/indiener", null)).StatusCode.Should().Be(HttpStatusCode.NotFound);
    }

    [Theory, OpSqlite, OpPostgres, OpSqlServer]
    public async Task Contacten_voor_terugkoppeling_zijn_alleen_die_met_toestemming_en_adres(Databaseprovider database)
    {
        var medewerker = await database.AlsAsync(Rol.Medewerker);
        var met = await medewerker.RegistreerAsync(Met);
        var zonderToestemming = await medewerker.RegistreerAsync(new { tekst = "x y z", soort = "Idee", kanaal = "Email", indiener = new { email = "a@b.example" } });
        var zonderAdres = await medewerker.RegistreerAsync(new { tekst = "x y z", soort = "Idee", kanaal = "Balie", toestemmingTerugkoppeling = true, indiener = new { telefoon = "0201234567" } });
        var anoniem = await medewerker.RegistreerAsync(Signaal.Nieuw());
        var platform = await TestPlatform.OpAsync(database);

        var contacten = await platform.InScopeAsync(sp => sp.GetRequiredService<ISender>()
            .Send(new TerugkoppelContactenOpvragen([met, zonderToestemming, zonderAdres, anoniem, Guid.NewGuid()])));

        contacten.Should().Equal(new TerugkoppelContact(met, "Ö. Yıldız", "o.yildiz@voorbeeld.example"));
        (await platform.InScopeAsync(sp => sp.GetRequiredService<IntakeDbContext>().AuditRegels
            .CountAsync(a => a.ObjectId == met && a.Objectsoort == "Indiener"))).Should().Be(1);
    }
}
