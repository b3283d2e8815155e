using System.Net;
using System.Text.Json;
using System.Xml.Linq;
using FeedbackPlatform.Leren.Contracts;
using FeedbackPlatform.Platform.Berichten;
using FeedbackPlatform.Platform.Persistence;
using FeedbackPlatform.Testing;
using FeedbackPlatform.Transparantie.Persistence;
using FluentAssertions;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using MimeKit;

namespace FeedbackPlatform.Transparantie.Tests;

public sealed class PublicatieLoopTests
{
    private const string Citaat = "Je hangt twintig minuten in de wacht & wordt dan <doorverbonden>.";

    [Theory, OpSqlite, OpPostgres, OpSqlServer]
    public async Task Van_concept_tot_openbaar_en_verteld(Databaseprovider provider)
    {
        var t = await Opstelling.OpAsync(provider);
        var citeerbaar = await t.RegistreerAsync(Citaat + " Dat moet beter.", "eva@example.nl", terugkoppelen: true, citeren: true);
        var zonderCitaat = await t.RegistreerAsync("Ik werd steeds doorverbonden.", "piet@example.nl", terugkoppelen: true, citeren: false);
        var anoniem = await t.RegistreerAsync("Lang wachten aan de lijn.", null, terugkoppelen: false, citeren: false);
        var actie = Verbeteracties.Voeg("Terugbellen op uw tijd " + Guid.NewGuid().ToString("N")[..6], [citeerbaar, zonderCitaat, anoniem],
            effect: new EffectSamenvatting(Effectuitkomst.Gedaald, 41, 23, 8, -55, -20));

        // The draft has the words of the one who allows it, and the effect with its uncertainty.
        var concept = await t.Kwaliteit.PostAsync("/publicaties", new { verbeteractieId = actie });
        concept.StatusCode.Should().Be(HttpStatusCode.Created);
        var pad = "/publicaties/" + (await concept.JsonAsync()).GetProperty("id").GetString();
        var (json, etag) = await t.LeesAsync(t.Kwaliteit, pad);
        json.GetProperty("citaat").GetProperty("klantsignaalId").GetGuid().Should().Be(citeerbaar);
        json.GetProperty("effect").GetString().Should().StartWith("Van 41 naar 23 signalen");
        (await t.Kwaliteit.PostAsync("/publicaties", new { verbeteractieId = actie })).StatusCode.Should().Be(HttpStatusCode.Conflict);

        // A quote needs consent, and must have been said.
        (await CodeAsync(await t.Kwaliteit.StuurAsync(HttpMethod.Put, pad, Inhoud(zonderCitaat, "Ik werd steeds doorverbonden."), etag)))
            .Should().Be((409, "publicatie.citaat-zonder-toestemming"));
        var verzonnen = await t.Kwaliteit.StuurAsync(HttpMethod.Put, pad, Inhoud(citeerbaar, "Ik ben heel blij met u."), etag);
        (await verzonnen.JsonAsync()).GetProperty("errors")[0].GetProperty("code").GetString().Should().Be("citaat-niet-letterlijk");
        (await CodeAsync(await t.Kwaliteit.StuurAsync(HttpMethod.Put, pad, Inhoud(citeerbaar, Citaat), null))).Should().Be((428, "versie.ontbreekt"));
        (await t.Kwaliteit.StuurAsync(HttpMethod.Put, pad, Inhoud(citeerbaar, Citaat), etag)).StatusCode.Should().Be(HttpStatusCode.NoContent);
        (await CodeAsync(await t.Kwaliteit.StuurAsync(HttpMethod.Put, pad, Inhoud(citeerbaar, Citaat), etag))).Should().Be((412, "versie.verschilt"));

        // Not public, and not visible for who only reads, before a second person says yes.
        (await t.Medewerker.StuurAsync(HttpMethod.Get, pad, null)).StatusCode.Should().Be(HttpStatusCode.NotFound);
        etag = (await t.LeesAsync(t.Kwaliteit, pad)).Etag;
        (await t.Kwaliteit.PostAsync(pad + "/indiening", new { }, etag)).StatusCode.Should().Be(HttpStatusCode.NoContent);
        (json, etag) = await t.LeesAsync(t.Kwaliteit, pad);
        json.GetProperty("beoordeling").GetProperty("code").GetString().Should().Be("publicatie.eigen-publicatie");
        (await CodeAsync(await t.Kwaliteit.PostAsync(pad + "/goedkeuring", new { }, etag))).Should().Be((403, "publicatie.eigen-publicatie"));
        (await t.Medewerker.PostAsync(pad + "/goedkeuring", new { }, etag)).StatusCode.Should().Be(HttpStatusCode.Forbidden);
        (await CodeAsync(await t.Leidinggevende.PostAsync(pad + "/afwijzing", new { }, etag))).Should().Be((400, "invoer.ongeldig"));
        (await t.Leidinggevende.PostAsync(pad + "/afwijzing", new { reden = "Noem de datum." }, etag)).StatusCode.Should().Be(HttpStatusCode.NoContent);
        etag = (await t.LeesAsync(t.Kwaliteit, pad)).Etag;
        (await t.Kwaliteit.PostAsync(pad + "/indiening", new { }, etag)).StatusCode.Should().Be(HttpStatusCode.NoContent);
        (json, etag) = await t.LeesAsync(t.Leidinggevende, pad);
        json.GetProperty("beoordeling").GetProperty("mag").GetBoolean().Should().BeTrue();
        (await (await t.Leidinggevende.StuurAsync(HttpMethod.Get, "/publicaties?weergave=WachtOpMij", null)).JsonAsync())
            .GetProperty("items").EnumerateArray().Should().Contain(i => pad.EndsWith(i.GetProperty("id").GetString()!));
        (await t.Leidinggevende.PostAsync(pad + "/goedkeuring", new { }, etag)).StatusCode.Should().Be(HttpStatusCode.NoContent);
        (json, _) = await t.LeesAsync(t.Medewerker, pad);
        var slug = json.GetProperty("slug").GetString()!;

        await OpenbaarAsync(t, slug);
        await VerteldAsync(t, pad, citeerbaar, zonderCitaat, anoniem);
        await NietNogEensAsync(t, Guid.Parse(pad[^36..]));

        // Withdrawn: gone from the list, and the address says so.
        etag = (await t.LeesAsync(t.Kwaliteit, pad)).Etag;
        (await t.Kwaliteit.PostAsync(pad + "/intrekking", new { reden = "De tekst klopt niet meer." }, etag)).StatusCode.Should().Be(HttpStatusCode.NoContent);
        (await t.Anoniem.GetAsync("/verbeteringen/" + slug)).StatusCode.Should().Be(HttpStatusCode.Gone);
        (await t.Anoniem.GetStringAsync("/verbeteringen/feed.atom")).Should().NotContain(slug);
    }

    [Theory, OpSqlite, OpPostgres, OpSqlServer]
    public async Task Twee_bezorgers_vertellen_het_elk_een_keer(Databaseprovider provider)
    {
        var mail = new TelMail();
        var t = await Opstelling.NieuwAsync(provider, s => s.AddSingleton<Contracts.IMailverzender>(mail));
        List<Guid> signalen = [];
        for (var i = 0; i < 25; i++)
            signalen.Add(await t.RegistreerAsync($"Signaal {i}", $"lezer{i}@example.nl", terugkoppelen: true, citeren: false));
        var anders = ActivatorUtilities.CreateInstance<Terugkoppelingen.Terugkoppelaar>(t.Platform.Services);
        await anders.StartAsync(CancellationToken.None);
        await t.PubliceerAsync(Verbeteracties.Voeg("Twee bezorgers", signalen));
        await ApiExtensions.WachtOpAsync(async () => await t.AantalAsync("Verzonden") == 25 ? "" : null, "25 messages");
        await anders.StopAsync(CancellationToken.None);
        mail.Sleutels.Should().HaveCount(25).And.OnlyHaveUniqueItems();
    }

    private static async Task OpenbaarAsync(Opstelling t, string slug)
    {
        var api = await t.Anoniem.SendAsync(new HttpRequestMessage(HttpMethod.Get, "/api/v1/openbaar/publicaties?thema=bellen") { Headers = { { "Origin", "https://elders.example" } } });
        api.Headers.GetValues("Access-Control-Allow-Origin").Should().Equal("*");
        (await api.JsonAsync()).GetProperty("items").EnumerateArray().Should().Contain(i => i.GetProperty("slug").GetString() == slug);

        foreach (var taal in (string[])["nl", "en"])
        {
            var pagina = await t.Anoniem.GetAsync($"/verbeteringen/{slug}?taal={taal}");
            pagina.Headers.GetValues("Content-Security-Policy").Single().Should().Contain("style-src 'self'").And.NotContain("unsafe-inline");
            var html = await pagina.Content.ReadAsStringAsync();
            html.Should().StartWith("<!DOCTYPE html>").And.Contain($"<html lang=\"{taal}\">").And.Contain("wacht &amp; wordt dan &lt;doorverbonden&gt;")
                .And.NotContain("<doorverbonden>").And.NotContain("<script").And.NotContain("style=");
            html.Should().Contain(taal == "nl" ? "U zei" : "You said");
        }

        (await t.Anoniem.GetStringAsync("/verbeteringen")).Should().Contain($"/verbeteringen/{slug}");
        (await t.Anoniem.GetAsync("/verbeteringen/bestaat-niet")).StatusCode.Should().Be(HttpStatusCode.NotFound);
        var feed = XDocument.Parse(await t.Anoniem.GetStringAsync("/verbeteringen/feed.atom")).Root!;
        XNamespace atom = "http://www.w3.org/2005/Atom";
        feed.Name.Should().Be(atom + "feed");
        feed.Elements().Select(e => e.Name.LocalName).Should().Contain(["id", "title", "updated", "author"]);
        feed.Elements(atom + "link").Should().ContainSingle(l => l.Attribute("rel")!.Value == "self");
        foreach (var bijdrage in feed.Elements(atom + "entry"))
            bijdrage.Elements().Select(e => e.Name.LocalName).Should().Contain(["id", "title", "updated", "published", "link", "content"]);
    }

    private static async Task VerteldAsync(Opstelling t, string pad, Guid eerste, Guid tweede, Guid anoniem)
    {
        var lijst = await ApiExtensions.WachtOpAsync(async () =>
        {
            var rijen = await t.TerugkoppelingenAsync(pad);
            return rijen.Count == 3 && rijen.TrueForAll(r => r.GetProperty("status").GetString() != "Wachtend") ? rijen : null;
        }, "three decided terugkoppelingen");
        Status(lijst, eerste).Should().Be("Verzonden");
        Status(lijst, tweede).Should().Be("Verzonden");
        Status(lijst, anoniem).Should().Be("NietMogelijk");
        var rij = lijst.Single(r => r.GetProperty("klantsignaalId").GetGuid() == eerste);
        (await CodeAsync(await t.Kwaliteit.PostAsync($"/terugkoppelingen/{rij.GetProperty("id").GetString()}/herhalingen", new { })))
            .Should().Be((409, "terugkoppeling.al-verzonden"));

        using var bericht = await MimeMessage.LoadAsync(Path.Combine(t.Platform.Datamap, "mail", $"{rij.GetProperty("id").GetGuid():N}.eml"));
        bericht.To.Mailboxes.Single().Address.Should().Be("eva@example.nl");
        bericht.TextBody.Should().Contain("Je hangt twintig minuten").And.Contain("Dit doen wij nu anders").And.Contain("/verbeteringen/");
        bericht.HtmlBody.Should().Contain("&lt;doorverbonden&gt;").And.NotContain("<doorverbonden>");
        (await (await t.Kwaliteit.StuurAsync(HttpMethod.Get, "/terugkoppelingen/kanaal", null)).JsonAsync()).GetProperty("kanaal").GetString().Should().Be("Map");

        // The loop of the klantsignaal is closed, by the event.
        await ApiExtensions.WachtOpAsync(async () =>
            (await (await t.Medewerker.StuurAsync(HttpMethod.Get, "/klantsignalen/" + eerste, null)).Content.ReadAsStringAsync()).Contains("\"Teruggekoppeld\"", StringComparison.Ordinal)
                ? "" : null, "closed luisterloop");
    }

    /// <summary>Every message that this publicatie announced is delivered a second time.</summary>
    private static async Task NietNogEensAsync(Opstelling t, Guid publicatieId)
    {
        await t.Platform.InScopeAsync(async sp =>
        {
            var db = sp.GetRequiredService<TransparantieDbContext>();
            await db.Outbox.ExecuteUpdateAsync(s => s.SetProperty(b => b.Status, Berichtstatus.Wachtend));
            await ApiExtensions.WachtOpAsync(async () => await db.Outbox.AnyAsync(b => b.Status != Berichtstatus.Bezorgd) ? null : "", "redelivery");
            (await db.Terugkoppelingen.CountAsync(x => x.PublicatieId == publicatieId)).Should().Be(3);
            return 0;
        });
        Directory.GetFiles(Path.Combine(t.Platform.Datamap, "mail")).Should().OnlyContain(f => f.EndsWith(".eml"));
    }

    private static string? Status(IEnumerable<JsonElement> rijen, Guid klantsignaal) =>
        rijen.Single(r => r.GetProperty("klantsignaalId").GetGuid() == klantsignaal).GetProperty("status").GetString();

    private static object Inhoud(Guid klantsignaal, string citaat) => new
    {
        soort = "Verbeterd",
        titel = "Laat u terugbellen <nu>",
        vraag = "U wachtte te lang aan de telefoon.",
        citaat = new { klantsignaalId = klantsignaal, tekst = citaat },
        verbetering = "Dit doen wij nu anders: u kiest zelf een tijd.",
        effectoordeel = "HetHielp",
        effect = "Van 41 naar 23 signalen.",
        thema = "Bellen",
    };

    private static async Task<(int Status, string? Code)> CodeAsync(HttpResponseMessage antwoord) =>
        ((int)antwoord.StatusCode, (await antwoord.JsonAsync()).GetProperty("code").GetString());
}
