using FeedbackPlatform.Intake.Contracts;
using FeedbackPlatform.Intake.Domain;
using FeedbackPlatform.Intake.Persistence;
using FeedbackPlatform.Platform.Http;
using FeedbackPlatform.Platform.Paginering;
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
/// The list of klantsignalen, newest first, with filters and the search box: words (Dutch, stemmed), a kenmerk, or, for
/// who may read personal data, a name, e-mail address or phone number.
/// </summary>
internal static class KlantsignalenZoeken
{
    public const int ZoekMaximum = 200;
    private const int FragmentMaximum = 400;

    public sealed record Request(
        string? Zoek, Soort[] Soort, Kanaal[] Kanaal, Guid? CategorieId, Guid? OrganisatieonderdeelId, Guid? GebiedId,
        DateOnly? VanDatum, DateOnly? TotDatum, Luisterloop? Luisterloop, string? Cursor, int? Limit) : IRequest<Result<Pagina<Rij>>>;

    /// <param name="Fragment">The first part of the words.</param>
    public sealed record Rij(
        Guid Id, string Kenmerk, string Fragment, Soort Soort, Kanaal Kanaal,
        Referentie? Categorie, Referentie? Organisatieonderdeel, Referentie? Gebied, BelevingGegevens? Beleving,
        DateOnly Ontvangstdatum, bool ReactieGewenst, bool IsFormeel, bool HeeftIndiener, Luisterloop Luisterloop);

    internal sealed class Validator : AbstractValidator<Request>
    {
        public Validator()
        {
            RuleFor(r => r.Zoek).Hoogstens(ZoekMaximum);
            RuleForEach(r => r.Soort).IsInEnum().WithErrorCode("onbekende-waarde").WithMessage("Deze soort bestaat niet.");
            RuleForEach(r => r.Kanaal).IsInEnum().WithErrorCode("onbekende-waarde").WithMessage("Dit kanaal bestaat niet.");
            RuleFor(r => r.Luisterloop).IsInEnum().WithErrorCode("onbekende-waarde").WithMessage("Deze stand bestaat niet.");
            RuleFor(r => r.TotDatum).Must((r, tot) => r.VanDatum is null || tot is null || tot >= r.VanDatum).WithErrorCode("voor-begin")
                .WithMessage("De einddatum ligt voor de begindatum.");
            RuleFor(r => r.Limit).InclusiveBetween(1, Paginering.LimietMaximum).WithErrorCode("buiten-bereik")
                .WithMessage($"Vraag 1 tot en met {Paginering.LimietMaximum} per keer.");
        }
    }

    internal sealed class Handler(IntakeDbContext db, IKlantsignaalZoeker zoeker, Indienerkluis kluis, Lijsten lijsten, IHuidigeGebruiker gebruiker)
        : IRequestHandler<Request, Result<Pagina<Rij>>>
    {
        /// <summary>Of somebody with more klantsignalen than this, the search shows only so many.</summary>
        private const int PersoonMaximum = 500;

        public async Task<Result<Pagina<Rij>>> Handle(Request request, CancellationToken cancellationToken)
        {
            if (!Cursor.Lees(request.Cursor, out (DateOnly Waarde, Guid Id)? na))
                return Cursor.Ongeldig;

            var vraag = Filter(await ZoekAsync(request.Zoek, cancellationToken), request);
            if (na is var (datum, id))
                vraag = vraag.Where(k => k.Ontvangstdatum <= datum && (k.Ontvangstdatum < datum || k.Id.CompareTo(id) < 0));

            var limiet = Paginering.Limiet(request.Limit);
            var rijen = await vraag.AsNoTracking()
                .OrderByDescending(k => k.Ontvangstdatum).ThenByDescending(k => k.Id)
                .Take(limiet + 1)
                .Select(k => new
                {
                    k.Id,
                    k.Kenmerk,
                    Fragment = k.Tekst.Substring(0, FragmentMaximum + 1),
                    k.Soort,
                    k.Kanaal,
                    k.CategorieId,
                    k.OrganisatieonderdeelId,
                    k.GebiedId,
                    k.Emotie,
                    k.Sterkte,
                    k.Ontvangstdatum,
                    k.ReactieGewenst,
                    k.IsFormeel,
                    k.HeeftIndiener,
                    k.Luisterloop,
                })
                .ToListAsync(cancellationToken);

            var namen = await lijsten.HaalAsync(cancellationToken);
            return rijen.NaarPagina(limiet, r => Cursor.Maak(r.Ontvangstdatum, r.Id), r => new Rij(
                r.Id, r.Kenmerk, Weergave.Fragment(r.Fragment, FragmentMaximum), r.Soort, r.Kanaal,
                namen.Onderwerp(r.CategorieId), namen.Onderdeel(r.OrganisatieonderdeelId), namen.Wijk(r.GebiedId),
                BelevingGegevens.Van(r.Emotie, r.Sterkte), r.Ontvangstdatum, r.ReactieGewenst, r.IsFormeel, r.HeeftIndiener, r.Luisterloop));
        }

        private static IQueryable<Klantsignaal> Filter(IQueryable<Klantsignaal> vraag, Request request)
        {
            // A single value is an equality, which the index on it serves in list order.
            if (request.Soort is [var soort])
                vraag = vraag.Where(k => k.Soort == soort);
            else if (request.Soort.Length > 1)
                vraag = vraag.Where(k => request.Soort.Contains(k.Soort));
            if (request.Kanaal is [var kanaal])
                vraag = vraag.Where(k => k.Kanaal == kanaal);
            else if (request.Kanaal.Length > 1)
                vraag = vraag.Where(k => request.Kanaal.Contains(k.Kanaal));
            if (request.CategorieId is { } categorie)
                vraag = vraag.Where(k => k.CategorieId == categorie);
            if (request.OrganisatieonderdeelId is { } onderdeel)
                vraag = vraag.Where(k => k.OrganisatieonderdeelId == onderdeel);
            if (request.GebiedId is { } gebied)
                vraag = vraag.Where(k => k.GebiedId == gebied);
            if (request.VanDatum is { } van)
                vraag = vraag.Where(k => k.Ontvangstdatum >= van);
            if (request.TotDatum is { } tot)
                vraag = vraag.Where(k => k.Ontvangstdatum <= tot);
            if (request.Luisterloop is { } stand)
                vraag = vraag.Where(k => k.Luisterloop == stand);
            return vraag;
        }

        private async Task<IQueryable<Klantsignaal>> ZoekAsync(string? zoek, CancellationToken ct)
        {
            if (string.IsNullOrWhiteSpace(zoek))
                return db.Klantsignalen;
            if (Zoekvraag.Kenmerk(zoek) is { } kenmerk)
                return db.Klantsignalen.Where(k => k.Kenmerk == kenmerk);
            var personen = gebruiker.Mag(Recht.IndienerLezen) ? await PersonenAsync(zoek, ct) : [];
            return zoeker.Zoek(db, Zoekvraag.Termen(zoek), personen);
        }

        /// <summary>Klantsignalen of the person whom the words fit. A hit is a read of personal data and is audited as one.</summary>
        private async Task<IReadOnlyList<Guid>> PersonenAsync(string zoek, CancellationToken ct)
        {
            var sleutels = await kluis.ZoekSleutelsAsync(zoek, ct);
            if (sleutels.Count == 0)
                return [];
            var gevonden = await db.IndienerSleutels.AsNoTracking()
                .Where(s => sleutels.Contains(s.Sleutel))
                .GroupBy(s => s.KlantsignaalId).Where(g => g.Count() == sleutels.Count)
                .OrderByDescending(g => g.Key).Select(g => g.Key).Take(PersoonMaximum).ToListAsync(ct);
            foreach (var id in gevonden)
                db.PersoonsgegevensGelezen(nameof(Indiener), id);
            if (gevonden.Count > 0)
                await db.SaveChangesAsync(ct);
            return gevonden;
        }
    }

    public static void Map(RouteGroupBuilder groep) => groep
        .MapGet("/klantsignalen", Endpoint)
        .Beschrijf(nameof(KlantsignalenZoeken), "Klantsignalen zoeken",
            "Nieuwste eerst. Zoekt op woorden (ook andere vormen van het woord; een * erachter zoekt op het begin), op kenmerk en, met het recht daarvoor, op persoon.")
        .Produces<Pagina<Rij>>()
        .RequireAuthorization(Recht.SignalenLezen);

    private static Task<IResult> Endpoint(
        string? zoek, Soort[]? soort, Kanaal[]? kanaal, Guid? categorieId, Guid? organisatieonderdeelId, Guid? gebiedId,
        DateOnly? vanDatum, DateOnly? totDatum, Luisterloop? luisterloop, string? cursor, int? limit, ISender sender, CancellationToken ct) =>
        sender.Send(new Request(zoek, soort ?? [], kanaal ?? [], categorieId, organisatieonderdeelId, gebiedId, vanDatum, totDatum, luisterloop, cursor, limit), ct)
            .ToHttp();
}
