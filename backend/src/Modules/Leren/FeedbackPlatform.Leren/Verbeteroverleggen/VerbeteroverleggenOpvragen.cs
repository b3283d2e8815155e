using FeedbackPlatform.Leren.Domain;
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

/// <summary>The meetings to come, next one first, or those that were held, newest first.</summary>
internal static class VerbeteroverleggenOpvragen
{
    public enum Weergave
    {
        Komend,
        Geweest,
    }

    public sealed record Request(Weergave? Weergave, string? Cursor, int? Limit) : IRequest<Result<Pagina<Rij>>>;

    /// <param name="ReeksNaam">Null for a meeting outside a series.</param>
    public sealed record Rij(
        Guid Id, int Nummer, string? ReeksNaam, DateOnly Datum, TimeOnly Begintijd, int DuurMinuten, string? Locatie, Verbeteroverlegstatus Status,
        int Agendapunten, int Besluiten, int Verbeteracties);

    internal sealed class Handler(LerenDbContext db) : IRequestHandler<Request, Result<Pagina<Rij>>>
    {
        public async Task<Result<Pagina<Rij>>> Handle(Request request, CancellationToken ct)
        {
            if (!Cursor.Lees(request.Cursor, out (DateOnly Waarde, Guid Id)? na))
                return Cursor.Ongeldig;
            var limiet = Paginering.Limiet(request.Limit);
            var vraag = db.Verbeteroverleggen.AsNoTracking();
            if (request.Weergave == Weergave.Geweest)
            {
                vraag = vraag.Where(o => o.Status == Verbeteroverlegstatus.Gesloten);
                if (na is { } p)
                    vraag = vraag.Where(o => o.Datum < p.Waarde || (o.Datum == p.Waarde && o.Id < p.Id));
                vraag = vraag.OrderByDescending(o => o.Datum).ThenByDescending(o => o.Id);
            }
            else
            {
                vraag = vraag.Where(o => o.Status != Verbeteroverlegstatus.Gesloten);
                if (na is { } p)
                    vraag = vraag.Where(o => o.Datum > p.Waarde || (o.Datum == p.Waarde && o.Id > p.Id));
                vraag = vraag.OrderBy(o => o.Datum).ThenBy(o => o.Id);
            }

            var rijen = await vraag.Take(limiet + 1).Select(o => new Rij(
                o.Id, o.Nummer, db.Verbeteroverlegreeksen.Where(r => r.Id == o.ReeksId).Select(r => r.Naam).FirstOrDefault(),
                o.Datum, o.Begintijd, o.DuurMinuten, o.Locatie, o.Status,
                db.Agendapunten.Count(a => a.VerbeteroverlegId == o.Id),
                db.Besluiten.Count(b => b.VerbeteroverlegId == o.Id),
                db.Verbeteracties.Count(a => a.VerbeteroverlegId == o.Id))).ToListAsync(ct);
            return rijen.NaarPagina(limiet, r => Cursor.Maak(r.Datum, r.Id), r => r);
        }
    }

    public static void Map(RouteGroupBuilder groep) => groep
        .MapGet("/verbeteroverleggen", (Weergave? weergave, string? cursor, int? limit, ISender sender, CancellationToken ct) =>
            sender.Send(new Request(weergave, cursor, limit), ct).ToHttp())
        .Beschrijf(nameof(VerbeteroverleggenOpvragen), "Verbeteroverleggen: komend (het eerstvolgende eerst) of geweest (het nieuwste eerst)")
        .Produces<Pagina<Rij>>()
        .RequireAuthorization(Recht.LerenLezen);
}
