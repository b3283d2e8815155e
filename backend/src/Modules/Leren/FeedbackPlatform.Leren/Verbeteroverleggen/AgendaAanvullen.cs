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

/// <summary>Asks the agenda to fill itself with what is new.</summary>
internal static class AgendaAanvullen
{
    public sealed record Request(Guid Id) : IRequest<Result<Response>>;

    /// <param name="Toegevoegd">How many items were new.</param>
    public sealed record Response(int Toegevoegd);

    internal sealed class Handler(LerenDbContext db, Agendavulling agenda) : IRequestHandler<Request, Result<Response>>
    {
        public async Task<Result<Response>> Handle(Request request, CancellationToken ct)
        {
            var overleg = await db.Verbeteroverleggen.SingleOrDefaultAsync(o => o.Id == request.Id, ct);
            if (overleg is null)
                return VerbeteroverlegFouten.NietGevonden(request.Id);
            if (overleg.Status == Verbeteroverlegstatus.Gesloten)
                return VerbeteroverlegFouten.Gesloten;
            var nieuw = await agenda.VulAanAsync(overleg, ct);
            if (nieuw.Count > 0)
            {
                overleg.AgendaWijzigen();
                await db.SaveChangesAsync(ct);
            }

            return new Response(nieuw.Count);
        }
    }

    public static void Map(RouteGroupBuilder groep) => groep
        .MapPost("/verbeteroverleggen/{id:guid}/agendavoorstellen", (Guid id, ISender sender, CancellationToken ct) =>
            sender.Send(new Request(id), ct).ToHttp())
        .Beschrijf(nameof(AgendaAanvullen), "Agenda aanvullen met wat er nieuw is",
            "Nieuwe gouden klachten, gegroeide thema's, een compliment, de brief van de week en acties die achterlopen. Wat er al staat blijft staan.")
        .Produces<Response>().Problemen(404, 409)
        .RequireAuthorization(Recht.Leren);
}
