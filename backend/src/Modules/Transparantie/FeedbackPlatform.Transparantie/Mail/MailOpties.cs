using MailKit.Security;
using Microsoft.Extensions.Configuration;

namespace FeedbackPlatform.Transparantie.Mail;

internal enum Mailbeveiliging
{
    /// <summary>Plain connection upgraded by STARTTLS; refused when the server cannot. The default.</summary>
    StartTls,

    /// <summary>TLS from the first byte (port 465).</summary>
    Direct,

    /// <summary>No encryption: a relay on the same machine or a test.</summary>
    Geen,
}

/// <summary>How mail leaves: <c>Mail:Smtp:{Host,Port,Gebruiker,Wachtwoord,Tls}</c>, <c>Mail:Van</c>, <c>Mail:Contact</c>.</summary>
/// <param name="Host">Null: mail is written to a folder.</param>
/// <param name="Contact">Address for answers and for those who want no more messages; default <paramref name="Van"/>.</param>
/// <param name="Adres">Where the public finds this installation, without a slash at the end.</param>
internal sealed record MailOpties(
    string? Host, int Port, string? Gebruiker, string? Wachtwoord, Mailbeveiliging Tls, string Van, string Contact, string Organisatie, string Adres)
{
    /// <summary>How long one message may take.</summary>
    public static readonly TimeSpan Wachttijd = TimeSpan.FromSeconds(20);

    public SecureSocketOptions Beveiliging => Tls switch
    {
        Mailbeveiliging.Direct => SecureSocketOptions.SslOnConnect,
        Mailbeveiliging.Geen => SecureSocketOptions.None,
        _ => SecureSocketOptions.StartTls,
    };

    /// <exception cref="InvalidOperationException">The configuration cannot work; better at start than at the first message.</exception>
    public static MailOpties Uit(IConfiguration c)
    {
        var host = Leeg(c["Mail:Smtp:Host"]);
        var tls = Leeg(c["Mail:Smtp:Tls"]) is not { } gekozen ? Mailbeveiliging.StartTls
            : Enum.TryParse<Mailbeveiliging>(gekozen, ignoreCase: true, out var keuze) ? keuze
            : throw new InvalidOperationException("Mail:Smtp:Tls must be StartTls, Direct or Geen.");
        var port = Leeg(c["Mail:Smtp:Port"]) is not { } poort ? (tls == Mailbeveiliging.Direct ? 465 : 587)
            : int.TryParse(poort, out var getal) && getal is > 0 and < 65536 ? getal
            : throw new InvalidOperationException("Mail:Smtp:Port must be a port number.");
        var van = Leeg(c["Mail:Van"]);
        if (host is not null && van is null)
            throw new InvalidOperationException("Mail:Van is missing: with Mail:Smtp:Host a sender address is needed.");
        van ??= "geen-antwoord@organisatie.example";
        if (!MimeKit.MailboxAddress.TryParse(van, out _))
            throw new InvalidOperationException("Mail:Van is no e-mail address.");
        var adres = Leeg(c["Organisatie:Adres"]) ?? Leeg(c["urls"])?.Split(';')[0] ?? "http://127.0.0.1:5080";
        return new MailOpties(host, port, Leeg(c["Mail:Smtp:Gebruiker"]), c["Mail:Smtp:Wachtwoord"], tls, van, Leeg(c["Mail:Contact"]) ?? van,
            Leeg(c["Organisatie:Naam"]) ?? "Onze organisatie", adres.TrimEnd('/'));
    }

    private static string? Leeg(string? waarde) => string.IsNullOrWhiteSpace(waarde) ? null : waarde.Trim();

    /// <summary>Hides the password from logs and debuggers.</summary>
    public override string ToString() => $"{Host ?? "map"}:{Port}";
}
