using FeedbackPlatform.Leren.Contracts;
using FeedbackPlatform.Leren.Persistence;
using FeedbackPlatform.Leren.Signalen;
using FeedbackPlatform.Platform.Http;
using FeedbackPlatform.Platform.Paginering;
using FeedbackPlatform.Platform.Resultaten;
using FeedbackPlatform.Platform.Toegang;
using MediatR;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;

namespace FeedbackPlatform.Leren.Verbeteracties;

/// <summary>Actions by target date: the first due first, of what is finished the newest first.</summary>
internal static class VerbeteractiesOpvragen
{
    public enum Weergave
    {
        Alle,

        /// <summary>Not completed and not stopped.</summary>
        Open,

        /// <summary>Completed or stopped.</summary>
        Afgerond,
    }

    public sealed record Request(
        Weergave? Weergave, Actiestatus? Status, Guid? EigenaarId, Guid? KlantsignaalId, string? Cursor, int? Limit) : IRequest<Result<Pagina<Rij>>>;

    /// <param name="Klantsignalen">How many klantsignalen it rests on.</param>
    /// <param name="Effect">The last measurement.</param>
    public sealed record Rij(
        Guid Id, string Titel, Actiestatus Status, Collega? Eigenaar, DateOnly? StartDatum, DateOnly StreefDatum, DateOnly? VoltooiingsDatum,
        string? Blokkadereden, int Klantsignalen, Guid? VerbeteroverlegId, EffectSamenvatting? Effect);

    internal sealed class Handler(LerenDbContext db, Opzoeken opzoeken) : IRequestHandler<Request, Result<Pagina<Rij>>>
    {
        public async Task<Result<Pagina<Rij>>> Handle(Request request, CancellationToken ct)
        {
            if (!Cursor.Lees(request.Cursor, out (DateOnly Waarde, Guid Id)? na))
                return Cursor.Ongeldig;
            var limiet = Paginering.Limiet(request.Limit);
            var vraag = db.Verbeteracties.AsNoTracking();
            vraag = request.Weergave switch
            {
                Weergave.Open => vraag.Where(a => a.Status == Actiestatus.Besloten || a.Status == Actiestatus.Bezig || a.Status == Actiestatus.Geblokkeerd),
                Weergave.Afgerond => vraag.Where(a => a.Status == Actiestatus.Voltooid || a.Status == Actiestatus.EffectGemeten || a.Status == Actiestatus.Gestopt),
                _ => vraag,
            };
            if (request.Status is { } status)
                vraag = vraag.Where(a => a.Status == status);
            if (request.EigenaarId is { } eigenaar)
                vraag = vraag.Where(a => a.EigenaarId == eigenaar);
            if (request.KlantsignaalId is { } signaal)
                vraag = vraag.Where(a => a.Koppelingen.Any(k => k.KlantsignaalId == signaal));
            if (request.Weergave == Weergave.Afgerond)
            {
                if (na is { } p)
                    vraag = vraag.Where(a => a.StreefDatum < p.Waarde || (a.StreefDatum == p.Waarde && a.Id < p.Id));
                vraag = vraag.OrderByDescending(a => a.StreefDatum).ThenByDescending(a => a.Id);
            }
            else
            {
                if (na is { } p)
                    vraag = vraag.Where(a => a.StreefDatum > p.Waarde || (a.StreefDatum == p.Waarde && a.Id > p.Id));
                vraag = vraag.OrderBy(a => a.StreefDatum).ThenBy(a => a.Id);
            }

            var rijen = await vraag.Take(limiet + 1).Select(a => new
            {
                a.Id,
                a.Titel,
                a.Status,
                a.EigenaarId,
                a.StartDatum,
                a.StreefDatum,
                a.VoltooiingsDatum,
                a.Blokkadereden,
                Klantsignalen = a.Koppelingen.Count,
                a.VerbeteroverlegId,
                Effect = a.Effectmetingen.OrderByDescending(m => m.GemetenOp)
                    .Select(m => new EffectSamenvatting(m.Uitkomst, m.AantalVoor, m.AantalNa, m.Weken, m.PercentageLaag, m.PercentageHoog)).FirstOrDefault(),
            }).ToListAsync(ct);
            var personen = await opzoeken.PersonenAsync(rijen.Select(a => (Guid?)a.EigenaarId), ct);
            return rijen.NaarPagina(limiet, a => Cursor.Maak(a.StreefDatum, a.Id), a => new Rij(
                a.Id, a.Titel, a.Status, personen.GetValueOrDefault(a.EigenaarId), a.StartDatum, a.StreefDatum, a.VoltooiingsDatum,
                a.Blokkadereden, a.Klantsignalen, a.VerbeteroverlegId, a.Effect));
        }
    }

    public static void Map(RouteGroupBuilder groep) => groep
        .MapGet("/verbeteracties", (
            Weergave? weergave, Actiestatus? status, Guid? eigenaarId, Guid? klantsignaalId, string? cursor, int? limit, ISender sender, CancellationToken ct) =>
            sender.Send(new Request(weergave, status, eigenaarId, klantsignaalId, cursor, limit), ct).ToHttp())
        .Beschrijf(nameof(VerbeteractiesOpvragen), "Verbeteracties op streefdatum")
        .Produces<Pagina<Rij>>()
        .RequireAuthorization(Recht.LerenLezen);
}
