using FeedbackPlatform.Leren.Contracts;
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

namespace FeedbackPlatform.Leren.Verbeteracties;

/// <summary>Writes in the log of an action; with a status also starts, blocks, unblocks or stops it.</summary>
internal static class VoortgangMelden
{
    public sealed record Request(Guid Id, IfMatch Versie, string Tekst, Actiestatus? Status) : IRequest<Result>;

    /// <param name="Tekst">What happened; with Geblokkeerd or Gestopt the reason.</param>
    /// <param name="Status">Bezig, Geblokkeerd or Gestopt; left out when it stays as it is.</param>
    public sealed record Body(string Tekst, Actiestatus? Status);

    internal sealed class Validator : AbstractValidator<Request>
    {
        public Validator() => RuleFor(r => r.Tekst).NotEmpty()
            .WithMessage(r => r.Status is Actiestatus.Geblokkeerd ? "Schrijf op waar het op wacht."
                : r.Status is Actiestatus.Gestopt ? "Schrijf op waarom u stopt." : "Schrijf op wat er gebeurd is.")
            .MaximumLength(Voortgangsregel.TekstMaximum).WithMessage($"Gebruik hoogstens {Voortgangsregel.TekstMaximum} tekens.");
    }

    internal sealed class Handler(LerenDbContext db, IHuidigeGebruiker gebruiker, TimeProvider klok) : IRequestHandler<Request, Result>
    {
        public async Task<Result> Handle(Request request, CancellationToken ct)
        {
            var actie = await db.Verbeteracties.SingleOrDefaultAsync(a => a.Id == request.Id, ct);
            if (actie is null)
                return VerbeteractieFouten.NietGevonden(request.Id);
            if (request.Versie.Verschilt(actie) is { } verschil)
                return verschil;
            var uitkomst = actie.VoortgangMelden(request.Tekst, request.Status, gebruiker.Id, klok.GetUtcNow(), klok.Vandaag());
            if (uitkomst.IsFout)
                return uitkomst.Fout;
            await db.SaveChangesAsync(ct);
            return Result.Gelukt;
        }
    }

    public static void Map(RouteGroupBuilder groep) => groep
        .MapPost("/verbeteracties/{id:guid}/voortgang", (Guid id, Body inhoud, IfMatch versie, ISender sender, CancellationToken ct) =>
            sender.Send(new Request(id, versie, inhoud.Tekst, inhoud.Status), ct).ToHttp())
        .Beschrijf(nameof(VoortgangMelden), "Voortgang van een verbeteractie",
            "Met een status erbij begint, wacht of stopt de verbeteractie; de tekst is dan de reden.")
        .Produces(StatusCodes.Status204NoContent).Problemen(404, 409, 412, 428)
        .RequireAuthorization(Recht.Leren);
}
