using FeedbackPlatform.Beheer.Contracts;
using FeedbackPlatform.Platform.Http;
using FeedbackPlatform.Platform.Toegang;
using MediatR;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace FeedbackPlatform.Beheer.Referentielijsten;

/// <summary>All lists that a form chooses from, at once.</summary>
internal static class ReferentielijstenTonen
{
    public static void Map(RouteGroupBuilder groep) => groep
        .MapGet("/referentielijsten", async (ISender sender, CancellationToken ct) => Results.Ok(await sender.Send(new ReferentielijstenOpvragen(), ct)))
        .Beschrijf(nameof(ReferentielijstenTonen), "Alle keuzelijsten", "Ook waarden die niet meer gekozen kunnen worden (actief: false).")
        .Produces<Contracts.Referentielijsten>()
        .RequireAuthorization(Recht.Aangemeld);
}
