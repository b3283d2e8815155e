using FeedbackPlatform.Intake.Contracts;
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

/// <summary>Saves a draft. It may be unfinished; what it says in quotes must have been said, by somebody who allows it.</summary>
internal static class PublicatieWijzigen
{
    public sealed record Request(Guid Id, IfMatch Versie, Body Inhoud) : IRequest<Result>;

    /// <param name="Vraag">Wat mensen vertelden, in onze woorden.</param>
    /// <param name="Verbetering">Wat wij veranderden, proberen of niet doen.</param>
    public sealed record Body(
        Publicatiesoort? Soort, string? Titel, string? Vraag, CitaatInvoer? Citaat, string? Verbetering, Effectoordeel? Effectoordeel, string? Effect, string? Thema);

    /// <param name="Tekst">Letterlijk uit het signaal; inkorten met (…), een naam vervangen met [ ].</param>
    public sealed record CitaatInvoer(Guid? KlantsignaalId, string? Tekst);

    internal sealed class Validator : AbstractValidator<Request>
    {
        public Validator()
        {
            const string Persoon = "Hier staat een e-mailadres, telefoonnummer of ander nummer van een persoon. Haal het weg.";
            RuleFor(r => r.Inhoud.Soort).NotNull().WithMessage("Kies wat wij ermee deden.").OverridePropertyName("soort");
            RuleFor(r => r.Inhoud.Titel).NotEmpty().WithMessage("Geef een titel.")
                .Must(t => !Persoonsgegevens.Bevat(t)).WithErrorCode("persoonsgegevens").WithMessage(Persoon)
                .MaximumLength(Publicatie.TitelMaximum).WithMessage($"Gebruik hoogstens {Publicatie.TitelMaximum} tekens.").OverridePropertyName("titel");
            RuleFor(r => r.Inhoud.Vraag).MaximumLength(Publicatie.VraagMaximum).WithMessage($"Gebruik hoogstens {Publicatie.VraagMaximum} tekens.")
                .Must(t => !Persoonsgegevens.Bevat(t)).WithErrorCode("persoonsgegevens").WithMessage(Persoon).OverridePropertyName("vraag");
            RuleFor(r => r.Inhoud.Verbetering).MaximumLength(Publicatie.VerbeteringMaximum)
                .WithMessage($"Gebruik hoogstens {Publicatie.VerbeteringMaximum} tekens.")
                .Must(t => !Persoonsgegevens.Bevat(t)).WithErrorCode("persoonsgegevens").WithMessage(Persoon).OverridePropertyName("verbetering");
            RuleFor(r => r.Inhoud.Effect).MaximumLength(Publicatie.EffectMaximum)
                .WithMessage($"Gebruik hoogstens {Publicatie.EffectMaximum} tekens.")
                .Must(t => !Persoonsgegevens.Bevat(t)).WithErrorCode("persoonsgegevens").WithMessage(Persoon).OverridePropertyName("effect");
            RuleFor(r => r.Inhoud.Thema).MaximumLength(Publicatie.ThemaMaximum)
                .WithMessage($"Gebruik hoogstens {Publicatie.ThemaMaximum} tekens.")
                .Must(t => !Persoonsgegevens.Bevat(t)).WithErrorCode("persoonsgegevens").WithMessage(Persoon).OverridePropertyName("thema");
            When(r => r.Inhoud.Citaat is not null, () =>
            {
                RuleFor(r => r.Inhoud.Citaat!.KlantsignaalId).NotEmpty().WithMessage("Kies het signaal waar dit citaat uit komt.").OverridePropertyName("citaat.klantsignaalId");
                RuleFor(r => r.Inhoud.Citaat!.Tekst).NotEmpty().WithMessage("Vul het citaat in, of haal het weg.")
                    .MaximumLength(Publicatie.CitaatMaximum).WithMessage($"Gebruik hoogstens {Publicatie.CitaatMaximum} tekens.")
                    .Must(t => !Persoonsgegevens.Bevat(t)).WithErrorCode("persoonsgegevens").WithMessage(Persoon).OverridePropertyName("citaat.tekst");
            });
        }
    }

    internal sealed class Handler(TransparantieDbContext db, ISender sender, IHuidigeGebruiker gebruiker, TimeProvider klok)
        : IRequestHandler<Request, Result>
    {
        public async Task<Result> Handle(Request request, CancellationToken cancellationToken)
        {
            var publicatie = await db.Publicaties.SingleOrDefaultAsync(p => p.Id == request.Id, cancellationToken);
            if (publicatie is null)
                return PublicatieFouten.NietGevonden(request.Id);
            if (request.Versie.Verschilt(publicatie) is { } verschil)
                return verschil;
            var signalen = await sender.KlantsignalenAsync(publicatie, cancellationToken);
            var body = request.Inhoud;
            if (body.Citaat is not null && await CitaatFoutAsync(body.Citaat, signalen, cancellationToken) is { } citaatfout)
                return citaatfout;

            var uitkomst = publicatie.Wijzigen(Inhoud(body), signalen, gebruiker.Id!.Value, klok.GetUtcNow());
            if (uitkomst.IsFout)
                return uitkomst;
            await db.SaveChangesAsync(cancellationToken);
            return Result.Gelukt;
        }

        private static Publicatieinhoud Inhoud(Body body) => new(
            body.Soort!.Value,
            body.Titel!,
            body.Vraag ?? "",
            body.Citaat is null ? null : new Citaat(body.Citaat.KlantsignaalId!.Value, body.Citaat.Tekst!),
            body.Verbetering ?? "",
            body.Effectoordeel,
            body.Effect,
            body.Thema);

        private async Task<Fout?> CitaatFoutAsync(CitaatInvoer citaat, IReadOnlyCollection<Guid> signalen, CancellationToken ct)
        {
            if (!signalen.Contains(citaat.KlantsignaalId!.Value))
                return PublicatieFouten.CitaatAnderSignaal;
            var bron = (await sender.Send(new KlantsignalenOpvragen([citaat.KlantsignaalId.Value]), ct)).SingleOrDefault();
            return bron is not { MagCiteren: true } ? PublicatieFouten.GeenToestemming
                : !Citaatregel.IsLetterlijk(citaat.Tekst!, bron.Tekst) ? PublicatieFouten.CitaatNietLetterlijk
                : null;
        }
    }

    public static void Map(RouteGroupBuilder groep) => groep
        .MapPut("/publicaties/{id:guid}", Endpoint)
        .Beschrijf(nameof(PublicatieWijzigen), "Concept opslaan")
        .Produces(StatusCodes.Status204NoContent)
        .Problemen(404, 409, 412, 428)
        .RequireAuthorization(Recht.PublicatieOpstellen);

    private static Task<IResult> Endpoint(Guid id, IfMatch versie, Body body, ISender sender, CancellationToken ct) =>
        sender.Send(new Request(id, versie, body), ct).ToHttp();
}
