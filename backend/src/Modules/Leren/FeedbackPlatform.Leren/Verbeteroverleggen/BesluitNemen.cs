using FeedbackPlatform.Leren.Domain;
using FeedbackPlatform.Leren.Persistence;
using FeedbackPlatform.Leren.Verbeteracties;
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

/// <summary>Decides on an agendapunt: an action, a lesson, an experiment, passing it on, or no lesson with a reason.</summary>
internal static class BesluitNemen
{
    public sealed record Request(Guid Id, IfMatch Versie, Body Inhoud) : IRequest<Result<Response>>;

    /// <param name="Tekst">The lesson, the experiment, what is passed on, or the own words with "no lesson"; empty with a Verbeteractie.</param>
    /// <param name="Reden">Only with GeenLes.</param>
    /// <param name="VoorWie">Les: who should learn it. Doorgeven: who can change it.</param>
    /// <param name="TerugkijkDatum">Only with Proberen: when we look back.</param>
    /// <param name="Verbeteractie">Only with Verbeteractie.</param>
    public sealed record Body(
        Guid AgendapuntId, Besluitsoort Soort, string? Tekst, RedenZonderLes? Reden, string? VoorWie, DateOnly? TerugkijkDatum,
        VerbeteractieInvoer? Verbeteractie);

    public sealed record Response(Guid Id, Besluitsoort Soort, Guid? VerbeteractieId);

    internal sealed class Validator : AbstractValidator<Request>
    {
        public Validator(TimeProvider klok)
        {
            RuleFor(r => r.Inhoud.AgendapuntId).NotEmpty().OverridePropertyName("agendapuntId").WithMessage("Kies het agendapunt.");
            RuleFor(r => r.Inhoud.Tekst).NotEmpty().When(r => r.Inhoud.Soort != Besluitsoort.Verbeteractie, ApplyConditionTo.CurrentValidator)
                .WithMessage("Schrijf het op in uw eigen woorden.")
                .MaximumLength(Besluit.TekstMaximum).WithMessage($"Gebruik hoogstens {Besluit.TekstMaximum} tekens.").OverridePropertyName("tekst");
            RuleFor(r => r.Inhoud.Reden).NotNull().When(r => r.Inhoud.Soort == Besluitsoort.GeenLes).OverridePropertyName("reden")
                .WithMessage("Kies waarom er geen les is.");
            RuleFor(r => r.Inhoud.VoorWie).NotEmpty().When(r => r.Inhoud.Soort == Besluitsoort.Doorgeven, ApplyConditionTo.CurrentValidator)
                .WithMessage("Schrijf op wie dit kan veranderen.")
                .MaximumLength(Besluit.VoorWieMaximum).WithMessage($"Gebruik hoogstens {Besluit.VoorWieMaximum} tekens.").OverridePropertyName("voorWie");
            RuleFor(r => r.Inhoud.TerugkijkDatum).NotNull().When(r => r.Inhoud.Soort == Besluitsoort.Proberen).OverridePropertyName("terugkijkDatum")
                .WithMessage("Kies wanneer we terugkijken.");
            RuleFor(r => r.Inhoud.TerugkijkDatum).GreaterThanOrEqualTo(_ => klok.Vandaag()).When(r => r.Inhoud.Soort == Besluitsoort.Proberen)
                .OverridePropertyName("terugkijkDatum").WithMessage("Kies vandaag of een latere dag.");
            RuleFor(r => r.Inhoud.Verbeteractie).NotNull().When(r => r.Inhoud.Soort == Besluitsoort.Verbeteractie).OverridePropertyName("verbeteractie")
                .WithMessage("Vul de verbeteractie in.");
            RuleFor(r => r.Inhoud.Verbeteractie!).SetValidator(new VerbeteractieInvoer.Validator()).OverridePropertyName("verbeteractie")
                .When(r => r.Inhoud is { Soort: Besluitsoort.Verbeteractie, Verbeteractie: not null });
        }
    }

    internal sealed class Handler(LerenDbContext db, VerbeteractieMaker maker, IHuidigeGebruiker gebruiker, TimeProvider klok)
        : IRequestHandler<Request, Result<Response>>
    {
        public async Task<Result<Response>> Handle(Request request, CancellationToken ct)
        {
            var overleg = await db.Verbeteroverleggen.SingleOrDefaultAsync(o => o.Id == request.Id, ct);
            if (overleg is null)
                return VerbeteroverlegFouten.NietGevonden(request.Id);
            if (request.Versie.Verschilt(overleg) is { } verschil)
                return verschil;
            var inhoud = request.Inhoud;
            var punt = await db.Agendapunten.SingleOrDefaultAsync(p => p.Id == inhoud.AgendapuntId && p.VerbeteroverlegId == request.Id, ct);
            if (punt is null)
                return VerbeteroverlegFouten.PuntNietGevonden(inhoud.AgendapuntId);
            var uitkomst = overleg.BesluitNemen();
            if (uitkomst.IsFout)
                return uitkomst.Fout;

            Verbeteractie? actie = null;
            if (inhoud.Soort == Besluitsoort.Verbeteractie)
            {
                var gemaakt = await maker.MaakAsync(inhoud.Verbeteractie!, overleg.Id, punt.Id, "verbeteractie.", ct);
                if (gemaakt.IsFout)
                    return gemaakt.Fout;
                actie = gemaakt.Waarde;
            }

            var besluit = Besluit.Nemen(overleg.Id, punt.Id, inhoud.Soort, actie?.Titel ?? inhoud.Tekst!, inhoud.Reden, inhoud.VoorWie,
                inhoud.TerugkijkDatum, actie?.Id, gebruiker.Id, klok.GetUtcNow());
            db.Besluiten.Add(besluit);
            punt.Bespreken();
            await db.SaveChangesAsync(ct);
            return new Response(besluit.Id, besluit.Soort, actie?.Id);
        }
    }

    public static void Map(RouteGroupBuilder groep) => groep
        .MapPost("/verbeteroverleggen/{id:guid}/besluiten", (Guid id, Body inhoud, IfMatch versie, ISender sender, CancellationToken ct) =>
            sender.Send(new Request(id, versie, inhoud), ct).ToCreated(_ => $"/api/v1/verbeteroverleggen/{id}"))
        .Beschrijf(nameof(BesluitNemen), "Besluit nemen bij een agendapunt",
            "Bij het soort Verbeteractie ontstaat meteen een verbeteractie. If-Match is de versie van het overleg.")
        .Produces<Response>(StatusCodes.Status201Created).Problemen(404, 409, 412, 428)
        .Idempotent<LerenDbContext>()
        .RequireAuthorization(Recht.Leren);
}
