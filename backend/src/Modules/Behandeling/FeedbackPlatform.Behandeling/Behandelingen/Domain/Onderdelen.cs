namespace FeedbackPlatform.Behandeling.Behandelingen;

/// <summary>A klantsignaal that this behandeling answers. Its words stay in Intake; these facts do not change.</summary>
internal sealed class BehandeldKlantsignaal
{
    private BehandeldKlantsignaal() => Kenmerk = "";

    public BehandeldKlantsignaal(Guid klantsignaalId, string kenmerk) => (KlantsignaalId, Kenmerk) = (klantsignaalId, kenmerk);

    public Guid KlantsignaalId { get; private set; }

    public string Kenmerk { get; private set; }
}

/// <summary>A conversation, call or message with the indiener; also the attempt that failed.</summary>
internal sealed class Contactmoment
{
    public const int TekstMaximum = 4000;
    public const int BelofteMaximum = 300;

    public Guid Id { get; private init; } = Guid.CreateVersion7();

    public required Contactsoort Soort { get; init; }

    /// <summary>False: tried, not reached.</summary>
    public required bool Gelukt { get; init; }

    public required string Tekst { get; init; }

    /// <summary>What was promised; the promise drives what to do next.</summary>
    public string? Belofte { get; init; }

    public DateOnly? BelofteDatum { get; init; }

    public required Guid DoorId { get; init; }

    public required DateTimeOffset VastgelegdOp { get; init; }
}

/// <summary>An internal remark; never shown to the indiener.</summary>
internal sealed class Notitie
{
    public const int TekstMaximum = 4000;

    public Guid Id { get; private init; } = Guid.CreateVersion7();

    public required string Tekst { get; init; }

    public required Guid DoorId { get; init; }

    public required DateTimeOffset VastgelegdOp { get; init; }
}

/// <summary>Internal transfer: with a reason, and only after the other accepts.</summary>
internal sealed class Overdracht
{
    public const int RedenMaximum = 1000;

    public Guid Id { get; private init; } = Guid.CreateVersion7();

    public required Guid VanId { get; init; }

    public required Guid NaarId { get; init; }

    public required string Reden { get; init; }

    public required DateTimeOffset AangebodenOp { get; init; }

    public Overdrachtstatus Status { get; private set; } = Overdrachtstatus.Aangeboden;

    public DateTimeOffset? BeslistOp { get; private set; }

    public string? Weigering { get; private set; }

    internal void Accepteren(DateTimeOffset nu) => (Status, BeslistOp) = (Overdrachtstatus.Geaccepteerd, nu);

    internal void Weigeren(string reden, DateTimeOffset nu) =>
        (Status, Weigering, BeslistOp) = (Overdrachtstatus.Geweigerd, reden, nu);
}

/// <summary>Somebody whose conduct it concerns, or who took part in it: may not handle it (Awb 9:7).</summary>
internal sealed class Betrokkene
{
    private Betrokkene()
    {
    }

    public Betrokkene(Guid gebruikerId, DateOnly? afschriftDatum) => (GebruikerId, AfschriftDatum) = (gebruikerId, afschriftDatum);

    public Guid GebruikerId { get; private set; }

    /// <summary>When a copy of the complaint was sent (Awb 9:9).</summary>
    public DateOnly? AfschriftDatum { get; internal set; }
}

/// <summary>Written acknowledgement (Awb 9:6).</summary>
/// <param name="Datum">The date on the acknowledgement.</param>
/// <param name="Wijze">How it was sent.</param>
/// <param name="MetAdviseur">It says that an adviser or committee advises (Awb 9:15), which makes the term ten weeks.</param>
/// <param name="DoorId">Who sent it.</param>
/// <param name="VastgelegdOp">When that was recorded.</param>
internal sealed record Ontvangstbevestiging(
    DateOnly Datum, Contactsoort Wijze, bool MetAdviseur, Guid DoorId, DateTimeOffset VastgelegdOp);

/// <summary>Adjournment (Awb 9:11, second paragraph): once, at most four weeks, with written notice to both parties.</summary>
internal sealed record Verdaging(int Weken, string Reden, DateOnly KennisgevingDatum, Guid DoorId, DateTimeOffset VastgelegdOp)
{
    public const int RedenMaximum = 1000;
}

/// <summary>Further delay that the complainant consented to in writing (Awb 9:11, third paragraph).</summary>
internal sealed class NaderUitstel
{
    public const int RedenMaximum = 1000;

    public Guid Id { get; private init; } = Guid.CreateVersion7();

    public required DateOnly TotDatum { get; init; }

    /// <summary>Date of the written consent.</summary>
    public required DateOnly InstemmingDatum { get; init; }

    public required string Reden { get; init; }

    public required Guid DoorId { get; init; }

    public required DateTimeOffset VastgelegdOp { get; init; }
}

/// <summary>A service term that stands still, for example while the indiener looks something up.</summary>
internal sealed class Opschorting
{
    public const int RedenMaximum = 1000;

    public Guid Id { get; private init; } = Guid.CreateVersion7();

    public required DateOnly BeginDatum { get; init; }

    public DateOnly? EindDatum { get; private set; }

    public required string Reden { get; init; }

    public required Guid DoorId { get; init; }

    public required DateTimeOffset VastgelegdOp { get; init; }

    public DateTimeOffset? HervatOp { get; private set; }

    public int Dagen => EindDatum is { } einde ? einde.DayNumber - BeginDatum.DayNumber : 0;

    internal void Beeindigen(DateOnly datum, DateTimeOffset nu) => (EindDatum, HervatOp) = (datum, nu);
}
