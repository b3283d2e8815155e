using FeedbackPlatform.Leren.Contracts;
using FeedbackPlatform.Leren.Domain;
using FeedbackPlatform.Leren.Persistence;
using FeedbackPlatform.Leren.Signalen;
using Microsoft.EntityFrameworkCore;

namespace FeedbackPlatform.Leren.Verbeteroverleggen;

/// <summary>Somebody at the table.</summary>
internal sealed record AanwezigeWeergave(Guid? GebruikerId, string Naam, Discipline Discipline, IReadOnlyList<Vaardigheid> Vaardigheden);

/// <summary>A verbeteractie in one line.</summary>
internal sealed record ActieRegel(
    Guid Id, string Titel, Actiestatus Status, Collega? Eigenaar, DateOnly StreefDatum, string? Blokkadereden, EffectSamenvatting? Effect);

/// <summary>A decision as it was taken.</summary>
/// <param name="VoorWie">Les: the leerdoelgroep. Doorgeven: who can change it.</param>
internal sealed record BesluitWeergave(
    Guid Id, Guid AgendapuntId, Besluitsoort Soort, string Tekst, RedenZonderLes? Reden, string? VoorWie, DateOnly? TerugkijkDatum,
    ActieRegel? Verbeteractie, Collega? GenomenDoor, DateTimeOffset GenomenOp);

/// <summary>An agendapunt with why it is there and whose words it is about.</summary>
/// <param name="Versie">Goes into If-Match when the item is changed.</param>
/// <param name="Reden">Why a gouden klacht was nominated.</param>
/// <param name="Acties">Terugblik: what was agreed and measured. Verbeteractie: that one.</param>
internal sealed record AgendapuntWeergave(
    Guid Id, Guid Versie, Agendapuntsoort Soort, string? Titel, Waarom Waarom, Agendapuntstatus Status, string Notitie,
    SignaalWeergave? Signaal, string? Reden, Leerwaarde? Leerwaarde, Guid? CategorieId, IReadOnlyList<ActieRegel> Acties,
    IReadOnlyList<BesluitWeergave> Besluiten);

/// <summary>Puts together what the pages of one meeting show.</summary>
internal sealed class Overlegweergave(LerenDbContext db, Opzoeken opzoeken)
{
    private const int TerugblikMaximum = 25;

    public async Task<List<AanwezigeWeergave>> AanwezigenAsync(Verbeteroverleg overleg, CancellationToken ct)
    {
        var personen = await opzoeken.PersonenAsync(overleg.Aanwezigen.Select(a => a.GebruikerId), ct);
        return [.. overleg.Aanwezigen
            .Select(a => new AanwezigeWeergave(
                a.GebruikerId, a.GebruikerId is { } id ? personen.GetValueOrDefault(id)?.Naam ?? "" : a.Naam ?? "", a.Discipline, a.Vaardigheden))
            .OrderBy(a => a.Discipline).ThenBy(a => a.Naam, StringComparer.CurrentCulture)];
    }

    public async Task<List<AgendapuntWeergave>> AgendaAsync(Verbeteroverleg overleg, CancellationToken ct)
    {
        var punten = await db.Agendapunten.AsNoTracking().Where(p => p.VerbeteroverlegId == overleg.Id)
            .OrderBy(p => p.Volgorde).ThenBy(p => p.Id).ToListAsync(ct);
        var besluiten = await db.Besluiten.AsNoTracking().Where(b => b.VerbeteroverlegId == overleg.Id)
            .OrderBy(b => b.GenomenOp).ThenBy(b => b.Id).ToListAsync(ct);
        var goudIds = punten.Select(p => p.GoudenKlachtId).OfType<Guid>().ToArray();
        var goud = await db.GoudenKlachten.AsNoTracking().Where(k => goudIds.Contains(k.Id)).ToDictionaryAsync(k => k.Id, ct);
        var terugblik = punten.Exists(p => p.Soort == Agendapuntsoort.Terugblik) ? await TerugblikAsync(overleg, ct) : [];
        var actieIds = punten.Select(p => p.VerbeteractieId).Concat(besluiten.Select(b => b.VerbeteractieId)).OfType<Guid>()
            .Concat(terugblik).Distinct().ToArray();
        var acties = await ActiesAsync(actieIds, ct);
        var signalen = await opzoeken.SignalenAsync(punten.Select(p => p.KlantsignaalId).OfType<Guid>(), ct);
        var personen = await opzoeken.PersonenAsync(besluiten.Select(b => b.GenomenDoorId), ct);

        return [.. punten.Select(p => new AgendapuntWeergave(
            p.Id, p.Versie, p.Soort, p.Titel, p.Waarom, p.Status, opzoeken.MagWoordenZien ? p.Notitie : "",
            Bij(signalen, p.KlantsignaalId),
            Bij(goud, p.GoudenKlachtId)?.Reden, Bij(goud, p.GoudenKlachtId)?.Leerwaarde, p.CategorieId,
            p.Soort == Agendapuntsoort.Terugblik ? [.. terugblik.Select(id => acties[id])]
                : Bij(acties, p.VerbeteractieId) is { } actie ? [actie] : [],
            [.. besluiten.Where(b => b.AgendapuntId == p.Id).Select(b => new BesluitWeergave(
                b.Id, b.AgendapuntId, b.Soort, b.Tekst, b.Reden, b.VoorWie, b.TerugkijkDatum, Bij(acties, b.VerbeteractieId),
                Bij(personen, b.GenomenDoorId), b.GenomenOp))]))];
    }

    /// <summary>What was open when the meeting took place, and what was measured since the one before.</summary>
    private async Task<List<Guid>> TerugblikAsync(Verbeteroverleg overleg, CancellationToken ct)
    {
        var sinds = await db.Verbeteroverleggen.AsNoTracking()
            .Where(o => o.Status == Verbeteroverlegstatus.Gesloten && o.Datum <= overleg.Datum && o.Id != overleg.Id)
            .OrderByDescending(o => o.Datum).Select(o => o.GeslotenOp).FirstOrDefaultAsync(ct) ?? DateTimeOffset.MinValue;
        var tot = overleg.GeopendOp ?? DateTimeOffset.MaxValue;
        return await db.Verbeteracties.AsNoTracking()
            .Where(a => a.BeslotenOp < tot && a.VerbeteroverlegId != overleg.Id && (a.Status == Actiestatus.Besloten || a.Status == Actiestatus.Bezig
                || a.Status == Actiestatus.Geblokkeerd || a.Effectmetingen.Any(m => m.GemetenOp >= sinds)
                || (a.Status == Actiestatus.Voltooid && a.Voortgang.Any(v => v.Status == Actiestatus.Voltooid && v.GeschrevenOp >= sinds))))
            .OrderBy(a => a.StreefDatum).ThenBy(a => a.Id).Take(TerugblikMaximum).Select(a => a.Id).ToListAsync(ct);
    }

    private async Task<Dictionary<Guid, ActieRegel>> ActiesAsync(Guid[] ids, CancellationToken ct)
    {
        var rijen = await db.Verbeteracties.AsNoTracking().Where(a => ids.Contains(a.Id)).Select(a => new
        {
            a.Id,
            a.Titel,
            a.Status,
            a.EigenaarId,
            a.StreefDatum,
            a.Blokkadereden,
            Effect = a.Effectmetingen.OrderByDescending(m => m.GemetenOp)
                .Select(m => new EffectSamenvatting(m.Uitkomst, m.AantalVoor, m.AantalNa, m.Weken, m.PercentageLaag, m.PercentageHoog)).FirstOrDefault(),
        }).ToListAsync(ct);
        var personen = await opzoeken.PersonenAsync(rijen.Select(a => (Guid?)a.EigenaarId), ct);
        return rijen.ToDictionary(a => a.Id, a => new ActieRegel(
            a.Id, a.Titel, a.Status, personen.GetValueOrDefault(a.EigenaarId), a.StreefDatum, a.Blokkadereden, a.Effect));
    }

    private static T? Bij<T>(Dictionary<Guid, T> lijst, Guid? id)
        where T : class => id is { } sleutel ? lijst.GetValueOrDefault(sleutel) : null;
}
