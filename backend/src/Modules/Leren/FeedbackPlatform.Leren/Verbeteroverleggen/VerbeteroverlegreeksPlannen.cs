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

namespace FeedbackPlatform.Leren.Verbeteroverleggen;

/// <summary>Plans a rhythm of verbeteroverleggen and the first of them, with its agenda.</summary>
internal static class VerbeteroverlegreeksPlannen
{
    /// <param name="Begindatum">Date of the first one; the others fall on the same weekday.</param>
    /// <param name="IntervalWeken">Weeks between two; two when left out.</param>
    public sealed record Request(string Naam, DateOnly Begindatum, TimeOnly Begintijd, int DuurMinuten, int? IntervalWeken, string? Locatie)
        : IRequest<Result<Response>>;

    /// <param name="EersteVerbeteroverlegId">The one that is planned now.</param>
    public sealed record Response(Guid Id, Guid EersteVerbeteroverlegId, DateOnly EersteDatum);

    internal sealed class Validator : AbstractValidator<Request>
    {
        public Validator(TimeProvider klok)
        {
            RuleFor(r => r.Naam).NotEmpty().WithMessage("Geef het overleg een naam.")
                .MaximumLength(Verbeteroverlegreeks.NaamMaximum).WithMessage($"Gebruik hoogstens {Verbeteroverlegreeks.NaamMaximum} tekens.");
            RuleFor(r => r.Begindatum).GreaterThanOrEqualTo(_ => klok.Vandaag()).WithMessage("Kies vandaag of een latere dag.")
                .LessThanOrEqualTo(_ => klok.Vandaag().AddYears(1)).WithMessage("Kies een dag binnen een jaar.");
            RuleFor(r => r.DuurMinuten).InclusiveBetween(Verbeteroverlegreeks.DuurMinimum, Verbeteroverlegreeks.DuurMaximum)
                .WithMessage($"Kies een duur van {Verbeteroverlegreeks.DuurMinimum} tot {Verbeteroverlegreeks.DuurMaximum} minuten.");
            RuleFor(r => r.IntervalWeken).InclusiveBetween(1, Verbeteroverlegreeks.IntervalWekenMaximum)
                .WithMessage($"Kies 1 tot {Verbeteroverlegreeks.IntervalWekenMaximum} weken.");
            RuleFor(r => r.Locatie).MaximumLength(Verbeteroverlegreeks.LocatieMaximum)
                .WithMessage($"Gebruik hoogstens {Verbeteroverlegreeks.LocatieMaximum} tekens.");
        }
    }

    internal sealed class Handler(LerenDbContext db, Agendavulling agenda, TimeProvider klok) : IRequestHandler<Request, Result<Response>>
    {
        public async Task<Result<Response>> Handle(Request request, CancellationToken ct)
        {
            var reeks = Verbeteroverlegreeks.Plannen(request.Naam, request.Begindatum, request.Begintijd, request.DuurMinuten,
                request.IntervalWeken ?? Verbeteroverlegreeks.IntervalWekenStandaard, request.Locatie, klok.GetUtcNow());
            var eerste = reeks.PlanVolgende(null, klok.Vandaag());
            db.Verbeteroverlegreeksen.Add(reeks);
            db.Verbeteroverleggen.Add(eerste);
            await agenda.VulAanAsync(eerste, ct);
            await db.SaveChangesAsync(ct);
            return new Response(reeks.Id, eerste.Id, eerste.Datum);
        }
    }

    public static void Map(RouteGroupBuilder groep) => groep
        .MapPost("/verbeteroverlegreeksen", (Request verzoek, ISender sender, CancellationToken ct) =>
            sender.Send(verzoek, ct).ToCreated(r => $"/api/v1/verbeteroverlegreeksen/{r.Id}"))
        .Beschrijf(nameof(VerbeteroverlegreeksPlannen), "Reeks verbeteroverleggen plannen",
            "Plant het eerste overleg, met een gevulde agenda. Wie een overleg sluit, krijgt het volgende erbij.")
        .Produces<Response>(StatusCodes.Status201Created)
        .Idempotent<LerenDbContext>()
        .RequireAuthorization(Recht.Leren);
}
