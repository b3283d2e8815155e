using FeedbackPlatform.Beheer.Contracts;
using FeedbackPlatform.Intake.Contracts;
using FeedbackPlatform.Platform.Toegang;
using MediatR;

namespace FeedbackPlatform.Leren.Signalen;

/// <summary>A klantsignaal as the pages of this module show it: the words first.</summary>
/// <param name="Tekst">Null for who may not read klantsignalen: words can hold personal data.</param>
/// <param name="MagCiteren">The indiener allows the words to be used without a name.</param>
internal sealed record SignaalWeergave(
    Guid Id,
    string Kenmerk,
    Soort Soort,
    Kanaal Kanaal,
    string? Tekst,
    string? GewensteUitkomst,
    Emotie? Emotie,
    int? Sterkte,
    Guid? CategorieId,
    string? CategorieNaam,
    DateOnly Ontvangstdatum,
    bool MagCiteren);

/// <summary>Somebody by name.</summary>
internal sealed record Collega(Guid Id, string Naam);

/// <summary>Looks up what belongs to other modules: words of klantsignalen, names of colleagues and categories.</summary>
internal sealed class Opzoeken(ISender sender, IHuidigeGebruiker gebruiker)
{
    /// <summary>Words and notes can hold personal data: only for who may read klantsignalen.</summary>
    public bool MagWoordenZien => gebruiker.Mag(Recht.SignalenLezen);

    public async Task<Dictionary<Guid, SignaalWeergave>> SignalenAsync(IEnumerable<Guid> ids, CancellationToken ct)
    {
        var gevraagd = ids.Distinct().ToArray();
        if (gevraagd.Length == 0)
            return [];
        var mag = MagWoordenZien;
        return (await sender.Send(new KlantsignalenOpvragen(gevraagd), ct)).ToDictionary(s => s.Id, s => new SignaalWeergave(
            s.Id, s.Kenmerk, s.Soort, s.Kanaal, mag ? s.Tekst : null, mag ? s.GewensteUitkomst : null, s.Emotie, s.Sterkte,
            s.CategorieId, s.CategorieNaam, s.Ontvangstdatum, s.MagCiteren));
    }

    public async Task<bool> BestaanAsync(IReadOnlyCollection<Guid> klantsignaalIds, CancellationToken ct) =>
        (await sender.Send(new KlantsignalenOpvragen(klantsignaalIds), ct)).Count == klantsignaalIds.Distinct().Count();

    public async Task<Dictionary<Guid, Collega>> PersonenAsync(IEnumerable<Guid?> ids, CancellationToken ct)
    {
        var gevraagd = ids.OfType<Guid>().Distinct().ToArray();
        return gevraagd.Length == 0
            ? []
            : (await sender.Send(new GebruikersOpvragen(gevraagd), ct)).ToDictionary(g => g.Id, g => new Collega(g.Id, g.Naam));
    }

    public async Task<string?> CategorieNaamAsync(Guid? id, CancellationToken ct) =>
        id is null ? null : (await sender.Send(new ReferentielijstenOpvragen(), ct)).Categorieen.FirstOrDefault(c => c.Id == id)?.Naam;

    public async Task<Dictionary<Guid, string>> CategorieNamenAsync(CancellationToken ct) =>
        (await sender.Send(new ReferentielijstenOpvragen(), ct)).Categorieen.ToDictionary(c => c.Id, c => c.Naam);
}
