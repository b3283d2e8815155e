using FeedbackPlatform.Beheer.Persistence;
using FeedbackPlatform.Platform.Http;
using FeedbackPlatform.Platform.Resultaten;
using FeedbackPlatform.Platform.Toegang;
using MediatR;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;

namespace FeedbackPlatform.Beheer.Gebruikers;

/// <summary>One account as a Beheerder sees it.</summary>
/// <param name="Id">Of the account.</param>
/// <param name="Naam">As colleagues know the person.</param>
/// <param name="Email">To sign in with.</param>
/// <param name="Rollen">What the person may do.</param>
/// <param name="OrganisatieonderdeelId">Where the person works.</param>
/// <param name="Stand">How the account stands.</param>
/// <param name="AangemaaktOp">Since when.</param>
/// <param name="LaatstAangemeldOp">Null: never.</param>
/// <param name="SlotTotOp">Locked until then by mistaken attempts.</param>
/// <param name="Versie">Also the ETag.</param>
internal sealed record Accountgegevens(
    Guid Id, string Naam, string Email, IReadOnlyList<Rol> Rollen, Guid? OrganisatieonderdeelId, Accountstand Stand,
    DateTimeOffset AangemaaktOp, DateTimeOffset? LaatstAangemeldOp, DateTimeOffset? SlotTotOp, Guid Versie)
{
    public static Accountgegevens Van(Gebruiker g) => new(
        g.Id, g.Naam, g.Email, g.Rollen, g.OrganisatieonderdeelId, g.Stand, g.AangemaaktOp, g.LaatstAangemeldOp, g.SlotTotOp, g.Versie);
}

internal static class GebruikerOphalen
{
    public sealed record Request(Guid Id) : IRequest<Result<Accountgegevens>>;

    internal sealed class Handler(BeheerDbContext db) : IRequestHandler<Request, Result<Accountgegevens>>
    {
        public async Task<Result<Accountgegevens>> Handle(Request request, CancellationToken ct) =>
            await db.Gebruikers.AsNoTracking().SingleOrDefaultAsync(g => g.Id == request.Id, ct) is { } gebruiker
                ? Accountgegevens.Van(gebruiker)
                : GebruikerFouten.NietGevonden(request.Id);
    }

    public static void Map(RouteGroupBuilder groep) => groep
        .MapGet("/gebruikers/{id:guid}", (Guid id, ISender sender, CancellationToken ct) => sender.Send(new Request(id), ct).ToHttp(g => g.Versie))
        .Beschrijf(nameof(GebruikerOphalen), "Een account")
        .Produces<Accountgegevens>()
        .Problemen(StatusCodes.Status404NotFound)
        .RequireAuthorization(Recht.Beheren);
}
