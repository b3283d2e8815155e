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

/// <summary>Shuts somebody out at once: open sessions end. The account and its trail stay.</summary>
internal static class GebruikerBlokkeren
{
    public sealed record Request(Guid Id, IfMatch Versie) : IRequest<Result<Accountgegevens>>;

    internal sealed class Handler(BeheerDbContext db, IHuidigeGebruiker wie, TimeProvider klok) : IRequestHandler<Request, Result<Accountgegevens>>
    {
        public Task<Result<Accountgegevens>> Handle(Request request, CancellationToken ct) =>
            db.BeheerdersBewarenAsync(() => WerkAsync(request, ct), ct);

        private async Task<Result<Accountgegevens>> WerkAsync(Request request, CancellationToken ct)
        {
            var gebruiker = await db.Gebruikers.SingleOrDefaultAsync(g => g.Id == request.Id, ct);
            if (gebruiker is null)
                return GebruikerFouten.NietGevonden(request.Id);
            if (request.Versie.Verschilt(gebruiker) is { } fout)
                return fout;
            if (gebruiker.Id == wie.Id)
                return GebruikerFouten.Uzelf;
            if (await db.IsLaatsteBeheerderAsync(gebruiker, ct))
                return GebruikerFouten.LaatsteBeheerder;
            gebruiker.Blokkeren(klok.GetUtcNow());
            await db.SaveChangesAsync(ct);
            return Accountgegevens.Van(gebruiker);
        }
    }

    public static void Map(RouteGroupBuilder groep) => groep
        .MapPut("/gebruikers/{id:guid}/blokkade", (Guid id, IfMatch versie, ISender sender, CancellationToken ct) =>
            sender.Send(new Request(id, versie), ct).ToHttp(g => g.Versie))
        .Beschrijf(nameof(GebruikerBlokkeren), "Account blokkeren", "Open sessies van deze persoon eindigen.")
        .Produces<Accountgegevens>()
        .Problemen(StatusCodes.Status404NotFound, StatusCodes.Status409Conflict, StatusCodes.Status412PreconditionFailed, StatusCodes.Status428PreconditionRequired)
        .RequireAuthorization(Recht.Beheren);
}
