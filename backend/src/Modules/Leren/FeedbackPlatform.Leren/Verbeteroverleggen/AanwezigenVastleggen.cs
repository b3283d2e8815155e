using FeedbackPlatform.Beheer.Contracts;
using FeedbackPlatform.Leren.Domain;
using FeedbackPlatform.Leren.Persistence;
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

/// <summary>Who is at the table, and from which side they look.</summary>
internal static class AanwezigenVastleggen
{
    public sealed record Request(Guid Id, IfMatch Versie, IReadOnlyList<Deelnemer> Aanwezigen) : IRequest<Result>;

    public sealed record Body(IReadOnlyList<Deelnemer> Aanwezigen);

    /// <param name="GebruikerId">A colleague with an account; else <paramref name="Naam"/>.</param>
    /// <param name="Naam">A guest, such as an ervaringsdeskundige.</param>
    public sealed record Deelnemer(Guid? GebruikerId, string? Naam, Discipline Discipline, IReadOnlyList<Vaardigheid>? Vaardigheden);

    internal sealed class Validator : AbstractValidator<Request>
    {
        public Validator()
        {
            RuleFor(r => r.Aanwezigen).NotNull().WithMessage("Stuur een lijst; die mag leeg zijn.")
                .Must(a => a is null || a.Count <= Verbeteroverleg.AanwezigenMaximum).WithMessage($"Noteer hoogstens {Verbeteroverleg.AanwezigenMaximum} mensen.");
            RuleForEach(r => r.Aanwezigen).ChildRules(p =>
            {
                p.RuleFor(a => a.Naam).NotEmpty().When(a => a.GebruikerId is null).WithMessage("Kies een collega of vul een naam in.")
                    .MaximumLength(Aanwezige.NaamMaximum).WithMessage($"Gebruik hoogstens {Aanwezige.NaamMaximum} tekens.");
            });
        }
    }

    internal sealed class Handler(LerenDbContext db, ISender sender) : IRequestHandler<Request, Result>
    {
        public async Task<Result> Handle(Request request, CancellationToken ct)
        {
            var overleg = await db.Verbeteroverleggen.SingleOrDefaultAsync(o => o.Id == request.Id, ct);
            if (overleg is null)
                return VerbeteroverlegFouten.NietGevonden(request.Id);
            if (request.Versie.Verschilt(overleg) is { } verschil)
                return verschil;
            var collegas = request.Aanwezigen.Select(a => a.GebruikerId).OfType<Guid>().ToList();
            if (collegas.Distinct().Count() < collegas.Count)
                return Fout.Ongeldig("aanwezigen", "dubbel", "Een collega staat er twee keer in. Noteer ieder een keer.");
            if ((await sender.Send(new GebruikersOpvragen(collegas), ct)).Count < collegas.Count)
                return Fout.Ongeldig("aanwezigen", "onbekende-waarde", "Een van deze collega's bestaat niet. Kies opnieuw.");
            var uitkomst = overleg.AanwezigenVastleggen(request.Aanwezigen
                .Select(a => Aanwezige.Maak(a.GebruikerId, a.Naam, a.Discipline, a.Vaardigheden ?? [])));
            if (uitkomst.IsFout)
                return uitkomst.Fout;
            await db.SaveChangesAsync(ct);
            return Result.Gelukt;
        }
    }

    public static void Map(RouteGroupBuilder groep) => groep
        .MapPut("/verbeteroverleggen/{id:guid}/aanwezigen", (Guid id, Body inhoud, IfMatch versie, ISender sender, CancellationToken ct) =>
            sender.Send(new Request(id, versie, inhoud.Aanwezigen), ct).ToHttp())
        .Beschrijf(nameof(AanwezigenVastleggen), "Vastleggen wie er aan tafel zit")
        .Produces(StatusCodes.Status204NoContent).Problemen(404, 409, 412, 428)
        .RequireAuthorization(Recht.Leren);
}
