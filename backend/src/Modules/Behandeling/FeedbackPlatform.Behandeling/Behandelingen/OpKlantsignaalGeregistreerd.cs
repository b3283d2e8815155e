using FeedbackPlatform.Behandeling.Persistence;
using FeedbackPlatform.Behandeling.Termijnen;
using FeedbackPlatform.Intake.Contracts;
using FeedbackPlatform.Platform.Berichten;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace FeedbackPlatform.Behandeling.Behandelingen;

/// <summary>
/// A klantsignaal that asks a response becomes a behandeling: a formal complaint with the statutory term, everything else
/// with the term that the organisation promises.
/// </summary>
internal sealed class OpKlantsignaalGeregistreerd(
    BehandelingDbContext db, Kalenderbron kalenders, TimeProvider klok, IOptions<BehandelingOpties> opties, ConsumentDiensten diensten)
    : BundelConsument<KlantsignaalGeregistreerd, BehandelingDbContext>(db, diensten)
{
    private readonly BehandelingDbContext db = db;

    protected override Task VerwerkAsync(KlantsignaalGeregistreerd gebeurtenis, CancellationToken ct) => VerwerkAlleAsync([gebeurtenis], ct);

    protected override async Task VerwerkAlleAsync(IReadOnlyList<KlantsignaalGeregistreerd> gebeurtenissen, CancellationToken ct)
    {
        var vragen = gebeurtenissen.Where(g => g.ReactieGewenst || g.IsFormeel).ToList();
        if (vragen.Count == 0) return;
        var ids = vragen.Select(g => g.KlantsignaalId).ToList();
        var bekend = await db.Set<BehandeldKlantsignaal>().Where(k => ids.Contains(k.KlantsignaalId)).Select(k => k.KlantsignaalId).ToListAsync(ct);
        var kalender = await kalenders.OpvragenAsync(ct);

        foreach (var vraag in vragen.Where(g => !bekend.Contains(g.KlantsignaalId)))
        {
            db.Behandelingen.Add(Behandeling.Starten(
                vraag.KlantsignaalId, vraag.Kenmerk, vraag.IsFormeel, vraag.Ontvangstdatum,
                opties.Value.ServicewekenVoor(vraag.Soort.ToString()), kalender, klok.GetUtcNow()));
        }
    }
}
