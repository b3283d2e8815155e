using FeedbackPlatform.Platform.Persistence;

namespace FeedbackPlatform.Leren.Domain;

internal enum Besluitsoort
{
    Verbeteractie,

    /// <summary>Something is learned; nothing has to change.</summary>
    Les,

    /// <summary>Try it small first and look back at a date.</summary>
    Proberen,

    /// <summary>Somebody else can change this.</summary>
    Doorgeven,

    /// <summary>Nothing to learn, with a reason.</summary>
    GeenLes,
}

/// <summary>
/// Reasons not to learn. Only the first three close an item without a counter-question; the others are the well-known ones
/// that deserve one.
/// </summary>
internal enum RedenZonderLes
{
    NietTeAchterhalen,
    AlOpgelost,
    LooptAl,
    Incident,
    LagNietAanOns,
    GeenTijd,
    BuitenOnzeInvloed,
    BekendePersoon,
    Anders,
}

/// <summary>What was decided on an agendapunt; it is never changed, only followed by another.</summary>
internal sealed class Besluit : Aggregaat
{
    public const int TekstMaximum = 2000;
    public const int VoorWieMaximum = 200;

    private Besluit()
    {
    }

    public Guid VerbeteroverlegId { get; private init; }

    public Guid AgendapuntId { get; private init; }

    public Besluitsoort Soort { get; private init; }

    public string Tekst { get; private init; } = "";

    public RedenZonderLes? Reden { get; private init; }

    /// <summary>Les: the leerdoelgroep. Doorgeven: who can change it.</summary>
    public string? VoorWie { get; private init; }

    /// <summary>Proberen: when we look back.</summary>
    public DateOnly? TerugkijkDatum { get; private init; }

    public Guid? VerbeteractieId { get; private init; }

    public Guid? GenomenDoorId { get; private init; }

    public DateTimeOffset GenomenOp { get; private init; }

    public static Besluit Nemen(
        Guid verbeteroverlegId, Guid agendapuntId, Besluitsoort soort, string tekst, RedenZonderLes? reden, string? voorWie,
        DateOnly? terugkijkDatum, Guid? verbeteractieId, Guid? doorId, DateTimeOffset nu, Guid? id = null) => new()
        {
            Id = id ?? Guid.CreateVersion7(nu),
            VerbeteroverlegId = verbeteroverlegId,
            AgendapuntId = agendapuntId,
            Soort = soort,
            Tekst = tekst.Trim(),
            Reden = soort == Besluitsoort.GeenLes ? reden : null,
            VoorWie = string.IsNullOrWhiteSpace(voorWie) ? null : voorWie.Trim(),
            TerugkijkDatum = soort == Besluitsoort.Proberen ? terugkijkDatum : null,
            VerbeteractieId = verbeteractieId,
            GenomenDoorId = doorId,
            GenomenOp = nu,
        };
}
