using System.Security.Cryptography;
using FeedbackPlatform.Transparantie.Domain;
using FeedbackPlatform.Transparantie.Mail;
using FeedbackPlatform.Transparantie.Opmaak;
using MediatR;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Configuration;

namespace FeedbackPlatform.Transparantie.Openbaar;

/// <summary>The public pages over HTTP: no session, no script, no cookie.</summary>
internal static class Paginas
{
    private const int PerBlad = 20;
    private static readonly string[] Lezen = ["GET", "HEAD"];
    private static readonly Dictionary<string, byte[]> Bestanden =
        new[] { "stijl.css", "paar.css", "noto-sans-400.woff2", "noto-sans-600.woff2" }.ToDictionary(n => n, LeesBestand);

    private static readonly string Stijlversie = Convert.ToHexStringLower(SHA256.HashData([.. Bestanden.Values.SelectMany(b => b)]))[..12];

    public static void Map(IEndpointRouteBuilder app)
    {
        var groep = app.MapGroup(Bladen.Overzichtspad).AllowAnonymous().ExcludeFromDescription();
        groep.MapMethods("", Lezen, OverzichtAsync);
        groep.MapMethods("/{slug}", Lezen, DetailAsync);
        groep.MapMethods("/{**pad}", Lezen, (HttpContext http, IConfiguration configuratie, MailOpties opties) => NietGevonden(Context(http, configuratie, opties)));
        groep.MapMethods("/feed.atom", Lezen, AtomAsync);
        foreach (var naam in Bestanden.Keys)
            groep.MapMethods("/" + naam, Lezen, (HttpContext http) => Bestand(http, naam));
    }

    private static async Task<IResult> OverzichtAsync(
        HttpContext http, ISender sender, IConfiguration configuratie, MailOpties opties, CancellationToken ct, string? thema = null, string? soort = null, string? cursor = null)
    {
        var c = Context(http, configuratie, opties);
        var keuze = new Keuze(Leeg(thema), soort == nameof(Publicatiesoort.NietGedaan), Leeg(cursor));
        var overzicht = await sender.Send(new OpenbaarOverzichtOpvragen.Request(), ct);
        var pagina = await sender.Send(
            new OpenbarePublicatiesOpvragen.Request(keuze.Thema, keuze.NietGedaan ? Publicatiesoort.NietGedaan : null, keuze.Cursor, PerBlad), ct);
        return pagina.IsFout
            ? NietGevonden(c)
            : Antwoord(Bladen.Overzicht(c, overzicht.Waarde, pagina.Waarde.Items, pagina.Waarde.Volgende, keuze));
    }

    private static async Task<IResult> DetailAsync(string slug, HttpContext http, ISender sender, IConfiguration configuratie, MailOpties opties, CancellationToken ct)
    {
        var c = Context(http, configuratie, opties);
        var publicatie = await sender.Send(new OpenbarePublicatieOpvragen.Request(slug), ct);
        if (!publicatie.IsFout)
            return Antwoord(Bladen.Detail(c, publicatie.Waarde));
        return publicatie.Fout == OpenbarePublicatieOpvragen.Ingetrokken
            ? Antwoord(Bladen.Melding(c, c.T.IngetrokkenKop, c.T.Ingetrokken), StatusCodes.Status410Gone)
            : NietGevonden(c);
    }

    private static async Task<IResult> AtomAsync(HttpContext http, ISender sender, IConfiguration configuratie, MailOpties opties, CancellationToken ct)
    {
        var c = Context(http, configuratie, opties);
        var pagina = await sender.Send(new OpenbarePublicatiesOpvragen.Request(null, null, null, 50), ct);
        return Results.Bytes(Atom.Maak(c, pagina.Waarde.Items), "application/atom+xml; charset=utf-8");
    }

    private static IResult NietGevonden(Bladcontext c) => Antwoord(Bladen.Melding(c, c.T.NietGevondenKop, c.T.NietGevonden), StatusCodes.Status404NotFound);

    private static IResult Antwoord(IHtmlContent html, int status = StatusCodes.Status200OK) =>
        Results.Text(html.AlsTekst(), "text/html; charset=utf-8", statusCode: status);

    private static IResult Bestand(HttpContext http, string naam)
    {
        var stijl = naam.EndsWith(".css", StringComparison.Ordinal);
        http.Response.Headers.CacheControl = http.Request.Query.ContainsKey("v") || !stijl ? "public, max-age=31536000, immutable" : "public, max-age=300";
        return Results.Bytes(Bestanden[naam], stijl ? "text/css; charset=utf-8" : "font/woff2");
    }

    private static Bladcontext Context(HttpContext http, IConfiguration configuratie, MailOpties opties)
    {
        http.Response.Headers.CacheControl = "no-cache";
        var vraag = QueryString.Create(http.Request.Query.Where(q => q.Key is "thema" or "soort" or "cursor"));
        return new Bladcontext(
            Teksten.Voor(http.Request.Query["taal"]),
            opties.Organisatie,
            Leeg(configuratie["Organisatie:Adres"])?.TrimEnd('/') ?? $"{http.Request.Scheme}://{http.Request.Host.ToUriComponent()}",
            http.Request.Path.ToUriComponent(),
            vraag,
            Leeg(configuratie["Organisatie:Thema"]),
            Leeg(configuratie["Organisatie:Formulier"]),
            Stijlversie);
    }

    private static string? Leeg(string? waarde) => string.IsNullOrWhiteSpace(waarde) ? null : waarde;

    private static byte[] LeesBestand(string naam)
    {
        using var bron = typeof(Paginas).Assembly.GetManifestResourceStream(naam) ?? throw new InvalidOperationException($"{naam} is not embedded.");
        using var geheugen = new MemoryStream();
        bron.CopyTo(geheugen);
        return geheugen.ToArray();
    }
}
