using FeedbackPlatform.Intake.Contracts;
using FeedbackPlatform.Platform.Http;
using FeedbackPlatform.Platform.Resultaten;
using FeedbackPlatform.Platform.Toegang;
using FeedbackPlatform.Transparantie.Persistence;
using MediatR;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;

namespace FeedbackPlatform.Transparantie.Publicaties;

/// <summary>What people told: the klantsignalen behind a publicatie, those that may be quoted first.</summary>
internal static class PublicatieKlantsignalenOpvragen
{
    private const int Maximum = 100;

    public sealed record Request(Guid Id) : IRequest<Result<Response>>;

    /// <param name="Aantal">Alle gekoppelde signalen; de lijst toont er hoogstens 100.</param>
    public sealed record Response(IReadOnlyList<Regel> Items, int Aantal);

    /// <param name="MagCiteren">De indiener geeft toestemming om de woorden zonder naam te gebruiken.</param>
    public sealed record Regel(Guid Id, string Kenmerk, Kanaal Kanaal, string Tekst, DateOnly Ontvangstdatum, bool MagCiteren);

    internal sealed class Handler(TransparantieDbContext db, ISender sender) : IRequestHandler<Request, Result<Response>>
    {
        public async Task<Result<Response>> Handle(Request request, CancellationToken cancellationToken)
        {
            var publicatie = await db.Publicaties.AsNoTracking().SingleOrDefaultAsync(p => p.Id == request.Id, cancellationToken);
            if (publicatie is null)
                return PublicatieFouten.NietGevonden(request.Id);
            Guid[] ids = [.. publicatie.Klantsignalen.Select(k => k.KlantsignaalId)];
            var signalen = await sender.Send(new KlantsignalenOpvragen([.. ids.Take(KlantsignalenOpvragen.Maximum)]), cancellationToken);
            return new Response(
                [.. signalen.OrderByDescending(s => s.MagCiteren).ThenByDescending(s => s.Ontvangstdatum).ThenBy(s => s.Id).Take(Maximum)
                    .Select(s => new Regel(s.Id, s.Kenmerk, s.Kanaal, s.Tekst, s.Ontvangstdatum, s.MagCiteren))],
                ids.Length);
        }
    }

    public static void Map(RouteGroupBuilder groep) => groep
        .MapGet("/publicaties/{id:guid}/klantsignalen", Endpoint)
        .Beschrijf(nameof(PublicatieKlantsignalenOpvragen), "Signalen bij een publicatie opvragen")
        .Produces<Response>()
        .Problemen(404)
        .RequireAuthorization(Recht.PublicatieGoedkeuren);

    private static Task<IResult> Endpoint(Guid id, ISender sender, CancellationToken ct) => sender.Send(new Request(id), ct).ToHttp();
}
