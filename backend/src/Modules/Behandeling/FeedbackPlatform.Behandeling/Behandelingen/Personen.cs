using FeedbackPlatform.Beheer.Contracts;
using FeedbackPlatform.Platform.Toegang;
using MediatR;

namespace FeedbackPlatform.Behandeling.Behandelingen;

/// <summary>A colleague in an answer.</summary>
internal sealed record Persoon(Guid Id, string Naam);

/// <summary>What Beheer knows of colleagues: their names, and whether they may handle.</summary>
internal sealed class Personen(ISender sender)
{
    public async Task<Func<Guid?, Persoon?>> NamenAsync(IEnumerable<Guid?> ids, CancellationToken ct)
    {
        var gevraagd = ids.OfType<Guid>().Distinct().ToList();
        if (gevraagd.Count == 0) return _ => null;
        var namen = (await sender.Send(new GebruikersOpvragen(gevraagd), ct)).ToDictionary(g => g.Id, g => g.Naam);
        return id => id is not { } wie ? null : new Persoon(wie, namen.GetValueOrDefault(wie, "?"));
    }

    public async Task<bool> BestaatAsync(Guid id, CancellationToken ct) =>
        (await sender.Send(new GebruikersOpvragen([id]), ct)).Count == 1;

    public async Task<bool> KanBehandelenAsync(Guid id, CancellationToken ct) =>
        (await sender.Send(new GebruikersOpvragen([id]), ct)).Any(KanBehandelen);

    public async Task<IReadOnlyList<Persoon>> BehandelaarsAsync(CancellationToken ct) =>
        [.. (await sender.Send(new GebruikersOpvragen(), ct)).Where(KanBehandelen).OrderBy(g => g.Naam).Select(g => new Persoon(g.Id, g.Naam))];

    private static bool KanBehandelen(GebruikerNaam gebruiker) => gebruiker.Actief && gebruiker.Heeft(Recht.Behandelen);
}
