using FeedbackPlatform.Beheer.Contracts;
using FeedbackPlatform.Leren.Signalen;
using FeedbackPlatform.Platform.Http;
using FeedbackPlatform.Platform.Resultaten;
using FeedbackPlatform.Platform.Toegang;
using MediatR;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace FeedbackPlatform.Leren.Verbeteracties;

/// <summary>Colleagues who can be asked to own a verbeteractie or sit at the table.</summary>
internal static class CollegasOpvragen
{
    private const int Maximum = 1000;

    public sealed record Request : IRequest<Result<Response>>;

    public sealed record Response(IReadOnlyList<Collega> Items);

    internal sealed class Handler(ISender sender) : IRequestHandler<Request, Result<Response>>
    {
        public async Task<Result<Response>> Handle(Request request, CancellationToken ct) => new Response(
            [.. (await sender.Send(new GebruikersOpvragen(), ct)).Where(g => g.Actief)
                .OrderBy(g => g.Naam, StringComparer.CurrentCulture).ThenBy(g => g.Id).Take(Maximum).Select(g => new Collega(g.Id, g.Naam))]);
    }

    public static void Map(RouteGroupBuilder groep) => groep
        .MapGet("/verbeteracties/collegas", (ISender sender, CancellationToken ct) => sender.Send(new Request(), ct).ToHttp())
        .Beschrijf(nameof(CollegasOpvragen), "Collega's die een verbeteractie kunnen oppakken, op naam")
        .Produces<Response>()
        .RequireAuthorization(Recht.Leren);
}
