using System.Text.Json;
using FeedbackPlatform.Platform.Http;

namespace FeedbackPlatform.Platform.Berichten;

public enum Berichtstatus
{
    Wachtend = 0,
    Bezorgd = 1,

    /// <summary>Given up after <see cref="OutboxBericht.PogingenMaximum"/> attempts; waits for a human.</summary>
    Dood = 2,
}

/// <summary>An event on its way to its consumers, written in the transaction of the change that it tells about.</summary>
public sealed class OutboxBericht
{
    public const int NaamMaximum = 120;
    public const int FoutMaximum = 500;
    public const int PogingenMaximum = 10;

    private static readonly TimeSpan LangstePauze = TimeSpan.FromHours(1);

    private OutboxBericht()
    {
    }

    public Guid Id { get; private init; }

    /// <summary>Wire name of the event.</summary>
    public string Naam { get; private init; } = "";

    public string Inhoud { get; private init; } = "";

    public DateTimeOffset AangemaaktOp { get; private init; }

    public Berichtstatus Status { get; private set; }

    public int Pogingen { get; private set; }

    public DateTimeOffset VolgendePogingOp { get; private set; }

    /// <summary>Type of the last failure; never its message, which may hold personal data.</summary>
    public string? LaatsteFout { get; private set; }

    public Guid? LeaseVan { get; private set; }

    public DateTimeOffset? LeaseTot { get; private set; }

    public DateTimeOffset? BezorgdOp { get; private set; }

    internal static OutboxBericht Maak(IModuleEvent gebeurtenis, DateTimeOffset nu) => new()
    {
        Id = Guid.CreateVersion7(nu),
        Naam = EventRegister.NaamVan(gebeurtenis.GetType()),
        Inhoud = JsonSerializer.Serialize(gebeurtenis, gebeurtenis.GetType(), Json.Opties),
        AangemaaktOp = nu,
        VolgendePogingOp = nu,
    };

    internal void Mislukt(string fout, DateTimeOffset nu)
    {
        Pogingen++;
        LaatsteFout = fout.Length > FoutMaximum ? fout[..FoutMaximum] : fout;
        (LeaseVan, LeaseTot) = (null, null);
        if (Pogingen >= PogingenMaximum)
            Status = Berichtstatus.Dood;
        else
            VolgendePogingOp = nu + Pauze(Pogingen);
    }

    /// <summary>A human asks to try a dead message again.</summary>
    public void Herhalen(DateTimeOffset nu)
    {
        Status = Berichtstatus.Wachtend;
        Pogingen = 0;
        VolgendePogingOp = nu;
    }

    private static TimeSpan Pauze(int pogingen)
    {
        var pauze = TimeSpan.FromSeconds(Math.Pow(2, pogingen));
        return pauze < LangstePauze ? pauze : LangstePauze;
    }
}

/// <summary>Proof that one consumer has handled one message; written in the consumer's own transaction.</summary>
public sealed class InboxBericht
{
    public const int ConsumentMaximum = 120;

    private InboxBericht()
    {
    }

    public Guid BerichtId { get; private init; }

    public string Consument { get; private init; } = "";

    public DateTimeOffset VerwerktOp { get; private init; }

    internal static InboxBericht Maak(Guid berichtId, string consument, DateTimeOffset nu) =>
        new() { BerichtId = berichtId, Consument = consument, VerwerktOp = nu };
}
