using MediatR;

namespace FeedbackPlatform.Beheer.Contracts;

/// <summary>All lists that forms choose from, at once; from a cache.</summary>
public sealed record ReferentielijstenOpvragen : IRequest<Referentielijsten>;

/// <summary>Values that are no longer in use stay in the lists with <c>Actief</c> false, so that what refers to them keeps its name.</summary>
public sealed record Referentielijsten(
    IReadOnlyList<Categorie> Categorieen,
    IReadOnlyList<Kanaalkeuze> Kanalen,
    IReadOnlyList<Organisatieonderdeel> Organisatieonderdelen,
    IReadOnlyList<Gebied> Gebieden);

/// <summary>Subject in a tree of two levels: theme and subject.</summary>
public sealed record Categorie(Guid Id, string Naam, Guid? BovenliggendeId, bool Actief);

/// <param name="Kanaal">The channel as the API writes it, such as <c>SocialeMedia</c>.</param>
/// <param name="Naam">What this organisation calls it.</param>
public sealed record Kanaalkeuze(string Kanaal, string Naam, bool Actief);

/// <summary>Department or team, a tree.</summary>
public sealed record Organisatieonderdeel(Guid Id, string Naam, Guid? BovenliggendeId, bool Actief);

/// <summary>Wijk or buurt, a tree.</summary>
public sealed record Gebied(Guid Id, string Naam, Guid? BovenliggendeId, bool Actief);

/// <summary>Names of users, for showing who did something; all when no ids are given.</summary>
public sealed record GebruikersOpvragen(IReadOnlyCollection<Guid>? Ids = null) : IRequest<IReadOnlyList<GebruikerNaam>>;

public sealed record GebruikerNaam(Guid Id, string Naam, IReadOnlyList<string> Rollen, Guid? OrganisatieonderdeelId);
