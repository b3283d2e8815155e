using FeedbackPlatform.Leren.Domain;
using FeedbackPlatform.Leren.Persistence;
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

/// <summary>Notes together, skips or takes up an item, or gives it a better heading. What is left out stays as it is.</summary>
internal static class AgendapuntWijzigen
{
    public sealed record Request(Guid Id, Guid PuntId, IfMatch Versie, Body Inhoud) : IRequest<Result<Response>>;

    public sealed record Body(string? Titel, string? Notitie, Agendapuntstatus? Status);

    /// <param name="Versie">Goes into If-Match at the next change.</param>
    public sealed record Response(Guid Id, Guid Versie, string? Titel, string Notitie, Agendapuntstatus Status);

    internal sealed class Validator : AbstractValidator<Request>
    {
        public Validator()
        {
            RuleFor(r => r.Inhoud.Titel).MaximumLength(Agendapunt.TitelMaximum).OverridePropertyName("titel")
                .WithMessage($"Gebruik hoogstens {Agendapunt.TitelMaximum} tekens.");
            RuleFor(r => r.Inhoud.Notitie).MaximumLength(Agendapunt.NotitieMaximum).OverridePropertyName("notitie")
                .WithMessage($"Gebruik hoogstens {Agendapunt.NotitieMaximum} tekens.");
        }
    }

    internal sealed class Handler(LerenDbContext db) : IRequestHandler<Request, Result<Response>>
    {
        public async Task<Result<Response>> Handle(Request request, CancellationToken ct)
        {
            var punt = await db.Agendapunten.SingleOrDefaultAsync(p => p.Id == request.PuntId && p.VerbeteroverlegId == request.Id, ct);
            if (punt is null)
                return VerbeteroverlegFouten.PuntNietGevonden(request.PuntId);
            if (request.Versie.Verschilt(punt) is { } verschil)
                return verschil;
            if (await db.Verbeteroverleggen.AnyAsync(o => o.Id == request.Id && o.Status == Verbeteroverlegstatus.Gesloten, ct))
                return VerbeteroverlegFouten.Gesloten;

            punt.Wijzigen(request.Inhoud.Titel, request.Inhoud.Notitie, request.Inhoud.Status);
            await db.SaveChangesAsync(ct);
            return new Response(punt.Id, punt.Versie, punt.Titel, punt.Notitie, punt.Status);
        }
    }

    public static void Map(RouteGroupBuilder groep) => groep
        .MapPatch("/verbeteroverleggen/{id:guid}/agendapunten/{puntId:guid}",
            (Guid id, Guid puntId, Body inhoud, IfMatch versie, ISender sender, CancellationToken ct) =>
                sender.Send(new Request(id, puntId, versie, inhoud), ct).ToHttp(r => r.Versie))
        .Beschrijf(nameof(AgendapuntWijzigen), "Notitie, kop of status van een agendapunt",
            "If-Match is hier de versie van het agendapunt, zodat mensen tegelijk bij verschillende punten kunnen noteren.")
        .Produces<Response>().Problemen(404, 409, 412, 428)
        .RequireAuthorization(Recht.Leren);
}
