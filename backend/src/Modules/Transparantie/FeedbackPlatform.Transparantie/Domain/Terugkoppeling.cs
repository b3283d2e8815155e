using FeedbackPlatform.Platform.Persistence;
using FeedbackPlatform.Platform.Resultaten;
using FeedbackPlatform.Transparantie.Contracts;
using FeedbackPlatform.Transparantie.Terugkoppelingen;

namespace FeedbackPlatform.Transparantie.Domain;

/// <summary>
/// One message to one indiener about one publicatie. It holds no address and no name: those are asked for at the moment of
/// sending and forgotten after it.
/// </summary>
internal sealed class Terugkoppeling : Aggregaat
{
    public const int PogingenMaximum = 8;
    public const int FoutMaximum = 100;

    private static readonly TimeSpan LangstePauze = TimeSpan.FromHours(6);

    private Terugkoppeling()
    {
    }

    public Guid PublicatieId { get; private init; }

    public Guid KlantsignaalId { get; private init; }

    public Terugkoppelstatus Status { get; private set; }

    public Terugkoppelreden? Reden { get; private set; }

    /// <summary>Technical code of the last failure, such as <c>SMTP 451</c>; never the server's words, which may hold an address.</summary>
    public string? LaatsteFout { get; private set; }

    public int Pogingen { get; private set; }

    public DateTimeOffset AangemaaktOp { get; private init; }

    public DateTimeOffset VolgendePogingOp { get; private set; }

    public DateTimeOffset? VerzondenOp { get; private set; }

    public Guid? LeaseVan { get; private set; }

    public DateTimeOffset? LeaseTot { get; private set; }

    public static Terugkoppeling Maak(Guid publicatieId, Guid klantsignaalId, DateTimeOffset nu, Guid? id = null) => new()
    {
        Id = id ?? Guid.CreateVersion7(nu),
        PublicatieId = publicatieId,
        KlantsignaalId = klantsignaalId,
        AangemaaktOp = nu,
        VolgendePogingOp = nu,
    };

    public void Verzonden(DateTimeOffset nu)
    {
        Status = Terugkoppelstatus.Verzonden;
        Pogingen++;
        VerzondenOp = nu;
        (Reden, LaatsteFout) = (null, null);
        LaatLos();
        Meld(new TerugkoppelingVerstuurd(Id, KlantsignaalId, nu));
    }

    public void NietMogelijk(Terugkoppelreden reden)
    {
        (Status, Reden, LaatsteFout) = (Terugkoppelstatus.NietMogelijk, reden, null);
        LaatLos();
    }

    /// <param name="blijvend">Trying again by itself will not help.</param>
    public void Mislukt(string fout, bool blijvend, DateTimeOffset nu)
    {
        Pogingen++;
        Reden = blijvend ? Terugkoppelreden.AdresGeweigerd : Terugkoppelreden.MailserverWerktNiet;
        LaatsteFout = fout.Length > FoutMaximum ? fout[..FoutMaximum] : fout;
        if (blijvend || Pogingen >= PogingenMaximum)
            Status = Terugkoppelstatus.Mislukt;
        else
            VolgendePogingOp = nu + Pauze(Pogingen);
        LaatLos();
    }

    /// <summary>A human asks to try again. One that waits may be on its way at this moment, so it is left alone.</summary>
    public Result Herhalen(DateTimeOffset nu)
    {
        if (Status == Terugkoppelstatus.Verzonden)
            return TerugkoppelingFouten.AlVerzonden;
        if (Status == Terugkoppelstatus.Wachtend)
            return TerugkoppelingFouten.WachtAl;
        (Status, Reden, LaatsteFout, Pogingen, VolgendePogingOp) = (Terugkoppelstatus.Wachtend, null, null, 0, nu);
        LaatLos();
        return Result.Gelukt;
    }

    private void LaatLos()
    {
        (LeaseVan, LeaseTot) = (null, null);
        Gewijzigd();
    }

    private static TimeSpan Pauze(int pogingen)
    {
        var pauze = TimeSpan.FromSeconds(15 * Math.Pow(4, pogingen - 1));
        return pauze < LangstePauze ? pauze : LangstePauze;
    }
}
