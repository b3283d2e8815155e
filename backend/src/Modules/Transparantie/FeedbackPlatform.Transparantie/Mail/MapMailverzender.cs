using FeedbackPlatform.Transparantie.Contracts;

namespace FeedbackPlatform.Transparantie.Mail;

/// <summary>Without a mail server each message is a file that a mail program can open. Sending again replaces it.</summary>
internal sealed class MapMailverzender(MailOpties mail, string map, TimeProvider klok) : IMailverzender
{
    public Mailkanaal Kanaal => Mailkanaal.Map;

    public async Task VerzendAsync(MailBericht bericht, CancellationToken ct)
    {
        var mime = Mailopmaak.Maak(bericht, mail, klok.GetUtcNow());
        // Addresses are in it: only the owner of the process may read.
        if (OperatingSystem.IsWindows())
            Directory.CreateDirectory(map);
        else
            Directory.CreateDirectory(map, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        var doel = Path.Combine(map, $"{bericht.Sleutel:N}.eml");
        var tijdelijk = $"{doel}.{Guid.NewGuid():N}.tmp";
        try
        {
            var opties = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
            if (!OperatingSystem.IsWindows())
                opties.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
            await using (var bestand = new FileStream(tijdelijk, opties))
            {
                await mime.WriteToAsync(bestand, ct);
                bestand.Flush(flushToDisk: true);
            }

            File.Move(tijdelijk, doel, overwrite: true);
        }
        catch (Exception fout) when (fout is IOException or UnauthorizedAccessException)
        {
            throw new MailNietVerstuurdException(fout.GetType().Name, blijvend: false);
        }
    }
}
