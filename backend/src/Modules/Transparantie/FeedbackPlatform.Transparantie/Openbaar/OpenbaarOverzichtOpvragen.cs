using FeedbackPlatform.Intake.Contracts;
using FeedbackPlatform.Platform;
using FeedbackPlatform.Platform.Http;
using FeedbackPlatform.Platform.Resultaten;
using FeedbackPlatform.Transparantie.Domain;
using FeedbackPlatform.Transparantie.Persistence;
using MediatR;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Caching.Memory;

namespace FeedbackPlatform.Transparantie.Openbaar;

/// <summary>The figures at the top of the public page, and the themes that it can be narrowed to.</summary>
internal static class OpenbaarOverzichtOpvragen
{
    private static readonly TimeSpan Houdbaar = TimeSpan.FromMinutes(5);

    public sealed record Request : IRequest<Result<Response>>;

    /// <param name="VanDatum">Begin van de telling van signalen: een jaar geleden.</param>
    /// <param name="AantalKlantsignalen">Hoe vaak mensen sinds <paramref name="VanDatum"/> iets vertelden; ververst elke vijf minuten.</param>
    /// <param name="AantalPublicaties">Alles wat nu openbaar is.</param>
    /// <param name="AantalMetEffect">Waarvan we weten of het hielp, ook als het niet hielp.</param>
    public sealed record Response(
        DateOnly VanDatum, int AantalKlantsignalen, int AantalPublicaties, int AantalMetEffect, int AantalNietGedaan, IReadOnlyList<ThemaTelling> Themas);

    public sealed record ThemaTelling(string Slug, string Naam, int Aantal);

    internal sealed class Handler(TransparantieDbContext db, ISender sender, IMemoryCache cache, TimeProvider klok) : IRequestHandler<Request, Result<Response>>
    {
        public async Task<Result<Response>> Handle(Request request, CancellationToken cancellationToken)
        {
            var vandaag = klok.Vandaag();
            var van = vandaag.AddYears(-1).AddDays(1);
            var signalen = await cache.GetOrCreateAsync((nameof(OpenbaarOverzichtOpvragen), van), async regel =>
            {
                regel.AbsoluteExpirationRelativeToNow = Houdbaar;
                return (await sender.Send(new KlantsignaalTellingenOpvragen(null, van, vandaag), cancellationToken)).Sum(w => w.Aantal);
            });
            var openbaar = db.Publicaties.Where(p => p.Status == Publicatiestatus.Gepubliceerd);
            var themas = await openbaar.Where(p => p.ThemaSlug != null).GroupBy(p => p.ThemaSlug!)
                .Select(g => new { Slug = g.Key, Naam = g.Min(p => p.Thema)!, Aantal = g.Count() }).ToListAsync(cancellationToken);
            var groepen = await openbaar.GroupBy(p => new { p.Soort, p.Effectoordeel })
                .Select(g => new { g.Key.Soort, g.Key.Effectoordeel, Aantal = g.Count() }).ToListAsync(cancellationToken);
            return new Response(
                van,
                signalen,
                groepen.Sum(g => g.Aantal),
                groepen.Where(g => g.Effectoordeel is Effectoordeel.HetHielp or Effectoordeel.DeelsGelukt or Effectoordeel.HielpNiet).Sum(g => g.Aantal),
                groepen.Where(g => g.Soort == Publicatiesoort.NietGedaan).Sum(g => g.Aantal),
                [.. themas.OrderByDescending(t => t.Aantal).ThenBy(t => t.Naam, StringComparer.Ordinal).Select(t => new ThemaTelling(t.Slug, t.Naam, t.Aantal))]);
        }
    }

    public static void Map(RouteGroupBuilder groep) => groep
        .MapGet("/openbaar/overzicht", Endpoint)
        .Beschrijf(nameof(OpenbaarOverzichtOpvragen), "Openbaar overzicht opvragen", "Hoeveel wij hoorden, wat wij ermee deden en over welke thema's.")
        .Produces<Response>()
        .RequireCors(Openbaarheid.Cors)
        .AllowAnonymous();

    private static Task<IResult> Endpoint(ISender sender, CancellationToken ct) => sender.Send(new Request(), ct).ToHttp();
}
