using FeedbackPlatform.Behandeling.Persistence;
using FeedbackPlatform.Behandeling.Termijnen;
using FeedbackPlatform.Intake.Contracts;
using FeedbackPlatform.Platform;
using FeedbackPlatform.Platform.Http;
using FeedbackPlatform.Platform.Paginering;
using FeedbackPlatform.Platform.Resultaten;
using FeedbackPlatform.Platform.Toegang;
using MediatR;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace FeedbackPlatform.Behandeling.Behandelingen;

/// <summary>The worklist, by end of term: the words first, then what to do and until when.</summary>
internal static class BehandelingenOpvragen
{
    private const int FragmentMaximum = 300;

    public sealed record Request(Weergave Weergave, string? Cursor, int? Limit) : IRequest<Result<Pagina<Item>>>;

    /// <param name="Fragment">The first words of the klantsignaal.</param>
    /// <param name="DagenOver">Days until the end; negative when past.</param>
    /// <param name="IsAangebodenAanMij">A transfer that waits for my answer.</param>
    public sealed record Item(
        Guid Id,
        Guid KlantsignaalId,
        string Kenmerk,
        Soort Soort,
        Kanaal Kanaal,
        string? CategorieNaam,
        Emotie? Emotie,
        string Fragment,
        DateOnly Ontvangstdatum,
        DateOnly UitersteDatum,
        int DagenOver,
        bool IsFormeel,
        bool IsOpgeschort,
        int AantalOverdrachten,
        bool IsVeelDoorgegeven,
        bool IsAangebodenAanMij,
        Persoon? Behandelaar,
        VolgendeStap VolgendeStap);

    internal sealed class Handler(
        BehandelingDbContext db, Kalenderbron kalenders, Personen personen, ISender sender, IHuidigeGebruiker gebruiker,
        TimeProvider klok, IOptions<BehandelingOpties> opties) : IRequestHandler<Request, Result<Pagina<Item>>>
    {
        public async Task<Result<Pagina<Item>>> Handle(Request request, CancellationToken cancellationToken)
        {
            if (!Cursor.Lees(request.Cursor, out (DateOnly Waarde, Guid Id)? na)) return Cursor.Ongeldig;
            var (vandaag, normen, limiet) = (klok.Vandaag(), opties.Value.Normen, Paginering.Limiet(request.Limit));
            var kalender = await kalenders.OpvragenAsync(cancellationToken);

            var lijst = db.Behandelingen.AsNoTracking()
                .Voor(request.Weergave, gebruiker, kalender.WerkdagenNa(vandaag, normen.WaarschuwingWerkdagen));
            if (na is var (datum, id))
                lijst = lijst.Where(b => b.UitersteDatum > datum || (b.UitersteDatum == datum && b.Id > id));
            var rijen = await lijst.OrderBy(b => b.UitersteDatum).ThenBy(b => b.Id).Take(limiet + 1).ToListAsync(cancellationToken);

            var signalen = (await sender.Send(new KlantsignalenOpvragen([.. rijen.Select(b => b.KlantsignaalId)]), cancellationToken))
                .ToDictionary(s => s.Id);
            var naam = await personen.NamenAsync(rijen.Select(b => b.BehandelaarId), cancellationToken);

            return rijen.NaarPagina(limiet, b => Cursor.Maak(b.UitersteDatum, b.Id), b =>
            {
                var signaal = signalen.GetValueOrDefault(b.KlantsignaalId);
                return new Item(
                    b.Id, b.KlantsignaalId, signaal?.Kenmerk ?? "", signaal?.Soort ?? default, signaal?.Kanaal ?? default,
                    signaal?.CategorieNaam, signaal?.Emotie, Fragment(signaal?.Tekst ?? ""), b.Ontvangstdatum, b.UitersteDatum,
                    b.UitersteDatum.DayNumber - vandaag.DayNumber, b.IsFormeel, b.IsOpgeschort, b.AantalOverdrachten,
                    b.IsVeelDoorgegeven, b.AangebodenAanId is not null && b.AangebodenAanId == gebruiker.Id, naam(b.BehandelaarId),
                    b.VolgendeStap(gebruiker.Id, kalender, normen, vandaag));
            });
        }

        private static string Fragment(string tekst) =>
            tekst.Length <= FragmentMaximum ? tekst : string.Concat(tekst.AsSpan(0, tekst.LastIndexOf(' ', FragmentMaximum) is > 0 and var spatie ? spatie : FragmentMaximum), " …");
    }

    public static void Map(RouteGroupBuilder groep) => groep
        .MapGet("/behandelingen", Endpoint)
        .Beschrijf(nameof(BehandelingenOpvragen), "Behandelingen opvragen", "Open behandelingen, de eerste uiterste datum bovenaan.")
        .Produces<Pagina<Item>>()
        .RequireAuthorization(Recht.BehandelingenLezen);

    private static Task<IResult> Endpoint(ISender sender, CancellationToken ct, Weergave weergave = Weergave.Mijn, string? cursor = null, int? limit = null) =>
        sender.Send(new Request(weergave, cursor, limit), ct).ToHttp();
}
