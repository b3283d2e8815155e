using FeedbackPlatform.Platform.Http;
using FeedbackPlatform.Platform.Resultaten;
using FeedbackPlatform.Platform.Toegang;
using MediatR;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace FeedbackPlatform.Beheer.Sessies;

/// <summary>Signs out.</summary>
internal static class SessieBeeindigen
{
    public sealed record Request : IRequest<Result>;

    internal sealed class Handler(IHttpContextAccessor http) : IRequestHandler<Request, Result>
    {
        public async Task<Result> Handle(Request request, CancellationToken ct)
        {
            await http.HttpContext!.SignOutAsync();
            return Result.Gelukt;
        }
    }

    public static void Map(RouteGroupBuilder groep) => groep
        .MapDelete("/sessies/huidige", (ISender sender, CancellationToken ct) => sender.Send(new Request(), ct).ToHttp())
        .Beschrijf(nameof(SessieBeeindigen), "Afmelden")
        .Produces(StatusCodes.Status204NoContent)
        .RequireAuthorization(Recht.Aangemeld);
}
