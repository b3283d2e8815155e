using FeedbackPlatform.Intake.Contracts;
using FeedbackPlatform.Intake.Domain;
using FeedbackPlatform.Intake.Klantsignalen;
using FeedbackPlatform.Intake.Persistence;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace FeedbackPlatform.Intake.Berichten;

/// <summary>From rows to the summaries that other modules get.</summary>
internal sealed class Samenvatter(Lijsten lijsten)
{
    public async Task<IReadOnlyList<KlantsignaalSamenvatting>> LeesAsync(IQueryable<Klantsignaal> vraag, CancellationToken ct)
    {
        var rijen = await vraag.AsNoTracking().Select(k => new
        {
            k.Id,
            k.Kenmerk,
            k.Soort,
            k.Kanaal,
            k.Tekst,
            k.GewensteUitkomst,
            k.Emotie,
            k.Sterkte,
            k.CategorieId,
            k.Ontvangstdatum,
            k.Luisterloop,
            k.ToestemmingCitaat,
        }).ToListAsync(ct);
        var namen = await lijsten.HaalAsync(ct);
        return [.. rijen.Select(k => new KlantsignaalSamenvatting(
            k.Id, k.Kenmerk, k.Soort, k.Kanaal, k.Tekst, k.GewensteUitkomst, k.Emotie, k.Sterkte,
            k.CategorieId, namen.Categorie(k.CategorieId)?.Naam, k.Ontvangstdatum, k.Luisterloop, k.ToestemmingCitaat))];
    }
}

internal sealed class KlantsignalenOpvragenHandler(IntakeDbContext db, Samenvatter samenvatter)
    : IRequestHandler<KlantsignalenOpvragen, IReadOnlyList<KlantsignaalSamenvatting>>
{
    public async Task<IReadOnlyList<KlantsignaalSamenvatting>> Handle(KlantsignalenOpvragen request, CancellationToken cancellationToken)
    {
        var ids = request.Ids.Distinct().Take(KlantsignalenOpvragen.Maximum).ToList();
        if (ids.Count == 0)
            return [];
        var gevonden = (await samenvatter.LeesAsync(db.Klantsignalen.Where(k => ids.Contains(k.Id)), cancellationToken)).ToDictionary(k => k.Id);
        return [.. ids.Where(gevonden.ContainsKey).Select(id => gevonden[id])];
    }
}

internal sealed class RecentComplimentOpvragenHandler(IntakeDbContext db, Samenvatter samenvatter)
    : IRequestHandler<RecentComplimentOpvragen, KlantsignaalSamenvatting?>
{
    public async Task<KlantsignaalSamenvatting?> Handle(RecentComplimentOpvragen request, CancellationToken cancellationToken) =>
        (await samenvatter.LeesAsync(
            db.Klantsignalen.Where(k => k.Soort == Soort.Compliment && k.Ontvangstdatum >= request.Sinds)
                .OrderByDescending(k => k.Ontvangstdatum).ThenByDescending(k => k.Id).Take(1),
            cancellationToken)).FirstOrDefault();
}

internal sealed class VergelijkbareKlantsignalenOpvragenHandler(IntakeDbContext db, Vergelijker vergelijker, ISender sender)
    : IRequestHandler<VergelijkbareKlantsignalenOpvragen, IReadOnlyList<KlantsignaalSamenvatting>>
{
    public async Task<IReadOnlyList<KlantsignaalSamenvatting>> Handle(VergelijkbareKlantsignalenOpvragen request, CancellationToken cancellationToken)
    {
        var tekst = await db.Klantsignalen.AsNoTracking().Where(k => k.Id == request.KlantsignaalId).Select(k => k.Tekst).SingleOrDefaultAsync(cancellationToken);
        if (tekst is null)
            return [];
        var gelijken = await vergelijker.ZoekAsync(tekst, request.KlantsignaalId, request.Maximum, cancellationToken);
        return await sender.Send(new KlantsignalenOpvragen([.. gelijken.Select(g => g.Id)]), cancellationToken);
    }
}

/// <summary>Counts per category, over two periods of the same length; the category index serves it.</summary>
internal sealed class CategorieGroeiOpvragenHandler(IntakeDbContext db, Lijsten lijsten)
    : IRequestHandler<CategorieGroeiOpvragen, IReadOnlyList<CategorieGroei>>
{
    public async Task<IReadOnlyList<CategorieGroei>> Handle(CategorieGroeiOpvragen request, CancellationToken cancellationToken)
    {
        var nuVanaf = request.Vandaag.AddDays(1 - (7 * request.Weken));
        var vorigeVanaf = nuVanaf.AddDays(-7 * request.Weken);
        var tellingen = await db.Klantsignalen.AsNoTracking()
            .Where(k => k.CategorieId != null && k.Ontvangstdatum >= vorigeVanaf && k.Ontvangstdatum <= request.Vandaag)
            .GroupBy(k => k.CategorieId!.Value)
            .Select(g => new { g.Key, Vorige = g.Count(k => k.Ontvangstdatum < nuVanaf), Nu = g.Count(k => k.Ontvangstdatum >= nuVanaf) })
            .Where(t => t.Nu > t.Vorige)
            .OrderByDescending(t => t.Nu - t.Vorige).ThenByDescending(t => t.Nu).ThenBy(t => t.Key)
            .Take(request.Top)
            .ToListAsync(cancellationToken);
        var namen = await lijsten.HaalAsync(cancellationToken);
        return [.. tellingen.Select(t => new CategorieGroei(t.Key, namen.Categorie(t.Key)?.Naam ?? "", t.Vorige, t.Nu))];
    }
}

internal sealed class KlantsignaalTellingenOpvragenHandler(IntakeDbContext db)
    : IRequestHandler<KlantsignaalTellingenOpvragen, IReadOnlyList<Weektelling>>
{
    public async Task<IReadOnlyList<Weektelling>> Handle(KlantsignaalTellingenOpvragen request, CancellationToken cancellationToken)
    {
        var vraag = db.Klantsignalen.AsNoTracking().Where(k => k.Ontvangstdatum >= request.Van && k.Ontvangstdatum <= request.TotEnMet);
        if (request.CategorieId is { } categorie)
            vraag = vraag.Where(k => k.CategorieId == categorie);
        var perDag = await vraag.GroupBy(k => k.Ontvangstdatum).Select(g => new { Dag = g.Key, Aantal = g.Count() }).ToListAsync(cancellationToken);
        var perWeek = perDag.GroupBy(d => Maandag(d.Dag)).ToDictionary(g => g.Key, g => g.Sum(d => d.Aantal));
        var weken = new List<Weektelling>();
        for (var week = Maandag(request.Van); week <= request.TotEnMet; week = week.AddDays(7))
            weken.Add(new Weektelling(week, perWeek.GetValueOrDefault(week)));
        return weken;
    }

    private static DateOnly Maandag(DateOnly dag) => dag.AddDays(-(((int)dag.DayOfWeek + 6) % 7));
}

internal sealed class IndienerOpvragenHandler(IntakeDbContext db, Indienerkluis kluis) : IRequestHandler<IndienerOpvragen, IndienerGegevens?>
{
    public async Task<IndienerGegevens?> Handle(IndienerOpvragen request, CancellationToken cancellationToken)
    {
        var indiener = await db.Indieners.AsNoTracking().SingleOrDefaultAsync(i => i.KlantsignaalId == request.KlantsignaalId, cancellationToken);
        if (indiener is null)
            return null;
        await db.PersoonsgegevensGelezenAsync(nameof(Indiener), request.KlantsignaalId, cancellationToken);
        return kluis.Ontsleutel(indiener);
    }
}

internal sealed class TerugkoppelContactenOpvragenHandler(IntakeDbContext db, Indienerkluis kluis)
    : IRequestHandler<TerugkoppelContactenOpvragen, IReadOnlyList<TerugkoppelContact>>
{
    public async Task<IReadOnlyList<TerugkoppelContact>> Handle(TerugkoppelContactenOpvragen request, CancellationToken cancellationToken)
    {
        var ids = request.KlantsignaalIds.Distinct().ToList();
        var indieners = await db.Indieners.AsNoTracking()
            .Where(i => ids.Contains(i.KlantsignaalId) && db.Klantsignalen.Any(k => k.Id == i.KlantsignaalId && k.ToestemmingTerugkoppeling))
            .ToListAsync(cancellationToken);
        var contacten = new List<TerugkoppelContact>();
        foreach (var indiener in indieners)
        {
            if (kluis.Ontsleutel(indiener) is not { Email: { } email } gegevens)
                continue;
            db.PersoonsgegevensGelezen(nameof(Indiener), indiener.KlantsignaalId);
            contacten.Add(new TerugkoppelContact(indiener.KlantsignaalId, gegevens.Naam, email));
        }

        if (contacten.Count > 0)
            await db.SaveChangesAsync(cancellationToken);
        return contacten;
    }
}
