using FeedbackPlatform.Beheer.Inrichting;
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

/// <summary>A new link to choose a password, for who lost it or let the invitation expire. Earlier links stop working.</summary>
internal static class WachtwoordlinkMaken
{
    public sealed record Request(Guid Id) : IRequest<Result<Wachtwoordlink>>;

    internal sealed class Handler(BeheerDbContext db, TimeProvider klok) : IRequestHandler<Request, Result<Wachtwoordlink>>
    {
        public async Task<Result<Wachtwoordlink>> Handle(Request request, CancellationToken ct)
        {
            var gebruiker = await db.Gebruikers.SingleOrDefaultAsync(g => g.Id == request.Id, ct);
            if (gebruiker is null)
                return GebruikerFouten.NietGevonden(request.Id);
            if (gebruiker.GeblokkeerdOp is not null)
                return GebruikerFouten.Geblokkeerd;
            var nu = klok.GetUtcNow();
            await db.EenmaligeLinks.Where(l => l.GebruikerId == request.Id && l.GebruiktOp == null)
                .ExecuteUpdateAsync(s => s.SetProperty(l => l.GebruiktOp, nu), ct);
            var (link, geheim) = EenmaligeLink.Maak(Linkdoel.Wachtwoord, gebruiker.Id, nu,
                gebruiker.Stand == Accountstand.Uitgenodigd ? EenmaligeLink.UitnodigingGeldigheid : EenmaligeLink.Geldigheid);
            db.EenmaligeLinks.Add(link);
            await db.PersoonsgegevensGelezenAsync(nameof(Gebruiker), gebruiker.Id, ct); // Who could get in as whom stays on record.
            return Wachtwoordlink.Van(link, geheim);
        }
    }

    public static void Map(RouteGroupBuilder groep) => groep
        .MapPost("/gebruikers/{id:guid}/wachtwoordlinks", (Guid id, ISender sender, CancellationToken ct) =>
            sender.Send(new Request(id), ct).ToCreated(_ => $"/api/v1/gebruikers/{id}"))
        .Beschrijf(nameof(WachtwoordlinkMaken), "Link voor een nieuw wachtwoord", "Het geheim van de link staat alleen in dit antwoord.")
        .Produces<Wachtwoordlink>(StatusCodes.Status201Created)
        .Problemen(StatusCodes.Status404NotFound, StatusCodes.Status409Conflict)
        .RequireAuthorization(Recht.Beheren);
}
