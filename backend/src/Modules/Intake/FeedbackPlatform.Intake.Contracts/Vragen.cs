using MediatR;

namespace FeedbackPlatform.Intake.Contracts;

/// <summary>A klantsignaal as other modules may show it: no personal data of the indiener.</summary>
/// <param name="MagCiteren">The indiener allows the words to be used without a name.</param>
public sealed record KlantsignaalSamenvatting(
    Guid Id,
    string Kenmerk,
    Soort Soort,
    Kanaal Kanaal,
    string Tekst,
    string? GewensteUitkomst,
    Emotie? Emotie,
    int? Sterkte,
    Guid? CategorieId,
    string? CategorieNaam,
    DateOnly Ontvangstdatum,
    Luisterloop Luisterloop,
    bool MagCiteren);

/// <summary>Summaries in the order of the ids that were asked; unknown ids are left out. At most <see cref="Maximum"/> at once.</summary>
public sealed record KlantsignalenOpvragen(IReadOnlyCollection<Guid> Ids) : IRequest<IReadOnlyList<KlantsignaalSamenvatting>>
{
    public const int Maximum = 1000;
}

/// <summary>The categories that grew most: the last weeks against as many weeks before.</summary>
public sealed record CategorieGroeiOpvragen(DateOnly Vandaag, int Weken = 4, int Top = 3) : IRequest<IReadOnlyList<CategorieGroei>>;

/// <param name="AantalVorige">Klantsignalen in the weeks before.</param>
/// <param name="AantalNu">Klantsignalen in the last weeks.</param>
public sealed record CategorieGroei(Guid CategorieId, string Naam, int AantalVorige, int AantalNu);

/// <summary>The newest compliment received on or after a date, or null.</summary>
public sealed record RecentComplimentOpvragen(DateOnly Sinds) : IRequest<KlantsignaalSamenvatting?>;

/// <summary>Klantsignalen per week (Monday to Sunday) in one category, or in all.</summary>
public sealed record KlantsignaalTellingenOpvragen(Guid? CategorieId, DateOnly Van, DateOnly TotEnMet) : IRequest<IReadOnlyList<Weektelling>>;

/// <param name="Maandag">First day of the week. Weeks without klantsignalen are in the list, with 0.</param>
public sealed record Weektelling(DateOnly Maandag, int Aantal);

/// <summary>Klantsignalen that are about the same, most similar first.</summary>
public sealed record VergelijkbareKlantsignalenOpvragen(Guid KlantsignaalId, int Maximum = 5) : IRequest<IReadOnlyList<KlantsignaalSamenvatting>>;

/// <summary>
/// Contact data of those who want to hear what is done with their klantsignaal and have an e-mail address. Every one
/// that is handed out is audited as a read of personal data.
/// </summary>
public sealed record TerugkoppelContactenOpvragen(IReadOnlyCollection<Guid> KlantsignaalIds) : IRequest<IReadOnlyList<TerugkoppelContact>>;

public sealed record TerugkoppelContact(Guid KlantsignaalId, string? Naam, string Email);

/// <summary>The indiener of a klantsignaal, or null when anonymous or erased. Audited as a read of personal data.</summary>
public sealed record IndienerOpvragen(Guid KlantsignaalId) : IRequest<IndienerGegevens?>;

public sealed record IndienerGegevens(string? Naam, string? Email, string? Telefoon, string? Adres, Kanaal? Voorkeurskanaal);
