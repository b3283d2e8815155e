using FeedbackPlatform.Platform.Http;
using FeedbackPlatform.Platform.Resultaten;
using FeedbackPlatform.Platform.Toegang;
using FeedbackPlatform.Transparantie.Contracts;
using MediatR;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace FeedbackPlatform.Transparantie.Terugkoppelingen;

/// <summary>Whether messages really leave, so that nobody thinks that a file in a folder has reached a person.</summary>
internal static class TerugkoppelkanaalOpvragen
{
    public sealed record Request : IRequest<Result<Response>>;

    /// <param name="Kanaal">Map: er is geen mailserver ingesteld; berichten komen als bestand in de datamap.</param>
    public sealed record Response(Mailkanaal Kanaal);

    internal sealed class Handler(IMailverzender mail) : IRequestHandler<Request, Result<Response>>
    {
        public Task<Result<Response>> Handle(Request request, CancellationToken cancellationToken) =>
            Task.FromResult<Result<Response>>(new Response(mail.Kanaal));
    }

    public static void Map(RouteGroupBuilder groep) => groep
        .MapGet("/terugkoppelingen/kanaal", Endpoint)
        .Beschrijf(nameof(TerugkoppelkanaalOpvragen), "Kanaal van terugkoppelingen opvragen")
        .Produces<Response>()
        .RequireAuthorization(Recht.PublicatiesLezen);

    private static Task<IResult> Endpoint(ISender sender, CancellationToken ct) => sender.Send(new Request(), ct).ToHttp();
}
