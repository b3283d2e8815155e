using MediatR;

namespace FeedbackPlatform.Beheer.Contracts;

/// <summary>All lists that a form chooses from, inactive values included: an old signal still shows its category.</summary>
public sealed record ReferentielijstenOpvragen : IRequest<Referentielijsten>;

/// <param name="Categorieen">Subject tree (theme › subject).</param>
/// <param name="Kanalen">How a signal can come in; <c>Id</c> is the value of the enum <c>Kanaal</c>.</param>
/// <param name="Organisatieonderdelen">Departments and teams, a tree.</param>
/// <param name="Gebieden">Wijken and buurten, a tree.</param>
public sealed record Referentielijsten(
    IReadOnlyList<Referentiewaarde> Categorieen,
    IReadOnlyList<Kanaalwaarde> Kanalen,
    IReadOnlyList<Referentiewaarde> Organisatieonderdelen,
    IReadOnlyList<Referentiewaarde> Gebieden)
{
    public Referentiewaarde? Categorie(Guid? id) => Zoek(Categorieen, id);

    public Referentiewaarde? Organisatieonderdeel(Guid? id) => Zoek(Organisatieonderdelen, id);

    public Referentiewaarde? Gebied(Guid? id) => Zoek(Gebieden, id);

    private static Referentiewaarde? Zoek(IReadOnlyList<Referentiewaarde> lijst, Guid? id) =>
        id is null ? null : lijst.FirstOrDefault(w => w.Id == id);
}

/// <param name="Id">Stable.</param>
/// <param name="Naam">Own name.</param>
/// <param name="BovenliggendeId">Null for a root.</param>
/// <param name="Pad">Names from the root down: <c>Afval › Containers</c>.</param>
/// <param name="Actief">False: may not be chosen any more; itself or a parent is switched off.</param>
/// <param name="Uitleg">When to choose it.</param>
public sealed record Referentiewaarde(Guid Id, string Naam, Guid? BovenliggendeId, string Pad, bool Actief, string? Uitleg);

/// <param name="Id">Value of the enum <c>Kanaal</c>, such as <c>Balie</c>.</param>
/// <param name="Naam">As the organisation calls it.</param>
/// <param name="Actief">False: may not be chosen any more.</param>
public sealed record Kanaalwaarde(string Id, string Naam, bool Actief);
