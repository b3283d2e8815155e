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

/// <summary>An internal remark at a behandeling; the indiener never sees it.</summary>
internal static class NotitieMaken
{
    public sealed record Request(Guid Id, string? Tekst) : IRequest<Result<Response>>;

    public sealed record Response(Guid BehandelingId, Guid Versie);

    internal sealed class Validator : AbstractValidator<Request>
    {
        public Validator() => RuleFor(r => r.Tekst).VerplichteTekst(Notitie.TekstMaximum);
    }

    internal sealed class Handler(BehandelingDbContext db, IHuidigeGebruiker gebruiker, TimeProvider klok) : IRequestHandler<Request, Result<Response>>
    {
        public async Task<Result<Response>> Handle(Request request, CancellationToken cancellationToken)
        {
            if (await db.Behandelingen.LadenAsync(request.Id, cancellationToken) is not { } behandeling)
                return BehandelingFouten.NietGevonden(request.Id);

            var uitkomst = behandeling.NotitieMaken(request.Tekst!, gebruiker.Id!.Value, klok.GetUtcNow());
            if (uitkomst.IsFout) return uitkomst.Fout;

            await db.SaveChangesAsync(cancellationToken);
            return new Response(behandeling.Id, behandeling.Versie);
        }
    }

    public static void Map(RouteGroupBuilder groep) => groep
        .MapPost("/behandelingen/{id:guid}/notities", Endpoint)
        .Beschrijf(nameof(NotitieMaken), "Notitie maken", "Een interne opmerking. De indiener ziet die nooit.")
        .Problemen(404, 412)
        .Produces<Response>(201)
        .Idempotent<BehandelingDbContext>()
        .RequireAuthorization(Recht.Behandelen);

    private static Task<IResult> Endpoint(Guid id, Body body, ISender sender, CancellationToken ct) => sender
        .Send(new Request(id, body.Tekst), ct)
        .ToCreated(r => $"/api/v1/behandelingen/{r.BehandelingId}", r => r.Versie);

    public sealed record Body(string? Tekst);
}
