using FeedbackPlatform.Leren.Contracts;
using FeedbackPlatform.Leren.Domain;
using FeedbackPlatform.Leren.Persistence;
using FeedbackPlatform.Platform;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace FeedbackPlatform.Leren.Verbeteracties;

/// <summary>Answers what other modules ask about verbeteracties and meetings.</summary>
internal sealed class VragenVanModules(LerenDbContext db, TimeProvider klok)
    : IRequestHandler<VerbeteractieOpvragen, VerbeteractieSamenvatting?>,
      IRequestHandler<VerbeteractiesTellenOpvragen, VerbeteractieTelling>,
      IRequestHandler<VolgendVerbeteroverlegOpvragen, VerbeteroverlegSamenvatting?>
{
    public async Task<VerbeteractieSamenvatting?> Handle(VerbeteractieOpvragen request, CancellationToken cancellationToken)
    {
        var a = await db.Verbeteracties.AsNoTracking().Include(x => x.Koppelingen)
            .SingleOrDefaultAsync(x => x.Id == request.Id, cancellationToken);
        return a is null ? null : new VerbeteractieSamenvatting(
            a.Id, a.Titel, a.Omschrijving, a.Hypothese, a.Status, a.VoltooiingsDatum, a.CategorieId, [.. a.Koppelingen.Select(k => k.KlantsignaalId)],
            a.Effectmetingen.OrderByDescending(m => m.GemetenOp).Select(Samenvatting.Van).FirstOrDefault());
    }

    public async Task<VerbeteractieTelling> Handle(VerbeteractiesTellenOpvragen request, CancellationToken cancellationToken)
    {
        var vandaag = klok.Vandaag();
        var open = db.Verbeteracties.Where(a => a.Status == Actiestatus.Besloten || a.Status == Actiestatus.Bezig || a.Status == Actiestatus.Geblokkeerd);
        if (request.EigenaarId is { } eigenaar)
            open = open.Where(a => a.EigenaarId == eigenaar);
        return new VerbeteractieTelling(
            await open.CountAsync(cancellationToken),
            await open.CountAsync(a => a.StreefDatum < vandaag, cancellationToken),
            await open.CountAsync(a => a.Status == Actiestatus.Geblokkeerd, cancellationToken));
    }

    public async Task<VerbeteroverlegSamenvatting?> Handle(VolgendVerbeteroverlegOpvragen request, CancellationToken cancellationToken)
    {
        var overleg = await db.Verbeteroverleggen.AsNoTracking().Where(o => o.Status != Verbeteroverlegstatus.Gesloten)
            .OrderBy(o => o.Datum).ThenBy(o => o.Id).FirstOrDefaultAsync(cancellationToken);
        if (overleg is null)
            return null;
        var nieuw = await db.GoudenKlachten.CountAsync(k => k.Status == GoudenKlachtstatus.Aangedragen, cancellationToken);
        return new VerbeteroverlegSamenvatting(
            overleg.Id, overleg.Nummer, overleg.Datum, overleg.Begintijd, overleg.Status == Verbeteroverlegstatus.Geopend, nieuw);
    }
}
