using System.Net;
using System.Text.RegularExpressions;
using FeedbackPlatform.Platform.Persistence;
using FeedbackPlatform.Platform.Toegang;
using FeedbackPlatform.Testing;
using FluentAssertions;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.Routing.Patterns;
using Microsoft.Extensions.DependencyInjection;

namespace FeedbackPlatform.Beheer.Tests.Toegang;

/// <summary>
/// Walks every endpoint of the running host with every role and without one. What an endpoint declares is what happens;
/// what it must declare is written down again here for what matters most.
/// </summary>
public partial class ToegangTests
{
    private static readonly Rol[] Personeel =
        [Rol.Medewerker, Rol.Behandelaar, Rol.Klachtencoordinator, Rol.Kwaliteit, Rol.Leidinggevende, Rol.Beheerder];

    /// <summary>Who may, as the handbook of roles says; not derived from the code.</summary>
    private static readonly Dictionary<string, Rol[]> Kroonjuwelen = new()
    {
        ["GET /gebruikers"] = [Rol.Beheerder],
        ["POST /gebruikers"] = [Rol.Beheerder],
        ["PUT /gebruikers/{id:guid}"] = [Rol.Beheerder],
        ["POST /gebruikers/{id:guid}/wachtwoordlinks"] = [Rol.Beheerder],
        ["PUT /categorieen/{id:guid}"] = [Rol.Beheerder],
        ["GET /berichten"] = [Rol.Beheerder],
        ["GET /auditregels"] = [Rol.Auditor],
        ["POST /klantsignalen"] = Personeel,
        ["GET /klantsignalen"] = [Rol.Medewerker, Rol.Behandelaar, Rol.Klachtencoordinator, Rol.Kwaliteit, Rol.Leidinggevende],
        ["GET /klantsignalen/{id:guid}"] = [Rol.Medewerker, Rol.Behandelaar, Rol.Klachtencoordinator, Rol.Kwaliteit, Rol.Leidinggevende],
        ["GET /klantsignalen/{id:guid}/indiener"] = [Rol.Behandelaar, Rol.Klachtencoordinator],
        ["POST /behandelingen/{id:guid}/afronding"] = [Rol.Behandelaar, Rol.Klachtencoordinator],
        ["POST /publicaties/{id:guid}/goedkeuring"] = [Rol.Kwaliteit, Rol.Leidinggevende],
    };

    /// <summary>Everything in the API that asks for no session.</summary>
    private static readonly string[] Open =
    [
        "POST /sessies", "POST /voorbeeldsessies", "GET /voorbeeldsessies/rollen", "GET /inrichting", "POST /inrichting", "POST /wachtwoorden",
        "GET /openapi.json",
    ];

    [Fact]
    public async Task Elk_endpoint_vraagt_een_recht_of_zegt_dat_het_open_is()
    {
        var endpoints = (await TestPlatform.OpAsync(Databaseprovider.Sqlite)).Services.GetRequiredService<EndpointDataSource>().Endpoints;

        endpoints.OfType<RouteEndpoint>().Should().HaveCountGreaterThan(50, "the host maps its modules");
        endpoints.Where(Onbeschermd).Select(e => e.DisplayName).Should().BeEmpty();
        endpoints.SelectMany(e => e.Metadata.GetOrderedMetadata<IAuthorizeData>()).Where(a => a.Policy is null || (a.Policy != Recht.Aangemeld && !Recht.Alle.Contains(a.Policy)))
            .Should().BeEmpty("a policy is one of Recht");
    }

    [Fact]
    public void De_controle_zelf_ziet_een_onbeschermd_endpoint()
    {
        var naakt = new RouteEndpoint(_ => Task.CompletedTask, RoutePatternFactory.Parse("/api/v1/naakt"), 0, EndpointMetadataCollection.Empty, "naakt");
        var dicht = new RouteEndpoint(_ => Task.CompletedTask, RoutePatternFactory.Parse("/api/v1/dicht"), 0, new EndpointMetadataCollection(new AuthorizeAttribute(Recht.Beheren)), "dicht");

        Onbeschermd(naakt).Should().BeTrue();
        Onbeschermd(dicht).Should().BeFalse();
    }

    [Fact]
    public async Task Alleen_wat_open_moet_zijn_is_open()
    {
        var open = (await OperatiesAsync()).Where(o => o.Anoniem && !o.Naam.StartsWith("GET /openbaar/", StringComparison.Ordinal)).Select(o => o.Naam);

        open.Should().BeSubsetOf(Open);
    }

    [Fact]
    public async Task De_kroonjuwelen_zijn_voor_wie_ze_bedoeld_zijn()
    {
        var operaties = (await OperatiesAsync()).ToDictionary(o => o.Naam);

        foreach (var (naam, rollen) in Kroonjuwelen)
        {
            operaties.Should().ContainKey(naam);
            Enum.GetValues<Rol>().Where(operaties[naam].Mag).Should().BeEquivalentTo(rollen, naam);
        }
    }

    [Fact]
    public async Task Elke_rol_krijgt_bij_elk_endpoint_wat_het_zegt()
    {
        var platform = await TestPlatform.NieuwAsync(Databaseprovider.Sqlite);
        var afwijkingen = new List<string>();
        var aantal = 0;
        using var anoniem = platform.Anoniem();
        var bezoekers = new List<(string Naam, HttpClient Client, Rol? Rol)> { ("anoniem", anoniem, null) };
        foreach (var rol in Enum.GetValues<Rol>())
            bezoekers.Add((rol.ToString(), await platform.AlsAsync(rol), rol));

        foreach (var operatie in await OperatiesAsync())
        {
            foreach (var (naam, client, rol) in bezoekers)
            {
                if (operatie.Anoniem && rol is not null)
                    continue;
                using var antwoord = await client.StuurAsync(new HttpMethod(operatie.Methode), operatie.Adres, operatie.Methode is "GET" or "DELETE" ? null : "{}");
                var code = antwoord.IsSuccessStatusCode || antwoord.Content.Headers.ContentType?.MediaType != "application/problem+json"
                    ? "" : (await antwoord.JsonAsync()).GetProperty("code").GetString();
                var (verwacht, klopt) = operatie.Anoniem ? ("open", code is not "sessie.ontbreekt" and not "toegang.geweigerd")
                    : rol is null ? ("401", antwoord.StatusCode == HttpStatusCode.Unauthorized && code == "sessie.ontbreekt")
                    : operatie.Mag(rol.Value) ? ("allowed", antwoord.StatusCode != HttpStatusCode.Unauthorized && code is not "toegang.geweigerd" and not "sessie.antiforgery")
                    : ("403", antwoord.StatusCode == HttpStatusCode.Forbidden && code == "toegang.geweigerd");
                aantal++;
                if (!klopt)
                    afwijkingen.Add($"{operatie.Naam} as {naam}: expected {verwacht}, was {(int)antwoord.StatusCode} {code}");
            }
        }

        aantal.Should().BeGreaterThan(400);
        afwijkingen.Should().BeEmpty();
    }

    private static bool Onbeschermd(Endpoint endpoint) =>
        endpoint.Metadata.GetMetadata<IAllowAnonymous>() is null && endpoint.Metadata.GetMetadata<IAuthorizeData>() is null;

    private static async Task<IReadOnlyList<Operatie>> OperatiesAsync()
    {
        var bron = (await TestPlatform.OpAsync(Databaseprovider.Sqlite)).Services.GetRequiredService<EndpointDataSource>();
        return [.. bron.Endpoints.OfType<RouteEndpoint>()
            .Where(e => e.RoutePattern.RawText!.StartsWith(ApiExtensions.Api + "/", StringComparison.Ordinal) && e.Metadata.GetMetadata<HttpMethodMetadata>() is not null)
            .SelectMany(e => e.Metadata.GetMetadata<HttpMethodMetadata>()!.HttpMethods.Select(m => new Operatie(
                m, e.RoutePattern.RawText![ApiExtensions.Api.Length..], e.Metadata.GetMetadata<IAllowAnonymous>() is not null,
                [.. e.Metadata.GetOrderedMetadata<IAuthorizeData>().Select(a => a.Policy!)])))
            .OrderBy(o => o.Naam == "DELETE /sessies/huidige")];
    }

    private sealed partial record Operatie(string Methode, string Pad, bool Anoniem, IReadOnlyList<string> Rechten)
    {
        public string Naam => $"{Methode} {Pad}";

        public string Adres => Parameter().Replace(Pad, p => p.Value.Contains("guid", StringComparison.Ordinal) ? Guid.NewGuid().ToString() : "1");

        public bool Mag(Rol rol) => Anoniem || Rechten.All(r => r == Recht.Aangemeld || Recht.Van(rol).Contains(r));

        [GeneratedRegex(@"\{[^}]+\}")]
        private static partial Regex Parameter();
    }
}
