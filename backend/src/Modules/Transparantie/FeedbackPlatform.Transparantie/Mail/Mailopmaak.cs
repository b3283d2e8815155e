using FeedbackPlatform.Transparantie.Contracts;
using MimeKit;
using MimeKit.Text;

namespace FeedbackPlatform.Transparantie.Mail;

internal static class Mailopmaak
{
    /// <exception cref="MailNietVerstuurdException">The address is no address.</exception>
    public static MimeMessage Maak(MailBericht bericht, MailOpties opties, DateTimeOffset nu)
    {
        var van = MailboxAddress.Parse(opties.Van);
        if (!MailboxAddress.TryParse(bericht.Email, out var aan))
            throw new MailNietVerstuurdException("Adres ongeldig", blijvend: true);
        var mime = new MimeMessage
        {
            MessageId = $"{bericht.Sleutel:N}@{van.Domain}",
            Date = nu,
            Subject = bericht.Onderwerp,
            Body = new MultipartAlternative
            {
                new TextPart(TextFormat.Plain) { Text = bericht.Tekst },
                new TextPart(TextFormat.Html) { Text = bericht.Html },
            },
        };
        mime.From.Add(new MailboxAddress(string.IsNullOrEmpty(van.Name) ? opties.Organisatie : van.Name, van.Address));
        mime.To.Add(new MailboxAddress(bericht.Naam, aan.Address));
        if (opties.Contact != opties.Van)
            mime.ReplyTo.Add(MailboxAddress.Parse(opties.Contact));
        mime.Headers.Add("Content-Language", bericht.Taal);
        mime.Headers.Add("Auto-Submitted", "auto-generated");
        mime.Headers.Add("List-Unsubscribe", $"<mailto:{MailboxAddress.Parse(opties.Contact).Address}?subject=Geen%20berichten%20meer>");
        return mime;
    }
}
