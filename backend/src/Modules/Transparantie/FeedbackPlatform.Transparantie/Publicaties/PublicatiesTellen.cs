using FeedbackPlatform.Platform.Http;
using FeedbackPlatform.Platform.Resultaten;
using FeedbackPlatform.Platform.Toegang;
using FeedbackPlatform.Transparantie.Contracts;
using FeedbackPlatform.Transparantie.Domain;
using FeedbackPlatform.Transparantie.Persistence;
using MediatR;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;

namespace FeedbackPlatform.Transparantie.Publicaties;

/// <summary>How much waits where; for the tabs of the page and for the start page.</summary>
internal static class PublicatiesTellen
{
    public sealed record Request : IRequest<Result<Response>>;

    public sealed record Response(int WachtOpMij, int Voorstellen, int Concept, int TerGoedkeuring, int Gepubliceerd, int Ingetrokken);

    internal sealed class Handler(TransparantieDbContext db, IHuidigeGebruiker gebruiker) : IRequestHandler<Request, Result<Response>>
    {
        public async Task<Result<Response>> Handle(Request request, CancellationToken cancellationToken)
        {
            var wie = gebruiker.Id;
            var perStatus = await db.Publicaties.GroupBy(p => p.Status).Select(g => new { g.Key, Aantal = g.Count() })
                .ToDictionaryAsync(g => g.Key, g => g.Aantal, cancellationToken);
            int Aantal(Publicatiestatus status) => gebruiker.MagZien(status) ? perStatus.GetValueOrDefault(status) : 0;
            var opMij = !gebruiker.Mag(Recht.PublicatieGoedkeuren) ? 0 : await db.Publicaties.CountAsync(
                p => p.Status == Publicatiestatus.TerGoedkeuring && p.AuteurId != wie && p.LaatsteRedacteurId != wie, cancellationToken);
            var voorstellen = gebruiker.Mag(Recht.PublicatieOpstellen) ? await db.Voorstellen.CountAsync(cancellationToken) : 0;
            return new Response(opMij, voorstellen, Aantal(Publicatiestatus.Concept), Aantal(Publicatiestatus.TerGoedkeuring),
                Aantal(Publicatiestatus.Gepubliceerd), Aantal(Publicatiestatus.Ingetrokken));
        }
    }

    internal sealed class VoorAnderen(TransparantieDbContext db) : IRequestHandler<PublicatiesTellenOpvragen, PublicatieTelling>
    {
        public async Task<PublicatieTelling> Handle(PublicatiesTellenOpvragen request, CancellationToken cancellationToken)
        {
            var wie = request.GebruikerId;
            return new PublicatieTelling(
                await db.Publicaties.CountAsync(
                    p => p.Status == Publicatiestatus.TerGoedkeuring && p.AuteurId != wie && p.LaatsteRedacteurId != wie, cancellationToken),
                await db.Voorstellen.CountAsync(cancellationToken),
                await db.Publicaties.CountAsync(p => p.Status == Publicatiestatus.Concept && p.AuteurId == wie, cancellationToken),
                await db.Terugkoppelingen.CountAsync(t => t.Status == Terugkoppelstatus.Mislukt, cancellationToken));
        }
    }

    public static void Map(RouteGroupBuilder groep) => groep
        .MapGet("/publicaties/telling", Endpoint)
        .Beschrijf(nameof(PublicatiesTellen), "Publicaties tellen")
        .Produces<Response>()
        .RequireAuthorization(Recht.PublicatiesLezen);

    private static Task<IResult> Endpoint(ISender sender, CancellationToken ct) => sender.Send(new Request(), ct).ToHttp();
}
