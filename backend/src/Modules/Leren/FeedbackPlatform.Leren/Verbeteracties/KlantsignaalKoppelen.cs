using FeedbackPlatform.Leren.Domain;
using FeedbackPlatform.Leren.Persistence;
using FeedbackPlatform.Leren.Signalen;
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

/// <summary>Adds a klantsignaal to those that a verbeteractie rests on.</summary>
internal static class KlantsignaalKoppelen
{
    public sealed record Request(Guid Id, IfMatch Versie, Guid KlantsignaalId) : IRequest<Result>;

    public sealed record Body(Guid KlantsignaalId);

    internal sealed class Validator : AbstractValidator<Request>
    {
        public Validator() => RuleFor(r => r.KlantsignaalId).NotEmpty().WithMessage("Kies het klantsignaal.");
    }

    internal sealed class Handler(LerenDbContext db, Opzoeken opzoeken, TimeProvider klok) : IRequestHandler<Request, Result>
    {
        public async Task<Result> Handle(Request request, CancellationToken ct)
        {
            var actie = await db.Verbeteracties.Include(a => a.Koppelingen).SingleOrDefaultAsync(a => a.Id == request.Id, ct);
            if (actie is null)
                return VerbeteractieFouten.NietGevonden(request.Id);
            if (request.Versie.Verschilt(actie) is { } verschil)
                return verschil;
            if (!await opzoeken.BestaanAsync([request.KlantsignaalId], ct))
                return Fout.Ongeldig("klantsignaalId", "onbekend", "Dit klantsignaal bestaat niet.");
            var uitkomst = actie.Koppelen(request.KlantsignaalId, klok.GetUtcNow());
            if (uitkomst.IsFout)
                return uitkomst.Fout;
            await db.SaveChangesAsync(ct);
            return Result.Gelukt;
        }
    }

    public static void Map(RouteGroupBuilder groep) => groep
        .MapPost("/verbeteracties/{id:guid}/koppelingen", (Guid id, Body inhoud, IfMatch versie, ISender sender, CancellationToken ct) =>
            sender.Send(new Request(id, versie, inhoud.KlantsignaalId), ct).ToHttp())
        .Beschrijf(nameof(KlantsignaalKoppelen), "Klantsignaal aan een verbeteractie koppelen")
        .Produces(StatusCodes.Status204NoContent).Problemen(404, 409, 412, 428)
        .RequireAuthorization(Recht.Leren);
}
