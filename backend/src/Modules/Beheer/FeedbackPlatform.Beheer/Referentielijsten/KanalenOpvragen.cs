using FeedbackPlatform.Beheer.Persistence;
using FeedbackPlatform.Platform.Http;
using FeedbackPlatform.Platform.Resultaten;
using FeedbackPlatform.Platform.Toegang;
using MediatR;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;

namespace FeedbackPlatform.Beheer.Referentielijsten;

/// <param name="Id">Of the setting.</param>
/// <param name="Kanaal">Value of the enum <c>Kanaal</c>.</param>
/// <param name="Naam">As the organisation calls it.</param>
/// <param name="Actief">False: may not be chosen any more.</param>
/// <param name="Volgorde">Place in the list.</param>
/// <param name="Versie">Also the ETag of the single resource.</param>
internal sealed record Kanaalgegevens(Guid Id, string Kanaal, string Naam, bool Actief, int Volgorde, Guid Versie)
{
    public static Kanaalgegevens Van(Kanaalinstelling k) => new(k.Id, k.Code, k.Naam, k.Actief, k.Volgorde, k.Versie);
}

/// <summary>The channels, to manage them.</summary>
internal static class KanalenOpvragen
{
    public sealed record Request : IRequest<Result<Response>>;

    /// <param name="Items">In list order.</param>
    public sealed record Response(IReadOnlyList<Kanaalgegevens> Items);

    internal sealed class Handler(BeheerDbContext db) : IRequestHandler<Request, Result<Response>>
    {
        public async Task<Result<Response>> Handle(Request request, CancellationToken ct) => new Response(
            [.. (await db.Kanalen.AsNoTracking().OrderBy(k => k.Volgorde).ThenBy(k => k.Code).ToListAsync(ct)).Select(Kanaalgegevens.Van)]);
    }

    public static void Map(RouteGroupBuilder groep) => groep
        .MapGet("/kanalen", (ISender sender, CancellationToken ct) => sender.Send(new Request(), ct).ToHttp())
        .Beschrijf(nameof(KanalenOpvragen), "Alle kanalen, om te beheren")
        .Produces<Response>()
        .RequireAuthorization(Recht.Beheren);
}
