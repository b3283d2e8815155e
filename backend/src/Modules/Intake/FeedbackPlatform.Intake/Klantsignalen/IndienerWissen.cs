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

/// <summary>Erases the personal data of the indiener (AVG 17); the words, the figures and the tijdlijn stay.</summary>
internal static class IndienerWissen
{
    public sealed record Request(Guid Id) : IRequest<Result>;

    internal sealed class Handler(IntakeDbContext db, IHuidigeGebruiker gebruiker, TimeProvider klok) : IRequestHandler<Request, Result>
    {
        public async Task<Result> Handle(Request request, CancellationToken cancellationToken)
        {
            var klantsignaal = await db.Klantsignalen.SingleOrDefaultAsync(k => k.Id == request.Id, cancellationToken);
            if (klantsignaal is null)
                return KlantsignaalFouten.NietGevonden(request.Id);
            var indiener = await db.Indieners.SingleOrDefaultAsync(i => i.KlantsignaalId == request.Id, cancellationToken);
            if (indiener is null)
                return KlantsignaalFouten.GeenIndiener(request.Id);

            var nu = klok.GetUtcNow();
            db.Indieners.Remove(indiener);
            db.IndienerSleutels.RemoveRange(await db.IndienerSleutels.Where(s => s.KlantsignaalId == request.Id).ToListAsync(cancellationToken));
            klantsignaal.IndienerWissen(nu);
            db.Tijdlijn.Add(Tijdlijnregel.Maak(request.Id, TijdlijnSoort.IndienerGewist, nu, gebruiker.Id));
            await db.SaveChangesAsync(cancellationToken);
            return Result.Gelukt;
        }
    }

    public static void Map(RouteGroupBuilder groep) => groep
        .MapDelete("/klantsignalen/{id:guid}/indiener", Endpoint)
        .Beschrijf(nameof(IndienerWissen), "Gegevens van de indiener wissen", "Het klantsignaal en de cijfers blijven.")
        .Produces(StatusCodes.Status204NoContent)
        .Problemen(StatusCodes.Status404NotFound)
        .RequireAuthorization(Recht.Verdelen);

    private static Task<IResult> Endpoint(Guid id, ISender sender, CancellationToken ct) =>
        sender.Send(new Request(id), ct).ToHttp();
}
