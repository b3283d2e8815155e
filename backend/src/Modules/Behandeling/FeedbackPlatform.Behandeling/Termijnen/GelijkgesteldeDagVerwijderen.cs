using FeedbackPlatform.Behandeling.Persistence;
using FeedbackPlatform.Platform.Http;
using FeedbackPlatform.Platform.Resultaten;
using FeedbackPlatform.Platform.Toegang;
using MediatR;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;

namespace FeedbackPlatform.Behandeling.Termijnen;

/// <summary>Removes an equated day that was entered by mistake, and moves the open terms back.</summary>
internal static class GelijkgesteldeDagVerwijderen
{
    public sealed record Request(DateOnly Datum) : IRequest<Result>;

    internal sealed class Handler(BehandelingDbContext db) : IRequestHandler<Request, Result>
    {
        public async Task<Result> Handle(Request request, CancellationToken cancellationToken)
        {
            var dagen = await db.GelijkgesteldeDagen.ToDictionaryAsync(d => d.Datum, cancellationToken);
            if (!dagen.Remove(request.Datum, out var dag))
                return new Fout("feestdag.niet-gevonden", "Niet gevonden", "Deze dag staat niet in de tabel.", Foutsoort.NietGevonden);

            db.GelijkgesteldeDagen.Remove(dag);
            await Termijnherziening.HerzienAsync(db, new Termijnkalender(dagen.ToDictionary(d => d.Key, d => d.Value.Naam)), request.Datum, cancellationToken);
            await db.SaveChangesAsync(cancellationToken);
            return Result.Gelukt;
        }
    }

    public static void Map(RouteGroupBuilder groep) => groep
        .MapDelete("/feestdagen/{datum}", Endpoint)
        .Beschrijf(nameof(GelijkgesteldeDagVerwijderen), "Gelijkgestelde dag verwijderen")
        .Problemen(404)
        .Produces(204)
        .RequireAuthorization(Recht.Beheren);

    private static Task<IResult> Endpoint(DateOnly datum, ISender sender, CancellationToken ct) => sender.Send(new Request(datum), ct).ToHttp();
}
