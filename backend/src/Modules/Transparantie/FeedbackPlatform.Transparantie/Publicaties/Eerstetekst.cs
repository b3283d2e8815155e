using System.Globalization;
using FeedbackPlatform.Intake.Contracts;
using FeedbackPlatform.Leren.Contracts;
using FeedbackPlatform.Platform.Http;
using FeedbackPlatform.Transparantie.Domain;

namespace FeedbackPlatform.Transparantie.Publicaties;

/// <summary>The draft that the author starts from; every word of it can be changed.</summary>
internal static class Eerstetekst
{
    private const int CitaatRichtlengte = 220;
    private static readonly CultureInfo Nederlands = CultureInfo.GetCultureInfo("nl-NL");

    public static Publicatieinhoud Van(VerbeteractieSamenvatting actie, IReadOnlyList<KlantsignaalSamenvatting> signalen, string? thema)
    {
        var (oordeel, zin) = actie.Status == Actiestatus.Gestopt ? ((Effectoordeel?)null, null) : Effect(actie.Effect);
        return new Publicatieinhoud(
            actie.Status == Actiestatus.Gestopt ? Publicatiesoort.NietGedaan : Publicatiesoort.Verbeterd,
            Inkorten(actie.Titel, Publicatie.TitelMaximum),
            "",
            Citaat(signalen),
            Inkorten(actie.Omschrijving ?? "", Publicatie.VerbeteringMaximum),
            oordeel,
            zin,
            thema is null ? null : Inkorten(thema, Publicatie.ThemaMaximum));
    }

    /// <summary>What the measurement allows us to say, with its uncertainty.</summary>
    public static (Effectoordeel? Oordeel, string? Zin) Effect(EffectSamenvatting? effect)
    {
        if (effect is null)
            return (Effectoordeel.NogTeVroeg, "Wij weten nog niet of het helpt. Dat meten we later.");
        var telling = string.Create(Nederlands, $"Van {effect.AantalVoor:N0} naar {effect.AantalNa:N0} signalen in {effect.Weken} weken.");
        return effect.Uitkomst switch
        {
            Effectuitkomst.NogTeVroeg => (Effectoordeel.NogTeVroeg, "Wij weten nog niet of het helpt. Dat meten we later."),
            Effectuitkomst.Gedaald => (Effectoordeel.HetHielp, telling + Marge("daling", -effect.PercentageHoog, -effect.PercentageLaag)),
            Effectuitkomst.Gestegen => (Effectoordeel.HielpNiet, telling + Marge("stijging", effect.PercentageLaag, effect.PercentageHoog)),
            Effectuitkomst.TeWeinigSignalen => (Effectoordeel.NietTeZeggen, telling + " Dat zijn er te weinig om iets te kunnen zeggen."),
            _ => (Effectoordeel.NietTeZeggen, telling + " Het verschil kan toeval zijn."),
        };
    }

    private static string Marge(string wat, int? laag, int? hoog) =>
        (laag, hoog) switch
        {
            ({ } l, { } h) => string.Create(Nederlands, $" De {wat} is waarschijnlijk tussen {Math.Max(0, l)} en {h} %."),
            ({ } l, null) => string.Create(Nederlands, $" De {wat} is waarschijnlijk minstens {Math.Max(0, l)} %."),
            _ => "",
        };

    /// <summary>The first whole sentences of the shortest klantsignaal that may be quoted and names nobody.</summary>
    private static Citaat? Citaat(IReadOnlyList<KlantsignaalSamenvatting> signalen)
    {
        var bron = signalen.Where(s => s.MagCiteren && !Persoonsgegevens.Bevat(s.Tekst)).MinBy(s => s.Tekst.Length);
        if (bron is null)
            return null;
        var tekst = bron.Tekst.Trim();
        if (tekst.Length <= CitaatRichtlengte)
            return new Citaat(bron.Id, tekst);
        var einde = tekst.LastIndexOfAny(['.', '!', '?'], CitaatRichtlengte - 1);
        if (einde < 40)
            einde = tekst.LastIndexOf(' ', CitaatRichtlengte - 1) - 1;
        return einde < 1 ? null : new Citaat(bron.Id, tekst[..(einde + 1)] + (einde + 1 < tekst.Length && tekst[einde] is not ('.' or '!' or '?') ? " (…)" : ""));
    }

    private static string Inkorten(string tekst, int maximum) => tekst.Length <= maximum ? tekst : Tekens.Begin(tekst, maximum - 1).TrimEnd() + "…";
}
