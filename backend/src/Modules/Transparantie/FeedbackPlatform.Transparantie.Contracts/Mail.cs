namespace FeedbackPlatform.Transparantie.Contracts;

/// <summary>Sends mail for every module: over SMTP, or as a file when no server is configured.</summary>
public interface IMailverzender
{
    Mailkanaal Kanaal { get; }

    /// <summary>
    /// Returns when the server has accepted the message or the file is on disk. Sending the same <see cref="MailBericht.Sleutel"/>
    /// again carries the same Message-ID (and replaces the file), so that a mailbox can recognise a double.
    /// </summary>
    /// <exception cref="MailNietVerstuurdException">It did not leave.</exception>
    Task VerzendAsync(MailBericht bericht, CancellationToken ct);
}

/// <summary>Where mail goes.</summary>
public enum Mailkanaal
{
    Smtp,

    /// <summary>No server is configured: each message is an .eml file below the data folder.</summary>
    Map,
}

/// <summary>One message to one person. Never stored and never logged by the sender.</summary>
/// <param name="Sleutel">Identifies the message for ever; the Message-ID is derived from it.</param>
/// <param name="Tekst">Plain text.</param>
/// <param name="Html">The same in simple HTML.</param>
/// <param name="Taal">Language of the text, such as <c>nl</c>.</param>
public sealed record MailBericht(Guid Sleutel, string? Naam, string Email, string Onderwerp, string Tekst, string Html, string Taal = "nl");

/// <summary>The message did not leave.</summary>
/// <param name="reden">Short code for a human, such as <c>SMTP 550</c>; holds no address.</param>
/// <param name="blijvend">Trying again will not help.</param>
public sealed class MailNietVerstuurdException(string reden, bool blijvend) : Exception(reden)
{
    public bool Blijvend { get; } = blijvend;
}
