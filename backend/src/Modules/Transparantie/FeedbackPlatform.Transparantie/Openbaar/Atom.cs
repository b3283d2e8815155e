using System.Globalization;
using System.Text;
using System.Xml;
using FeedbackPlatform.Transparantie.Opmaak;

namespace FeedbackPlatform.Transparantie.Openbaar;

/// <summary>The publicaties as an Atom feed (RFC 4287).</summary>
internal static class Atom
{
    private const string Ns = "http://www.w3.org/2005/Atom";

    public static byte[] Maak(Bladcontext c, IReadOnlyList<OpenbarePublicatie> publicaties)
    {
        using var geheugen = new MemoryStream();
        using (var xml = XmlWriter.Create(geheugen, new XmlWriterSettings { Encoding = new UTF8Encoding(false), CheckCharacters = true }))
        {
            xml.WriteStartElement("feed", Ns);
            xml.WriteAttributeString("xml", "lang", null, Teksten.Nl.Taal);
            xml.WriteElementString("id", Ns, $"{c.Adres}{Bladen.Overzichtspad}");
            xml.WriteElementString("title", Ns, $"{Teksten.Nl.Titel} - {c.Organisatie}");
            xml.WriteElementString("subtitle", Ns, Teksten.Nl.Beschrijving);
            xml.WriteElementString("updated", Ns, Tijd(publicaties.Count == 0 ? DateTimeOffset.UnixEpoch : publicaties.Max(p => p.BijgewerktOp)));
            Verwijzing(xml, "self", $"{c.Adres}{Bladen.Overzichtspad}/feed.atom", "application/atom+xml");
            Verwijzing(xml, "alternate", $"{c.Adres}{Bladen.Overzichtspad}", "text/html");
            xml.WriteStartElement("author", Ns);
            xml.WriteElementString("name", Ns, c.Organisatie);
            xml.WriteEndElement();
            foreach (var publicatie in publicaties)
                Bijdrage(xml, c, publicatie);
            xml.WriteEndElement();
        }

        return geheugen.ToArray();
    }

    private static void Bijdrage(XmlWriter xml, Bladcontext c, OpenbarePublicatie p)
    {
        xml.WriteStartElement("entry", Ns);
        xml.WriteElementString("id", Ns, $"urn:uuid:{p.Id}");
        xml.WriteElementString("title", Ns, p.Titel);
        xml.WriteElementString("published", Ns, Tijd(p.GepubliceerdOp));
        xml.WriteElementString("updated", Ns, Tijd(p.BijgewerktOp));
        Verwijzing(xml, "alternate", $"{c.Adres}{Bladen.Overzichtspad}/{p.Slug}", "text/html");
        if (p.Thema is not null)
        {
            xml.WriteStartElement("category", Ns);
            xml.WriteAttributeString("term", p.ThemaSlug);
            xml.WriteAttributeString("label", p.Thema);
            xml.WriteEndElement();
        }

        xml.WriteStartElement("content", Ns);
        xml.WriteAttributeString("type", "html");
        xml.WriteString(Inhoud(p));
        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    private static string Inhoud(OpenbarePublicatie p) => Html.Van($"""
        <h2>{Teksten.Nl.UZei}</h2>
        {Html.Als(p.Citaat, citaat => Html.Van($"<blockquote>{Html.Alineas(citaat)}</blockquote>"))}{Html.Alineas(p.Vraag)}
        <h2>{Teksten.Nl.Deed(p.Soort)}</h2>
        {Html.Alineas(p.Verbetering)}{Html.Als(p.Effect, effect => Html.Van($"<p>{effect}</p>"))}
        """).AlsTekst();

    private static void Verwijzing(XmlWriter xml, string rel, string href, string type)
    {
        xml.WriteStartElement("link", Ns);
        xml.WriteAttributeString("rel", rel);
        xml.WriteAttributeString("href", href);
        xml.WriteAttributeString("type", type);
        xml.WriteEndElement();
    }

    private static string Tijd(DateTimeOffset moment) => moment.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);
}
