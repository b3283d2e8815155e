using FeedbackPlatform.Intake.Contracts;
using FeedbackPlatform.Platform.Persistence;
using FeedbackPlatform.Platform.Toegang;
using FeedbackPlatform.Testing;
using FluentAssertions;
using MediatR;
using Microsoft.Extensions.DependencyInjection;

namespace FeedbackPlatform.Intake.Tests.Berichten;

public sealed class AntwoordenTests
{
    [Theory, OpSqlite, OpPostgres, OpSqlServer]
    public async Task Samenvattingen_komen_in_de_gevraagde_volgorde_zonder_persoonsgegevens(Databaseprovider database)
    {
        var platform = await TestPlatform.OpAsync(database);
        var medewerker = await platform.AlsAsync(Rol.Medewerker);
        var een = await medewerker.RegistreerAsync(Signaal.Nieuw("Eerste", "Idee"));
        var twee = await medewerker.RegistreerAsync(new { tekst = "Tweede", soort = "Compliment", kanaal = "Brief", toestemmingCitaat = true });

        var gevonden = await VraagAsync(platform, new KlantsignalenOpvragen([twee, Guid.NewGuid(), een]));

        gevonden.Select(k => k.Tekst).Should().Equal("Tweede", "Eerste");
        gevonden[0].MagCiteren.Should().BeTrue();
        (await VraagAsync(platform, new RecentComplimentOpvragen(DateOnly.FromDateTime(DateTime.UtcNow.AddDays(-2)))))!.Soort.Should().Be(Soort.Compliment);
        (await VraagAsync(platform, new IndienerOpvragen(een))).Should().BeNull();
    }

    [Theory, OpSqlite, OpPostgres, OpSqlServer]
    public async Task Tellingen_per_week_tellen_ook_de_lege_weken(Databaseprovider database)
    {
        var platform = await TestPlatform.OpAsync(database);
        var medewerker = await platform.AlsAsync(Rol.Medewerker);
        foreach (var dag in (string[])["2023-03-06", "2023-03-12", "2023-03-20"])
            await medewerker.RegistreerAsync(new { tekst = "Telling", soort = "Melding", kanaal = "Balie", ontvangstdatum = dag });

        var weken = await VraagAsync(platform, new KlantsignaalTellingenOpvragen(null, new DateOnly(2023, 3, 8), new DateOnly(2023, 3, 26)));

        weken.Should().Equal(
            new Weektelling(new DateOnly(2023, 3, 6), 1), new Weektelling(new DateOnly(2023, 3, 13), 0), new Weektelling(new DateOnly(2023, 3, 20), 1));
        (await VraagAsync(platform, new CategorieGroeiOpvragen(new DateOnly(2023, 3, 26)))).Should().BeEmpty();
    }

    [Theory, OpSqlite, OpPostgres, OpSqlServer]
    public async Task De_brief_van_de_week_is_de_langste_die_nog_niet_gelezen_wordt(Databaseprovider database)
    {
        await using var platform = await TestPlatform.NieuwAsync(database);
        var medewerker = await platform.AlsAsync(Rol.Medewerker);
        await medewerker.RegistreerAsync(new { tekst = "Aan de balie vertelde iemand een heel lang verhaal over de stoep.", soort = "Melding", kanaal = "Balie" });
        var kort = await medewerker.RegistreerAsync(new { tekst = "Een korte brief.", soort = "Klacht", kanaal = "Brief" });
        var lang = await medewerker.RegistreerAsync(new { tekst = "Een brief met wat meer woorden erin.", soort = "Klacht", kanaal = "Email" });

        (await VraagAsync(platform, new BriefVanDeWeekOpvragen(new DateOnly(2020, 1, 1), [])))!.Id.Should().Be(lang);
        (await VraagAsync(platform, new BriefVanDeWeekOpvragen(new DateOnly(2020, 1, 1), [lang])))!.Id.Should().Be(kort);
    }

    private static Task<T> VraagAsync<T>(TestPlatform platform, IRequest<T> vraag) =>
        platform.InScopeAsync(sp => sp.GetRequiredService<ISender>().Send(vraag));
}
