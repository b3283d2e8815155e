using FeedbackPlatform.Intake.Contracts;
using FeedbackPlatform.Leren.Contracts;
using FeedbackPlatform.Platform.Http;
using FeedbackPlatform.Platform.Resultaten;
using FeedbackPlatform.Platform.Toegang;
using FeedbackPlatform.Transparantie.Domain;
using FeedbackPlatform.Transparantie.Persistence;
using FluentValidation;
using MediatR;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;

namespace FeedbackPlatform.Transparantie.Publicaties;

/// <summary>Makes a first draft from a verbeteractie that is done: its words, its measured effect, a quote that may be used.</summary>
internal static class PublicatieOpstellen
{
    public sealed record Request(Guid VerbeteractieId) : IRequest<Result<Response>>;

    public sealed record Response(Guid Id);

    internal sealed class Validator : AbstractValidator<Request>
    {
        public Validator() => RuleFor(r => r.VerbeteractieId).NotEmpty().WithMessage("Noem de verbeteractie.");
    }

    internal sealed class Handler(TransparantieDbContext db, ISender sender, IHuidigeGebruiker gebruiker, TimeProvider klok)
        : IRequestHandler<Request, Result<Response>>
    {
        public async Task<Result<Response>> Handle(Request request, CancellationToken cancellationToken)
        {
            var actie = await sender.Send(new VerbeteractieOpvragen(request.VerbeteractieId), cancellationToken);
            if (actie is null)
                return PublicatieFouten.OnbekendeVerbeteractie(request.VerbeteractieId);
            if (actie.Status is not (Actiestatus.Voltooid or Actiestatus.EffectGemeten or Actiestatus.Gestopt))
                return PublicatieFouten.VerbeteractieNietKlaar;
            if (await db.Publicaties.AnyAsync(p => p.VerbeteractieId == actie.Id
                && (p.Status == Publicatiestatus.Concept || p.Status == Publicatiestatus.TerGoedkeuring), cancellationToken))
                return PublicatieFouten.AlInVoorbereiding;

            var signalen = await sender.Send(new KlantsignalenOpvragen(actie.KlantsignaalIds), cancellationToken);
            var thema = await sender.ThemaAsync(actie.CategorieId, cancellationToken);
            var publicatie = Publicatie.Opstellen(
                actie.Id, Eerstetekst.Van(actie, signalen, thema), actie.KlantsignaalIds, gebruiker.Id!.Value, klok.GetUtcNow());
            db.Publicaties.Add(publicatie);
            if (await db.Voorstellen.FindAsync([actie.Id], cancellationToken) is { } voorstel)
                db.Voorstellen.Remove(voorstel);
            await db.SaveChangesAsync(cancellationToken);
            return new Response(publicatie.Id);
        }
    }

    public static void Map(RouteGroupBuilder groep) => groep
        .MapPost("/publicaties", Endpoint)
        .Beschrijf(nameof(PublicatieOpstellen), "Publicatie opstellen", "Maakt een concept uit een verbeteractie die voltooid of gestopt is.")
        .Produces<Response>(StatusCodes.Status201Created)
        .Problemen(404, 409)
        .Idempotent<TransparantieDbContext>()
        .RequireAuthorization(Recht.PublicatieOpstellen);

    private static Task<IResult> Endpoint(Request body, ISender sender, CancellationToken ct) =>
        sender.Send(body, ct).ToCreated(r => $"/api/v1/publicaties/{r.Id}");
}
