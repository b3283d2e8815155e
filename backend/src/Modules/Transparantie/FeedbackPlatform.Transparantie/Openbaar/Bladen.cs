using FeedbackPlatform.Platform;
using FeedbackPlatform.Transparantie.Domain;
using FeedbackPlatform.Transparantie.Opmaak;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Http;

namespace FeedbackPlatform.Transparantie.Openbaar;

/// <summary>What every public page needs to know about this organisation and this request.</summary>
/// <param name="Adres">Scheme and host, without a slash at the end.</param>
/// <param name="Pad">Path of this page.</param>
/// <param name="ThemaCss">The organisation's own tokens, after ours.</param>
/// <param name="Formulier">Where people can tell something; null when there is no such place yet.</param>
/// <param name="Stijlversie">Changes when the style sheet does.</param>
internal sealed record Bladcontext(
    Teksten T, string Organisatie, string Adres, string Pad, QueryString Vraag, string? ThemaCss, string? Formulier, string Stijlversie)
{
    /// <summary>An address of ours in the language of this page.</summary>
    public string Naar(string pad, params (string Naam, string? Waarde)[] vraag)
    {
        var query = QueryString.Create([
            .. vraag.Where(v => v.Waarde is not null).Select(v => KeyValuePair.Create(v.Naam, v.Waarde)),
            .. T.Taal == Teksten.Nl.Taal ? (KeyValuePair<string, string?>[])[] : [KeyValuePair.Create("taal", (string?)T.Taal)],
        ]);
        return pad + query;
    }

    /// <summary>This page itself, in a language.</summary>
    public string Hier(string taal) => Pad + (taal == Teksten.Nl.Taal ? Vraag : Vraag.Add("taal", taal));
}

/// <summary>The public pages. They read well without a style sheet, a script or a mouse.</summary>
internal static class Bladen
{
    public const string Overzichtspad = "/verbeteringen";

    public static IHtmlContent Overzicht(
        Bladcontext c, OpenbaarOverzichtOpvragen.Response overzicht, IReadOnlyList<OpenbarePublicatie> publicaties, string? volgende, Keuze keuze)
    {
        var onderwerp = keuze.NietGedaan ? c.T.NietGedaanFilter : overzicht.Themas.FirstOrDefault(t => t.Slug == keuze.Thema)?.Naam;
        return Document(c, onderwerp is null ? c.T.Titel : $"{c.T.Titel}: {onderwerp}", c.T.Beschrijving, Html.Van($"""
            <div class="hero"><div class="in">
            <h1>{Html.Elk(c.T.Kop, zin => Html.Van($"""<span class="zin">{zin}</span> """))}</h1>
            {Html.Als(overzicht.AantalPublicaties > 0, () => Html.Van($"""<p class="inleiding">{c.T.Cijfers(overzicht)}</p>"""))}
            {Html.Als(c.T.AlleenNederlands, tekst => Html.Van($"""<p class="klein">{tekst}</p>"""))}
            {Html.Als(overzicht.Themas.Count > 0 || overzicht.AantalNietGedaan > 0, () => Filters(c, overzicht, keuze))}
            </div></div>
            <div class="in lijst">
            {Html.Als(onderwerp, naam => Html.Van($"""<h2 class="onderwerp">{naam}</h2>"""))}
            {Html.Als(publicaties.Count == 0, () => Html.Van($"""<p class="leeg">{(overzicht.AantalPublicaties == 0 ? c.T.Leeg : c.T.LeegOnderwerp)}</p>"""))}
            {Html.Elk(publicaties, p => Html.Van($"""
                <article class="publicatie" aria-labelledby="p-{p.Slug}">
                <h2 class="titel" id="p-{p.Slug}" lang="nl"><a href="{c.Naar($"{Overzichtspad}/{p.Slug}")}">{p.Titel}</a></h2>
                {Paar(c, p, Html.Van($"""<h3 class="paar-label">{c.T.UZei}</h3>"""), Html.Van($"""<h3 class="paar-label">{c.T.Deed(p.Soort)}</h3>"""))}
                {Onderregel(c, p)}
                </article>
                """))}
            {Bladeren(c, volgende, keuze)}
            </div>
            """));
    }

    public static IHtmlContent Detail(Bladcontext c, OpenbarePublicatie p) => Document(c, p.Titel, Samenvatting(p), Html.Van($"""
        <div class="in een">
        <p class="terug"><a href="{c.Naar(Overzichtspad)}">{c.T.Terug}</a></p>
        <article class="publicatie">
        <h1 lang="nl">{p.Titel}</h1>
        {Html.Als(c.T.AlleenNederlands, tekst => Html.Van($"""<p class="klein">{tekst}</p>"""))}
        {Paar(c, p, Html.Van($"""<h2 class="paar-label">{c.T.UZei}</h2>"""), Html.Van($"""<h2 class="paar-label">{c.T.Deed(p.Soort)}</h2>"""))}
        {Onderregel(c, p)}
        </article>
        </div>
        """));

    public static IHtmlContent Melding(Bladcontext c, string kop, string tekst) => Document(c, kop, tekst, Html.Van($"""
        <div class="in een">
        <h1>{kop}</h1>
        <p class="inleiding">{tekst}</p>
        <p><a class="knop" href="{c.Naar(Overzichtspad)}">{c.T.Terug}</a></p>
        </div>
        """));

    /// <summary>The pair as one object; the staff's preview has the same elements and the same style sheet.</summary>
    private static IHtmlContent Paar(Bladcontext c, OpenbarePublicatie p, IHtmlContent vraagkop, IHtmlContent verbeterkop) => Html.Van($"""
        <div class="paar">
        <div class="paar-vraag">{vraagkop}
        {Html.Als(p.Citaat, citaat => Html.Van($"""<blockquote class="paar-citaat" lang="nl">{Html.Alineas($"“{citaat.Trim('"', '“', '”')}”")}</blockquote>"""))}
        {Html.Als(p.Vraag.Length > 0, () => Html.Van($"""<div class="{(p.Citaat is null ? "paar-woorden" : "paar-toelichting")}" lang="nl">{Html.Alineas(p.Vraag)}</div>"""))}
        {Html.Als(p.AantalKlantsignalen > 0, () => Html.Van($"""<p class="paar-aantal">{c.T.HoeVaak(p.AantalKlantsignalen)}</p>"""))}
        </div>
        <div class="paar-verbetering">{verbeterkop}
        <div class="paar-woorden" lang="nl">{Html.Alineas(p.Verbetering)}</div>
        {Html.Als(p.Effectoordeel is not null || p.Effect is not null, () => Html.Van($"""
            <div class="paar-effect">
            {(p.Effectoordeel is { } oordeel ? Html.Van($"""<span class="paar-oordeel paar-oordeel--{oordeel.ToString().ToLowerInvariant()}">{c.T.Oordeel(oordeel)}</span>""") : Html.Niets)}
            {Html.Als(p.Effect, effect => Html.Van($"""<p lang="nl">{effect}</p>"""))}
            </div>
            """))}
        </div>
        </div>
        """);

    private static IHtmlContent Onderregel(Bladcontext c, OpenbarePublicatie p)
    {
        var datum = p.GepubliceerdOp.Datum();
        var leesbaar = datum.ToString("d MMMM yyyy", c.T.Cultuur);
        return Html.Van($"""
            <p class="onderregel"><time datetime="{datum:yyyy-MM-dd}">{leesbaar}</time>
            {Html.Als(p.Thema, thema => Html.Van($"""<a href="{c.Naar(Overzichtspad, ("thema", p.ThemaSlug))}" lang="nl">{thema}</a>"""))}</p>
            """);
    }

    private static IHtmlContent Filters(Bladcontext c, OpenbaarOverzichtOpvragen.Response overzicht, Keuze keuze) => Html.Van($"""
        <nav class="filters" aria-label="{c.T.Onderwerpen}"><ul>
        {Filter(c.Naar(Overzichtspad), c.T.Alles, keuze is { Thema: null, NietGedaan: false }, c.T.Taal)}
        {Html.Elk(overzicht.Themas, t => Filter(c.Naar(Overzichtspad, ("thema", t.Slug)), t.Naam, keuze.Thema == t.Slug, "nl"))}
        {Html.Als(overzicht.AantalNietGedaan > 0, () => Filter(c.Naar(Overzichtspad, ("soort", nameof(Publicatiesoort.NietGedaan))), c.T.NietGedaanFilter, keuze.NietGedaan, c.T.Taal))}
        </ul></nav>
        """);

    private static IHtmlContent Filter(string naar, string naam, bool gekozen, string taal) => gekozen
        ? Html.Van($"""<li><a class="chip" href="{naar}" aria-current="page" lang="{taal}">{naam}</a></li>""")
        : Html.Van($"""<li><a class="chip" href="{naar}" lang="{taal}">{naam}</a></li>""");

    private static IHtmlContent Bladeren(Bladcontext c, string? volgende, Keuze keuze) =>
        Html.Als(volgende is not null || keuze.Cursor is not null, () => Html.Van($"""
            <p class="bladeren">
            {Html.Als(keuze.Cursor is not null, () => Html.Van($"""<a href="{c.Naar(Overzichtspad, ("thema", keuze.Thema), ("soort", keuze.Soort))}">{c.T.Nieuwste}</a>"""))}
            {Html.Als(volgende, cursor => Html.Van($"""<a rel="next" href="{c.Naar(Overzichtspad, ("thema", keuze.Thema), ("soort", keuze.Soort), ("cursor", cursor))}">{c.T.Ouder}</a>"""))}
            </p>
            """));

    private static string Samenvatting(OpenbarePublicatie p)
    {
        var tekst = p.Citaat ?? p.Vraag;
        return tekst.Length > 155 ? tekst[..154] + "…" : tekst;
    }

    private static IHtmlContent Document(Bladcontext c, string titel, string beschrijving, IHtmlContent inhoud) => Html.Van($"""
        <!DOCTYPE html>
        <html lang="{c.T.Taal}">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <title>{titel} - {c.Organisatie}</title>
        <meta name="description" content="{beschrijving}">
        <link rel="canonical" href="{c.Adres}{c.Hier(c.T.Taal)}">
        <link rel="alternate" hreflang="{c.T.AndereTaal}" href="{c.Adres}{c.Hier(c.T.AndereTaal)}">
        <link rel="alternate" type="application/atom+xml" title="{c.T.Titel}" href="{Overzichtspad}/feed.atom">
        <link rel="icon" href="/favicon.svg" type="image/svg+xml">
        <link rel="stylesheet" href="{Overzichtspad}/stijl.css?v={c.Stijlversie}">
        <link rel="stylesheet" href="{Overzichtspad}/paar.css?v={c.Stijlversie}">
        {Html.Als(c.ThemaCss, css => Html.Van($"""<link rel="stylesheet" href="{css}">"""))}
        </head>
        <body class="voorbeeld-theme openbaar">
        <a class="naar-inhoud" href="#inhoud">{c.T.NaarInhoud}</a>
        <header class="in kop">
        <a class="organisatie" href="{c.Naar(Overzichtspad)}">{c.Organisatie}</a>
        <a class="taal" href="{c.Hier(c.T.AndereTaal)}" lang="{c.T.AndereTaal}" hreflang="{c.T.AndereTaal}">{c.T.AndereTaalNaam}</a>
        {Html.Als(c.Formulier, adres => Html.Van($"""<a class="knop" href="{adres}">{c.T.Vertel}</a>"""))}
        </header>
        <main id="inhoud" tabindex="-1">
        {inhoud}
        </main>
        <footer class="voet"><div class="in">
        <h2>{c.T.OverDezePagina}</h2>
        <p>{c.T.Uitleg}</p>
        <ul><li><a href="{Overzichtspad}/feed.atom">{c.T.Feed}</a></li><li><a href="/api/v1/openbaar/publicaties">{c.T.OpenData}</a></li></ul>
        </div></footer>
        </body>
        </html>
        """);
}

/// <summary>What the reader narrowed the list to.</summary>
internal sealed record Keuze(string? Thema, bool NietGedaan, string? Cursor)
{
    public string? Soort => NietGedaan ? nameof(Publicatiesoort.NietGedaan) : null;
}
