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

namespace FeedbackPlatform.Leren.Verbeteroverleggen;

/// <summary>Opens the meeting: the agenda takes in what is new, and decisions can be taken.</summary>
internal static class VerbeteroverlegOpenen
{
    public sealed record Request(Guid Id, IfMatch Versie) : IRequest<Result>;

    internal sealed class Handler(LerenDbContext db, Agendavulling agenda, TimeProvider klok) : IRequestHandler<Request, Result>
    {
        public async Task<Result> Handle(Request request, CancellationToken ct)
        {
            var overleg = await db.Verbeteroverleggen.SingleOrDefaultAsync(o => o.Id == request.Id, ct);
            if (overleg is null)
                return VerbeteroverlegFouten.NietGevonden(request.Id);
            if (request.Versie.Verschilt(overleg) is { } verschil)
                return verschil;
            var uitkomst = overleg.Openen(klok.GetUtcNow());
            if (uitkomst.IsFout)
                return uitkomst.Fout;
            await agenda.VulAanAsync(overleg, ct);
            await db.SaveChangesAsync(ct);
            return Result.Gelukt;
        }
    }

    public static void Map(RouteGroupBuilder groep) => groep
        .MapPost("/verbeteroverleggen/{id:guid}/opening", (Guid id, IfMatch versie, ISender sender, CancellationToken ct) =>
            sender.Send(new Request(id, versie), ct).ToHttp())
        .Beschrijf(nameof(VerbeteroverlegOpenen), "Verbeteroverleg openen")
        .Produces(StatusCodes.Status204NoContent).Problemen(404, 409, 412, 428)
        .RequireAuthorization(Recht.Leren);
}
