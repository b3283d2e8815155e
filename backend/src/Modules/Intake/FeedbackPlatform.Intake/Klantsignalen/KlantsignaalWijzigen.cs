using FeedbackPlatform.Intake.Contracts;
using FeedbackPlatform.Intake.Domain;
using FeedbackPlatform.Intake.Persistence;
using FeedbackPlatform.Platform.Gedrag;
using FeedbackPlatform.Platform.Http;
using FeedbackPlatform.Platform.Resultaten;
using FeedbackPlatform.Platform.Toegang;
using FluentValidation;
using MediatR;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;

namespace FeedbackPlatform.Intake.Klantsignalen;

/// <summary>
/// Corrects or completes what the organisation noted about a klantsignaal; the person's words never change. A field
/// that is left out stays as it is, a field that is null becomes empty.
/// </summary>
internal static class KlantsignaalWijzigen
{
    public sealed record Request(Guid Id, IfMatch Versie, Body Body) : IRequest<Result<KlantsignaalOphalen.Response>>;

    /// <summary>Remembers which fields the caller sent.</summary>
    public sealed class Body
    {
        private readonly HashSet<string> gestuurd = [];

        public Soort? Soort { get; set => Zet(nameof(Soort), out field, value); }

        public Kanaal? Kanaal { get; set => Zet(nameof(Kanaal), out field, value); }

        public Aanleiding? Aanleiding { get; set => Zet(nameof(Aanleiding), out field, value); }

        public Guid? CategorieId { get; set => Zet(nameof(CategorieId), out field, value); }

        public Guid? OrganisatieonderdeelId { get; set => Zet(nameof(OrganisatieonderdeelId), out field, value); }

        public Guid? GebiedId { get; set => Zet(nameof(GebiedId), out field, value); }

        public string? GewensteUitkomst { get; set => Zet(nameof(GewensteUitkomst), out field, value); }

        public BelevingInvoer? Beleving { get; set => Zet(nameof(Beleving), out field, value); }

        public bool? ReactieGewenst { get; set => Zet(nameof(ReactieGewenst), out field, value); }

        public bool? ToestemmingTerugkoppeling { get; set => Zet(nameof(ToestemmingTerugkoppeling), out field, value); }

        public bool? ToestemmingCitaat { get; set => Zet(nameof(ToestemmingCitaat), out field, value); }

        internal bool Heeft(string veld) => gestuurd.Contains(veld);

        private void Zet<T>(string veld, out T plaats, T waarde)
        {
            gestuurd.Add(veld);
            plaats = waarde;
        }
    }

    internal sealed class Validator : AbstractValidator<Request>
    {
        public Validator()
        {
            var body = new BodyValidator();
            RuleFor(r => r.Body).CustomAsync(async (b, context, ct) =>
            {
                foreach (var fout in (await body.ValidateAsync(context.Voor(b), ct)).Errors)
                    context.AddFailure(fout); // Named after the field, not after "body".
            });
        }
    }

    internal sealed class BodyValidator : AbstractValidator<Body>
    {
        private const string Leeg = "Dit veld kan niet leeg zijn. Laat het weg als het zo moet blijven.";

        public BodyValidator()
        {
            RuleFor(b => b.Soort).Verplicht(Leeg).When(b => b.Heeft(nameof(Body.Soort)));
            RuleFor(b => b.Kanaal).Verplicht(Leeg).When(b => b.Heeft(nameof(Body.Kanaal)));
            RuleFor(b => b.Aanleiding).Verplicht(Leeg).When(b => b.Heeft(nameof(Body.Aanleiding)));
            RuleFor(b => b.ReactieGewenst).Verplicht(Leeg).When(b => b.Heeft(nameof(Body.ReactieGewenst)));
            RuleFor(b => b.ToestemmingTerugkoppeling).Verplicht(Leeg).When(b => b.Heeft(nameof(Body.ToestemmingTerugkoppeling)));
            RuleFor(b => b.ToestemmingCitaat).Verplicht(Leeg).When(b => b.Heeft(nameof(Body.ToestemmingCitaat)));
            RuleFor(b => b.GewensteUitkomst).Hoogstens(Klantsignaal.GewensteUitkomstMaximum);
            RuleFor(b => b.Beleving!).SetValidator(new BelevingValidator()).When(b => b.Beleving is not null);
            this.Referenties(b => b.CategorieId, b => b.OrganisatieonderdeelId, b => b.GebiedId);
        }
    }

    internal sealed class Handler(IntakeDbContext db, Lijsten lijsten, IHuidigeGebruiker gebruiker, TimeProvider klok)
        : IRequestHandler<Request, Result<KlantsignaalOphalen.Response>>
    {
        public async Task<Result<KlantsignaalOphalen.Response>> Handle(Request request, CancellationToken cancellationToken)
        {
            var klantsignaal = await db.Klantsignalen.SingleOrDefaultAsync(k => k.Id == request.Id, cancellationToken);
            if (klantsignaal is null)
                return KlantsignaalFouten.NietGevonden(request.Id);
            if (request.Versie.Verschilt(klantsignaal) is { } fout)
                return fout;

            var nu = klok.GetUtcNow();
            var velden = klantsignaal.Wijzigen(Wijziging(klantsignaal, request.Body), nu);
            if (velden.Count > 0)
            {
                db.Tijdlijn.Add(Tijdlijnregel.Maak(
                    klantsignaal.Id, TijdlijnSoort.Gewijzigd, nu, gebruiker.Id, detail: string.Join(',', velden)));
                await db.SaveChangesAsync(cancellationToken);
            }

            return await KlantsignaalOphalen.ToonAsync(klantsignaal, lijsten, cancellationToken);
        }

        private static Wijziging Wijziging(Klantsignaal k, Body b)
        {
            T Of<T>(string veld, T nieuw, T oud) => b.Heeft(veld) ? nieuw : oud;
            return new Wijziging(
                b.Soort ?? k.Soort,
                b.Kanaal ?? k.Kanaal,
                b.Aanleiding ?? k.Aanleiding,
                Of(nameof(Body.CategorieId), b.CategorieId, k.CategorieId),
                Of(nameof(Body.OrganisatieonderdeelId), b.OrganisatieonderdeelId, k.OrganisatieonderdeelId),
                Of(nameof(Body.GebiedId), b.GebiedId, k.GebiedId),
                Of(nameof(Body.GewensteUitkomst), string.IsNullOrWhiteSpace(b.GewensteUitkomst) ? null : b.GewensteUitkomst.ReplaceLineEndings("\n").Trim(), k.GewensteUitkomst),
                Of(nameof(Body.Beleving), b.Beleving?.Beleving(), Beleving.Van(k.Emotie, k.Sterkte)),
                b.ReactieGewenst ?? k.ReactieGewenst,
                b.ToestemmingTerugkoppeling ?? k.ToestemmingTerugkoppeling,
                b.ToestemmingCitaat ?? k.ToestemmingCitaat);
        }
    }

    public static void Map(RouteGroupBuilder groep) => groep
        .MapPatch("/klantsignalen/{id:guid}", Endpoint)
        .Beschrijf(nameof(KlantsignaalWijzigen), "Klantsignaal wijzigen",
            "Wijzigt wat de organisatie erover noteerde; de woorden van de persoon blijven. Een veld dat u weglaat blijft zo, null maakt het leeg.")
        .Produces<KlantsignaalOphalen.Response>()
        .Problemen(StatusCodes.Status404NotFound, StatusCodes.Status412PreconditionFailed, StatusCodes.Status428PreconditionRequired)
        .RequireAuthorization(Recht.Registreren, Recht.SignalenLezen);

    private static Task<IResult> Endpoint(Guid id, IfMatch versie, Body body, ISender sender, CancellationToken ct) =>
        sender.Send(new Request(id, versie, body), ct).ToHttp(r => r.Versie);
}
