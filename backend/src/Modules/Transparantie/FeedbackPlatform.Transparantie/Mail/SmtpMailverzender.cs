using FeedbackPlatform.Transparantie.Contracts;
using MailKit;
using MailKit.Net.Smtp;

namespace FeedbackPlatform.Transparantie.Mail;

internal sealed class SmtpMailverzender(MailOpties opties, TimeProvider klok) : IMailverzender
{
    public Mailkanaal Kanaal => Mailkanaal.Smtp;

    public async Task VerzendAsync(MailBericht bericht, CancellationToken ct)
    {
        var mime = Mailopmaak.Maak(bericht, opties, klok.GetUtcNow());
        using var tijd = CancellationTokenSource.CreateLinkedTokenSource(ct);
        tijd.CancelAfter(MailOpties.Wachttijd);
        try
        {
            using var smtp = new SmtpClient();
            await smtp.ConnectAsync(opties.Host!, opties.Port, opties.Beveiliging, tijd.Token);
            if (opties.Gebruiker is not null)
                await smtp.AuthenticateAsync(opties.Gebruiker, opties.Wachtwoord ?? "", tijd.Token);
            await smtp.SendAsync(mime, tijd.Token);
            await AfscheidAsync(smtp);
        }
        catch (SmtpCommandException fout)
        {
            // Only a refused recipient stays refused; anything else may be a server in trouble.
            throw new MailNietVerstuurdException($"SMTP {(int)fout.StatusCode}", fout.ErrorCode == SmtpErrorCode.RecipientNotAccepted && (int)fout.StatusCode >= 500);
        }
        catch (Exception fout) when (fout is IOException or System.Net.Sockets.SocketException or OperationCanceledException or ProtocolException
            or MailKit.Security.AuthenticationException or MailKit.Security.SslHandshakeException or NotSupportedException or CommandException)
        {
            throw new MailNietVerstuurdException(fout is OperationCanceledException ? "Tijd op" : fout.GetType().Name, blijvend: false);
        }
    }

    /// <summary>The message is accepted; a server that hangs up instead of answering QUIT changes nothing about that.</summary>
    private static async Task AfscheidAsync(SmtpClient smtp)
    {
        try
        {
            using var kort = new CancellationTokenSource(TimeSpan.FromSeconds(2));
            await smtp.DisconnectAsync(quit: true, kort.Token);
        }
        catch (Exception fout) when (fout is IOException or OperationCanceledException or ProtocolException or CommandException)
        {
        }
    }
}
