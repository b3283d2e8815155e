using FeedbackPlatform.Behandeling.Contracts;
using FeedbackPlatform.Intake.Persistence;
using FeedbackPlatform.Leren.Contracts;
using FeedbackPlatform.Platform.Berichten;
using FeedbackPlatform.Platform.Persistence;
using FeedbackPlatform.Platform.Toegang;
using FeedbackPlatform.Testing;
using FeedbackPlatform.Transparantie.Contracts;
using FluentAssertions;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace FeedbackPlatform.Intake.Tests.Berichten;

public sealed class ConsumentenTests
{
    [Theory, OpSqlite, OpPostgres, OpSqlServer]
    public async Task De_luisterloop_volgt_wat_andere_modules_melden_en_elk_bericht_telt_een_keer(Databaseprovider database)
    {
        var platform = await TestPlatform.OpAsync(database);
        var medewerker = await platform.AlsAsync(Rol.Medewerker);
        var id = await medewerker.RegistreerAsync(Signaal.Nieuw("Luisterloop van begin tot eind", "Idee"));
        var actie = Guid.CreateVersion7();
        var verstuurd = DateTimeOffset.UtcNow.AddMinutes(5);
        (Guid Bericht, IModuleEvent Gebeurtenis)[] berichten =
        [
            (Guid.CreateVersion7(), new BehandelingGestart(Guid.CreateVersion7(), id, new DateOnly(2026, 2, 1))),
            (Guid.CreateVersion7(), new GoudenKlachtAangedragen(Guid.CreateVersion7(), id)),
            (Guid.CreateVersion7(), new VerbeteractieBesloten(actie, [id, Guid.CreateVersion7()])),
            (Guid.CreateVersion7(), new PublicatieGepubliceerd(Guid.CreateVersion7(), actie, [id])),
            (Guid.CreateVersion7(), new TerugkoppelingVerstuurd(Guid.CreateVersion7(), id, verstuurd)),
        ];

        foreach (var (bericht, gebeurtenis) in berichten.Concat(berichten))
            await platform.BezorgAsync(bericht, gebeurtenis);

        var luisterloop = (await medewerker.HaalAsync($"/klantsignalen/{id}")).GetProperty("luisterloop");
        luisterloop.GetProperty("stand").GetString().Should().Be("Teruggekoppeld");
        luisterloop.GetProperty("gebruiktOp").GetDateTimeOffset().Should().BeCloseTo(DateTimeOffset.UtcNow, TimeSpan.FromMinutes(1));
        luisterloop.GetProperty("teruggekoppeldOp").GetDateTimeOffset().Should().BeCloseTo(verstuurd, TimeSpan.FromSeconds(1));
        var tijdlijn = (await medewerker.HaalAsync($"/klantsignalen/{id}/tijdlijn")).GetProperty("items").EnumerateArray().Select(r => r.GetProperty("soort").GetString());
        tijdlijn.Should().BeEquivalentTo("TerugkoppelingVerstuurd", "PublicatieGepubliceerd", "VerbeteractieBesloten", "GoudenKlachtAangedragen", "BehandelingGestart", "Geregistreerd");
        (await medewerker.HaalAsync("/klantsignalen?zoek=luisterloop&luisterloop=Teruggekoppeld")).GetProperty("items").GetArrayLength().Should().Be(1);
    }

    [Theory, OpSqlite, OpPostgres, OpSqlServer]
    public async Task Registreren_en_het_bericht_erover_staan_in_een_transactie(Databaseprovider database)
    {
        var platform = await TestPlatform.OpAsync(database);
        var id = await (await platform.AlsAsync(Rol.Medewerker)).RegistreerAsync(Signaal.Nieuw());
        var bericht = await platform.InScopeAsync(sp => sp.GetRequiredService<IntakeDbContext>().Outbox.AsNoTracking()
            .SingleAsync(b => b.Naam == "intake.klantsignaal-geregistreerd.v1" && b.Inhoud.Contains(id.ToString())));
        bericht.Inhoud.Should().NotContain("tekst");
    }
}
