using MediatR;

namespace FeedbackPlatform.Transparantie.Contracts;

/// <summary>What a start page needs to know about publicaties for one person.</summary>
public sealed record PublicatiesTellenOpvragen(Guid GebruikerId) : IRequest<PublicatieTelling>;

/// <param name="WachtOpMij">Waiting for approval, and this person wrote nor edited it.</param>
/// <param name="Voorstellen">Completed verbeteracties about which nothing has been written yet.</param>
/// <param name="EigenConcepten">Drafts of this person, those that came back included.</param>
public sealed record PublicatieTelling(int WachtOpMij, int Voorstellen, int EigenConcepten, int MislukteTerugkoppelingen);
