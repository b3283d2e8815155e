using FeedbackPlatform.Behandeling.Persistence;
using FeedbackPlatform.Platform.Http;
using FeedbackPlatform.Platform.Resultaten;
using FeedbackPlatform.Platform.Toegang;
using FluentValidation;
using MediatR;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace FeedbackPlatform.Behandeling.Behandelingen;

/// <summary>
/// Records a conversation, call or message with the indiener, also the attempt that failed. Any handler may: whoever
/// happens to answer the phone writes it down, also for a colleague's behandeling.
/// </summary>
internal static class ContactmomentVastleggen
{
    public sealed record Request(Guid Id, Contactsoort? Soort, bool? Gelukt, string? Tekst, string? Belofte, DateOnly? BelofteDatum)
        : IRequest<Result<Response>>;

    public sealed record Response(Guid Id, Guid BehandelingId, Guid Versie);

    internal sealed class Validator : AbstractValidator<Request>
    {
        public Validator()
        {
            RuleFor(r => r.Soort).Verplicht();
            RuleFor(r => r.Gelukt).Verplicht();
            RuleFor(r => r.Tekst).VerplichteTekst(Contactmoment.TekstMaximum);
            RuleFor(r => r.Belofte).VrijeTekst(Contactmoment.BelofteMaximum);
            RuleFor(r => r.BelofteDatum).NotNull().When(r => !string.IsNullOrWhiteSpace(r.Belofte))
                .WithMessage("Kies voor wanneer u dit hebt beloofd.");
        }
    }

    internal sealed class Handler(BehandelingDbContext db, IHuidigeGebruiker gebruiker, TimeProvider klok) : IRequestHandler<Request, Result<Response>>
    {
        public async Task<Result<Response>> Handle(Request request, CancellationToken cancellationToken)
        {
            if (await db.Behandelingen.LadenAsync(request.Id, cancellationToken) is not { } behandeling)
                return BehandelingFouten.NietGevonden(request.Id);

            var uitkomst = behandeling.ContactVastleggen(
                request.Soort!.Value, request.Gelukt!.Value, request.Tekst!, request.Belofte, request.BelofteDatum,
                gebruiker.Id!.Value, klok.GetUtcNow());
            if (uitkomst.IsFout) return uitkomst.Fout;

            await db.SaveChangesAsync(cancellationToken);
            return new Response(uitkomst.Waarde.Id, behandeling.Id, behandeling.Versie);
        }
    }

    public static void Map(RouteGroupBuilder groep) => groep
        .MapPost("/behandelingen/{id:guid}/contactmomenten", Endpoint)
        .Beschrijf(nameof(ContactmomentVastleggen), "Contactmoment vastleggen",
            "Een gesprek, telefoontje of bericht met de indiener, ook als het niet lukte. Een belofte met datum bepaalt wat er daarna te doen is.")
        .Problemen(404, 409, 412)
        .Produces<Response>(201)
        .Idempotent<BehandelingDbContext>()
        .RequireAuthorization(Recht.Behandelen);

    private static Task<IResult> Endpoint(Guid id, Body body, ISender sender, CancellationToken ct) => sender
        .Send(new Request(id, body.Soort, body.Gelukt, body.Tekst, body.Belofte, body.BelofteDatum), ct)
        .ToCreated(r => $"/api/v1/behandelingen/{r.BehandelingId}", r => r.Versie);

    public sealed record Body(Contactsoort? Soort, bool? Gelukt, string? Tekst, string? Belofte, DateOnly? BelofteDatum);
}
