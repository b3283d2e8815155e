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

/// <summary>Another day, time, length or place.</summary>
internal static class VerbeteroverlegVerzetten
{
    public sealed record Request(Guid Id, IfMatch Versie, Body Inhoud) : IRequest<Result>;

    public sealed record Body(DateOnly Datum, TimeOnly Begintijd, int DuurMinuten, string? Locatie);

    internal sealed class Validator : AbstractValidator<Request>
    {
        public Validator(TimeProvider klok)
        {
            RuleFor(r => r.Inhoud.DuurMinuten).InclusiveBetween(Verbeteroverlegreeks.DuurMinimum, Verbeteroverlegreeks.DuurMaximum)
                .OverridePropertyName("duurMinuten")
                .WithMessage($"Kies een duur van {Verbeteroverlegreeks.DuurMinimum} tot {Verbeteroverlegreeks.DuurMaximum} minuten.");
            RuleFor(r => r.Inhoud.Datum).GreaterThanOrEqualTo(_ => klok.Vandaag()).OverridePropertyName("datum").WithMessage("Kies vandaag of een latere dag.")
                .LessThanOrEqualTo(_ => klok.Vandaag().AddYears(1)).WithMessage("Kies een dag binnen een jaar.");
            RuleFor(r => r.Inhoud.Locatie).MaximumLength(Verbeteroverlegreeks.LocatieMaximum).OverridePropertyName("locatie")
                .WithMessage($"Gebruik hoogstens {Verbeteroverlegreeks.LocatieMaximum} tekens.");
        }
    }

    internal sealed class Handler(LerenDbContext db) : IRequestHandler<Request, Result>
    {
        public async Task<Result> Handle(Request request, CancellationToken ct)
        {
            var overleg = await db.Verbeteroverleggen.SingleOrDefaultAsync(o => o.Id == request.Id, ct);
            if (overleg is null)
                return VerbeteroverlegFouten.NietGevonden(request.Id);
            if (request.Versie.Verschilt(overleg) is { } verschil)
                return verschil;
            var (datum, begintijd, duur, locatie) = request.Inhoud;
            var uitkomst = overleg.Verzetten(datum, begintijd, duur, locatie);
            if (uitkomst.IsFout)
                return uitkomst.Fout;
            await db.SaveChangesAsync(ct);
            return Result.Gelukt;
        }
    }

    public static void Map(RouteGroupBuilder groep) => groep
        .MapPut("/verbeteroverleggen/{id:guid}/moment", (Guid id, Body inhoud, IfMatch versie, ISender sender, CancellationToken ct) =>
            sender.Send(new Request(id, versie, inhoud), ct).ToHttp())
        .Beschrijf(nameof(VerbeteroverlegVerzetten), "Verbeteroverleg verzetten")
        .Produces(StatusCodes.Status204NoContent).Problemen(404, 409, 412, 428)
        .RequireAuthorization(Recht.Leren);
}
