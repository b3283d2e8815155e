using FeedbackPlatform.Behandeling.Persistence;
using FeedbackPlatform.Behandeling.Termijnen;
using FeedbackPlatform.Intake.Contracts;
using FeedbackPlatform.Platform.Berichten;
using MediatR;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace FeedbackPlatform.Behandeling.Behandelingen;

/// <summary>
/// A corrected klantsignaal may ask a response after all, or meet (or no longer meet) the demands of a formal complaint:
/// the behandeling starts, or gets the term that now belongs to it.
/// </summary>
internal sealed class OpKlantsignaalGewijzigd(
    BehandelingDbContext db, Kalenderbron kalenders, ISender sender, TimeProvider klok, IOptions<BehandelingOpties> opties, ConsumentDiensten diensten)
    : EventConsument<KlantsignaalGewijzigd, BehandelingDbContext>(db, diensten)
{
    private readonly BehandelingDbContext db = db;

    protected override async Task VerwerkAsync(KlantsignaalGewijzigd gebeurtenis, CancellationToken ct)
    {
        var kalender = await kalenders.OpvragenAsync(ct);
        var weken = opties.Value.ServicewekenVoor(gebeurtenis.Soort.ToString());
        var bestaand = await db.Behandelingen.Where(b => b.Klantsignalen.Any(k => k.KlantsignaalId == gebeurtenis.KlantsignaalId))
            .Select(b => (Guid?)b.Id).SingleOrDefaultAsync(ct);
        if (bestaand is { } id)
        {
            (await db.Behandelingen.LadenAsync(id, ct))!.FormaliteitBepalen(gebeurtenis.IsFormeel, weken, kalender);
            return;
        }

        if (!gebeurtenis.ReactieGewenst && !gebeurtenis.IsFormeel) return;
        var signaal = (await sender.Send(new KlantsignalenOpvragen([gebeurtenis.KlantsignaalId]), ct)).Single();
        db.Behandelingen.Add(Behandeling.Starten(
            signaal.Id, signaal.Kenmerk, gebeurtenis.IsFormeel, signaal.Ontvangstdatum, weken, kalender, klok.GetUtcNow()));
    }
}
