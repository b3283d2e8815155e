using FeedbackPlatform.Behandeling.Persistence;
using FeedbackPlatform.Behandeling.Termijnen;
using FeedbackPlatform.Intake.Contracts;
using FeedbackPlatform.Platform;
using FeedbackPlatform.Platform.Http;
using FeedbackPlatform.Platform.Resultaten;
using FeedbackPlatform.Platform.Toegang;
using MediatR;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace FeedbackPlatform.Behandeling.Behandelingen;

/// <summary>Everything about one behandeling: the words, the term and why, what happened, and the one thing to do now.</summary>
internal static class BehandelingOphalen
{
    private const int TijdlijnMaximum = 200;

    public sealed record Request(Guid Id) : IRequest<Result<Response>>;

    public sealed record Response(
        Guid Id,
        Guid Versie,
        bool IsOpen,
        bool IsFormeel,
        IReadOnlyList<Signaal> Klantsignalen,
        Persoon? Behandelaar,
        Persoon? Regiehouder,
        int AantalOverdrachten,
        bool IsVeelDoorgegeven,
        OpenOverdracht? Overdracht,
        TermijnUitleg Termijn,
        VolgendeStap VolgendeStap,
        IReadOnlyList<Routepunt> Route,
        IReadOnlyList<Tijdlijnitem> Tijdlijn,
        IReadOnlyList<Betrokken> Betrokkenen,
        Afloop? Afloop,
        Mogelijkheden Mogelijkheden);

    public sealed record Signaal(
        Guid Id, string Kenmerk, Soort Soort, Kanaal Kanaal, string? CategorieNaam, string Tekst, string? GewensteUitkomst,
        Emotie? Emotie, DateOnly Ontvangstdatum, bool MagCiteren);

    public sealed record OpenOverdracht(Guid Id, Persoon Van, Persoon Naar, string Reden, DateTimeOffset AangebodenOp, bool IsAanMij);

    /// <param name="DagenOver">Days until the end; negative when past.</param>
    /// <param name="Redenen">How the date came about, in steps.</param>
    /// <param name="NaVerdagingDatum">The end if it were adjourned by four weeks now; empty when that is no longer possible.</param>
    /// <param name="NietInBehandelingDatum">Last day for a notice of not handling (Awb 9:8); formal complaints only.</param>
    public sealed record TermijnUitleg(
        DateOnly Ontvangstdatum, DateOnly UitersteDatum, int DagenOver, IReadOnlyList<Termijnreden> Redenen, bool IsOpgeschort,
        Guid? OpschortingId, DateOnly? NaVerdagingDatum, DateOnly? NietInBehandelingDatum);

    public sealed record Betrokken(Persoon Wie, DateOnly? AfschriftDatum);

    public sealed record Afloop(
        Afdoening Afdoening, DateTimeOffset AfgerondOp, Persoon? Door, bool BinnenTermijn, Mate Beantwoord, Mate Opgelost,
        Mate VertrouwenHersteld, Relatieuitkomst? Relatieuitkomst, string? Les, GeenLesReden? GeenLesReden, string? GeenLesToelichting,
        Oordeel? Oordeel, string? Bevindingen, string? Conclusies, Horen? Horen, string? DoorgezondenNaar,
        NietInBehandelingGrond? Grond, string? Motivering, DateOnly? KennisgevingDatum);

    /// <summary>What the reader may do with it now; the screen offers nothing else.</summary>
    public sealed record Mogelijkheden(
        bool Oppakken, bool Toewijzen, bool Vastleggen, bool Beslissen, bool Overdragen, bool Bevestigen, bool Verdagen,
        bool NaderUitstellen, bool Opschorten, bool NietInBehandelingNemen);

    internal sealed class Handler(
        BehandelingDbContext db, Kalenderbron kalenders, Personen personen, ISender sender, IHuidigeGebruiker gebruiker,
        TimeProvider klok, IOptions<BehandelingOpties> opties) : IRequestHandler<Request, Result<Response>>
    {
        public async Task<Result<Response>> Handle(Request request, CancellationToken cancellationToken)
        {
            var gevonden = await db.Behandelingen.AsNoTracking()
                .Include(b => b.Contactmomenten.OrderByDescending(c => c.VastgelegdOp).Take(TijdlijnMaximum))
                .Include(b => b.Notities.OrderByDescending(n => n.VastgelegdOp).Take(TijdlijnMaximum))
                .LadenAsync(request.Id, cancellationToken);
            if (gevonden is not { } b) return BehandelingFouten.NietGevonden(request.Id);

            var kalender = await kalenders.OpvragenAsync(cancellationToken);
            var vandaag = klok.Vandaag();
            var signalen = await sender.Send(new KlantsignalenOpvragen([.. b.Klantsignalen.Select(k => k.KlantsignaalId)]), cancellationToken);
            var naam = await personen.NamenAsync(Mensen(b), cancellationToken);

            return new Response(
                b.Id, b.Versie, b.IsOpen, b.IsFormeel,
                [.. signalen.OrderBy(s => s.Id != b.KlantsignaalId).Select(s => new Signaal(
                    s.Id, s.Kenmerk, s.Soort, s.Kanaal, s.CategorieNaam, s.Tekst, s.GewensteUitkomst, s.Emotie, s.Ontvangstdatum, s.MagCiteren))],
                naam(b.BehandelaarId), naam(b.RegiehouderId), b.AantalOverdrachten, b.IsVeelDoorgegeven,
                b.Overdrachten.Where(o => o.Status == Overdrachtstatus.Aangeboden)
                    .Select(o => new OpenOverdracht(o.Id, naam(o.VanId)!, naam(o.NaarId)!, o.Reden, o.AangebodenOp, o.NaarId == gebruiker.Id))
                    .FirstOrDefault(),
                Uitleg(b, kalender, vandaag),
                b.VolgendeStap(gebruiker.Id, kalender, opties.Value.Normen, vandaag),
                b.Route(),
                Tijdlijn.Van(b, naam),
                [.. b.Betrokkenen.Select(x => new Betrokken(naam(x.GebruikerId)!, x.AfschriftDatum))],
                Einde(b, naam),
                Kan(b, vandaag));
        }

        private static IEnumerable<Guid?> Mensen(Behandeling b) =>
        [
            b.BehandelaarId, b.RegiehouderId, b.Afronding?.DoorId, b.Ontvangstbevestiging?.DoorId, b.Verdaging?.DoorId,
            .. b.Overdrachten.SelectMany(o => new Guid?[] { o.VanId, o.NaarId }),
            .. b.Contactmomenten.Select(c => (Guid?)c.DoorId),
            .. b.Notities.Select(n => (Guid?)n.DoorId),
            .. b.Betrokkenen.Select(x => (Guid?)x.GebruikerId),
            .. b.NadereUitstellen.Select(u => (Guid?)u.DoorId),
            .. b.Opschortingen.Select(o => (Guid?)o.DoorId),
        ];

        private static TermijnUitleg Uitleg(Behandeling b, ITermijnkalender kalender, DateOnly vandaag) => new(
            b.Ontvangstdatum, b.UitersteDatum, b.UitersteDatum.DayNumber - vandaag.DayNumber, b.Termijnredenen, b.IsOpgeschort,
            b.Opschortingen.FirstOrDefault(o => o.EindDatum is null)?.Id, b.NaVerdaging(kalender, vandaag),
            b is { IsFormeel: true, IsOpen: true } ? kalender.NietInBehandeling(b.Ontvangstdatum).UitersteDatum : null);

        private static Afloop? Einde(Behandeling b, Func<Guid?, Persoon?> naam) => b.Afronding is not { } a ? null : new(
            a.Afdoening, a.AfgerondOp, naam(a.DoorId), a.AfgerondOp.Datum() <= b.UitersteDatum, a.Beantwoord, a.Opgelost, a.VertrouwenHersteld,
            a.Relatieuitkomst, a.Les, a.GeenLesReden, a.GeenLesToelichting, a.Oordeel, a.Bevindingen, a.Conclusies, a.Horen,
            a.DoorgezondenNaar, a.Grond, a.Motivering, a.KennisgevingDatum);

        private Mogelijkheden Kan(Behandeling b, DateOnly vandaag)
        {
            var beslissen = b.IsOpen && gebruiker.MagBeslissen(b);
            var vrij = b.IsOpen && b.BehandelaarId is null;
            return new(
                Oppakken: vrij && gebruiker.Mag(Recht.Behandelen),
                Toewijzen: vrij && gebruiker.Mag(Recht.Verdelen),
                Vastleggen: b.IsOpen && gebruiker.Mag(Recht.Behandelen),
                Beslissen: beslissen && b.AangebodenAanId is null,
                Overdragen: beslissen && b.AangebodenAanId is null,
                Bevestigen: beslissen && b.Ontvangstbevestiging is null,
                Verdagen: beslissen && b.Verdaging is null && vandaag <= b.UitersteDatum,
                NaderUitstellen: beslissen && b is { IsFormeel: true, Verdaging: not null },
                Opschorten: beslissen && b is { IsFormeel: false, IsOpgeschort: false },
                NietInBehandelingNemen: beslissen && b.IsFormeel && b.AangebodenAanId is null);
        }
    }

    public static void Map(RouteGroupBuilder groep) => groep
        .MapGet("/behandelingen/{id:guid}", Endpoint)
        .Beschrijf(nameof(BehandelingOphalen), "Behandeling ophalen", "Met de woorden van de indiener, de termijn en waarom, de tijdlijn en wat er nu te doen is.")
        .Problemen(404)
        .Produces<Response>()
        .RequireAuthorization(Recht.BehandelingenLezen);

    private static Task<IResult> Endpoint(Guid id, ISender sender, CancellationToken ct) =>
        sender.Send(new Request(id), ct).ToHttp(r => r.Versie);
}
