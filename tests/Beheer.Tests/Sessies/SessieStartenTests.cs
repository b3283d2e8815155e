using System.Net;
using FeedbackPlatform.Beheer.Gebruikers;
using FeedbackPlatform.Beheer.Persistence;
using FeedbackPlatform.Platform.Persistence;
using FeedbackPlatform.Platform.Toegang;
using FeedbackPlatform.Testing;
using FluentAssertions;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace FeedbackPlatform.Beheer.Tests.Sessies;

public class SessieStartenTests
{
    private const string Wachtwoord = "correct-paard-batterij";

    [Theory, OpSqlite, OpPostgres, OpSqlServer]
    public async Task Aanmelden_geeft_sessie_met_rechten_en_afmelden_beeindigt_haar(Databaseprovider database)
    {
        var platform = await TestPlatform.OpAsync(database);
        var gebruiker = await MaakAsync(platform, Rol.Behandelaar);
        using var client = platform.Anoniem();

        (await client.GetAsync(ApiExtensions.Api + "/sessies/huidige")).StatusCode.Should().Be(HttpStatusCode.Unauthorized);
        var antwoord = await client.PostAsync("/sessies", new { email = gebruiker.Email.ToUpperInvariant(), wachtwoord = Wachtwoord });

        antwoord.StatusCode.Should().Be(HttpStatusCode.OK);
        antwoord.Headers.GetValues("Set-Cookie").Should().Contain(c => c.StartsWith("fp_sessie=") && c.Contains("httponly") && c.Contains("samesite=strict"));
        var sessie = await antwoord.JsonAsync();
        sessie.GetProperty("id").GetGuid().Should().Be(gebruiker.Id);
        sessie.GetProperty("rechten").EnumerateArray().Select(r => r.GetString()).Should().Contain(Recht.Behandelen).And.NotContain(Recht.Beheren);

        (await client.GetAsync(ApiExtensions.Api + "/sessies/huidige")).StatusCode.Should().Be(HttpStatusCode.OK);
        var zonderToken = await client.StuurAsync(HttpMethod.Delete, "/sessies/huidige", null);
        zonderToken.StatusCode.Should().Be(HttpStatusCode.Forbidden);
        (await zonderToken.JsonAsync()).GetProperty("code").GetString().Should().Be("sessie.antiforgery");

        client.DefaultRequestHeaders.Add("X-XSRF-TOKEN", sessie.GetProperty("antiforgeryToken").GetString());
        (await client.StuurAsync(HttpMethod.Delete, "/sessies/huidige", null)).StatusCode.Should().Be(HttpStatusCode.NoContent);
        (await client.GetAsync(ApiExtensions.Api + "/sessies/huidige")).StatusCode.Should().Be(HttpStatusCode.Unauthorized);
    }

    [Theory, OpSqlite, OpPostgres, OpSqlServer]
    public async Task Onbekend_adres_en_fout_wachtwoord_krijgen_hetzelfde_antwoord(Databaseprovider database)
    {
        var platform = await TestPlatform.NieuwAsync(database);
        var gebruiker = await MaakAsync(platform, Rol.Medewerker);
        var geblokkeerd = await MaakAsync(platform, Rol.Medewerker, g => g.Blokkeren(DateTimeOffset.UtcNow));
        using var client = platform.Anoniem();

        var antwoorden = new List<string>();
        foreach (var (email, wachtwoord) in new[] { (gebruiker.Email, "fout-wachtwoord-1"), ("niemand@voorbeeld.example", Wachtwoord), (geblokkeerd.Email, Wachtwoord) })
        {
            var antwoord = await client.PostAsync("/sessies", new { email, wachtwoord });
            antwoord.StatusCode.Should().Be(HttpStatusCode.Unauthorized);
            antwoord.Headers.Contains("Set-Cookie").Should().BeFalse();
            var probleem = await antwoord.JsonAsync();
            antwoorden.Add($"{probleem.GetProperty("code")}|{probleem.GetProperty("title")}|{probleem.GetProperty("detail")}");
        }

        antwoorden.Distinct().Should().ContainSingle().Which.Should().StartWith("sessie.geweigerd|");
    }

    [Theory, OpSqlite, OpPostgres, OpSqlServer]
    public async Task Na_vijf_pogingen_tien_minuten_op_slot_ook_als_ze_tegelijk_komen(Databaseprovider database)
    {
        var platform = await TestPlatform.NieuwAsync(database);
        var gebruiker = await MaakAsync(platform, Rol.Medewerker);
        using var client = platform.Anoniem();

        await Task.WhenAll(Enumerable.Range(0, 12).Select(i => client.PostAsync("/sessies", new { email = gebruiker.Email, wachtwoord = $"gok-nummer-{i}" })));

        (await AantalPogingenAsync(platform, gebruiker.Id)).Should().Be(Gebruiker.PogingenMaximum);
        (await AanmeldenAsync(client, gebruiker)).Should().Be(HttpStatusCode.Unauthorized, "the account is locked");
        platform.Klok.Vooruit(Gebruiker.Slotduur - TimeSpan.FromSeconds(20));
        (await AanmeldenAsync(client, gebruiker)).Should().Be(HttpStatusCode.Unauthorized, "still locked");
        platform.Klok.Vooruit(TimeSpan.FromSeconds(40));
        (await AanmeldenAsync(client, gebruiker)).Should().Be(HttpStatusCode.OK);
        (await AantalPogingenAsync(platform, gebruiker.Id)).Should().Be(0);
    }

    [Theory, OpSqlite, OpPostgres, OpSqlServer]
    public async Task Twaalf_keer_tegelijk_met_het_goede_wachtwoord_lukt_twaalf_keer(Databaseprovider database)
    {
        var platform = await TestPlatform.NieuwAsync(database);
        var gebruiker = await MaakAsync(platform, Rol.Medewerker);
        using var client = platform.Anoniem();

        var antwoorden = await Task.WhenAll(Enumerable.Range(0, 12).Select(_ => AanmeldenAsync(client, gebruiker)));

        antwoorden.Should().AllBeEquivalentTo(HttpStatusCode.OK);
        (await AantalPogingenAsync(platform, gebruiker.Id)).Should().Be(0);
    }

    [Theory, OpSqlite]
    public async Task Wie_te_vaak_mist_vanaf_een_adres_wordt_afgeremd(Databaseprovider database)
    {
        var platform = await TestPlatform.NieuwAsync(database);
        using var client = platform.Anoniem();

        HttpStatusCode laatste = default;
        for (var i = 0; i <= 31 && laatste != HttpStatusCode.TooManyRequests; i++)
            laatste = (await client.PostAsync("/sessies", new { email = $"gok{i}@voorbeeld.example", wachtwoord = "een-gok-wachtwoord" })).StatusCode;

        laatste.Should().Be(HttpStatusCode.TooManyRequests);
    }

    [Theory, OpSqlite, OpPostgres, OpSqlServer]
    public async Task Lege_velden_geven_beide_fouten(Databaseprovider database)
    {
        var platform = await TestPlatform.OpAsync(database);
        var antwoord = await platform.Anoniem().PostAsync("/sessies", new { });

        antwoord.StatusCode.Should().Be(HttpStatusCode.BadRequest);
        (await antwoord.JsonAsync()).GetProperty("errors").EnumerateArray().Select(f => f.GetProperty("veld").GetString())
            .Should().BeEquivalentTo("email", "wachtwoord");
    }

    [Theory, OpSqlite, OpPostgres, OpSqlServer]
    public async Task Een_andere_rol_of_een_blokkade_beeindigt_de_sessie(Databaseprovider database)
    {
        var platform = await TestPlatform.OpAsync(database);
        var gebruiker = await MaakAsync(platform, Rol.Behandelaar);
        using var client = platform.Anoniem();

        foreach (var wijziging in new Action<Gebruiker>[] { g => g.RollenToekennen([Rol.Auditor]), g => g.Blokkeren(DateTimeOffset.UtcNow) })
        {
            (await AanmeldenAsync(client, gebruiker)).Should().Be(HttpStatusCode.OK);
            await WijzigAsync(platform, gebruiker.Id, wijziging);
            (await client.GetAsync(ApiExtensions.Api + "/sessies/huidige")).StatusCode.Should().Be(HttpStatusCode.Unauthorized);
        }
    }

    [Theory, OpSqlite]
    public async Task Een_rol_kiezen_bestaat_niet_buiten_ontwikkeling(Databaseprovider database)
    {
        var platform = await TestPlatform.OpAsync(database);
        using var client = platform.Anoniem();

        (await client.PostAsync("/voorbeeldsessies", new { rol = "Beheerder" })).StatusCode.Should().Be(HttpStatusCode.NotFound);
        (await (await client.GetAsync(ApiExtensions.Api + "/voorbeeldsessies/rollen")).JsonAsync()).GetProperty("items").GetArrayLength().Should().Be(0);
    }

    [Theory, OpSqlite, OpPostgres, OpSqlServer]
    public async Task Een_lege_organisatie_heeft_alle_kanalen(Databaseprovider database)
    {
        var platform = await TestPlatform.OpAsync(database);
        var client = await platform.AlsAsync(Rol.Medewerker);

        var lijsten = await (await client.GetAsync(ApiExtensions.Api + "/referentielijsten")).JsonAsync();

        lijsten.GetProperty("kanalen").EnumerateArray().Select(k => k.GetProperty("id").GetString())
            .Should().BeEquivalentTo(Enum.GetNames<Intake.Contracts.Kanaal>());
    }

    private static async Task<Gebruiker> MaakAsync(TestPlatform platform, Rol rol, Action<Gebruiker>? wijziging = null) => await platform.InScopeAsync(async sp =>
    {
        var db = sp.GetRequiredService<BeheerDbContext>();
        var gebruiker = Gebruiker.Maak("Noor de Boer", $"noor.{Guid.NewGuid():N}@test.example", [rol], null, DateTimeOffset.UtcNow);
        gebruiker.WachtwoordInstellen(sp.GetRequiredService<Wachtwoorden>().Hash(Wachtwoord));
        wijziging?.Invoke(gebruiker);
        db.Gebruikers.Add(gebruiker);
        await db.SaveChangesAsync();
        return gebruiker;
    });

    private static Task<bool> WijzigAsync(TestPlatform platform, Guid id, Action<Gebruiker> wijziging) => platform.InScopeAsync(async sp =>
    {
        var db = sp.GetRequiredService<BeheerDbContext>();
        wijziging(await db.Gebruikers.SingleAsync(g => g.Id == id));
        await db.SaveChangesAsync();
        return true;
    });

    private static Task<int> AantalPogingenAsync(TestPlatform platform, Guid id) =>
        platform.InScopeAsync(sp => sp.GetRequiredService<BeheerDbContext>().Gebruikers.Where(g => g.Id == id).Select(g => g.Pogingen).SingleAsync());

    private static async Task<HttpStatusCode> AanmeldenAsync(HttpClient client, Gebruiker gebruiker) =>
        (await client.PostAsync("/sessies", new { email = gebruiker.Email, wachtwoord = Wachtwoord })).StatusCode;
}
