using FeedbackPlatform.Leren.Persistence;
using FeedbackPlatform.Platform.Http;
using FeedbackPlatform.Platform.Paginering;
using FeedbackPlatform.Platform.Resultaten;
using FeedbackPlatform.Platform.Toegang;
using MediatR;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;

namespace FeedbackPlatform.Leren.Verbeteroverleggen;

/// <summary>The rhythms that were planned, newest first.</summary>
internal static class VerbeteroverlegreeksenOpvragen
{
    public sealed record Request(string? Cursor, int? Limit) : IRequest<Result<Pagina<Rij>>>;

    public sealed record Rij(
        Guid Id, string Naam, DateOnly Begindatum, TimeOnly Begintijd, int DuurMinuten, int IntervalWeken, string? Locatie, DateTimeOffset AangemaaktOp);

    internal sealed class Handler(LerenDbContext db) : IRequestHandler<Request, Result<Pagina<Rij>>>
    {
        public async Task<Result<Pagina<Rij>>> Handle(Request request, CancellationToken ct)
        {
            if (!Cursor.Lees(request.Cursor, out (DateTimeOffset Waarde, Guid Id)? na))
                return Cursor.Ongeldig;
            var limiet = Paginering.Limiet(request.Limit);
            var vraag = db.Verbeteroverlegreeksen.AsNoTracking();
            if (na is { } p)
                vraag = vraag.Where(r => r.AangemaaktOp < p.Waarde || (r.AangemaaktOp == p.Waarde && r.Id < p.Id));
            var rijen = await vraag.OrderByDescending(r => r.AangemaaktOp).ThenByDescending(r => r.Id).Take(limiet + 1)
                .Select(r => new Rij(r.Id, r.Naam, r.Begindatum, r.Begintijd, r.DuurMinuten, r.IntervalWeken, r.Locatie, r.AangemaaktOp)).ToListAsync(ct);
            return rijen.NaarPagina(limiet, r => Cursor.Maak(r.AangemaaktOp, r.Id), r => r);
        }
    }

    public static void Map(RouteGroupBuilder groep) => groep
        .MapGet("/verbeteroverlegreeksen", (string? cursor, int? limit, ISender sender, CancellationToken ct) =>
            sender.Send(new Request(cursor, limit), ct).ToHttp())
        .Beschrijf(nameof(VerbeteroverlegreeksenOpvragen), "Reeksen verbeteroverleggen")
        .Produces<Pagina<Rij>>()
        .RequireAuthorization(Recht.LerenLezen);
}
