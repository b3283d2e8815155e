using FeedbackPlatform.Leren.Domain;
using FeedbackPlatform.Leren.Persistence;
using FeedbackPlatform.Platform;
using FeedbackPlatform.Platform.Http;
using FeedbackPlatform.Platform.Resultaten;
using FeedbackPlatform.Platform.Toegang;
using FluentValidation;
using MediatR;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;

namespace FeedbackPlatform.Leren.Verbeteroverleggen;

/// <summary>Closes the meeting: minutes are ready, what was discussed is told, the next one of the series is planned.</summary>
internal static class VerbeteroverlegAfsluiten
{
    public sealed record Request(Guid Id, IfMatch Versie, string? Slotwoord) : IRequest<Result<Response>>;

    /// <param name="Slotwoord">What the group takes away from it.</param>
    public sealed record Body(string? Slotwoord);

    /// <param name="VolgendeId">The next one of the series; null outside a series.</param>
    public sealed record Response(Guid? VolgendeId, DateOnly? VolgendeDatum);

    internal sealed class Validator : AbstractValidator<Request>
    {
        public Validator() => RuleFor(r => r.Slotwoord).MaximumLength(Verbeteroverleg.SlotwoordMaximum)
            .WithMessage($"Gebruik hoogstens {Verbeteroverleg.SlotwoordMaximum} tekens.");
    }

    internal sealed class Handler(LerenDbContext db, Agendavulling agenda, TimeProvider klok) : IRequestHandler<Request, Result<Response>>
    {
        public async Task<Result<Response>> Handle(Request request, CancellationToken ct)
        {
            var overleg = await db.Verbeteroverleggen.SingleOrDefaultAsync(o => o.Id == request.Id, ct);
            if (overleg is null)
                return VerbeteroverlegFouten.NietGevonden(request.Id);
            if (request.Versie.Verschilt(overleg) is { } verschil)
                return verschil;

            var nu = klok.GetUtcNow();
            var volgende = overleg.Status == Verbeteroverlegstatus.Geopend ? await VolgendeAsync(overleg, ct) : null;
            var uitkomst = overleg.Sluiten(request.Slotwoord, volgende?.Id, nu);
            if (uitkomst.IsFout)
                return uitkomst.Fout;

            var punten = await db.Agendapunten.Where(p => p.VerbeteroverlegId == overleg.Id).ToListAsync(ct);
            foreach (var punt in punten.Where(p => p is { Status: Agendapuntstatus.Open, Notitie.Length: > 0 }))
                punt.Bespreken(); // Where something was noted, something was said.
            var besproken = punten.Where(p => p.Status == Agendapuntstatus.Besproken).ToList();
            overleg.MeldBesproken(besproken.Select(p => p.KlantsignaalId).OfType<Guid>());
            var goudIds = besproken.Select(p => p.GoudenKlachtId).OfType<Guid>().ToArray();
            foreach (var klacht in await db.GoudenKlachten.Where(k => goudIds.Contains(k.Id)).ToListAsync(ct))
                klacht.Bespreken(overleg.Id, nu);
            await using var transactie = await db.Database.BeginTransactionAsync(ct);
            await db.SaveChangesAsync(ct);

            // After the save, so that the next agenda sees this one as held and its gouden klachten as discussed.
            if (volgende is not null)
            {
                await agenda.VulAanAsync(volgende, ct);
                await db.SaveChangesAsync(ct);
            }

            await transactie.CommitAsync(ct);
            return new Response(volgende?.Id, volgende?.Datum);
        }

        private async Task<Verbeteroverleg?> VolgendeAsync(Verbeteroverleg overleg, CancellationToken ct)
        {
            if (overleg.ReeksId is not { } reeksId)
                return null;
            var gepland = await db.Verbeteroverleggen.Where(o => o.ReeksId == reeksId && o.Id != overleg.Id && o.Status == Verbeteroverlegstatus.Gepland)
                .OrderBy(o => o.Datum).FirstOrDefaultAsync(ct);
            if (gepland is not null)
                return gepland;
            var reeks = await db.Verbeteroverlegreeksen.SingleAsync(r => r.Id == reeksId, ct);
            var volgende = reeks.PlanVolgende(overleg.Datum, klok.Vandaag());
            db.Verbeteroverleggen.Add(volgende);
            return volgende;
        }
    }

    public static void Map(RouteGroupBuilder groep) => groep
        .MapPost("/verbeteroverleggen/{id:guid}/afsluiting", (Guid id, Body inhoud, IfMatch versie, ISender sender, CancellationToken ct) =>
            sender.Send(new Request(id, versie, inhoud.Slotwoord), ct).ToHttp())
        .Beschrijf(nameof(VerbeteroverlegAfsluiten), "Verbeteroverleg sluiten",
            "Daarna staat het verslag klaar en is het volgende overleg van de reeks gepland.")
        .Produces<Response>().Problemen(404, 409, 412, 428)
        .RequireAuthorization(Recht.Leren);
}
