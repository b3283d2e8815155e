namespace FeedbackPlatform.Platform.Voorbeeld;

/// <summary>When the things of the example organisation happened, counted back from now. Nothing lies in the future that is past.</summary>
public sealed class Voorbeeldkalender(Voorbeeldinhoud inhoud, TimeProvider klok)
{
    private const int BehandeltermijnDagen = 42;
    private static readonly TimeOnly Werkdagbegin = new(9, 0);

    /// <summary>What comes in later waits for the next working day.</summary>
    private static readonly TimeOnly Eindigend = new(16, 0);

    private readonly DateTimeOffset nu = klok.GetUtcNow();
    private readonly DateOnly vandaag = klok.Vandaag();
    private Dictionary<string, string>? kenmerken;

    public DateOnly Vandaag => vandaag;

    /// <summary>Legal date of receipt.</summary>
    public DateOnly Ontvangstdatum(VoorbeeldKlantsignaal k)
    {
        if (k.Anker is not null)
            return Ankerdatum(k.Anker).AddDays(-BehandeltermijnDagen);
        var datum = vandaag.AddDays(-k.DagenGeleden);
        return AltijdOpen(k.Kanaal) || k.Ondertekend ? datum : WerkdagErvoor(datum);
    }

    /// <summary>The moment of registration.</summary>
    public DateTimeOffset Geregistreerd(VoorbeeldKlantsignaal k) => Moment(Ontvangstdatum(k), k.Tijd);

    /// <summary>The human-readable reference, numbered per year in the order of the lists: by date of receipt, then by id.</summary>
    public string Kenmerk(VoorbeeldKlantsignaal k) => (kenmerken ??= inhoud.Klantsignalen
        .GroupBy(s => Ontvangstdatum(s).Year)
        .SelectMany(jaar => jaar.OrderBy(Ontvangstdatum).ThenBy(s => VoorbeeldId.Klantsignaal(s.Sleutel).ToString(), StringComparer.Ordinal)
            .Select((s, i) => (s.Sleutel, Kenmerk: $"KS-{jaar.Key:0000}-{i + 1:000000}")))
        .ToDictionary(s => s.Sleutel, s => s.Kenmerk, StringComparer.Ordinal))[k.Sleutel];

    /// <summary>A working day, so many days after receipt; of two steps the one with the higher numbers comes later.</summary>
    public DateTimeOffset NaOntvangst(VoorbeeldKlantsignaal k, int dagen, int volgnummer = 0)
    {
        var ontvangen = Ontvangstdatum(k);
        if (dagen == 0 && k.Tijd < Eindigend && WerkdagErna(ontvangen) == ontvangen)
            return Begrensd(Geregistreerd(k).AddMinutes(1 + volgnummer));
        var datum = WerkdagErna(ontvangen.AddDays(Math.Max(dagen, 1)));
        return Moment(datum, Werkdagbegin.AddMinutes(k.DagenGeleden * 37 % 280 + dagen + volgnummer));
    }

    /// <summary>When somebody took it.</summary>
    public DateTimeOffset Opgepakt(VoorbeeldKlantsignaal k) => NaOntvangst(k, 0, 25);

    public DateTimeOffset Contact(VoorbeeldKlantsignaal k, VoorbeeldContactmoment contact, int volgnummer) =>
        NaOntvangst(k, contact.NaDagen, 40 + 10 * volgnummer);

    /// <summary>When a transfer was offered; the answer came minutes later.</summary>
    public DateTimeOffset Aangeboden(VoorbeeldKlantsignaal k, VoorbeeldOverdracht overdracht) => NaOntvangst(k, overdracht.NaDagen, 30);

    public DateTimeOffset Overgedragen(VoorbeeldKlantsignaal k, VoorbeeldOverdracht overdracht) => NaOntvangst(k, overdracht.NaDagen, 35);

    public DateTimeOffset Afgerond(VoorbeeldKlantsignaal k) => NaOntvangst(k, k.Behandeling!.Afronding!.NaDagen, 120);

    public DateTimeOffset Aangedragen(VoorbeeldKlantsignaal k)
    {
        var moment = DagenGeleden(k.GoudenKlacht!.DagenGeleden, k.Sleutel);
        return moment > Geregistreerd(k) ? moment : NaOntvangst(k, 0, 15);
    }

    public DateTimeOffset Gepubliceerd(VoorbeeldPublicatie publicatie) => DagenGeleden(publicatie.GepubliceerdDagenGeleden!.Value, publicatie.Sleutel);

    /// <summary>A working day, so many days ago, at an hour that the key decides.</summary>
    public DateTimeOffset DagenGeleden(int dagen, string sleutel) =>
        Moment(WerkdagErvoor(vandaag.AddDays(-dagen)), Werkdagbegin.AddMinutes(VoorbeeldId.Van(sleutel).ToByteArray()[15] * 420 / 256));

    /// <summary>The date of a verbeteroverleg: Thursdays, two weeks apart, the coming one within a week from today.</summary>
    public DateOnly Overlegdatum(int nummer)
    {
        var dagen = ((int)DayOfWeek.Thursday - (int)vandaag.DayOfWeek + 6) % 7 + 1;
        return vandaag.AddDays(dagen - (inhoud.Overleggen.Komend.Nummer - nummer) * 7 * inhoud.Overleggen.Reeks.IedereWeken);
    }

    /// <summary>A moment during a verbeteroverleg.</summary>
    public DateTimeOffset Overlegmoment(int nummer, int minuten = 0) =>
        Moment(Overlegdatum(nummer), inhoud.Overleggen.Reeks.Begintijd.AddMinutes(minuten));

    /// <summary>When a klantsignaal was linked to a verbeteractie: at the decision, or the day after it came in.</summary>
    public DateTimeOffset Gekoppeld(VoorbeeldVerbeteractie actie, VoorbeeldKlantsignaal k)
    {
        var besloten = Overlegmoment(actie.Overleg, 30);
        return Geregistreerd(k) < besloten ? besloten : NaOntvangst(k, 1);
    }

    private DateTimeOffset Moment(DateOnly datum, TimeOnly tijd)
    {
        var lokaal = datum.ToDateTime(tijd);
        return Begrensd(new DateTimeOffset(lokaal, Klok.Amsterdam.GetUtcOffset(lokaal)).ToUniversalTime());
    }

    /// <summary>Early in the morning today's hours have not come yet.</summary>
    private DateTimeOffset Begrensd(DateTimeOffset moment) => moment < nu ? moment : nu;

    /// <summary>The next time that this holiday ends a term that already runs, or else the last time.</summary>
    private DateOnly Ankerdatum(string anker)
    {
        var datum = Enumerable.Range(vandaag.Year - 1, 3).Select(Feestdag).Where(f => f.AddDays(-BehandeltermijnDagen) < vandaag).Max();
        return datum;

        DateOnly Feestdag(int jaar) => anker switch
        {
            "Kerst" => new DateOnly(jaar, 12, 25),
            "Koningsdag" => new DateOnly(jaar, 4, 27) is { DayOfWeek: DayOfWeek.Sunday } zondag ? zondag.AddDays(-1) : new DateOnly(jaar, 4, 27),
            "GoedeVrijdag" => Pasen(jaar).AddDays(-2),
            _ => throw new ArgumentOutOfRangeException(nameof(anker), anker, "No such anchor."),
        };
    }

    /// <summary>Easter Sunday in the Gregorian calendar (Butcher).</summary>
    private static DateOnly Pasen(int jaar)
    {
        var (a, b, c) = (jaar % 19, jaar / 100, jaar % 100);
        var h = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
        var l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7;
        var m = (a + 11 * h + 22 * l) / 451;
        var dag = h + l - 7 * m + 114;
        return new DateOnly(jaar, dag / 31, dag % 31 + 1);
    }

    private static bool AltijdOpen(string kanaal) =>
        kanaal is "Email" or "Webformulier" or "Chat" or "SocialeMedia" or "Enquete" or "Api";

    private static DateOnly WerkdagErvoor(DateOnly datum) => datum.DayOfWeek switch
    {
        DayOfWeek.Saturday => datum.AddDays(-1),
        DayOfWeek.Sunday => datum.AddDays(-2),
        _ => datum,
    };

    private static DateOnly WerkdagErna(DateOnly datum) => datum.DayOfWeek switch
    {
        DayOfWeek.Saturday => datum.AddDays(2),
        DayOfWeek.Sunday => datum.AddDays(1),
        _ => datum,
    };
}
