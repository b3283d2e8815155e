using FeedbackPlatform.Platform.Http;
using FeedbackPlatform.Platform.Paginering;
using FeedbackPlatform.Platform.Resultaten;
using FeedbackPlatform.Platform.Toegang;
using FeedbackPlatform.Transparantie.Domain;
using FeedbackPlatform.Transparantie.Persistence;
using MediatR;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;

namespace FeedbackPlatform.Transparantie.Publicaties;

/// <summary>Publicaties, the last changed first.</summary>
internal static class PublicatiesOpvragen
{
    public enum Weergave
    {
        Alle,

        /// <summary>Waiting for approval, by somebody other than this person.</summary>
        WachtOpMij,
        Concept,
        TerGoedkeuring,
        Gepubliceerd,
        Ingetrokken,
    }

    public sealed record Request(Weergave Weergave, Guid? VerbeteractieId, string? Cursor, int? Limiet) : IRequest<Result<Pagina<Rij>>>;

    public sealed record Rij(
        Guid Id,
        string Titel,
        Publicatiestatus Status,
        Publicatiesoort Soort,
        string Vraag,
        string? Citaat,
        string Verbetering,
        Effectoordeel? Effectoordeel,
        string? Thema,
        string? Slug,
        Verwijzing Auteur,
        DateTimeOffset GewijzigdOp,
        DateTimeOffset? GepubliceerdOp,
        bool Afgewezen);

    internal sealed class Handler(TransparantieDbContext db, ISender sender, IHuidigeGebruiker gebruiker) : IRequestHandler<Request, Result<Pagina<Rij>>>
    {
        public async Task<Result<Pagina<Rij>>> Handle(Request request, CancellationToken cancellationToken)
        {
            if (!Cursor.Lees(request.Cursor, out (DateTimeOffset Waarde, Guid Id)? positie))
                return Cursor.Ongeldig;
            var limiet = Paginering.Limiet(request.Limiet);
            var rijen = await Selectie(request, positie)
                .OrderByDescending(p => p.GewijzigdOp).ThenByDescending(p => p.Id)
                .Take(limiet + 1)
                .Select(p => new
                {
                    p.Id,
                    p.Titel,
                    p.Status,
                    p.Soort,
                    p.Vraag,
                    p.Citaat,
                    p.Verbetering,
                    p.Effectoordeel,
                    p.Thema,
                    p.Slug,
                    p.AuteurId,
                    p.GewijzigdOp,
                    p.GepubliceerdOp,
                    LaatsteStap = p.Verloop.OrderByDescending(s => s.Volgnummer).Select(s => s.Stap).FirstOrDefault(),
                })
                .ToListAsync(cancellationToken);
            var naam = await sender.GebruikersAsync(rijen.Select(r => r.AuteurId), cancellationToken);
            return rijen.NaarPagina(limiet, r => Cursor.Maak(r.GewijzigdOp, r.Id), r => new Rij(
                r.Id, r.Titel, r.Status, r.Soort, r.Vraag, r.Citaat, r.Verbetering, r.Effectoordeel, r.Thema, r.Slug,
                naam(r.AuteurId), r.GewijzigdOp, r.GepubliceerdOp, r.Status == Publicatiestatus.Concept && r.LaatsteStap == Publicatiestap.Afgewezen));
        }

        private IQueryable<Publicatie> Selectie(Request request, (DateTimeOffset Waarde, Guid Id)? positie)
        {
            var wie = gebruiker.Id;
            var bron = db.Publicaties.AsNoTracking();
            if (!gebruiker.SchrijftOfBeoordeelt())
                bron = bron.Where(p => p.Status == Publicatiestatus.Gepubliceerd);
            bron = request.Weergave switch
            {
                Weergave.WachtOpMij => bron.Where(p => p.Status == Publicatiestatus.TerGoedkeuring && p.AuteurId != wie && p.LaatsteRedacteurId != wie),
                Weergave.Concept => bron.Where(p => p.Status == Publicatiestatus.Concept),
                Weergave.TerGoedkeuring => bron.Where(p => p.Status == Publicatiestatus.TerGoedkeuring),
                Weergave.Gepubliceerd => bron.Where(p => p.Status == Publicatiestatus.Gepubliceerd),
                Weergave.Ingetrokken => bron.Where(p => p.Status == Publicatiestatus.Ingetrokken),
                _ => bron,
            };
            if (request.VerbeteractieId is { } actie)
                bron = bron.Where(p => p.VerbeteractieId == actie);
            return positie is var (op, id)
                ? bron.Where(p => p.GewijzigdOp < op || (p.GewijzigdOp == op && p.Id.CompareTo(id) < 0))
                : bron;
        }
    }

    public static void Map(RouteGroupBuilder groep) => groep
        .MapGet("/publicaties", Endpoint)
        .Beschrijf(nameof(PublicatiesOpvragen), "Publicaties opvragen", "De laatst gewijzigde eerst.")
        .Produces<Pagina<Rij>>()
        .RequireAuthorization(Recht.PublicatiesLezen);

    private static Task<IResult> Endpoint(
        ISender sender, CancellationToken ct, Weergave weergave = Weergave.Alle, Guid? verbeteractieId = null, string? cursor = null, int? limit = null) =>
        sender.Send(new Request(weergave, verbeteractieId, cursor, limit), ct).ToHttp();
}
