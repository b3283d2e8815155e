using FeedbackPlatform.Beheer.Persistence;
using FeedbackPlatform.Platform.Http;
using FeedbackPlatform.Platform.Resultaten;
using FeedbackPlatform.Platform.Toegang;
using FluentValidation;
using MediatR;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;

namespace FeedbackPlatform.Beheer.Gebruikers;

/// <summary>Changes name, address, department and roles. Other roles end the person's sessions.</summary>
internal static class GebruikerWijzigen
{
    public sealed record Request(Guid Id, IfMatch Versie, string? Naam, string? Email, IReadOnlyList<Rol>? Rollen, Guid? OrganisatieonderdeelId)
        : IRequest<Result<Accountgegevens>>;

    /// <param name="Naam">As colleagues know the person.</param>
    /// <param name="Email">To sign in with.</param>
    /// <param name="Rollen">What the person may do.</param>
    /// <param name="OrganisatieonderdeelId">Where the person works.</param>
    public sealed record Body(string? Naam, string? Email, IReadOnlyList<Rol>? Rollen, Guid? OrganisatieonderdeelId);

    internal sealed class Validator : AbstractValidator<Request>
    {
        public Validator()
        {
            RuleFor(r => r.Naam).Accountnaam();
            RuleFor(r => r.Email).Emailadres();
            RuleFor(r => r.Rollen).Rolkeuze();
        }
    }

    internal sealed class Handler(BeheerDbContext db) : IRequestHandler<Request, Result<Accountgegevens>>
    {
        public Task<Result<Accountgegevens>> Handle(Request request, CancellationToken ct) =>
            db.BeheerdersBewarenAsync(() => WerkAsync(request, ct), ct);

        private async Task<Result<Accountgegevens>> WerkAsync(Request request, CancellationToken ct)
        {
            var gebruiker = await db.Gebruikers.SingleOrDefaultAsync(g => g.Id == request.Id, ct);
            if (gebruiker is null)
                return GebruikerFouten.NietGevonden(request.Id);
            if (request.Versie.Verschilt(gebruiker) is { } versiefout)
                return versiefout;
            if (await db.ControleerAsync(request.Id, request.Email!, request.OrganisatieonderdeelId, ct) is { } fout)
                return fout;
            if (!request.Rollen!.Contains(Rol.Beheerder) && await db.IsLaatsteBeheerderAsync(gebruiker, ct))
                return GebruikerFouten.LaatsteBeheerder;

            gebruiker.Wijzigen(request.Naam!, request.Email!, request.OrganisatieonderdeelId);
            gebruiker.RollenToekennen([.. request.Rollen!]);
            await db.SaveChangesAsync(ct);
            return Accountgegevens.Van(gebruiker);
        }
    }

    public static void Map(RouteGroupBuilder groep) => groep
        .MapPut("/gebruikers/{id:guid}", (Guid id, Body body, IfMatch versie, ISender sender, CancellationToken ct) =>
            sender.Send(new Request(id, versie, body.Naam, body.Email, body.Rollen, body.OrganisatieonderdeelId), ct).ToHttp(g => g.Versie))
        .Beschrijf(nameof(GebruikerWijzigen), "Account wijzigen")
        .Produces<Accountgegevens>()
        .Problemen(StatusCodes.Status404NotFound, StatusCodes.Status409Conflict, StatusCodes.Status412PreconditionFailed, StatusCodes.Status428PreconditionRequired)
        .RequireAuthorization(Recht.Beheren);
}
