using FeedbackPlatform.Beheer.Contracts;
using MediatR;

namespace FeedbackPlatform.Transparantie.Publicaties;

/// <summary>Something with a name, as every answer shows it.</summary>
internal sealed record Verwijzing(Guid Id, string Naam);

/// <summary>Turns ids of people and categories into names, which come from Beheer's cache.</summary>
internal static class Namen
{
    public static async Task<Func<Guid, Verwijzing>> GebruikersAsync(this ISender sender, IEnumerable<Guid> ids, CancellationToken ct)
    {
        var uniek = ids.Distinct().ToArray();
        var namen = uniek.Length == 0
            ? []
            : (await sender.Send(new GebruikersOpvragen(uniek), ct)).ToDictionary(g => g.Id, g => g.Naam);
        return id => new Verwijzing(id, namen.GetValueOrDefault(id, "Onbekend"));
    }

    /// <summary>Name of the root of a category: the theme that a draft starts with.</summary>
    public static async Task<string?> ThemaAsync(this ISender sender, Guid? categorieId, CancellationToken ct)
    {
        if (categorieId is null)
            return null;
        var lijsten = await sender.Send(new ReferentielijstenOpvragen(), ct);
        var categorie = lijsten.Categorie(categorieId);
        for (var stap = 0; stap < 10 && categorie?.BovenliggendeId is not null; stap++)
            categorie = lijsten.Categorie(categorie.BovenliggendeId);
        return categorie?.Naam;
    }
}
