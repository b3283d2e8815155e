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

/// <summary>Lets somebody in again, also when too many attempts locked the account.</summary>
internal static class GebruikerDeblokkeren
{
    public sealed record Request(Guid Id, IfMatch Versie) : IRequest<Result<Accountgegevens>>;

    internal sealed class Handler(BeheerDbContext db) : IRequestHandler<Request, Result<Accountgegevens>>
    {
        public async Task<Result<Accountgegevens>> Handle(Request request, CancellationToken ct)
        {
            var gebruiker = await db.Gebruikers.SingleOrDefaultAsync(g => g.Id == request.Id, ct);
            if (gebruiker is null)
                return GebruikerFouten.NietGevonden(request.Id);
            if (request.Versie.Verschilt(gebruiker) is { } fout)
                return fout;
            gebruiker.Deblokkeren();
            await db.SaveChangesAsync(ct);
            return Accountgegevens.Van(gebruiker);
        }
    }

    public static void Map(RouteGroupBuilder groep) => groep
        .MapDelete("/gebruikers/{id:guid}/blokkade", (Guid id, IfMatch versie, ISender sender, CancellationToken ct) =>
            sender.Send(new Request(id, versie), ct).ToHttp(g => g.Versie))
        .Beschrijf(nameof(GebruikerDeblokkeren), "Blokkade opheffen")
        .Produces<Accountgegevens>()
        .Problemen(StatusCodes.Status404NotFound, StatusCodes.Status412PreconditionFailed, StatusCodes.Status428PreconditionRequired)
        .RequireAuthorization(Recht.Beheren);
}
