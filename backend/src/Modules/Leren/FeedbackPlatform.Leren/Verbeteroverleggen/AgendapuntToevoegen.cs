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

namespace FeedbackPlatform.Leren.Verbeteroverleggen;

/// <summary>Puts an item of one's own on the agenda.</summary>
internal static class AgendapuntToevoegen
{
    public sealed record Request(Guid Id, string Titel, Guid? KlantsignaalId) : IRequest<Result<Response>>;

    /// <param name="KlantsignaalId">Whose words it is about, if any.</param>
    public sealed record Body(string Titel, Guid? KlantsignaalId);

    public sealed record Response(Guid Id, Guid Versie, string Titel);

    internal sealed class Validator : AbstractValidator<Request>
    {
        public Validator() => RuleFor(r => r.Titel).NotEmpty().WithMessage("Schrijf op waar het over gaat.")
            .MaximumLength(Agendapunt.TitelMaximum).WithMessage($"Gebruik hoogstens {Agendapunt.TitelMaximum} tekens.");
    }

    internal sealed class Handler(LerenDbContext db, Opzoeken opzoeken) : IRequestHandler<Request, Result<Response>>
    {
        public async Task<Result<Response>> Handle(Request request, CancellationToken ct)
        {
            var overleg = await db.Verbeteroverleggen.SingleOrDefaultAsync(o => o.Id == request.Id, ct);
            if (overleg is null)
                return VerbeteroverlegFouten.NietGevonden(request.Id);
            var uitkomst = overleg.AgendaWijzigen();
            if (uitkomst.IsFout)
                return uitkomst.Fout;
            if (request.KlantsignaalId is { } signaal && !await opzoeken.BestaanAsync([signaal], ct))
                return Fout.Ongeldig("klantsignaalId", "onbekend", "Dit klantsignaal bestaat niet.");
            var plaatsen = await db.Agendapunten.Where(p => p.VerbeteroverlegId == overleg.Id).Select(p => p.Volgorde).ToListAsync(ct);
            if (plaatsen.Count >= Agendapunt.PerOverlegMaximum)
                return Fout.Conflict("verbeteroverleg.agenda-vol", "De agenda is vol", $"Er passen hoogstens {Agendapunt.PerOverlegMaximum} punten op een agenda.");

            var punt = Agendapunt.Maak(overleg.Id, plaatsen.DefaultIfEmpty().Max() + 1, Agendapuntsoort.Eigen, request.Titel,
                new Waarom(Waaromcode.ZelfToegevoegd), request.KlantsignaalId);
            db.Agendapunten.Add(punt);
            await db.SaveChangesAsync(ct);
            return new Response(punt.Id, punt.Versie, punt.Titel!);
        }
    }

    public static void Map(RouteGroupBuilder groep) => groep
        .MapPost("/verbeteroverleggen/{id:guid}/agendapunten", (Guid id, Body inhoud, ISender sender, CancellationToken ct) =>
            sender.Send(new Request(id, inhoud.Titel, inhoud.KlantsignaalId), ct).ToCreated(r => $"/api/v1/verbeteroverleggen/{id}"))
        .Beschrijf(nameof(AgendapuntToevoegen), "Eigen agendapunt toevoegen")
        .Produces<Response>(StatusCodes.Status201Created).Problemen(404, 409)
        .Idempotent<LerenDbContext>()
        .RequireAuthorization(Recht.Leren);
}
