using FeedbackPlatform.Leren.Domain;
using FeedbackPlatform.Leren.Persistence;
using FeedbackPlatform.Platform.Http;
using FeedbackPlatform.Platform.Resultaten;
using FeedbackPlatform.Platform.Toegang;
using MediatR;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;

namespace FeedbackPlatform.Leren.Verbeteracties;

/// <summary>Takes a klantsignaal away from a verbeteractie; the last one stays.</summary>
internal static class KlantsignaalOntkoppelen
{
    public sealed record Request(Guid Id, Guid KlantsignaalId, IfMatch Versie) : IRequest<Result>;

    internal sealed class Handler(LerenDbContext db) : IRequestHandler<Request, Result>
    {
        public async Task<Result> Handle(Request request, CancellationToken ct)
        {
            var actie = await db.Verbeteracties.Include(a => a.Koppelingen).SingleOrDefaultAsync(a => a.Id == request.Id, ct);
            if (actie is null)
                return VerbeteractieFouten.NietGevonden(request.Id);
            if (request.Versie.Verschilt(actie) is { } verschil)
                return verschil;
            var uitkomst = actie.Ontkoppelen(request.KlantsignaalId);
            if (uitkomst.IsFout)
                return uitkomst.Fout;
            await db.SaveChangesAsync(ct);
            return Result.Gelukt;
        }
    }

    public static void Map(RouteGroupBuilder groep) => groep
        .MapDelete("/verbeteracties/{id:guid}/koppelingen/{klantsignaalId:guid}",
            (Guid id, Guid klantsignaalId, IfMatch versie, ISender sender, CancellationToken ct) =>
                sender.Send(new Request(id, klantsignaalId, versie), ct).ToHttp())
        .Beschrijf(nameof(KlantsignaalOntkoppelen), "Klantsignaal van een verbeteractie losmaken")
        .Produces(StatusCodes.Status204NoContent).Problemen(404, 409, 412, 428)
        .RequireAuthorization(Recht.Leren);
}
