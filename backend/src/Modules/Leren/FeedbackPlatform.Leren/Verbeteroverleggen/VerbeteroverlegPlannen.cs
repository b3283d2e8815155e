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

/// <summary>Plans one verbeteroverleg outside a rhythm.</summary>
internal static class VerbeteroverlegPlannen
{
    public sealed record Request(DateOnly Datum, TimeOnly Begintijd, int DuurMinuten, string? Locatie) : IRequest<Result<Response>>;

    public sealed record Response(Guid Id, int Nummer, DateOnly Datum);

    internal sealed class Validator : AbstractValidator<Request>
    {
        public Validator(TimeProvider klok)
        {
            RuleFor(r => r.Datum).GreaterThanOrEqualTo(_ => klok.Vandaag()).WithMessage("Kies vandaag of een latere dag.")
                .LessThanOrEqualTo(_ => klok.Vandaag().AddYears(1)).WithMessage("Kies een dag binnen een jaar.");
            RuleFor(r => r.DuurMinuten).InclusiveBetween(Verbeteroverlegreeks.DuurMinimum, Verbeteroverlegreeks.DuurMaximum)
                .WithMessage($"Kies een duur van {Verbeteroverlegreeks.DuurMinimum} tot {Verbeteroverlegreeks.DuurMaximum} minuten.");
            RuleFor(r => r.Locatie).MaximumLength(Verbeteroverlegreeks.LocatieMaximum)
                .WithMessage($"Gebruik hoogstens {Verbeteroverlegreeks.LocatieMaximum} tekens.");
        }
    }

    internal sealed class Handler(LerenDbContext db, Agendavulling agenda, TimeProvider klok) : IRequestHandler<Request, Result<Response>>
    {
        public async Task<Result<Response>> Handle(Request request, CancellationToken ct)
        {
            var nummer = 1 + (await db.Verbeteroverleggen.Where(o => o.ReeksId == null).MaxAsync(o => (int?)o.Nummer, ct) ?? 0);
            var overleg = Verbeteroverleg.Plannen(null, nummer, request.Datum, request.Begintijd, request.DuurMinuten,
                string.IsNullOrWhiteSpace(request.Locatie) ? null : request.Locatie.Trim(), Guid.CreateVersion7(klok.GetUtcNow()));
            db.Verbeteroverleggen.Add(overleg);
            await agenda.VulAanAsync(overleg, ct);
            await db.SaveChangesAsync(ct);
            return new Response(overleg.Id, overleg.Nummer, overleg.Datum);
        }
    }

    public static void Map(RouteGroupBuilder groep) => groep
        .MapPost("/verbeteroverleggen", (Request verzoek, ISender sender, CancellationToken ct) =>
            sender.Send(verzoek, ct).ToCreated(r => $"/api/v1/verbeteroverleggen/{r.Id}"))
        .Beschrijf(nameof(VerbeteroverlegPlannen), "Eén verbeteroverleg plannen", "De agenda vult zichzelf.")
        .Produces<Response>(StatusCodes.Status201Created)
        .Idempotent<LerenDbContext>()
        .RequireAuthorization(Recht.Leren);
}
