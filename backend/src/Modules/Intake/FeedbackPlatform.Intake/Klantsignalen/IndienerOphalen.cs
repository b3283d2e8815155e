using FeedbackPlatform.Intake.Contracts;
using FeedbackPlatform.Intake.Domain;
using FeedbackPlatform.Intake.Persistence;
using FeedbackPlatform.Platform.Http;
using FeedbackPlatform.Platform.Resultaten;
using FeedbackPlatform.Platform.Toegang;
using MediatR;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;

namespace FeedbackPlatform.Intake.Klantsignalen;

/// <summary>Who submitted a klantsignaal. The read is in the audit trail before the data leave the server.</summary>
internal static class IndienerOphalen
{
    public sealed record Request(Guid Id) : IRequest<Result<Response>>;

    public sealed record Response(string? Naam, string? Email, string? Telefoon, string? Adres, Kanaal? Voorkeurskanaal);

    internal sealed class Handler(IntakeDbContext db, Indienerkluis kluis) : IRequestHandler<Request, Result<Response>>
    {
        public async Task<Result<Response>> Handle(Request request, CancellationToken cancellationToken)
        {
            if (!await db.Klantsignalen.AnyAsync(k => k.Id == request.Id, cancellationToken))
                return KlantsignaalFouten.NietGevonden(request.Id);
            var indiener = await db.Indieners.AsNoTracking().SingleOrDefaultAsync(i => i.KlantsignaalId == request.Id, cancellationToken);
            if (indiener is null)
                return KlantsignaalFouten.GeenIndiener(request.Id);

            await db.PersoonsgegevensGelezenAsync(nameof(Indiener), request.Id, cancellationToken);
            var gegevens = kluis.Ontsleutel(indiener);
            return new Response(gegevens.Naam, gegevens.Email, gegevens.Telefoon, gegevens.Adres, gegevens.Voorkeurskanaal);
        }
    }

    public static void Map(RouteGroupBuilder groep) => groep
        .MapGet("/klantsignalen/{id:guid}/indiener", Endpoint)
        .Beschrijf(nameof(IndienerOphalen), "Gegevens van de indiener ophalen", "Wie dit opvraagt, staat in het auditspoor.")
        .Produces<Response>()
        .Problemen(StatusCodes.Status404NotFound)
        .RequireAuthorization(Recht.IndienerLezen);

    private static Task<IResult> Endpoint(Guid id, ISender sender, CancellationToken ct) =>
        sender.Send(new Request(id), ct).ToHttp();
}
