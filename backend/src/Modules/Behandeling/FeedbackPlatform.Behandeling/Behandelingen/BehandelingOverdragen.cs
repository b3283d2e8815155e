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

/// <summary>Offers a behandeling to a colleague, with the reason; the giver stays responsible until it is accepted.</summary>
internal static class BehandelingOverdragen
{
    public sealed record Request(Guid Id, Guid? NaarId, string? Reden, IfMatch Versie) : IRequest<Result<Response>>;

    /// <param name="Id">The transfer.</param>
    /// <param name="BehandelingId">What is passed on.</param>
    /// <param name="AantalOverdrachten">How often it was passed on, this time included.</param>
    /// <param name="VeelDoorgegeven">From the second time on: better talk than pass on again.</param>
    /// <param name="Versie">New version, also the ETag.</param>
    public sealed record Response(Guid Id, Guid BehandelingId, int AantalOverdrachten, bool VeelDoorgegeven, Guid Versie);

    internal sealed class Validator : AbstractValidator<Request>
    {
        public Validator()
        {
            RuleFor(r => r.NaarId).NotNull().WithMessage("Kies een collega.");
            RuleFor(r => r.Reden).VerplichteTekst(Overdracht.RedenMaximum);
        }
    }

    internal sealed class Handler(BehandelingDbContext db, Personen personen, IHuidigeGebruiker gebruiker, TimeProvider klok)
        : IRequestHandler<Request, Result<Response>>
    {
        public async Task<Result<Response>> Handle(Request request, CancellationToken cancellationToken)
        {
            if (await db.Behandelingen.LadenAsync(request.Id, cancellationToken) is not { } behandeling)
                return BehandelingFouten.NietGevonden(request.Id);
            if ((gebruiker.Beslissen(behandeling) ?? request.Versie.Verschilt(behandeling)) is { } fout) return fout;
            if (!await personen.KanBehandelenAsync(request.NaarId!.Value, cancellationToken)) return BehandelingFouten.GeenBehandelaar;

            var uitkomst = behandeling.Overdragen(request.NaarId.Value, request.Reden!, klok.GetUtcNow());
            if (uitkomst.IsFout) return uitkomst.Fout;

            await db.SaveChangesAsync(cancellationToken);
            return new Response(uitkomst.Waarde.Id, behandeling.Id, behandeling.AantalOverdrachten, behandeling.IsVeelDoorgegeven, behandeling.Versie);
        }
    }

    public static void Map(RouteGroupBuilder groep) => groep
        .MapPost("/behandelingen/{id:guid}/overdrachten", Endpoint)
        .Beschrijf(nameof(BehandelingOverdragen), "Behandeling overdragen",
            "De ander accepteert of weigert. Tot die tijd blijft u verantwoordelijk.")
        .Problemen(404, 409, 412, 428)
        .Produces<Response>(201)
        .Idempotent<BehandelingDbContext>()
        .RequireAuthorization(Recht.Behandelen);

    private static Task<IResult> Endpoint(Guid id, Body body, IfMatch versie, ISender sender, CancellationToken ct) => sender
        .Send(new Request(id, body.NaarId, body.Reden, versie), ct)
        .ToCreated(r => $"/api/v1/behandelingen/{r.BehandelingId}", r => r.Versie);

    public sealed record Body(Guid? NaarId, string? Reden);
}
