using FeedbackPlatform.Leren.Domain;
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

namespace FeedbackPlatform.Leren.GoudenKlachten;

/// <summary>The gallery: newest nomination first, words and reason.</summary>
internal static class GoudenKlachtenOpvragen
{
    public sealed record Request(GoudenKlachtstatus? Status, string? Cursor, int? Limit) : IRequest<Result<Pagina<Rij>>>;

    /// <param name="Signaal">Null when the klantsignaal no longer exists.</param>
    /// <param name="VerbeteroverlegId">Where it was discussed.</param>
    public sealed record Rij(
        Guid Id, SignaalWeergave? Signaal, string Reden, Leerwaarde? Leerwaarde, GoudenKlachtstatus Status, Collega? AangedragenDoor,
        DateTimeOffset AangedragenOp, Guid? VerbeteroverlegId, DateTimeOffset? BesprokenOp);

    internal sealed class Handler(LerenDbContext db, Opzoeken opzoeken) : IRequestHandler<Request, Result<Pagina<Rij>>>
    {
        public async Task<Result<Pagina<Rij>>> Handle(Request request, CancellationToken ct)
        {
            if (!Cursor.Lees(request.Cursor, out (DateTimeOffset Waarde, Guid Id)? na))
                return Cursor.Ongeldig;
            var limiet = Paginering.Limiet(request.Limit);
            var vraag = db.GoudenKlachten.AsNoTracking();
            if (request.Status is { } status)
                vraag = vraag.Where(k => k.Status == status);
            if (na is { } p)
                vraag = vraag.Where(k => k.AangedragenOp < p.Waarde || (k.AangedragenOp == p.Waarde && k.Id < p.Id));
            var rijen = await vraag.OrderByDescending(k => k.AangedragenOp).ThenByDescending(k => k.Id).Take(limiet + 1).ToListAsync(ct);

            var signalen = await opzoeken.SignalenAsync(rijen.Select(k => k.KlantsignaalId), ct);
            var personen = await opzoeken.PersonenAsync(rijen.Select(k => k.AangedragenDoorId), ct);
            return rijen.NaarPagina(limiet, k => Cursor.Maak(k.AangedragenOp, k.Id), k => new Rij(
                k.Id, signalen.GetValueOrDefault(k.KlantsignaalId), k.Reden, k.Leerwaarde, k.Status,
                k.AangedragenDoorId is { } door ? personen.GetValueOrDefault(door) : null,
                k.AangedragenOp, k.VerbeteroverlegId, k.BesprokenOp));
        }
    }

    public static void Map(RouteGroupBuilder groep) => groep
        .MapGet("/gouden-klachten", (GoudenKlachtstatus? status, string? cursor, int? limit, ISender sender, CancellationToken ct) =>
            sender.Send(new Request(status, cursor, limit), ct).ToHttp())
        .Beschrijf(nameof(GoudenKlachtenOpvragen), "Gouden klachten, de nieuwste eerst")
        .Produces<Pagina<Rij>>()
        .RequireAuthorization(Recht.LerenLezen);
}
