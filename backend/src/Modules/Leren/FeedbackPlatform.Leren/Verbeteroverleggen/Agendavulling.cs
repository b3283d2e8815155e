using FeedbackPlatform.Intake.Contracts;
using FeedbackPlatform.Leren.Contracts;
using FeedbackPlatform.Leren.Domain;
using FeedbackPlatform.Leren.Persistence;
using FeedbackPlatform.Platform;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace FeedbackPlatform.Leren.Verbeteroverleggen;

/// <summary>
/// Fills an agenda with what asks for attention now, each item with the reason why. Asking again adds only what is new;
/// what somebody skipped does not come back.
/// </summary>
internal sealed class Agendavulling(LerenDbContext db, ISender sender, TimeProvider klok)
{
    public const int GroeiWeken = 4;
    public const int GroeiVerschilMinimum = 5;
    public const int GroeiPercentageMinimum = 50;
    private const int GoudenKlachtenMaximum = 6;
    private const int ThemasMaximum = 2;
    private const int ActiesMaximum = 5;
    private const int VergelijkbaarMaximum = 10;
    private static readonly int[] ComplimentDagen = [14, 42];

    /// <returns>The items that were added; the caller saves.</returns>
    public async Task<IReadOnlyList<Agendapunt>> VulAanAsync(Verbeteroverleg overleg, CancellationToken ct)
    {
        var bestaand = await db.Agendapunten.Where(p => p.VerbeteroverlegId == overleg.Id).ToListAsync(ct);
        var lijst = new Lijst(overleg.Id, bestaand);
        var vandaag = klok.Vandaag();
        var vorige = await db.Verbeteroverleggen.AsNoTracking()
            .Where(o => o.Status == Verbeteroverlegstatus.Gesloten && o.Datum <= overleg.Datum && o.Id != overleg.Id)
            .OrderByDescending(o => o.Datum).ThenByDescending(o => o.Id).Select(o => new { o.Datum, o.GeslotenOp }).FirstOrDefaultAsync(ct);

        await TerugblikAsync(lijst, vorige?.GeslotenOp, ct);
        await GoudenKlachtenAsync(lijst, ct);
        await ThemasAsync(lijst, vandaag, ct);
        await ComplimentAsync(lijst, vandaag, ct);
        await BriefAsync(lijst, vorige?.Datum ?? vandaag.AddDays(-14), ct);
        await ActiesAsync(lijst, vandaag, ct);
        db.Agendapunten.AddRange(lijst.Nieuw);
        return lijst.Nieuw;
    }

    private async Task TerugblikAsync(Lijst lijst, DateTimeOffset? sinds, CancellationToken ct)
    {
        if (lijst.Heeft(p => p.Soort == Agendapuntsoort.Terugblik))
            return;
        var open = await db.Verbeteracties.CountAsync(
            a => a.Status == Actiestatus.Besloten || a.Status == Actiestatus.Bezig || a.Status == Actiestatus.Geblokkeerd, ct);
        var gemeten = sinds is null
            ? await db.Verbeteracties.CountAsync(a => a.Status == Actiestatus.EffectGemeten, ct)
            : await db.Verbeteracties.CountAsync(a => a.Effectmetingen.Any(m => m.GemetenOp >= sinds), ct);
        if (sinds is not null || open + gemeten > 0)
            lijst.Voeg(Agendapuntsoort.Terugblik, null, new Waarom(Waaromcode.Terugblik, Acties: open, Effecten: gemeten));
    }

    private async Task GoudenKlachtenAsync(Lijst lijst, CancellationToken ct)
    {
        var nieuw = await db.GoudenKlachten.AsNoTracking()
            .Where(k => k.Status == GoudenKlachtstatus.Aangedragen && !db.Agendapunten.Any(p => p.GoudenKlachtId == k.Id
                && db.Verbeteroverleggen.Any(o => o.Id == p.VerbeteroverlegId && o.Status != Verbeteroverlegstatus.Gesloten)))
            .OrderBy(k => k.AangedragenOp).ThenBy(k => k.Id).Take(GoudenKlachtenMaximum).ToListAsync(ct);
        foreach (var klacht in nieuw.Where(k => !lijst.Heeft(p => p.GoudenKlachtId == k.Id)))
        {
            var vergelijkbaar = await sender.Send(new VergelijkbareKlantsignalenOpvragen(klacht.KlantsignaalId, VergelijkbaarMaximum), ct);
            lijst.Voeg(Agendapuntsoort.GoudenKlacht, Kop(klacht.Reden),
                new Waarom(Waaromcode.NieuweGoudenKlacht, Vergelijkbaar: vergelijkbaar.Count), klacht.KlantsignaalId, klacht.Id);
        }
    }

    private async Task ThemasAsync(Lijst lijst, DateOnly vandaag, CancellationToken ct)
    {
        var groei = await sender.Send(new CategorieGroeiOpvragen(vandaag, GroeiWeken, 10), ct);
        var themas = groei
            .Where(g => g.AantalNu - g.AantalVorige >= GroeiVerschilMinimum
                && g.AantalNu * 100 >= g.AantalVorige * (100 + GroeiPercentageMinimum))
            .Where(g => !lijst.Heeft(p => p.CategorieId == g.CategorieId))
            .Take(ThemasMaximum);
        foreach (var thema in themas)
        {
            lijst.Voeg(Agendapuntsoort.Thema, thema.Naam, new Waarom(Waaromcode.ThemaGegroeid, AantalVorige: thema.AantalVorige,
                AantalNu: thema.AantalNu, Weken: GroeiWeken, DrempelVerschil: GroeiVerschilMinimum, DrempelPercentage: GroeiPercentageMinimum),
                categorieId: thema.CategorieId);
        }
    }

    private async Task ComplimentAsync(Lijst lijst, DateOnly vandaag, CancellationToken ct)
    {
        if (lijst.Heeft(p => p.Soort == Agendapuntsoort.Compliment))
            return;
        foreach (var dagen in ComplimentDagen)
        {
            if (await sender.Send(new RecentComplimentOpvragen(vandaag.AddDays(-dagen)), ct) is { } compliment)
            {
                lijst.Voeg(Agendapuntsoort.Compliment, null, new Waarom(Waaromcode.WatWerkteHier), compliment.Id);
                return;
            }
        }
    }

    private async Task BriefAsync(Lijst lijst, DateOnly sinds, CancellationToken ct)
    {
        if (lijst.Heeft(p => p.Soort == Agendapuntsoort.BriefVanDeWeek))
            return;
        if (await sender.Send(new BriefVanDeWeekOpvragen(sinds, lijst.KlantsignaalIds), ct) is { } brief)
            lijst.Voeg(Agendapuntsoort.BriefVanDeWeek, null, new Waarom(Waaromcode.BriefVanDeWeek), brief.Id);
    }

    private async Task ActiesAsync(Lijst lijst, DateOnly vandaag, CancellationToken ct)
    {
        var achter = await db.Verbeteracties.AsNoTracking()
            .Where(a => a.Status == Actiestatus.Geblokkeerd
                || ((a.Status == Actiestatus.Besloten || a.Status == Actiestatus.Bezig) && a.StreefDatum < vandaag))
            .OrderBy(a => a.StreefDatum).ThenBy(a => a.Id).Take(ActiesMaximum)
            .Select(a => new { a.Id, a.Titel, a.Status, a.StreefDatum, a.GeblokkeerdOp }).ToListAsync(ct);
        foreach (var actie in achter.Where(a => !lijst.Heeft(p => p.VerbeteractieId == a.Id)))
        {
            var waarom = actie.Status == Actiestatus.Geblokkeerd
                ? new Waarom(Waaromcode.ActieGeblokkeerd, Dagen: vandaag.DayNumber - (actie.GeblokkeerdOp?.Datum() ?? vandaag).DayNumber)
                : new Waarom(Waaromcode.ActieOverTijd, Dagen: vandaag.DayNumber - actie.StreefDatum.DayNumber);
            lijst.Voeg(Agendapuntsoort.Verbeteractie, actie.Titel, waarom, verbeteractieId: actie.Id);
        }
    }

    /// <summary>The first sentence of the reason, as the heading of the item.</summary>
    private static string Kop(string reden)
    {
        var einde = reden.AsSpan().IndexOfAny(".!?\n");
        var kop = (einde < 0 ? reden : reden[..einde]).Trim();
        return kop.Length <= 90 ? kop : kop[..kop.LastIndexOf(' ', 89)] + "…";
    }

    private sealed class Lijst(Guid verbeteroverlegId, IReadOnlyList<Agendapunt> bestaand)
    {
        private int volgorde = bestaand.Count == 0 ? 0 : bestaand.Max(p => p.Volgorde);

        public List<Agendapunt> Nieuw { get; } = [];

        public IReadOnlyCollection<Guid> KlantsignaalIds => [.. bestaand.Concat(Nieuw).Select(p => p.KlantsignaalId).OfType<Guid>()];

        public bool Heeft(Func<Agendapunt, bool> voorwaarde) => bestaand.Any(voorwaarde) || Nieuw.Any(voorwaarde);

        public void Voeg(
            Agendapuntsoort soort, string? titel, Waarom waarom, Guid? klantsignaalId = null, Guid? goudenKlachtId = null,
            Guid? categorieId = null, Guid? verbeteractieId = null)
        {
            if (bestaand.Count + Nieuw.Count < Agendapunt.PerOverlegMaximum)
                Nieuw.Add(Agendapunt.Maak(verbeteroverlegId, ++volgorde, soort, titel, waarom, klantsignaalId, goudenKlachtId, categorieId, verbeteractieId));
        }
    }
}
