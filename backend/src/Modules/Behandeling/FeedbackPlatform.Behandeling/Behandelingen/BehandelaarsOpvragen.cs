using FeedbackPlatform.Platform.Http;
using FeedbackPlatform.Platform.Resultaten;
using FeedbackPlatform.Platform.Toegang;
using MediatR;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace FeedbackPlatform.Behandeling.Behandelingen;

/// <summary>The colleagues who may handle: to whom one can assign or pass on.</summary>
internal static class BehandelaarsOpvragen
{
    public sealed record Request : IRequest<Result<Response>>;

    public sealed record Response(IReadOnlyList<Persoon> Items);

    internal sealed class Handler(Personen personen) : IRequestHandler<Request, Result<Response>>
    {
        public async Task<Result<Response>> Handle(Request request, CancellationToken cancellationToken) =>
            new Response(await personen.BehandelaarsAsync(cancellationToken));
    }

    public static void Map(RouteGroupBuilder groep) => groep
        .MapGet("/behandelaars", Endpoint)
        .Beschrijf(nameof(BehandelaarsOpvragen), "Persoon's die kunnen behandelen")
        .Produces<Response>()
        .RequireAuthorization(Recht.BehandelingenLezen);

    private static Task<IResult> Endpoint(ISender sender, CancellationToken ct) => sender.Send(new Request(), ct).ToHttp();
}
