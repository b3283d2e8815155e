using FeedbackPlatform.Platform.Toegang;
using MediatR;

namespace FeedbackPlatform.Beheer.Contracts;

/// <summary>Names of colleagues, blocked ones included: what they did keeps their name.</summary>
/// <param name="Ids">Null: everyone.</param>
public sealed record GebruikersOpvragen(IReadOnlyCollection<Guid>? Ids = null) : IRequest<IReadOnlyList<GebruikerNaam>>;

/// <param name="Id">Of the account.</param>
/// <param name="Naam">As colleagues know the person.</param>
/// <param name="Rollen">What the person may do.</param>
/// <param name="OrganisatieonderdeelId">Where the person works.</param>
/// <param name="Actief">False: may not sign in, gets no new work.</param>
public sealed record GebruikerNaam(Guid Id, string Naam, IReadOnlyList<Rol> Rollen, Guid? OrganisatieonderdeelId, bool Actief)
{
    public bool Heeft(string recht) => Recht.Van(Rollen).Contains(recht);
}
