using FeedbackPlatform.Platform.Http;
using FeedbackPlatform.Platform.Paginering;
using FeedbackPlatform.Platform.Resultaten;
using FeedbackPlatform.Transparantie.Domain;
using FeedbackPlatform.Transparantie.Persistence;
using MediatR;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;

namespace FeedbackPlatform.Transparantie.Openbaar;

/// <summary>What the public reads, the newest first.</summary>
internal static class OpenbarePublicatiesOpvragen
{
    public sealed record Request(string? Thema, Publicatiesoort? Soort, string? Cursor, int? Limiet) : IRequest<Result<Pagina<OpenbarePublicatie>>>;

    internal sealed class Handler(TransparantieDbContext db) : IRequestHandler<Request, Result<Pagina<OpenbarePublicatie>>>
    {
        public async Task<Result<Pagina<OpenbarePublicatie>>> Handle(Request request, CancellationToken cancellationToken)
        {
            if (!Cursor.Lees(request.Cursor, out (DateTimeOffset Waarde, Guid Id)? positie))
                return Cursor.Ongeldig;
            var limiet = Paginering.Limiet(request.Limiet);
            var bron = db.Publicaties.AsNoTracking().Where(p => p.Status == Publicatiestatus.Gepubliceerd);
            if (request.Thema is { Length: > 0 } thema)
                bron = bron.Where(p => p.ThemaSlug == thema);
            if (request.Soort is { } soort)
                bron = bron.Where(p => p.Soort == soort);
            if (positie is var (op, id))
                bron = bron.Where(p => p.GepubliceerdOp < op || (p.GepubliceerdOp == op && p.Id.CompareTo(id) < 0));
            var rijen = await bron.OrderByDescending(p => p.GepubliceerdOp).ThenByDescending(p => p.Id).Take(limiet + 1)
                .Select(OpenbarePublicatie.Van).ToListAsync(cancellationToken);
            return rijen.NaarPagina(limiet, p => Cursor.Maak(p.GepubliceerdOp, p.Id), p => p);
        }
    }

    public static void Map(RouteGroupBuilder groep) => groep
        .MapGet("/openbaar/publicaties", Endpoint)
        .Beschrijf(nameof(OpenbarePublicatiesOpvragen), "Openbare publicaties opvragen", "Wat mensen vertelden en wat wij ermee deden. Zonder aanmelden.")
        .Produces<Pagina<OpenbarePublicatie>>()
        .RequireCors(Openbaarheid.Cors)
        .AllowAnonymous();

    /// <param name="thema">Het thema zoals in het adres, zoals <c>in-de-buurt</c>.</param>
    /// <param name="soort">Verbeterd, Proberen of NietGedaan.</param>
    /// <param name="cursor">Van de vorige bladzijde.</param>
    /// <param name="limit">1 tot 100.</param>
    private static Task<IResult> Endpoint(
        ISender sender, CancellationToken ct, string? thema = null, Publicatiesoort? soort = null, string? cursor = null, int? limit = null) =>
        sender.Send(new Request(thema, soort, cursor, limit), ct).ToHttp();
}
