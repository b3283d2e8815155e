using FeedbackPlatform.Leren.Domain;
using FeedbackPlatform.Leren.Persistence;
using FeedbackPlatform.Platform.Http;
using FeedbackPlatform.Platform.Resultaten;
using FeedbackPlatform.Platform.Toegang;
using FluentValidation;
using MediatR;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;

namespace FeedbackPlatform.Leren.Verbeteroverleggen;

/// <summary>Puts the items in another order.</summary>
internal static class AgendaOrdenen
{
    public sealed record Request(Guid Id, IfMatch Versie, IReadOnlyList<Guid> AgendapuntIds) : IRequest<Result>;

    /// <param name="AgendapuntIds">All items of the agenda, in the new order.</param>
    public sealed record Body(IReadOnlyList<Guid> AgendapuntIds);

    internal sealed class Validator : AbstractValidator<Request>
    {
        public Validator() => RuleFor(r => r.AgendapuntIds).NotEmpty().WithMessage("Stuur alle agendapunten in de nieuwe volgorde.");
    }

    internal sealed class Handler(LerenDbContext db) : IRequestHandler<Request, Result>
    {
        public async Task<Result> Handle(Request request, CancellationToken ct)
        {
            var overleg = await db.Verbeteroverleggen.SingleOrDefaultAsync(o => o.Id == request.Id, ct);
            if (overleg is null)
                return VerbeteroverlegFouten.NietGevonden(request.Id);
            if (request.Versie.Verschilt(overleg) is { } verschil)
                return verschil;
            var uitkomst = overleg.AgendaWijzigen();
            if (uitkomst.IsFout)
                return uitkomst.Fout;

            var punten = await db.Agendapunten.Where(p => p.VerbeteroverlegId == request.Id).ToDictionaryAsync(p => p.Id, ct);
            if (request.AgendapuntIds.Count != punten.Count || !request.AgendapuntIds.ToHashSet().SetEquals(punten.Keys))
                return Fout.Ongeldig("agendapuntIds", "onvolledig", "Stuur elk agendapunt precies één keer.");
            for (var i = 0; i < request.AgendapuntIds.Count; i++)
                punten[request.AgendapuntIds[i]].Verplaatsen(i + 1);
            await db.SaveChangesAsync(ct);
            return Result.Gelukt;
        }
    }

    public static void Map(RouteGroupBuilder groep) => groep
        .MapPut("/verbeteroverleggen/{id:guid}/agendavolgorde", (Guid id, Body inhoud, IfMatch versie, ISender sender, CancellationToken ct) =>
            sender.Send(new Request(id, versie, inhoud.AgendapuntIds), ct).ToHttp())
        .Beschrijf(nameof(AgendaOrdenen), "Volgorde van de agenda")
        .Produces(StatusCodes.Status204NoContent).Problemen(404, 409, 412, 428)
        .RequireAuthorization(Recht.Leren);
}
