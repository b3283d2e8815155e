using FeedbackPlatform.Platform.Persistence;

namespace FeedbackPlatform.Leren.Domain;

internal enum Agendapuntsoort
{
    /// <summary>What came of last time?</summary>
    Terugblik,
    GoudenKlacht,

    /// <summary>A categorie that grew.</summary>
    Thema,

    /// <summary>A verbeteractie that is late or blocked.</summary>
    Verbeteractie,

    /// <summary>What worked here?</summary>
    Compliment,
    BriefVanDeWeek,

    /// <summary>Put on the agenda by somebody.</summary>
    Eigen,
}

internal enum Agendapuntstatus
{
    Open,
    Besproken,
    Overgeslagen,
}

/// <summary>Which rule put an item on the agenda.</summary>
internal enum Waaromcode
{
    Terugblik,
    NieuweGoudenKlacht,
    ThemaGegroeid,
    ActieOverTijd,
    ActieGeblokkeerd,
    WatWerkteHier,
    BriefVanDeWeek,
    ZelfToegevoegd,
}

/// <summary>Why an item is on the agenda, as figures for a sentence; only those that belong to the code are set.</summary>
/// <param name="Code">The rule that applied.</param>
/// <param name="Acties">Terugblik: open verbeteracties.</param>
/// <param name="Effecten">Terugblik: effects measured since the last meeting.</param>
/// <param name="Vergelijkbaar">Gouden klacht: klantsignalen about the same.</param>
/// <param name="AantalVorige">Thema: klantsignalen in the weeks before.</param>
/// <param name="AantalNu">Thema: klantsignalen in the last weeks.</param>
/// <param name="Weken">Thema: length of both periods.</param>
/// <param name="DrempelVerschil">Thema: the least growth in number that counts.</param>
/// <param name="DrempelPercentage">Thema: the least growth in percent that counts.</param>
/// <param name="Dagen">Verbeteractie: days past its target date, or days blocked.</param>
internal sealed record Waarom(
    Waaromcode Code,
    int? Acties = null,
    int? Effecten = null,
    int? Vergelijkbaar = null,
    int? AantalVorige = null,
    int? AantalNu = null,
    int? Weken = null,
    int? DrempelVerschil = null,
    int? DrempelPercentage = null,
    int? Dagen = null);

/// <summary>
/// One item of a verbeteroverleg. It has a version of its own, so that several people can keep notes at different items
/// at the same time.
/// </summary>
internal sealed class Agendapunt : Aggregaat
{
    public const int TitelMaximum = 200;
    public const int NotitieMaximum = 10_000;
    public const int PerOverlegMaximum = 40;

    private Agendapunt()
    {
    }

    public Guid VerbeteroverlegId { get; private init; }

    public int Volgorde { get; private set; }

    public Agendapuntsoort Soort { get; private init; }

    /// <summary>Null where the kind says enough.</summary>
    public string? Titel { get; private set; }

    public Waarom Waarom { get; private init; } = new(Waaromcode.ZelfToegevoegd);

    public Guid? KlantsignaalId { get; private init; }

    public Guid? GoudenKlachtId { get; private init; }

    public Guid? CategorieId { get; private init; }

    public Guid? VerbeteractieId { get; private init; }

    public Agendapuntstatus Status { get; private set; }

    public string Notitie { get; private set; } = "";

    public static Agendapunt Maak(
        Guid verbeteroverlegId, int volgorde, Agendapuntsoort soort, string? titel, Waarom waarom,
        Guid? klantsignaalId = null, Guid? goudenKlachtId = null, Guid? categorieId = null, Guid? verbeteractieId = null, Guid? id = null) => new()
        {
            Id = id ?? Guid.CreateVersion7(),
            VerbeteroverlegId = verbeteroverlegId,
            Volgorde = volgorde,
            Soort = soort,
            Titel = Kort(titel),
            Waarom = waarom,
            KlantsignaalId = klantsignaalId,
            GoudenKlachtId = goudenKlachtId,
            CategorieId = categorieId,
            VerbeteractieId = verbeteractieId,
        };

    public void Wijzigen(string? titel, string? notitie, Agendapuntstatus? status)
    {
        Titel = titel is null ? Titel : Kort(titel);
        Notitie = notitie ?? Notitie;
        Status = status ?? Status;
        Gewijzigd();
    }

    public void Bespreken()
    {
        if (Status == Agendapuntstatus.Besproken)
            return;
        Status = Agendapuntstatus.Besproken;
        Gewijzigd();
    }

    /// <summary>Another place in the agenda; the version of the item stays, so that a note being typed is not disturbed.</summary>
    public void Verplaatsen(int volgorde) => Volgorde = volgorde;

    private static string? Kort(string? titel)
    {
        titel = titel?.Trim();
        return string.IsNullOrEmpty(titel) ? null : titel.Length > TitelMaximum ? titel[..(TitelMaximum - 1)] + "…" : titel;
    }
}
