using FeedbackPlatform.Behandeling.Behandelingen;
using FeedbackPlatform.Behandeling.Persistence;
using FeedbackPlatform.Behandeling.Termijnen;
using FeedbackPlatform.Platform;
using FeedbackPlatform.Platform.Resultaten;
using FeedbackPlatform.Platform.Voorbeeld;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace FeedbackPlatform.Behandeling.Voorbeeld;

/// <summary>
/// The behandelingen of the example organisation. Every step goes through the aggregate, in the order in which it
/// happened, so that none is in a state that the product could not have reached.
/// </summary>
internal sealed class BehandelingVuller(
    BehandelingDbContext db, Kalenderbron kalenders, IOptions<BehandelingOpties> opties, Voorbeeldinhoud inhoud, Voorbeeldkalender kalender) : IVoorbeeldVuller
{
    private static readonly GeenLesReden[] Redenen = [GeenLesReden.AlBekendEnOpgepakt, GeenLesReden.EenmaligeOmstandigheid];

    public int Volgorde => 30;

    public string Naam => "behandelingen";

    public async Task<bool> IsLeegAsync(CancellationToken ct) => !await db.Behandelingen.AnyAsync(ct);

    public async Task VulAsync(CancellationToken ct)
    {
        var termijnen = await kalenders.OpvragenAsync(ct);
        foreach (var k in inhoud.Klantsignalen.Where(k => k.Behandeling is not null))
        {
            var behandeling = db.MetId(VoorbeeldId.Behandeling(k.Sleutel), Behandelingen.Behandeling.Starten(
                VoorbeeldId.Klantsignaal(k.Sleutel), kalender.Kenmerk(k), Voorbeeldinhoud.IsFormeel(k), kalender.Ontvangstdatum(k),
                opties.Value.ServicewekenVoor(k.Soort), termijnen, kalender.Geregistreerd(k)));
            foreach (var (op, stap) in Stappen(k, behandeling, termijnen).OrderBy(s => s.Op))
            {
                if (stap(op) is { IsFout: true } mislukt)
                    throw new InvalidOperationException($"Example {k.Sleutel}: {mislukt.Fout}");
            }

            db.Behandelingen.Add(behandeling);
        }

        await db.StilOpslaanAsync(ct);
    }

    private IEnumerable<(DateTimeOffset Op, Func<DateTimeOffset, Result> Stap)> Stappen(
        VoorbeeldKlantsignaal k, Behandelingen.Behandeling behandeling, ITermijnkalender termijnen)
    {
        var b = k.Behandeling!;
        if (b.EersteBehandelaar is not { } eerste)
            yield break;
        Guid Nu() => behandeling.BehandelaarId!.Value;

        yield return (kalender.Opgepakt(k), op => behandeling.Toewijzen(VoorbeeldId.Gebruiker(eerste), op));
        if (b.OntvangstbevestigingNaDagen is { } dagen)
        {
            yield return (kalender.NaOntvangst(k, dagen, 30), op => behandeling.OntvangstBevestigen(
                op.Datum(), k.Kanaal == "Email" ? Contactsoort.Email : Contactsoort.Brief, false, Nu(), termijnen, op.Datum(), op));
        }

        foreach (var (contact, i) in (b.Contactmomenten ?? []).Select((c, i) => (c, i)))
        {
            yield return (kalender.Contact(k, contact, i), op => Uitkomst(behandeling.ContactVastleggen(
                Enum.Parse<Contactsoort>(contact.Wijze), contact.Bereikt, contact.Verslag,
                contact.Belofte, contact.BelofteDagenGeleden is { } geleden ? kalender.Vandaag.AddDays(-geleden) : null, Nu(), op)));
        }

        foreach (var overdracht in b.Overdrachten ?? [])
        {
            yield return (kalender.Aangeboden(k, overdracht), op => Uitkomst(behandeling.Overdragen(VoorbeeldId.Gebruiker(overdracht.Aan), overdracht.Reden, op)));
            if (overdracht.Besluit != "Aangeboden")
                yield return (kalender.Overgedragen(k, overdracht), op => Beslissen(behandeling, overdracht, op));
        }

        if (b.Verdaging is { } verdaging)
        {
            yield return (kalender.NaOntvangst(k, verdaging.NaDagen, 60), op => behandeling.Verdagen(
                Termijnopbouw.MaximumVerdaging, verdaging.Reden, op.Datum(), Nu(), termijnen, op.Datum(), op));
        }

        if (b.Afronding is { } afronding)
            yield return (kalender.Afgerond(k), op => Afronden(k, behandeling, afronding, Nu(), op));
    }

    private static Result Beslissen(Behandelingen.Behandeling behandeling, VoorbeeldOverdracht overdracht, DateTimeOffset op)
    {
        var id = behandeling.Overdrachten[^1].Id;
        var naar = VoorbeeldId.Gebruiker(overdracht.Aan);
        return overdracht.Weigering is { } reden ? behandeling.OverdrachtWeigeren(id, reden, naar, op) : behandeling.OverdrachtAccepteren(id, naar, op);
    }

    private static Result Afronden(
        VoorbeeldKlantsignaal k, Behandelingen.Behandeling behandeling, VoorbeeldAfronding afronding, Guid door, DateTimeOffset op)
    {
        if (afronding.Afdoening == nameof(Afdoening.NietInBehandeling))
        {
            return behandeling.NietInBehandelingNemen(
                NietInBehandelingGrond.LangerDanEenJaarGeleden, afronding.Toelichting!, op.Datum(), new DateOnly(2009, 1, 12), door, op.Datum(), op);
        }

        var relatie = Enum.Parse<Relatieuitkomst>(afronding.Relatieuitkomst);
        return behandeling.Afronden(
            new Afronding
            {
                Afdoening = Enum.Parse<Afdoening>(afronding.Afdoening),
                Beantwoord = Mate.Ja,
                Opgelost = relatie switch { Relatieuitkomst.Versterkt => Mate.Ja, Relatieuitkomst.GelijkGebleven => Mate.Deels, _ => Mate.Nee },
                VertrouwenHersteld = relatie switch { Relatieuitkomst.Versterkt => Mate.Ja, Relatieuitkomst.GelijkGebleven => Mate.Onbekend, _ => Mate.Nee },
                Relatieuitkomst = relatie,
                Les = afronding.Les,
                GeenLesReden = afronding.Les is null ? Redenen[k.DagenGeleden % Redenen.Length] : null,
                Oordeel = afronding.Oordeel is { } oordeel ? Enum.Parse<Oordeel>(oordeel) : null,
                Bevindingen = afronding.Bevindingen,
                Conclusies = afronding.Toelichting,
                Horen = behandeling.GehoordOp is null ? null : Horen.Gehoord,
                OmbudsmanVermeld = afronding.Oordeel is not null,
                DoorgezondenNaar = afronding.DoorgezondenNaar,
            },
            door, op.Datum(), op);
    }

    private static Result Uitkomst<T>(Result<T> uitkomst) => uitkomst.IsFout ? uitkomst.Fout : Result.Gelukt;
}
