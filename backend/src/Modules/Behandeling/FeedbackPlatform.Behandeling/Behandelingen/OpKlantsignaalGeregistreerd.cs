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
    : EventConsument<KlantsignaalGeregistreerd, BehandelingDbContext>(db, diensten)
{
    private readonly BehandelingDbContext db = db;

    protected override async Task VerwerkAsync(KlantsignaalGeregistreerd gebeurtenis, CancellationToken ct)
    {
        if (!gebeurtenis.ReactieGewenst && !gebeurtenis.IsFormeel) return;
        if (await db.Set<BehandeldKlantsignaal>().AnyAsync(k => k.KlantsignaalId == gebeurtenis.KlantsignaalId, ct)) return;

        db.Behandelingen.Add(Behandeling.Starten(
            gebeurtenis.KlantsignaalId, gebeurtenis.Kenmerk, gebeurtenis.IsFormeel, gebeurtenis.Ontvangstdatum,
            opties.Value.ServicewekenVoor(gebeurtenis.Soort.ToString()), await kalenders.OpvragenAsync(ct), klok.GetUtcNow()));
    }
}
