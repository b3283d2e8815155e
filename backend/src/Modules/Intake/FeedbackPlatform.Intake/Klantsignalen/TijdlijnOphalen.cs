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

/// <summary>Everything that happened to a klantsignaal, in every module, newest first.</summary>
internal static class TijdlijnOphalen
{
    /// <summary>The newest lines; nobody reads further back.</summary>
    private const int RegelsMaximum = 200;

    public sealed record Request(Guid Id) : IRequest<Result<Response>>;

    public sealed record Response(IReadOnlyList<Regel> Items);

    /// <param name="Door">Who did it; empty for the system.</param>
    /// <param name="VerwijzingId">The behandeling, gouden klacht, verbeteroverleg, verbeteractie or publicatie that it is about.</param>
    /// <param name="Detail">Names of the changed fields, or an outcome.</param>
    public sealed record Regel(TijdlijnSoort Soort, DateTimeOffset TijdstipOp, Referentie? Door, Guid? VerwijzingId, string? Detail);

    internal sealed class Handler(IntakeDbContext db, Lijsten lijsten) : IRequestHandler<Request, Result<Response>>
    {
        public async Task<Result<Response>> Handle(Request request, CancellationToken cancellationToken)
        {
            var begin = await db.Klantsignalen.AsNoTracking().Where(k => k.Id == request.Id)
                .Select(k => new { k.GeregistreerdOp, k.GeregistreerdDoorId }).SingleOrDefaultAsync(cancellationToken);
            if (begin is null)
                return KlantsignaalFouten.NietGevonden(request.Id);

            var regels = await db.Tijdlijn.AsNoTracking().Where(t => t.KlantsignaalId == request.Id)
                .OrderByDescending(t => t.TijdstipOp).ThenByDescending(t => t.Id).Take(RegelsMaximum).ToListAsync(cancellationToken);
            regels.Add(Tijdlijnregel.Maak(request.Id, TijdlijnSoort.Geregistreerd, begin.GeregistreerdOp, begin.GeregistreerdDoorId));
            var namen = await lijsten.NamenAsync(regels.Select(r => r.GebruikerId), cancellationToken);
            return new Response([.. regels.Select(r => new Regel(r.Soort, r.TijdstipOp,
                r.GebruikerId is { } door && namen.TryGetValue(door, out var naam) ? new Referentie(door, naam) : null,
                r.VerwijzingId, r.Detail))]);
        }
    }

    public static void Map(RouteGroupBuilder groep) => groep
        .MapGet("/klantsignalen/{id:guid}/tijdlijn", Endpoint)
        .Beschrijf(nameof(TijdlijnOphalen), "Tijdlijn van een klantsignaal ophalen")
        .Produces<Response>()
        .Problemen(StatusCodes.Status404NotFound)
        .RequireAuthorization(Recht.SignalenLezen);

    private static Task<IResult> Endpoint(Guid id, ISender sender, CancellationToken ct) =>
        sender.Send(new Request(id), ct).ToHttp();
}
