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

/// <summary>Corrects or completes the plan. What is left out stays as it is.</summary>
internal static class VerbeteractieWijzigen
{
    public sealed record Request(Guid Id, IfMatch Versie, Body Inhoud) : IRequest<Result>;

    public sealed record Body(
        string? Titel, string? Omschrijving, string? Hypothese, Guid? EigenaarId, DateOnly? StartDatum, DateOnly? StreefDatum, Guid? CategorieId,
        string? Stopcriterium);

    internal sealed class Validator : AbstractValidator<Request>
    {
        public Validator()
        {
            RuleFor(r => r.Inhoud.Titel).Must(t => t is null || !string.IsNullOrWhiteSpace(t)).WithMessage("Schrijf op wat er gaat veranderen.")
                .MaximumLength(Verbeteractie.TitelMaximum).WithMessage($"Gebruik hoogstens {Verbeteractie.TitelMaximum} tekens.").OverridePropertyName("titel");
            RuleFor(r => r.Inhoud.Omschrijving).MaximumLength(Verbeteractie.OmschrijvingMaximum).OverridePropertyName("omschrijving")
                .WithMessage($"Gebruik hoogstens {Verbeteractie.OmschrijvingMaximum} tekens.");
            RuleFor(r => r.Inhoud.Hypothese).Must(t => t is null || !string.IsNullOrWhiteSpace(t)).WithMessage("Schrijf op wat u ervan verwacht, en waarom.")
                .MaximumLength(Verbeteractie.HypotheseMaximum).WithMessage($"Gebruik hoogstens {Verbeteractie.HypotheseMaximum} tekens.")
                .OverridePropertyName("hypothese");
            RuleFor(r => r.Inhoud.Stopcriterium).MaximumLength(Verbeteractie.StopcriteriumMaximum).OverridePropertyName("stopcriterium")
                .WithMessage($"Gebruik hoogstens {Verbeteractie.StopcriteriumMaximum} tekens.");
        }
    }

    internal sealed class Handler(LerenDbContext db, Opzoeken opzoeken) : IRequestHandler<Request, Result>
    {
        public async Task<Result> Handle(Request request, CancellationToken ct)
        {
            var actie = await db.Verbeteracties.SingleOrDefaultAsync(a => a.Id == request.Id, ct);
            if (actie is null)
                return VerbeteractieFouten.NietGevonden(request.Id);
            if (request.Versie.Verschilt(actie) is { } verschil)
                return verschil;
            var b = request.Inhoud;
            if (b.EigenaarId is { } eigenaar && (await opzoeken.PersonenAsync([eigenaar], ct)).Count == 0)
                return Fout.Ongeldig("eigenaarId", "onbekend", "Deze collega bestaat niet.");
            if (b.CategorieId is not null && await opzoeken.CategorieNaamAsync(b.CategorieId, ct) is null)
                return Fout.Ongeldig("categorieId", "onbekend", "Deze categorie bestaat niet.");
            if ((b.StartDatum ?? actie.StartDatum) > (b.StreefDatum ?? actie.StreefDatum))
                return Fout.Ongeldig("streefDatum", "voor-start", "De streefdatum kan niet voor de startdatum liggen.");

            var uitkomst = actie.Wijzigen(new Actieplan(
                b.Titel ?? actie.Titel, b.Omschrijving ?? actie.Omschrijving, b.Hypothese ?? actie.Hypothese, b.EigenaarId ?? actie.EigenaarId,
                b.StartDatum, b.StreefDatum ?? actie.StreefDatum, b.CategorieId ?? actie.CategorieId, b.Stopcriterium ?? actie.Stopcriterium));
            if (uitkomst.IsFout)
                return uitkomst.Fout;
            await db.SaveChangesAsync(ct);
            return Result.Gelukt;
        }
    }

    public static void Map(RouteGroupBuilder groep) => groep
        .MapPatch("/verbeteracties/{id:guid}", (Guid id, Body inhoud, IfMatch versie, ISender sender, CancellationToken ct) =>
            sender.Send(new Request(id, versie, inhoud), ct).ToHttp())
        .Beschrijf(nameof(VerbeteractieWijzigen), "Verbeteractie wijzigen")
        .Produces(StatusCodes.Status204NoContent).Problemen(404, 409, 412, 428)
        .RequireAuthorization(Recht.Leren);
}
