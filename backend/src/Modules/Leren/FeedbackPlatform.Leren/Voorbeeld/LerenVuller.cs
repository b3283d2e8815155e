using FeedbackPlatform.Leren.Contracts;
using FeedbackPlatform.Leren.Domain;
using FeedbackPlatform.Leren.Persistence;
using FeedbackPlatform.Leren.Verbeteracties;
using FeedbackPlatform.Leren.Verbeteroverleggen;
using FeedbackPlatform.Platform;
using FeedbackPlatform.Platform.Resultaten;
using FeedbackPlatform.Platform.Voorbeeld;
using Microsoft.EntityFrameworkCore;

namespace FeedbackPlatform.Leren.Voorbeeld;

/// <summary>
/// A year of verbeteroverleggen of the example organisation, with their gouden klachten, besluiten and verbeteracties.
/// The coming one fills its own agenda, as it does in the product.
/// </summary>
internal sealed class LerenVuller(LerenDbContext db, Agendavulling agenda, Effectmeter meter, Voorbeeldinhoud inhoud, Voorbeeldkalender kalender) : IVoorbeeldVuller
{
    private const string Locatie = "Stadskantoor, de huiskamer op de begane grond";

    private readonly Dictionary<string, GoudenKlacht> goud = [];

    public int Volgorde => 40;

    public string Naam => "verbeteroverleggen";

    public async Task<bool> IsLeegAsync(CancellationToken ct) => !await db.Verbeteroverleggen.AnyAsync(ct) && !await db.GoudenKlachten.AnyAsync(ct);

    public async Task VulAsync(CancellationToken ct)
    {
        await using var transactie = await db.Database.BeginTransactionAsync(ct);
        foreach (var k in inhoud.Klantsignalen.Where(k => k.GoudenKlacht is not null))
        {
            goud[k.Sleutel] = GoudenKlacht.Aandragen(
                VoorbeeldId.Klantsignaal(k.Sleutel), k.GoudenKlacht!.Reden, Enum.Parse<Leerwaarde>(k.GoudenKlacht.Leerwaarde),
                VoorbeeldId.Gebruiker(k.GoudenKlacht.Door), kalender.Aangedragen(k), VoorbeeldId.GoudenKlacht(k.Sleutel));
        }

        db.GoudenKlachten.AddRange(goud.Values);
        var komend = Reeks();
        foreach (var overleg in inhoud.Overleggen.Overleggen)
            Houden(overleg);
        foreach (var actie in inhoud.Verbeteracties)
            db.Verbeteracties.Add(await UitvoerenAsync(actie, ct));
        await db.StilOpslaanAsync(ct);

        await agenda.VulAanAsync(komend, ct);
        await db.StilOpslaanAsync(ct);
        await transactie.CommitAsync(ct);
    }

    private Verbeteroverleg Reeks()
    {
        var (reeks, komend) = (inhoud.Overleggen.Reeks, inhoud.Overleggen.Komend.Nummer);
        var id = VoorbeeldId.Van("verbeteroverlegreeks:" + reeks.Sleutel);
        db.Verbeteroverlegreeksen.Add(Verbeteroverlegreeks.Plannen(
            reeks.Naam, kalender.Overlegdatum(1), reeks.Begintijd, reeks.DuurMinuten, reeks.IedereWeken, Locatie, kalender.Overlegmoment(0), id, komend));
        foreach (var nummer in inhoud.Overleggen.Overleggen.Select(o => o.Nummer).Append(komend))
        {
            db.Verbeteroverleggen.Add(Verbeteroverleg.Plannen(
                id, nummer, kalender.Overlegdatum(nummer), reeks.Begintijd, reeks.DuurMinuten, Locatie, VoorbeeldId.Verbeteroverleg(nummer)));
        }

        return db.Verbeteroverleggen.Local.Single(o => o.Nummer == komend);
    }

    private void Houden(VoorbeeldOverleg voorbeeld)
    {
        var overleg = db.Verbeteroverleggen.Local.Single(o => o.Nummer == voorbeeld.Nummer);
        overleg.AanwezigenVastleggen(Aanwezigen(voorbeeld));
        Geslaagd(overleg.Openen(kalender.Overlegmoment(voorbeeld.Nummer)));
        var volgorde = 0;
        if (voorbeeld.Nummer > 1)
            Terugblik(overleg, ++volgorde);
        foreach (var punt in voorbeeld.Agendapunten)
            Bespreken(overleg, punt, ++volgorde);
        Geslaagd(overleg.Sluiten(null, VoorbeeldId.Verbeteroverleg(voorbeeld.Nummer + 1), kalender.Overlegmoment(voorbeeld.Nummer, 55)));
    }

    private void Terugblik(Verbeteroverleg overleg, int volgorde)
    {
        var begin = kalender.Overlegmoment(overleg.Nummer);
        var open = inhoud.Verbeteracties.Count(a => a.Overleg < overleg.Nummer && !(Klaar(a) < begin));
        var punt = Agendapunt.Maak(overleg.Id, volgorde, Agendapuntsoort.Terugblik, null, new Waarom(Waaromcode.Terugblik, Acties: open, Effecten: 0));
        punt.Bespreken();
        db.Agendapunten.Add(punt);
    }

    private void Bespreken(Verbeteroverleg overleg, VoorbeeldAgendapunt voorbeeld, int volgorde)
    {
        var klacht = voorbeeld.Klantsignaal is { } sleutel ? goud.GetValueOrDefault(sleutel) : null;
        var punt = Agendapunt.Maak(
            overleg.Id, volgorde, Soort(voorbeeld), voorbeeld.Titel, Waarom(overleg, voorbeeld),
            voorbeeld.Klantsignaal is { } k ? VoorbeeldId.Klantsignaal(k) : null,
            voorbeeld.Soort == "GoudenKlacht" ? klacht?.Id : null,
            voorbeeld.Categorie is { } c ? VoorbeeldId.Categorie(c) : null,
            voorbeeld.Actie is { } a ? VoorbeeldId.Verbeteractie(a) : null,
            PuntId(overleg.Nummer, voorbeeld.Titel));
        punt.Wijzigen(null, voorbeeld.Notitie, Agendapuntstatus.Besproken);
        db.Agendapunten.Add(punt);
        klacht?.Bespreken(overleg.Id, kalender.Overlegmoment(overleg.Nummer, 55));
        if (voorbeeld.Besluit is not { } besluit)
            return;

        Geslaagd(overleg.BesluitNemen());
        var soort = Enum.Parse<Besluitsoort>(besluit.Soort);
        db.Besluiten.Add(Besluit.Nemen(
            overleg.Id, punt.Id, soort, besluit.Tekst, null, soort == Besluitsoort.Doorgeven ? "De vakafdeling" : null,
            soort == Besluitsoort.Proberen ? overleg.Datum.AddDays(91) : null,
            besluit.Actie is { } actie ? VoorbeeldId.Verbeteractie(actie) : null,
            VoorbeeldId.Gebruiker(inhoud.Overleggen.Reeks.Voorzitter), kalender.Overlegmoment(overleg.Nummer, 10 + 10 * volgorde)));
    }

    private async Task<Verbeteractie> UitvoerenAsync(VoorbeeldVerbeteractie a, CancellationToken ct)
    {
        var besloten = kalender.Overlegmoment(a.Overleg, 30);
        var koppelingen = a.Klantsignalen.Select(s => (Id: VoorbeeldId.Klantsignaal(s), Op: kalender.Gekoppeld(a, inhoud.Klantsignaal(s)))).ToList();
        var titel = inhoud.Overleggen.Overleggen.Single(o => o.Nummer == a.Overleg).Agendapunten.Single(p => p.Besluit?.Actie == a.Sleutel).Titel;
        var eigenaar = VoorbeeldId.Gebruiker(a.Eigenaar);
        var actie = Waarde(Verbeteractie.Besluiten(
            new Actieplan(a.Titel, a.Omschrijving, a.Hypothese, eigenaar, Dag(a.StartDagenGeleden),
                kalender.Vandaag.AddDays(-a.StreefdatumDagenGeleden), VoorbeeldId.Categorie(a.Categorie), null),
            [.. koppelingen.Where(k => k.Op <= besloten).DefaultIfEmpty(koppelingen[0]).Select(k => k.Id)],
            VoorbeeldId.Verbeteroverleg(a.Overleg), PuntId(a.Overleg, titel), besloten, VoorbeeldId.Verbeteractie(a.Sleutel)));

        foreach (var koppeling in koppelingen.Where(k => actie.Koppelingen.All(g => g.KlantsignaalId != k.Id)))
            Geslaagd(actie.Koppelen(koppeling.Id, koppeling.Op));
        foreach (var (regel, i) in (a.Voortgang ?? []).Select((v, i) => (v, i)))
        {
            var op = kalender.DagenGeleden(regel.DagenGeleden, a.Sleutel + i);
            Geslaagd(actie.VoortgangMelden(regel.Tekst, i == 0 ? Actiestatus.Bezig : null, VoorbeeldId.Gebruiker(regel.Door), op, op.Datum()));
            if (a.GeblokkeerdOmdat is { } reden && i == 2)
                Geslaagd(actie.VoortgangMelden(reden, Actiestatus.Geblokkeerd, eigenaar, op.AddDays(6), op.AddDays(6).Datum()));
        }

        if (Klaar(a) is not { } klaar)
            return actie;
        if (a.Status == "Vervallen")
            Geslaagd(actie.VoortgangMelden(a.Resultaat!, Actiestatus.Gestopt, eigenaar, klaar, klaar.Datum()));
        else
            Geslaagd(actie.Voltooien(klaar.Datum(), a.Resultaat!, eigenaar, klaar));
        if (Dag(a.GemetenDagenGeleden) is { } gemeten)
            await MetenAsync(actie, gemeten, ct);
        return actie;
    }

    private async Task MetenAsync(Verbeteractie actie, DateOnly op, CancellationToken ct)
    {
        var periode = Waarde(actie.Meetperiode(op));
        var nu = await meter.MeetAsync(periode, actie.CategorieId!.Value, ct);
        actie.EffectVastleggen(Effectmeting.Maak(periode, nu.AantalVoor, nu.AantalNa, op.Begin().AddHours(11)));
    }

    /// <summary>When it was completed or given up; null while it is open.</summary>
    private DateTimeOffset? Klaar(VoorbeeldVerbeteractie a) => a switch
    {
        { VoltooidDagenGeleden: { } dagen } => kalender.DagenGeleden(dagen, a.Sleutel),
        { Status: "Vervallen" } => kalender.DagenGeleden(a.StreefdatumDagenGeleden, a.Sleutel),
        _ => null,
    };

    private Waarom Waarom(Verbeteroverleg overleg, VoorbeeldAgendapunt punt) => punt.Soort switch
    {
        "GoudenKlacht" => new Waarom(Waaromcode.NieuweGoudenKlacht, Vergelijkbaar: Vergelijkbaar(overleg, punt.Klantsignaal!)),
        "Categorie" => new Waarom(
            Waaromcode.ThemaGegroeid, AantalVorige: Aantal(punt.Categorie!, overleg.Datum, 8, 4), AantalNu: Aantal(punt.Categorie!, overleg.Datum, 4, 0),
            Weken: Agendavulling.GroeiWeken, DrempelVerschil: Agendavulling.GroeiVerschilMinimum, DrempelPercentage: Agendavulling.GroeiPercentageMinimum),
        "Compliment" => new Waarom(Waaromcode.WatWerkteHier),
        _ => new Waarom(Waaromcode.ZelfToegevoegd),
    };

    private int Vergelijkbaar(Verbeteroverleg overleg, string sleutel) =>
        Math.Max(0, Aantal(inhoud.Klantsignaal(sleutel).Categorie, overleg.Datum, 13, 0) - 1);

    /// <summary>Klantsignalen in one category between so many and so many weeks before a date.</summary>
    private int Aantal(string categorie, DateOnly datum, int vanWeken, int totWeken) => inhoud.Klantsignalen.Count(k => k.Categorie == categorie
        && kalender.Ontvangstdatum(k) > datum.AddDays(-7 * vanWeken) && kalender.Ontvangstdatum(k) <= datum.AddDays(-7 * totWeken));

    private DateOnly? Dag(int? dagenGeleden) => dagenGeleden is { } dagen ? kalender.Vandaag.AddDays(-dagen) : null;

    private static Guid PuntId(int overleg, string titel) => VoorbeeldId.Van($"agendapunt:{overleg}:{titel}");

    private static Agendapuntsoort Soort(VoorbeeldAgendapunt punt) => punt.Soort switch
    {
        "GoudenKlacht" => Agendapuntsoort.GoudenKlacht,
        "Categorie" => Agendapuntsoort.Thema,
        "Compliment" => Agendapuntsoort.Compliment,
        "Actie" => Agendapuntsoort.Verbeteractie,
        _ => Agendapuntsoort.Eigen,
    };

    private static IEnumerable<Aanwezige> Aanwezigen(VoorbeeldOverleg voorbeeld)
    {
        foreach (var sleutel in voorbeeld.Aanwezig)
        {
            var (discipline, vaardigheden) = Inbreng(sleutel);
            yield return Aanwezige.Maak(VoorbeeldId.Gebruiker(sleutel), null, discipline, vaardigheden);
        }

        if (voorbeeld.Nummer >= 5)
            yield return Aanwezige.Maak(null, "Hans Polman", Discipline.Ervaringsdeskundige, [Vaardigheid.Toegang]);
    }

    private static (Discipline Discipline, Vaardigheid[] Vaardigheden) Inbreng(string sleutel) => sleutel switch
    {
        "fatima" => (Discipline.Kwaliteit, [Vaardigheid.Verbinden, Vaardigheid.Visie]),
        "daan" => (Discipline.Kwaliteit, [Vaardigheid.AnalytischeAandacht]),
        "peter" => (Discipline.Leiding, [Vaardigheid.Voorleven]),
        "ingrid" => (Discipline.Klachtbehandeling, [Vaardigheid.Toegang]),
        _ => (Discipline.Uitvoering, []),
    };

    private static void Geslaagd(Result uitkomst)
    {
        if (uitkomst.IsFout)
            throw new InvalidOperationException($"Example organisation: {uitkomst.Fout}");
    }

    private static T Waarde<T>(Result<T> uitkomst) =>
        uitkomst.IsFout ? throw new InvalidOperationException($"Example organisation: {uitkomst.Fout}") : uitkomst.Waarde;
}
