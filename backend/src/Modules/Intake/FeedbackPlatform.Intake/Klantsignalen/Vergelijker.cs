using FeedbackPlatform.Intake.Persistence;
using FeedbackPlatform.Intake.Zoeken;
using FeedbackPlatform.Platform;
using Microsoft.EntityFrameworkCore;

namespace FeedbackPlatform.Intake.Klantsignalen;

/// <summary>
/// Finds klantsignalen that are about the same. A term that few candidates share counts for more than one that many
/// share; what two texts share is held against how much they say (cosine of tf-idf weights). The terms that decided are
/// given back, so that the reason can be shown in words.
/// </summary>
internal sealed class Vergelijker(IntakeDbContext db, IKlantsignaalZoeker zoeker, TimeProvider klok)
{
    /// <summary>A text needs this many terms before a likeness says something.</summary>
    private const int TermenMinimum = 2;

    private const int TermenMaximum = 40;
    private const int KandidatenMaximum = 400;
    private const int DagenTerug = 400;

    /// <summary>Below this, what is shared is chance. Found by reading results on real reports.</summary>
    private const double GelijkenisMinimum = 0.18;

    internal sealed record Gelijke(Guid Id, double Gelijkenis, IReadOnlyList<string> GedeeldeWoorden);

    public async Task<IReadOnlyList<Gelijke>> ZoekAsync(string tekst, Guid? behalve, int maximum, CancellationToken ct)
    {
        var woordVanTerm = WoordenPerTerm(tekst);
        if (woordVanTerm.Count < TermenMinimum)
            return [];

        var termen = woordVanTerm.Keys.Take(TermenMaximum).Select(t => new Zoekterm(t, Begin: false)).ToList();
        var sinds = klok.Vandaag().AddDays(-DagenTerug);
        var kandidaten = await zoeker.Zoek(db, termen, [], elkeTerm: false).AsNoTracking()
            .Where(k => k.Ontvangstdatum >= sinds && k.Id != behalve)
            .OrderByDescending(k => k.Ontvangstdatum).ThenByDescending(k => k.Id)
            .Take(KandidatenMaximum)
            .Select(k => new { k.Id, k.Zoektekst }).ToListAsync(ct);
        if (kandidaten.Count == 0)
            return [];

        var sets = kandidaten.Select(k => (k.Id, Termen: k.Zoektekst.Split(' ').ToHashSet(StringComparer.Ordinal))).ToList();
        var gewicht = Gewichten(sets.Select(s => s.Termen), woordVanTerm.Keys);
        var eigenNorm = Norm(woordVanTerm.Keys, gewicht);
        return
        [
            .. sets
                .Select(s => (s.Id, s.Termen, Gedeeld: woordVanTerm.Keys.Where(s.Termen.Contains).ToList()))
                .Select(s => (s.Id, s.Gedeeld, Gelijkenis: s.Gedeeld.Sum(t => gewicht[t] * gewicht[t]) / (eigenNorm * Norm(s.Termen, gewicht))))
                .Where(s => s.Gedeeld.Count >= TermenMinimum && s.Gelijkenis >= GelijkenisMinimum)
                .OrderByDescending(s => s.Gelijkenis)
                .Take(maximum)
                .Select(s => new Gelijke(s.Id, s.Gelijkenis,
                    [.. s.Gedeeld.OrderByDescending(t => gewicht[t]).Take(5).Select(t => woordVanTerm[t])])),
        ];
    }

    private static Dictionary<string, string> WoordenPerTerm(string tekst)
    {
        var woorden = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var woord in Zoektekst.Woorden(tekst).Where(Stopwoorden.ZegtWaarHetOverGaat))
            woorden.TryAdd(Zoektekst.Term(woord), woord);
        return woorden;
    }

    private static Dictionary<string, double> Gewichten(IEnumerable<HashSet<string>> sets, IEnumerable<string> eigen)
    {
        var aantallen = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var term in eigen)
            aantallen[term] = 1;
        var totaal = 1;
        foreach (var set in sets)
        {
            totaal++;
            foreach (var term in set)
                aantallen[term] = aantallen.GetValueOrDefault(term) + 1;
        }

        return aantallen.ToDictionary(a => a.Key, a => Math.Log(1 + ((double)totaal / a.Value)), StringComparer.Ordinal);
    }

    private static double Norm(IEnumerable<string> termen, Dictionary<string, double> gewicht) =>
        Math.Sqrt(termen.Sum(t => gewicht[t] * gewicht[t]));
}
