using FeedbackPlatform.Leren.Domain;
using FeedbackPlatform.Leren.Persistence;
using FeedbackPlatform.Platform.Http;
using FeedbackPlatform.Platform.Resultaten;
using FeedbackPlatform.Platform.Toegang;
using MediatR;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;

namespace FeedbackPlatform.Leren.Verbeteroverleggen;

/// <summary>The minutes of a closed meeting.</summary>
internal static class VerslagOpvragen
{
    public sealed record Request(Guid Id) : IRequest<Result<Uitkomst>>;

    /// <param name="Besproken">Items that were discussed, with notes and decisions.</param>
    /// <param name="NietBesproken">Items that were skipped or not reached; gouden klachten among them come back.</param>
    public sealed record Uitkomst(
        Guid VerbeteroverlegId, int Nummer, string? ReeksNaam, DateOnly Datum, TimeOnly Begintijd, string? Locatie, DateTimeOffset GeopendOp,
        DateTimeOffset GeslotenOp, string? Slotwoord, IReadOnlyList<AanwezigeWeergave> Aanwezigen, IReadOnlyList<AgendapuntWeergave> Besproken,
        IReadOnlyList<AgendapuntWeergave> NietBesproken, Guid? VolgendeId, DateOnly? VolgendeDatum, TimeOnly? VolgendeBegintijd);

    internal sealed class Handler(LerenDbContext db, Overlegweergave weergave) : IRequestHandler<Request, Result<Uitkomst>>
    {
        public async Task<Result<Uitkomst>> Handle(Request request, CancellationToken ct)
        {
            var overleg = await db.Verbeteroverleggen.AsNoTracking().SingleOrDefaultAsync(o => o.Id == request.Id, ct);
            if (overleg is null)
                return VerbeteroverlegFouten.NietGevonden(request.Id);
            if (overleg is not { GeopendOp: { } geopend, GeslotenOp: { } gesloten })
                return VerbeteroverlegFouten.NietGesloten;
            var reeks = await db.Verbeteroverlegreeksen.Where(r => r.Id == overleg.ReeksId).Select(r => r.Naam).FirstOrDefaultAsync(ct);
            var volgende = await db.Verbeteroverleggen.AsNoTracking().Where(o => o.Id == overleg.VolgendeId)
                .Select(o => new { o.Datum, o.Begintijd }).FirstOrDefaultAsync(ct);
            var agenda = await weergave.AgendaAsync(overleg, ct);
            return new Uitkomst(
                overleg.Id, overleg.Nummer, reeks, overleg.Datum, overleg.Begintijd, overleg.Locatie, geopend, gesloten, overleg.Slotwoord,
                await weergave.AanwezigenAsync(overleg, ct),
                [.. agenda.Where(p => p.Status == Agendapuntstatus.Besproken)],
                [.. agenda.Where(p => p.Status != Agendapuntstatus.Besproken)],
                overleg.VolgendeId, volgende?.Datum, volgende?.Begintijd);
        }
    }

    public static void Map(RouteGroupBuilder groep) => groep
        .MapGet("/verbeteroverleggen/{id:guid}/verslag", (Guid id, ISender sender, CancellationToken ct) =>
            sender.Send(new Request(id), ct).ToHttp())
        .Beschrijf(nameof(VerslagOpvragen), "Verslag van een gesloten verbeteroverleg")
        .Produces<Uitkomst>().Problemen(404, 409)
        .RequireAuthorization(Recht.LerenLezen);
}
