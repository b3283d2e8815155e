using FeedbackPlatform.Behandeling.Persistence;
using FeedbackPlatform.Platform;
using FeedbackPlatform.Platform.Http;
using FeedbackPlatform.Platform.Resultaten;
using FeedbackPlatform.Platform.Toegang;
using MediatR;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;

namespace FeedbackPlatform.Behandeling.Termijnen;

/// <summary>The days that move the end of a term, per year, and a warning for years of which no equated day is known.</summary>
internal static class FeestdagenOpvragen
{
    private const int JarenVooruit = 2;

    public sealed record Request(int? Jaar) : IRequest<Result<Response>>;

    /// <param name="Jaar">The year that is shown.</param>
    /// <param name="Items">Holidays by law and equated days, in order.</param>
    /// <param name="JarenZonderGelijkgesteldeDagen">This year and the coming ones without equated days: check the Staatscourant.</param>
    public sealed record Response(int Jaar, IReadOnlyList<Feestdag> Items, IReadOnlyList<int> JarenZonderGelijkgesteldeDagen);

    /// <param name="Naam">Only of equated days, as entered.</param>
    /// <param name="IsAanpasbaar">True for equated days; the others follow from the law.</param>
    public sealed record Feestdag(DateOnly Datum, Dagsoort Soort, string? Naam, bool IsAanpasbaar);

    internal sealed class Handler(BehandelingDbContext db, Kalenderbron kalenders, TimeProvider klok) : IRequestHandler<Request, Result<Response>>
    {
        public async Task<Result<Response>> Handle(Request request, CancellationToken cancellationToken)
        {
            var ditJaar = klok.Vandaag().Year;
            var jaar = request.Jaar ?? ditJaar;
            if (jaar is < 2000 or > 2200) return Fout.Ongeldig("jaar", "buiten-bereik", "Kies een jaar tussen 2000 en 2200.");

            var (van, tot) = (new DateOnly(jaar, 1, 1), new DateOnly(jaar, 12, 31));
            var dagen = await db.GelijkgesteldeDagen.AsNoTracking().Where(d => d.Datum >= van && d.Datum <= tot)
                .Select(d => new Feestdag(d.Datum, Dagsoort.Gelijkgesteld, d.Naam, true)).ToListAsync(cancellationToken);
            for (var dag = van; dag <= tot; dag = dag.AddDays(1))
                if (Feestdagen.Op(dag) is { } soort) dagen.Add(new(dag, soort, null, false));

            var kalender = await kalenders.OpvragenAsync(cancellationToken);
            return new Response(jaar, [.. dagen.OrderBy(d => d.Datum)],
                [.. Enumerable.Range(ditJaar, JarenVooruit + 1).Where(j => !kalender.IsGeladen(j))]);
        }
    }

    public static void Map(RouteGroupBuilder groep) => groep
        .MapGet("/feestdagen", Endpoint)
        .Beschrijf(nameof(FeestdagenOpvragen), "Feestdagen en gelijkgestelde dagen",
            "De dagen waarop een termijn niet eindigt (Algemene termijnenwet). Gelijkgestelde dagen staan in de Staatscourant.")
        .Produces<Response>()
        .RequireAuthorization(Recht.Aangemeld);

    private static Task<IResult> Endpoint(ISender sender, CancellationToken ct, int? jaar = null) => sender.Send(new Request(jaar), ct).ToHttp();
}
