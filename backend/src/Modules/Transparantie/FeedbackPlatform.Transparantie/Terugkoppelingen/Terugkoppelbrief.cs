using System.Globalization;
using System.Text;
using FeedbackPlatform.Intake.Contracts;
using FeedbackPlatform.Platform.Http;
using FeedbackPlatform.Transparantie.Contracts;
using FeedbackPlatform.Transparantie.Domain;
using FeedbackPlatform.Transparantie.Mail;
using FeedbackPlatform.Transparantie.Opmaak;

namespace FeedbackPlatform.Transparantie.Terugkoppelingen;

/// <summary>Writes the message to one indiener: what you told, what we did with it, where you can read it.</summary>
internal static class Terugkoppelbrief
{
    private const string Onderwerp = "Wat wij deden met wat u ons vertelde";
    private const int EigenWoordenMaximum = 280;
    private static readonly CultureInfo Nederlands = CultureInfo.GetCultureInfo("nl-NL");

    public static MailBericht Schrijf(
        Terugkoppeling terugkoppeling, Publicatie publicatie, TerugkoppelContact contact, KlantsignaalSamenvatting? signaal, MailOpties opties)
    {
        var brief = new Brief(
            string.IsNullOrWhiteSpace(contact.Naam) ? "Beste lezer," : $"Beste {contact.Naam.Trim()},",
            Aanleiding(signaal),
            Inkorten(signaal?.Tekst),
            publicatie.Soort switch
            {
                Publicatiesoort.Verbeterd => "Dit hebben wij veranderd",
                Publicatiesoort.Proberen => "Dit proberen wij nu",
                _ => "Dit doen wij niet, en waarom",
            },
            publicatie.Verbetering,
            publicatie.Effect,
            $"{opties.Adres}/verbeteringen/{publicatie.Slug}",
            opties.Contact,
            opties.Organisatie);
        return new MailBericht(terugkoppeling.Id, contact.Naam, contact.Email, Onderwerp, AlsTekst(brief), AlsHtml(brief));
    }

    private static string Aanleiding(KlantsignaalSamenvatting? signaal) => signaal is null
        ? "U vertelde ons eerder iets. U wilde graag weten wat wij ermee doen."
        : string.Create(Nederlands,
            $"Op {signaal.Ontvangstdatum:d MMMM yyyy} vertelde u ons iets. U wilde graag weten wat wij ermee doen. Het nummer van uw bericht is {signaal.Kenmerk}.");

    private static string? Inkorten(string? tekst)
    {
        if (string.IsNullOrWhiteSpace(tekst))
            return null;
        tekst = tekst.Trim();
        if (tekst.Length <= EigenWoordenMaximum)
            return tekst;
        var spatie = tekst.LastIndexOf(' ', EigenWoordenMaximum);
        return Tekens.Begin(tekst, spatie > 0 ? spatie : EigenWoordenMaximum) + " (…)";
    }

    private static string AlsTekst(Brief brief)
    {
        var tekst = new StringBuilder();
        void Alinea(string alinea) => tekst.Append(alinea).Append("\n\n");
        Alinea(brief.Aanhef);
        Alinea(brief.Aanleiding);
        if (brief.EigenWoorden is not null)
            Alinea("U schreef of zei:\n" + brief.EigenWoorden);
        Alinea($"{brief.Kop}:\n{brief.Verbetering}");
        if (brief.Effect is not null)
            Alinea("Helpt het?\n" + brief.Effect);
        Alinea("U kunt het ook lezen op onze website:\n" + brief.Adres);
        Alinea("Dank u wel dat u het ons vertelde.");
        Alinea("Met vriendelijke groet,\n" + brief.Organisatie);
        tekst.Append("-- \nU krijgt dit bericht omdat u ons vroeg om te laten weten wat wij deden.\n");
        tekst.Append("Hebt u een vraag, of wilt u geen berichten meer? Mail naar ").Append(brief.Contact).Append(".\n");
        return tekst.ToString();
    }

    private static string AlsHtml(Brief brief) => Html.Van($"""
        <!DOCTYPE html>
        <html lang="nl">
        <head><meta charset="utf-8"><title>{Onderwerp}</title></head>
        <body style="margin:0;padding:24px;font-family:sans-serif;font-size:16px;line-height:1.6;color:#1c2430">
        <div style="max-width:600px">
        <p>{brief.Aanhef}</p>
        <p>{brief.Aanleiding}</p>
        {Html.Als(brief.EigenWoorden, woorden => Html.Van($"""
            <p>U schreef of zei:</p>
            <blockquote style="margin:0 0 24px;padding-left:16px;border-left:3px solid #0b5d5e">{Html.Alineas(woorden)}</blockquote>
            """))}
        <h1 style="font-size:20px">{brief.Kop}</h1>
        {Html.Alineas(brief.Verbetering)}
        {Html.Als(brief.Effect, effect => Html.Van($"""<h2 style="font-size:16px">Helpt het?</h2><p>{effect}</p>"""))}
        <p>U kunt het ook lezen op onze website:<br><a href="{brief.Adres}">{brief.Adres}</a></p>
        <p>Dank u wel dat u het ons vertelde.</p>
        <p>Met vriendelijke groet,<br>{brief.Organisatie}</p>
        <p style="margin-top:32px;padding-top:16px;border-top:1px solid #d9dee6;font-size:14px;color:#525d6d">
        U krijgt dit bericht omdat u ons vroeg om te laten weten wat wij deden.
        Hebt u een vraag, of wilt u geen berichten meer? Mail naar <a href="mailto:{brief.Contact}">{brief.Contact}</a>.</p>
        </div>
        </body>
        </html>
        """).AlsTekst();

    /// <param name="EigenWoorden">What this indiener told us; goes to nobody else.</param>
    private sealed record Brief(
        string Aanhef, string Aanleiding, string? EigenWoorden, string Kop, string Verbetering, string? Effect, string Adres, string Contact, string Organisatie);
}
