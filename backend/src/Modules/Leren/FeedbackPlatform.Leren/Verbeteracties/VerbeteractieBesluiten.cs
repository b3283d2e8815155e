using FeedbackPlatform.Leren.Persistence;
using FeedbackPlatform.Platform.Http;
using FeedbackPlatform.Platform.Resultaten;
using FeedbackPlatform.Platform.Toegang;
using FluentValidation;
using MediatR;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace FeedbackPlatform.Leren.Verbeteracties;

/// <summary>Decides a verbeteractie outside a meeting.</summary>
internal static class VerbeteractieBesluiten
{
    public sealed record Request(VerbeteractieInvoer Invoer) : IRequest<Result<Response>>;

    public sealed record Response(Guid Id, Guid Versie, string Titel);

    internal sealed class Validator : AbstractValidator<Request>
    {
        public Validator() => RuleFor(r => r.Invoer).SetValidator(new VerbeteractieInvoer.Validator()).OverridePropertyName("");
    }

    internal sealed class Handler(LerenDbContext db, VerbeteractieMaker maker) : IRequestHandler<Request, Result<Response>>
    {
        public async Task<Result<Response>> Handle(Request request, CancellationToken ct)
        {
            var actie = await maker.MaakAsync(request.Invoer, null, null, "", ct);
            if (actie.IsFout)
                return actie.Fout;
            await db.SaveChangesAsync(ct);
            return new Response(actie.Waarde.Id, actie.Waarde.Versie, actie.Waarde.Titel);
        }
    }

    public static void Map(RouteGroupBuilder groep) => groep
        .MapPost("/verbeteracties", (VerbeteractieInvoer invoer, ISender sender, CancellationToken ct) =>
            sender.Send(new Request(invoer), ct).ToCreated(r => $"/api/v1/verbeteracties/{r.Id}", r => r.Versie))
        .Beschrijf(nameof(VerbeteractieBesluiten), "Verbeteractie buiten een overleg")
        .Produces<Response>(StatusCodes.Status201Created)
        .Idempotent<LerenDbContext>()
        .RequireAuthorization(Recht.Leren);
}
