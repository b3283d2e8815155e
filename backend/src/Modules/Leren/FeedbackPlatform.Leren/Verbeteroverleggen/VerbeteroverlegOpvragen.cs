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

/// <summary>One meeting: attendance, agenda with reasons, notes and decisions.</summary>
internal static class VerbeteroverlegOpvragen
{
    public sealed record Request(Guid Id) : IRequest<Result<Uitkomst>>;

    /// <param name="OntbrekendeVaardigheden">Of the six that learning takes, those that nobody at the table brings; empty while nobody is noted.</param>
    public sealed record Uitkomst(
        Guid Id, Guid Versie, int Nummer, string? ReeksNaam, DateOnly Datum, TimeOnly Begintijd, int DuurMinuten, string? Locatie,
        Verbeteroverlegstatus Status, DateTimeOffset? GeopendOp, DateTimeOffset? GeslotenOp, string? Slotwoord, Guid? VolgendeId,
        IReadOnlyList<AanwezigeWeergave> Aanwezigen, IReadOnlyList<Vaardigheid> OntbrekendeVaardigheden, IReadOnlyList<AgendapuntWeergave> Agenda);

    internal sealed class Handler(LerenDbContext db, Overlegweergave weergave) : IRequestHandler<Request, Result<Uitkomst>>
    {
        public async Task<Result<Uitkomst>> Handle(Request request, CancellationToken ct)
        {
            var overleg = await db.Verbeteroverleggen.AsNoTracking().SingleOrDefaultAsync(o => o.Id == request.Id, ct);
            if (overleg is null)
                return VerbeteroverlegFouten.NietGevonden(request.Id);
            var reeks = await db.Verbeteroverlegreeksen.Where(r => r.Id == overleg.ReeksId).Select(r => r.Naam).FirstOrDefaultAsync(ct);
            var aanwezig = await weergave.AanwezigenAsync(overleg, ct);
            var ontbreekt = aanwezig.Count == 0 ? [] : Enum.GetValues<Vaardigheid>().Except(aanwezig.SelectMany(a => a.Vaardigheden)).ToList();
            return new Uitkomst(
                overleg.Id, overleg.Versie, overleg.Nummer, reeks, overleg.Datum, overleg.Begintijd, overleg.DuurMinuten, overleg.Locatie,
                overleg.Status, overleg.GeopendOp, overleg.GeslotenOp, overleg.Slotwoord, overleg.VolgendeId,
                aanwezig, ontbreekt, await weergave.AgendaAsync(overleg, ct));
        }
    }

    public static void Map(RouteGroupBuilder groep) => groep
        .MapGet("/verbeteroverleggen/{id:guid}", (Guid id, ISender sender, CancellationToken ct) =>
            sender.Send(new Request(id), ct).ToHttp(r => r.Versie))
        .Beschrijf(nameof(VerbeteroverlegOpvragen), "Eén verbeteroverleg met agenda, notities en besluiten")
        .Produces<Uitkomst>().Problemen(404)
        .RequireAuthorization(Recht.LerenLezen);
}
