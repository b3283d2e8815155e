using FeedbackPlatform.Beheer.Inrichting;
using FeedbackPlatform.Beheer.Persistence;
using FeedbackPlatform.Platform.Http;
using FeedbackPlatform.Platform.Resultaten;
using FeedbackPlatform.Platform.Toegang;
using FluentValidation;
using MediatR;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace FeedbackPlatform.Beheer.Gebruikers;

/// <summary>Makes an account and a link with which its owner chooses a password.</summary>
internal static class GebruikerUitnodigen
{
    /// <param name="Naam">As colleagues know the person.</param>
    /// <param name="Email">To sign in with.</param>
    /// <param name="Rollen">What the person may do.</param>
    /// <param name="OrganisatieonderdeelId">Where the person works.</param>
    public sealed record Request(string? Naam, string? Email, IReadOnlyList<Rol>? Rollen, Guid? OrganisatieonderdeelId) : IRequest<Result<Response>>;

    /// <param name="Id">Of the account.</param>
    /// <param name="Versie">Also the ETag.</param>
    /// <param name="Link">To choose a password with.</param>
    public sealed record Response(Guid Id, Guid Versie, Wachtwoordlink Link);

    internal sealed class Validator : AbstractValidator<Request>
    {
        public Validator()
        {
            RuleFor(r => r.Naam).Accountnaam();
            RuleFor(r => r.Email).Emailadres();
            RuleFor(r => r.Rollen).Rolkeuze();
        }
    }

    internal sealed class Handler(BeheerDbContext db, TimeProvider klok) : IRequestHandler<Request, Result<Response>>
    {
        public async Task<Result<Response>> Handle(Request request, CancellationToken ct)
        {
            if (await db.ControleerAsync(null, request.Email!, request.OrganisatieonderdeelId, ct) is { } fout)
                return fout;
            var nu = klok.GetUtcNow();
            var gebruiker = Gebruiker.Maak(request.Naam!, request.Email!, request.Rollen!, request.OrganisatieonderdeelId, nu);
            var (link, geheim) = EenmaligeLink.Maak(Linkdoel.Wachtwoord, gebruiker.Id, nu, EenmaligeLink.UitnodigingGeldigheid);
            db.Gebruikers.Add(gebruiker);
            db.EenmaligeLinks.Add(link);
            await db.SaveChangesAsync(ct);
            return new Response(gebruiker.Id, gebruiker.Versie, Wachtwoordlink.Van(link, geheim));
        }
    }

    public static void Map(RouteGroupBuilder groep) => groep
        .MapPost("/gebruikers", (Request verzoek, ISender sender, CancellationToken ct) =>
            sender.Send(verzoek, ct).ToCreated(g => $"/api/v1/gebruikers/{g.Id}", g => g.Versie))
        .Beschrijf(nameof(GebruikerUitnodigen), "Collega uitnodigen", "Het geheim van de link staat alleen in dit antwoord.")
        .Produces<Response>(StatusCodes.Status201Created)
        .RequireAuthorization(Recht.Beheren);
}

/// <param name="Pad">Path in this application; the secret behind the # never reaches a server log.</param>
/// <param name="VerlooptOp">It works until then, once.</param>
internal sealed record Wachtwoordlink(string Pad, DateTimeOffset VerlooptOp)
{
    public static Wachtwoordlink Van(EenmaligeLink link, string geheim) => new($"/wachtwoord#sleutel={geheim}", link.VerlooptOp);
}
