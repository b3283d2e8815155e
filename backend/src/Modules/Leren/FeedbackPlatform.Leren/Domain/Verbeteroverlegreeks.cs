using FeedbackPlatform.Platform.Persistence;

namespace FeedbackPlatform.Leren.Domain;

/// <summary>The rhythm of the verbeteroverleg: which day, what time, every how many weeks. Only the next one is planned.</summary>
internal sealed class Verbeteroverlegreeks : Aggregaat
{
    public const int NaamMaximum = 120;
    public const int LocatieMaximum = 200;
    public const int IntervalWekenMaximum = 12;
    public const int IntervalWekenStandaard = 2;
    public const int DuurMinimum = 15;
    public const int DuurMaximum = 240;

    private Verbeteroverlegreeks()
    {
    }

    public string Naam { get; private init; } = "";

    /// <summary>Date of the first one; the others fall on the same weekday.</summary>
    public DateOnly Begindatum { get; private init; }

    public TimeOnly Begintijd { get; private init; }

    public int DuurMinuten { get; private init; }

    public int IntervalWeken { get; private init; }

    public string? Locatie { get; private init; }

    public DateTimeOffset AangemaaktOp { get; private init; }

    /// <summary>How many were planned so far; the number of the newest.</summary>
    public int LaatsteNummer { get; private set; }

    public static Verbeteroverlegreeks Plannen(
        string naam, DateOnly begindatum, TimeOnly begintijd, int duurMinuten, int intervalWeken, string? locatie, DateTimeOffset nu, Guid? id = null,
        int nummersVooraf = 0) => new()
        {
            Id = id ?? Guid.CreateVersion7(nu),
            Naam = naam.Trim(),
            Begindatum = begindatum,
            Begintijd = begintijd,
            DuurMinuten = duurMinuten,
            IntervalWeken = intervalWeken,
            Locatie = string.IsNullOrWhiteSpace(locatie) ? null : locatie.Trim(),
            AangemaaktOp = nu,
            LaatsteNummer = nummersVooraf,
        };

    /// <summary>Plans the next one: on the first date of the rhythm after <paramref name="na"/> that is not in the past.</summary>
    /// <param name="na">Date of the last one; null for the first.</param>
    /// <param name="vandaag">No meeting is planned before today.</param>
    public Verbeteroverleg PlanVolgende(DateOnly? na, DateOnly vandaag)
    {
        var datum = Begindatum;
        while (datum <= na || datum < vandaag)
            datum = datum.AddDays(7 * IntervalWeken);
        LaatsteNummer++;
        Gewijzigd();
        return Verbeteroverleg.Plannen(Id, LaatsteNummer, datum, Begintijd, DuurMinuten, Locatie);
    }
}
