using FeedbackPlatform.Platform.Persistence;
using FeedbackPlatform.Platform.Resultaten;

namespace FeedbackPlatform.Leren.Domain;

internal enum Verbeteroverlegstatus
{
    Gepland,
    Geopend,
    Gesloten,
}

/// <summary>From which side somebody at the table looks.</summary>
internal enum Discipline
{
    Uitvoering,
    Beleid,
    Communicatie,
    Kwaliteit,
    Klachtbehandeling,
    Juridisch,
    Ict,
    Leiding,
    Ervaringsdeskundige,
    Anders,
}

/// <summary>The six things that learning from klantsignalen takes; somebody can bring several.</summary>
internal enum Vaardigheid
{
    Visie,
    AnalytischeAandacht,
    Toegang,
    Verbinden,
    Voorleven,
    Aanjagen,
}

/// <summary>Somebody at the table: a colleague with an account, or a guest by name.</summary>
internal sealed class Aanwezige
{
    public const int NaamMaximum = 100;

    private Aanwezige()
    {
    }

    public Guid Id { get; private init; } = Guid.CreateVersion7();

    public Guid? GebruikerId { get; private init; }

    public string? Naam { get; private init; }

    public Discipline Discipline { get; private init; }

    public List<Vaardigheid> Vaardigheden { get; private init; } = [];

    public static Aanwezige Maak(Guid? gebruikerId, string? naam, Discipline discipline, IEnumerable<Vaardigheid> vaardigheden) => new()
    {
        GebruikerId = gebruikerId,
        Naam = gebruikerId is null ? naam?.Trim() : null,
        Discipline = discipline,
        Vaardigheden = [.. vaardigheden.Distinct().Order()],
    };
}

/// <summary>One improvement meeting: who is there, what is on the agenda (<see cref="Agendapunt"/>), what was decided.</summary>
internal sealed class Verbeteroverleg : Aggregaat
{
    public const int AanwezigenMaximum = 40;
    public const int SlotwoordMaximum = 2000;

    private readonly List<Aanwezige> aanwezigen = [];

    private Verbeteroverleg()
    {
    }

    public Guid? ReeksId { get; private init; }

    public int Nummer { get; private init; }

    public DateOnly Datum { get; private set; }

    public TimeOnly Begintijd { get; private set; }

    public int DuurMinuten { get; private set; }

    public string? Locatie { get; private set; }

    public Verbeteroverlegstatus Status { get; private set; }

    public DateTimeOffset? GeopendOp { get; private set; }

    public DateTimeOffset? GeslotenOp { get; private set; }

    public string? Slotwoord { get; private set; }

    /// <summary>The next one of the series, planned when this one was closed.</summary>
    public Guid? VolgendeId { get; private set; }

    public IReadOnlyList<Aanwezige> Aanwezigen => aanwezigen;

    public static Verbeteroverleg Plannen(
        Guid? reeksId, int nummer, DateOnly datum, TimeOnly begintijd, int duurMinuten, string? locatie, Guid? id = null) => new()
        {
            Id = id ?? Guid.CreateVersion7(),
            ReeksId = reeksId,
            Nummer = nummer,
            Datum = datum,
            Begintijd = begintijd,
            DuurMinuten = duurMinuten,
            Locatie = locatie,
        };

    public Result AanwezigenVastleggen(IEnumerable<Aanwezige> nieuw)
    {
        if (Status == Verbeteroverlegstatus.Gesloten)
            return VerbeteroverlegFouten.Gesloten;
        aanwezigen.Clear();
        aanwezigen.AddRange(nieuw);
        Gewijzigd();
        return Result.Gelukt;
    }

    public Result Verzetten(DateOnly datum, TimeOnly begintijd, int duurMinuten, string? locatie)
    {
        if (Status != Verbeteroverlegstatus.Gepland)
            return VerbeteroverlegFouten.AlBegonnen;
        (Datum, Begintijd, DuurMinuten) = (datum, begintijd, duurMinuten);
        Locatie = string.IsNullOrWhiteSpace(locatie) ? null : locatie.Trim();
        Gewijzigd();
        return Result.Gelukt;
    }

    public Result Openen(DateTimeOffset nu)
    {
        if (Status != Verbeteroverlegstatus.Gepland)
            return VerbeteroverlegFouten.AlBegonnen;
        (Status, GeopendOp) = (Verbeteroverlegstatus.Geopend, nu);
        Gewijzigd();
        return Result.Gelukt;
    }

    /// <summary>The agenda, or its order, changed.</summary>
    public Result AgendaWijzigen()
    {
        if (Status == Verbeteroverlegstatus.Gesloten)
            return VerbeteroverlegFouten.Gesloten;
        Gewijzigd();
        return Result.Gelukt;
    }

    /// <summary>Decisions are taken at the table: while the meeting is open.</summary>
    public Result BesluitNemen()
    {
        if (Status != Verbeteroverlegstatus.Geopend)
            return VerbeteroverlegFouten.NietGeopend;
        Gewijzigd();
        return Result.Gelukt;
    }

    public Result Sluiten(string? slotwoord, Guid? volgendeId, DateTimeOffset nu)
    {
        if (Status != Verbeteroverlegstatus.Geopend)
            return VerbeteroverlegFouten.NietGeopend;
        (Status, GeslotenOp, VolgendeId) = (Verbeteroverlegstatus.Gesloten, nu, volgendeId);
        Slotwoord = string.IsNullOrWhiteSpace(slotwoord) ? null : slotwoord.Trim();
        Gewijzigd();
        return Result.Gelukt;
    }

    /// <summary>Tells the other modules that these klantsignalen were on the table.</summary>
    public void MeldBesproken(IEnumerable<Guid> klantsignaalIds)
    {
        foreach (var id in klantsignaalIds.Distinct())
            Meld(new Contracts.KlantsignaalBesproken(Id, id));
    }
}

internal static class VerbeteroverlegFouten
{
    public static readonly Fout Gesloten = Fout.Conflict("verbeteroverleg.gesloten", "Dit overleg is gesloten",
        "Aan een gesloten overleg verandert niets meer. Zet het punt op de agenda van het volgende overleg.");

    public static readonly Fout NietGesloten = Fout.Conflict("verbeteroverleg.niet-gesloten", "Dit overleg is nog niet gesloten",
        "Er is pas een verslag als het overleg gesloten is.");

    public static readonly Fout NietGeopend = Fout.Conflict("verbeteroverleg.niet-geopend", "Dit overleg is niet geopend",
        "Open het overleg eerst. Besluiten en sluiten kan alleen tijdens het overleg.");

    public static readonly Fout AlBegonnen = Fout.Conflict("verbeteroverleg.al-begonnen", "Dit overleg is al begonnen",
        "Openen of verzetten kan alleen bij een overleg dat nog moet beginnen.");

    public static Fout NietGevonden(Guid id) => Fout.NietGevonden("verbeteroverleg", id);

    public static Fout PuntNietGevonden(Guid id) => Fout.NietGevonden("agendapunt", id);
}
