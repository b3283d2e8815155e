using System.ComponentModel.DataAnnotations;
using FeedbackPlatform.Intake.Contracts;
using FeedbackPlatform.Intake.Domain;
using FeedbackPlatform.Intake.Persistence;
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

/// <summary>Klantsignalen about the same as a registered one, or as words that are being typed.</summary>
internal static class VergelijkbareOphalen
{
    private const int Maximum = 5;
    private const int FragmentMaximum = 200;

    /// <summary>One of both: a klantsignaal, or words.</summary>
    public sealed record Request(Guid? Id, string? Tekst) : IRequest<Result<Response>>;

    /// <summary>The words travel in the body: they may hold personal data, which never belongs in an address.</summary>
    public sealed record Body([property: Required] string? Tekst);

    public sealed record Response(IReadOnlyList<Gelijke> Items);

    /// <param name="Gelijkenis">From 0 to 1.</param>
    /// <param name="GedeeldeWoorden">The words that decided, the most telling first.</param>
    public sealed record Gelijke(
        Guid Id, string Kenmerk, string Fragment, Soort Soort, Kanaal Kanaal, Referentie? Categorie, DateOnly Ontvangstdatum,
        double Gelijkenis, IReadOnlyList<string> GedeeldeWoorden);

    internal sealed class Validator : AbstractValidator<Request>
    {
        public Validator()
        {
            RuleFor(r => r.Tekst).Verplicht("Stuur de tekst mee.").When(r => r.Id is null);
            RuleFor(r => r.Tekst).Hoogstens(Klantsignaal.TekstMaximum);
        }
    }

    internal sealed class Handler(IntakeDbContext db, Vergelijker vergelijker, Lijsten lijsten) : IRequestHandler<Request, Result<Response>>
    {
        public async Task<Result<Response>> Handle(Request request, CancellationToken cancellationToken)
        {
            var tekst = request.Tekst;
            if (request.Id is { } id)
            {
                tekst = await db.Klantsignalen.AsNoTracking().Where(k => k.Id == id).Select(k => k.Tekst).SingleOrDefaultAsync(cancellationToken);
                if (tekst is null)
                    return KlantsignaalFouten.NietGevonden(id);
            }

            var gelijken = await vergelijker.ZoekAsync(tekst!, request.Id, Maximum, cancellationToken);
            var ids = gelijken.Select(g => g.Id).ToList();
            var rijen = await db.Klantsignalen.AsNoTracking().Where(k => ids.Contains(k.Id))
                .Select(k => new { k.Id, k.Kenmerk, Tekst = k.Tekst.Substring(0, FragmentMaximum + 1), k.Soort, k.Kanaal, k.CategorieId, k.Ontvangstdatum })
                .ToDictionaryAsync(k => k.Id, cancellationToken);
            var namen = await lijsten.HaalAsync(cancellationToken);
            return new Response([.. gelijken.Where(g => rijen.ContainsKey(g.Id)).Select(g => (g, r: rijen[g.Id])).Select(x => new Gelijke(
                x.r.Id, x.r.Kenmerk, Weergave.Fragment(x.r.Tekst, FragmentMaximum), x.r.Soort, x.r.Kanaal, namen.Onderwerp(x.r.CategorieId),
                x.r.Ontvangstdatum, Math.Round(x.g.Gelijkenis, 2), x.g.GedeeldeWoorden))]);
        }
    }

    public static void Map(RouteGroupBuilder groep)
    {
        groep.MapGet("/klantsignalen/{id:guid}/vergelijkbare", VanKlantsignaal)
            .Beschrijf(nameof(VergelijkbareOphalen), "Vergelijkbare klantsignalen ophalen")
            .Produces<Response>()
            .Problemen(StatusCodes.Status404NotFound)
            .RequireAuthorization(Recht.SignalenLezen);
        groep.MapPost("/klantsignalen/vergelijkingen", VanTekst)
            .Beschrijf("TekstVergelijken", "Klantsignalen zoeken die op een tekst lijken", "Bewaart niets.")
            .Produces<Response>()
            .RequireAuthorization(Recht.SignalenLezen);
    }

    private static Task<IResult> VanKlantsignaal(Guid id, ISender sender, CancellationToken ct) =>
        sender.Send(new Request(id, null), ct).ToHttp();

    private static Task<IResult> VanTekst(Body body, ISender sender, CancellationToken ct) =>
        sender.Send(new Request(null, body.Tekst), ct).ToHttp();
}
