using FeedbackPlatform.Host.Voorbeeld;
using FeedbackPlatform.Platform.Persistence;
using FeedbackPlatform.Platform.Toegang;
using FeedbackPlatform.Platform.Voorbeeld;
using FeedbackPlatform.Testing;
using FluentAssertions;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;

namespace FeedbackPlatform.Functional.Tests.Voorbeeld;

public sealed class VoorbeeldladenTests
{
    [Theory, OpSqlite, OpPostgres, OpSqlServer]
    public async Task De_voorbeeldorganisatie_laadt_een_keer_en_is_te_vinden_en_groot_te_maken(Databaseprovider provider)
    {
        await using var platform = await TestPlatform.NieuwAsync(provider);
        var client = await platform.AlsAsync(Rol.Klachtencoordinator);
        await LadenAsync(platform, gevraagd: true);

        var aantal = await AantalAsync(client, "hulsebosch");
        aantal.Should().BeGreaterThan(0);
        (await AantalAsync(client, "tandenborstel")).Should().BeGreaterThan(0, "tandenborstels is found by its stem");
        (await client.GetAsync("/api/v1/behandelingen?weergave=Onverdeeld")).EnsureSuccessStatusCode();

        await LadenAsync(platform, gevraagd: true);
        await LadenAsync(platform, gevraagd: false);
        (await AantalAsync(client, "hulsebosch")).Should().Be(aantal, "loading again adds nothing");

        await Voorbeeldlader.SchalenAsync(platform.Services, 1_500, NullLogger.Instance, CancellationToken.None);
        var nieuwste = await (await client.GetAsync("/api/v1/klantsignalen?zoek=doos&limit=100")).JsonAsync();
        nieuwste.GetProperty("items").GetArrayLength().Should().BeGreaterThan(0);
    }

    [Fact]
    public async Task Een_ontwikkeldatabase_met_eigen_gegevens_krijgt_geen_voorbeeld()
    {
        await using var platform = await TestPlatform.NieuwAsync(Databaseprovider.Sqlite);
        await platform.AlsAsync(Rol.Beheerder);
        await platform.InScopeAsync(async diensten =>
        {
            await diensten.GetServices<IVoorbeeldVuller>().Single(v => v.Volgorde == 40).VulAsync(CancellationToken.None);
            return true;
        });

        await LadenAsync(platform, gevraagd: false);

        (await platform.InScopeAsync(d => d.GetServices<IVoorbeeldVuller>().Single(v => v.Volgorde == 20).IsLeegAsync(CancellationToken.None)))
            .Should().BeTrue();
    }

    private static Task LadenAsync(TestPlatform platform, bool gevraagd) =>
        Voorbeeldlader.VullenAsync(platform.Services, gevraagd, NullLogger.Instance, CancellationToken.None);

    private static async Task<int> AantalAsync(HttpClient client, string zoek) =>
        (await (await client.GetAsync($"/api/v1/klantsignalen?zoek={zoek}&limit=100")).JsonAsync()).GetProperty("items").GetArrayLength();
}
