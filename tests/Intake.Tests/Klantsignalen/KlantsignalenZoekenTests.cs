using System.Net;
using FeedbackPlatform.Intake.Persistence;
using FeedbackPlatform.Platform.Persistence;
using FeedbackPlatform.Platform.Toegang;
using FeedbackPlatform.Testing;
using FluentAssertions;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace FeedbackPlatform.Intake.Tests.Klantsignalen;

public sealed class KlantsignalenZoekenTests
{
    [Theory, OpSqlite, OpPostgres, OpSqlServer]
    public async Task Een_andere_vorm_van_het_woord_vindt_het_ook(Databaseprovider database)
    {
        var medewerker = await database.AlsAsync(Rol.Medewerker);
        var id = await medewerker.RegistreerAsync(Signaal.Nieuw("De glasbakken bij het coöperatiegebouw zijn alweer overvol."));
        foreach (var zoek in (string[])["glasbak", "Glasbakken", "overvolle", "cooperatiegebouwen", "overvol glasbak", "glasb*", "de glasbak"])
            (await medewerker.ZoekAsync(zoek)).Should().Contain(id, zoek);
        (await medewerker.ZoekAsync("glasbak zwembad")).Should().NotContain(id);
        (await medewerker.ZoekAsync("de het een")).Should().BeEmpty();
    }

    [Theory, OpSqlite, OpPostgres, OpSqlServer]
    public async Task De_gewenste_uitkomst_zoekt_mee_ook_na_een_wijziging(Databaseprovider database)
    {
        var medewerker = await database.AlsAsync(Rol.Medewerker);
        var antwoord = await medewerker.PostAsync("/klantsignalen", Signaal.Nieuw("Ik wacht nog steeds op antwoord."));
        var id = (await antwoord.JsonAsync()).GetProperty("id").GetGuid();
        (await medewerker.StuurAsync(HttpMethod.Patch, $"/klantsignalen/{id}", new { gewensteUitkomst = "Excuusbloemetje" }, antwoord.Headers.ETag!.ToString()))
            .StatusCode.Should().Be(HttpStatusCode.OK);
        (await medewerker.ZoekAsync("excuusbloemetjes")).Should().Equal(id);
    }

    [Theory, OpSqlite, OpPostgres, OpSqlServer]
    public async Task Op_kenmerk_komt_er_een(Databaseprovider database)
    {
        var medewerker = await database.AlsAsync(Rol.Medewerker);
        var antwoord = await medewerker.PostAsync("/klantsignalen", Signaal.Nieuw());
        var gemaakt = await antwoord.JsonAsync();
        var kenmerk = gemaakt.GetProperty("kenmerk").GetString()!;
        (await medewerker.ZoekAsync(kenmerk.ToLowerInvariant().Replace('-', ' '))).Should().Equal(gemaakt.GetProperty("id").GetGuid());
    }

    [Theory, OpSqlite, OpPostgres, OpSqlServer]
    public async Task Een_persoon_vindt_alleen_wie_persoonsgegevens_mag_lezen_en_dat_staat_in_het_auditspoor(Databaseprovider database)
    {
        var medewerker = await database.AlsAsync(Rol.Medewerker);
        var behandelaar = await database.AlsAsync(Rol.Behandelaar);
        var id = await medewerker.RegistreerAsync(new
        {
            tekst = "Over de begraafplaats.",
            soort = "Vraag",
            kanaal = "Telefoon",
            indiener = new { naam = "Mevr. Zoë van Kwispelaar", email = "Zoe@Kwispel.example", telefoon = "06 - 1234 9876" },
        });

        foreach (var zoek in (string[])["kwispelaar", "zoe van kwispelaar", "ZOË", "zoe@kwispel.example", "+31612349876", "0612349876"])
        {
            (await behandelaar.ZoekAsync(zoek)).Should().Contain(id, zoek);
            (await medewerker.ZoekAsync(zoek)).Should().NotContain(id, zoek);
        }

        (await behandelaar.ZoekAsync("jan kwispelaar")).Should().NotContain(id);
        var platform = await TestPlatform.OpAsync(database);
        (await platform.InScopeAsync(sp => sp.GetRequiredService<IntakeDbContext>().AuditRegels
                .CountAsync(a => a.ObjectId == id && a.Objectsoort == "Indiener" && a.GebruikerId == TestPlatform.GebruikerId(Rol.Behandelaar))))
            .Should().Be(6);
    }

    [Theory, OpSqlite, OpPostgres, OpSqlServer]
    public async Task De_lijst_gaat_nieuwste_eerst_en_pagina_voor_pagina_zonder_te_verspringen(Databaseprovider database)
    {
        var medewerker = await database.AlsAsync(Rol.Medewerker);
        var verwacht = new List<Guid>();
        for (var dag = 1; dag <= 4; dag++)
        {
            for (var i = 0; i < 3; i++)
            {
                verwacht.Insert(0, await medewerker.RegistreerAsync(new
                {
                    tekst = $"Bladzijde {dag} {i}",
                    soort = "Idee",
                    kanaal = "Huisbezoek",
                    ontvangstdatum = $"2024-02-0{dag}",
                }));
            }
        }

        var gelezen = new List<Guid>();
        string? cursor = null;
        do
        {
            var pagina = await medewerker.HaalAsync("/klantsignalen?soort=Idee&kanaal=Huisbezoek&vanDatum=2024-02-01&totDatum=2024-02-04&limit=5" + (cursor is null ? "" : $"&cursor={cursor}"));
            gelezen.AddRange(pagina.GetProperty("items").EnumerateArray().Select(i => i.GetProperty("id").GetGuid()));
            cursor = pagina.GetProperty("volgende").GetString();
        }
        while (cursor is not null);

        if (database == Databaseprovider.SqlServer)
            gelezen.Should().BeEquivalentTo(verwacht); // uniqueidentifier has an order of its own within a day.
        else
            gelezen.Should().Equal(verwacht);
    }

    [Theory, OpSqlite, OpPostgres, OpSqlServer]
    public async Task Filters_combineren(Databaseprovider database)
    {
        var medewerker = await database.AlsAsync(Rol.Medewerker);
        var compliment = await medewerker.RegistreerAsync(new { tekst = "Filterproef dank u wel", soort = "Compliment", kanaal = "Chat" });
        var klacht = await medewerker.RegistreerAsync(new { tekst = "Filterproef bah", soort = "Klacht", kanaal = "Chat" });
        async Task<IEnumerable<Guid>> Met(string filter) =>
            (await medewerker.HaalAsync("/klantsignalen?zoek=filterproeven&" + filter)).GetProperty("items").EnumerateArray().Select(i => i.GetProperty("id").GetGuid());

        (await Met("soort=Compliment")).Should().Equal(compliment);
        (await Met("soort=Compliment&soort=Klacht&kanaal=Chat&luisterloop=Gehoord")).Should().BeEquivalentTo([klacht, compliment]);
        (await Met("luisterloop=Gebruikt")).Should().BeEmpty();
        (await Met($"categorieId={Guid.NewGuid()}")).Should().BeEmpty();
    }

    [Theory, OpSqlite, OpPostgres, OpSqlServer]
    public async Task Een_vraag_die_niet_klopt_is_een_probleem(Databaseprovider database)
    {
        var medewerker = await database.AlsAsync(Rol.Medewerker);
        foreach (var vraag in (string[])["soort=Ramp", "soort=99", "limit=0", "limit=101", "cursor=abc", "vanDatum=gisteren", "categorieId=1",
            "vanDatum=2026-02-01&totDatum=2026-01-01", "zoek=%00", "zoek=" + new string('a', 201), "luisterloop=Klaar"])
        {
            var antwoord = await medewerker.StuurAsync(HttpMethod.Get, "/klantsignalen?" + vraag, null);
            await antwoord.ProbleemAsync(HttpStatusCode.BadRequest, "invoer.ongeldig");
        }
    }
}
