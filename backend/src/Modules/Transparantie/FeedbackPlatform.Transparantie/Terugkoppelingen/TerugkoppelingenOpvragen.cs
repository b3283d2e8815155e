using FeedbackPlatform.Intake.Contracts;
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

namespace FeedbackPlatform.Transparantie.Terugkoppelingen;

/// <summary>What was told to whom by number of the klantsignaal, never by name; the newest first.</summary>
internal static class TerugkoppelingenOpvragen
{
    public sealed record Request(Guid? PublicatieId, Terugkoppelstatus? Status, string? Cursor, int? Limiet) : IRequest<Result<Pagina<Rij>>>;

    /// <param name="Kenmerk">Kenmerk van het signaal.</param>
    /// <param name="LaatsteFout">Technische code, zoals SMTP 451.</param>
    /// <param name="VolgendePogingOp">Alleen bij Wachtend.</param>
    public sealed record Rij(
        Guid Id,
        Guid PublicatieId,
        Guid KlantsignaalId,
        string? Kenmerk,
        Terugkoppelstatus Status,
        Terugkoppelreden? Reden,
        string? LaatsteFout,
        int Pogingen,
        DateTimeOffset? VolgendePogingOp,
        DateTimeOffset? VerzondenOp);

    internal sealed class Handler(TransparantieDbContext db, ISender sender) : IRequestHandler<Request, Result<Pagina<Rij>>>
    {
        public async Task<Result<Pagina<Rij>>> Handle(Request request, CancellationToken cancellationToken)
        {
            if (!Cursor.Lees(request.Cursor, out (DateTimeOffset Waarde, Guid Id)? positie))
                return Cursor.Ongeldig;
            var limiet = Paginering.Limiet(request.Limiet);
            var bron = db.Terugkoppelingen.AsNoTracking();
            if (request.PublicatieId is { } publicatie)
                bron = bron.Where(t => t.PublicatieId == publicatie);
            if (request.Status is { } status)
                bron = bron.Where(t => t.Status == status);
            if (positie is var (op, id))
                bron = bron.Where(t => t.AangemaaktOp < op || (t.AangemaaktOp == op && t.Id.CompareTo(id) < 0));
            var rijen = await bron.OrderByDescending(t => t.AangemaaktOp).ThenByDescending(t => t.Id).Take(limiet + 1).ToListAsync(cancellationToken);
            var kenmerken = (await sender.Send(new KlantsignalenOpvragen([.. rijen.Select(r => r.KlantsignaalId).Distinct()]), cancellationToken))
                .ToDictionary(s => s.Id, s => s.Kenmerk);
            return rijen.NaarPagina(limiet, t => Cursor.Maak(t.AangemaaktOp, t.Id), t => new Rij(
                t.Id, t.PublicatieId, t.KlantsignaalId, kenmerken.GetValueOrDefault(t.KlantsignaalId), t.Status, t.Reden, t.LaatsteFout, t.Pogingen,
                t.Status == Terugkoppelstatus.Wachtend ? t.VolgendePogingOp : null, t.VerzondenOp));
        }
    }

    public static void Map(RouteGroupBuilder groep) => groep
        .MapGet("/terugkoppelingen", Endpoint)
        .Beschrijf(nameof(TerugkoppelingenOpvragen), "Terugkoppelingen opvragen", "Zonder naam of adres: alleen het kenmerk van het signaal.")
        .Produces<Pagina<Rij>>()
        .RequireAuthorization(Recht.PublicatieGoedkeuren);

    private static Task<IResult> Endpoint(
        ISender sender, CancellationToken ct, Guid? publicatieId = null, Terugkoppelstatus? status = null, string? cursor = null, int? limit = null) =>
        sender.Send(new Request(publicatieId, status, cursor, limit), ct).ToHttp();
}
