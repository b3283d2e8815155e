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

/// <summary>Completes an action: from now on its effect can be measured and it can be told.</summary>
internal static class VerbeteractieVoltooien
{
    public sealed record Request(Guid Id, IfMatch Versie, string Tekst, DateOnly? VoltooiingsDatum) : IRequest<Result>;

    /// <param name="Tekst">What was changed.</param>
    /// <param name="VoltooiingsDatum">Today when left out.</param>
    public sealed record Body(string Tekst, DateOnly? VoltooiingsDatum);

    internal sealed class Validator : AbstractValidator<Request>
    {
        public Validator(TimeProvider klok)
        {
            RuleFor(r => r.Tekst).NotEmpty().WithMessage("Schrijf op wat er veranderd is.")
                .MaximumLength(Voortgangsregel.TekstMaximum).WithMessage($"Gebruik hoogstens {Voortgangsregel.TekstMaximum} tekens.");
            RuleFor(r => r.VoltooiingsDatum).LessThanOrEqualTo(_ => klok.Vandaag()).WithMessage("Kies vandaag of een eerdere dag.")
                .GreaterThan(new DateOnly(2000, 1, 1)).WithMessage("Kies een latere dag.");
        }
    }

    internal sealed class Handler(LerenDbContext db, IHuidigeGebruiker gebruiker, TimeProvider klok) : IRequestHandler<Request, Result>
    {
        public async Task<Result> Handle(Request request, CancellationToken ct)
        {
            var actie = await db.Verbeteracties.Include(a => a.Koppelingen).SingleOrDefaultAsync(a => a.Id == request.Id, ct);
            if (actie is null)
                return VerbeteractieFouten.NietGevonden(request.Id);
            if (request.Versie.Verschilt(actie) is { } verschil)
                return verschil;
            var uitkomst = actie.Voltooien(request.VoltooiingsDatum ?? klok.Vandaag(), request.Tekst, gebruiker.Id, klok.GetUtcNow());
            if (uitkomst.IsFout)
                return uitkomst.Fout;
            await db.SaveChangesAsync(ct);
            return Result.Gelukt;
        }
    }

    public static void Map(RouteGroupBuilder groep) => groep
        .MapPost("/verbeteracties/{id:guid}/voltooiing", (Guid id, Body inhoud, IfMatch versie, ISender sender, CancellationToken ct) =>
            sender.Send(new Request(id, versie, inhoud.Tekst, inhoud.VoltooiingsDatum), ct).ToHttp())
        .Beschrijf(nameof(VerbeteractieVoltooien), "Verbeteractie voltooien")
        .Produces(StatusCodes.Status204NoContent).Problemen(404, 409, 412, 428)
        .RequireAuthorization(Recht.Leren);
}
