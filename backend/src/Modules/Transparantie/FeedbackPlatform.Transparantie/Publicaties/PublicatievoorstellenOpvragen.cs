using FeedbackPlatform.Leren.Contracts;
using FeedbackPlatform.Platform.Http;
using FeedbackPlatform.Platform.Paginering;
using FeedbackPlatform.Platform.Resultaten;
using FeedbackPlatform.Platform.Toegang;
using FeedbackPlatform.Transparantie.Persistence;
using MediatR;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;

namespace FeedbackPlatform.Transparantie.Publicaties;

/// <summary>Completed verbeteracties about which nothing has been written yet, the newest first.</summary>
internal static class PublicatievoorstellenOpvragen
{
    public sealed record Request(string? Cursor, int? Limiet) : IRequest<Result<Pagina<Voorstel>>>;

    public sealed record Voorstel(Guid VerbeteractieId, string Titel, string? Omschrijving, DateOnly? VoltooiingsDatum, int AantalKlantsignalen);

    internal sealed class Handler(TransparantieDbContext db, ISender sender) : IRequestHandler<Request, Result<Pagina<Voorstel>>>
    {
        public async Task<Result<Pagina<Voorstel>>> Handle(Request request, CancellationToken cancellationToken)
        {
            if (!Cursor.Lees(request.Cursor, out (DateTimeOffset Waarde, Guid Id)? positie))
                return Cursor.Ongeldig;
            var limiet = Paginering.Limiet(request.Limiet);
            var bron = db.Voorstellen.AsNoTracking();
            if (positie is var (op, id))
                bron = bron.Where(v => v.OntstaanOp < op || (v.OntstaanOp == op && v.VerbeteractieId.CompareTo(id) < 0));
            var rijen = await bron.OrderByDescending(v => v.OntstaanOp).ThenByDescending(v => v.VerbeteractieId).Take(limiet + 1).ToListAsync(cancellationToken);
            var voorstellen = new List<Voorstel>(limiet);
            foreach (var rij in rijen.Take(limiet))
            {
                if (await sender.Send(new VerbeteractieOpvragen(rij.VerbeteractieId), cancellationToken) is { } actie)
                    voorstellen.Add(new Voorstel(actie.Id, actie.Titel, actie.Omschrijving, actie.VoltooiingsDatum, actie.KlantsignaalIds.Count));
            }

            return new Pagina<Voorstel>(voorstellen, rijen.Count > limiet ? Cursor.Maak(rijen[limiet - 1].OntstaanOp, rijen[limiet - 1].VerbeteractieId) : null);
        }
    }

    public static void Map(RouteGroupBuilder groep) => groep
        .MapGet("/publicatievoorstellen", Endpoint)
        .Beschrijf(nameof(PublicatievoorstellenOpvragen), "Verbeteracties zonder publicatie opvragen")
        .Produces<Pagina<Voorstel>>()
        .RequireAuthorization(Recht.PublicatieOpstellen);

    private static Task<IResult> Endpoint(ISender sender, CancellationToken ct, string? cursor = null, int? limit = null) =>
        sender.Send(new Request(cursor, limit), ct).ToHttp();
}
