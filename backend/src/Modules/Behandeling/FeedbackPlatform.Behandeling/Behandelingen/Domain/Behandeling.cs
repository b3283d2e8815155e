using FeedbackPlatform.Behandeling.Contracts;
using FeedbackPlatform.Behandeling.Termijnen;
using FeedbackPlatform.Platform.Persistence;
using FeedbackPlatform.Platform.Resultaten;

namespace FeedbackPlatform.Behandeling.Behandelingen;

/// <summary>The handling of one or more klantsignalen: who works on it, until when, what was said and how it ended.</summary>
internal sealed partial class Behandeling : Aggregaat
{
    /// <summary>From this many transfers on, people keep passing a hot potato: a reason to stop and talk.</summary>
    public const int WaarschuwingBijOverdrachten = 2;

    private readonly List<BehandeldKlantsignaal> klantsignalen = [];
    private readonly List<Contactmoment> contactmomenten = [];
    private readonly List<Notitie> notities = [];
    private readonly List<Overdracht> overdrachten = [];
    private readonly List<Betrokkene> betrokkenen = [];

    private Behandeling()
    {
    }

    public IReadOnlyList<BehandeldKlantsignaal> Klantsignalen => klantsignalen;

    public IReadOnlyList<Contactmoment> Contactmomenten => contactmomenten;

    public IReadOnlyList<Notitie> Notities => notities;

    public IReadOnlyList<Overdracht> Overdrachten => overdrachten;

    public IReadOnlyList<Betrokkene> Betrokkenen => betrokkenen;

    /// <summary>The first klantsignaal; its words head the row and the page.</summary>
    public Guid KlantsignaalId { get; private set; }

    public bool IsFormeel { get; private set; }

    public bool IsOpen { get; private set; } = true;

    public DateTimeOffset GestartOp { get; private set; }

    public Guid? BehandelaarId { get; private set; }

    public DateTimeOffset? ToegewezenOp { get; private set; }

    /// <summary>Fixed contact for the indiener until the end; does not move along with a transfer.</summary>
    public Guid? RegiehouderId { get; private set; }

    /// <summary>To whom a transfer is offered now.</summary>
    public Guid? AangebodenAanId { get; private set; }

    /// <summary>How often it was passed on, accepted or not.</summary>
    public int AantalOverdrachten { get; private set; }

    public DateTimeOffset? EersteContactOp { get; private set; }

    /// <summary>Latest open promise to the indiener.</summary>
    public string? Belofte { get; private set; }

    public DateOnly? BelofteDatum { get; private set; }

    public Ontvangstbevestiging? Ontvangstbevestiging { get; private set; }

    public static Behandeling Starten(
        Guid klantsignaalId, string kenmerk, bool isFormeel, DateOnly ontvangstdatum, int serviceweken,
        ITermijnkalender kalender, DateTimeOffset nu)
    {
        var behandeling = new Behandeling
        {
            KlantsignaalId = klantsignaalId,
            IsFormeel = isFormeel,
            GestartOp = nu,
            Ontvangstdatum = ontvangstdatum,
            TermijnWeken = isFormeel ? Termijnopbouw.WettelijkeWeken : serviceweken,
        };
        behandeling.klantsignalen.Add(new(klantsignaalId, kenmerk));
        behandeling.Herberekenen(kalender);
        behandeling.Meld(new BehandelingGestart(behandeling.Id, klantsignaalId, behandeling.UitersteDatum));
        return behandeling;
    }

    /// <summary>Take it, or give it to somebody. Whoever took part in the conduct may not handle it (Awb 9:7).</summary>
    public Result Toewijzen(Guid behandelaarId, DateTimeOffset nu)
    {
        if (!IsOpen) return BehandelingFouten.AlAfgerond;
        if (BehandelaarId is not null) return BehandelingFouten.AlToegewezen;
        if (IsBetrokken(behandelaarId)) return BehandelingFouten.BehandelaarBetrokken;

        WordtBehandelaar(behandelaarId, nu);
        foreach (var signaal in klantsignalen)
            Meld(new BehandelingToegewezen(Id, signaal.KlantsignaalId, behandelaarId));
        Gewijzigd();
        return Result.Gelukt;
    }

    public Result RegiehouderWijzigen(Guid regiehouderId, string reden, Guid doorId, DateTimeOffset nu)
    {
        if (!IsOpen) return BehandelingFouten.AlAfgerond;
        if (IsBetrokken(regiehouderId)) return BehandelingFouten.BehandelaarBetrokken;

        RegiehouderId = regiehouderId;
        return NotitieMaken(reden, doorId, nu);
    }

    public Result<Contactmoment> ContactVastleggen(
        Contactsoort soort, bool gelukt, string tekst, string? belofte, DateOnly? belofteDatum, Guid doorId, DateTimeOffset nu)
    {
        if (!IsOpen) return BehandelingFouten.AlAfgerond;

        var contact = new Contactmoment
        {
            Soort = soort,
            Gelukt = gelukt,
            Tekst = tekst,
            Belofte = belofte,
            BelofteDatum = belofteDatum,
            DoorId = doorId,
            VastgelegdOp = nu,
        };
        contactmomenten.Add(contact);
        if (gelukt) EersteContactOp ??= nu;
        if (gelukt && soort == Contactsoort.Hoorgesprek) GehoordOp ??= nu;
        // A new contact keeps or breaks the old promise; only what was promised last still stands.
        if (gelukt || belofteDatum is not null) (Belofte, BelofteDatum) = (belofte, belofteDatum);
        foreach (var signaal in klantsignalen)
            Meld(new ContactmomentVastgelegd(Id, signaal.KlantsignaalId, contact.Id, gelukt));
        Gewijzigd();
        return contact;
    }

    /// <summary>An internal remark; also allowed after the end.</summary>
    public Result NotitieMaken(string tekst, Guid doorId, DateTimeOffset nu)
    {
        notities.Add(new Notitie { Tekst = tekst, DoorId = doorId, VastgelegdOp = nu });
        Gewijzigd();
        return Result.Gelukt;
    }

    /// <summary>Acknowledges receipt in writing (Awb 9:6). With an adviser the term becomes ten weeks (9:11, 9:15).</summary>
    public Result OntvangstBevestigen(
        DateOnly datum, Contactsoort wijze, bool metAdviseur, Guid doorId, ITermijnkalender kalender, DateOnly vandaag, DateTimeOffset nu)
    {
        if (!IsOpen) return BehandelingFouten.AlAfgerond;
        if (Ontvangstbevestiging is not null) return BehandelingFouten.AlBevestigd;
        if (metAdviseur && !IsFormeel) return BehandelingFouten.NietFormeel;
        if (datum > vandaag) return BehandelingFouten.DatumInToekomst("datum");
        if (datum < Ontvangstdatum)
            return BehandelingFouten.DatumTeVroeg("datum", "De bevestiging kan niet voor de ontvangst liggen.");

        Ontvangstbevestiging = new(datum, wijze, metAdviseur, doorId, nu);
        if (metAdviseur)
        {
            TermijnWeken = Termijnopbouw.WettelijkeWekenMetAdviseur;
            Herberekenen(kalender);
        }

        Gewijzigd();
        return Result.Gelukt;
    }

    /// <summary>Offers it to a colleague; until acceptance the giver stays responsible, so that nothing falls in between.</summary>
    public Result<Overdracht> Overdragen(Guid naarId, string reden, DateTimeOffset nu)
    {
        if (!IsOpen) return BehandelingFouten.AlAfgerond;
        if (BehandelaarId is not { } vanId) return BehandelingFouten.NogNietOpgepakt;
        if (AangebodenAanId is not null) return BehandelingFouten.OverdrachtLoopt;
        if (naarId == vanId) return BehandelingFouten.OverdrachtAanZelf;
        if (IsBetrokken(naarId)) return BehandelingFouten.BehandelaarBetrokken;

        var overdracht = new Overdracht { VanId = vanId, NaarId = naarId, Reden = reden, AangebodenOp = nu };
        overdrachten.Add(overdracht);
        AangebodenAanId = naarId;
        AantalOverdrachten++;
        Gewijzigd();
        return overdracht;
    }

    public Result OverdrachtAccepteren(Guid overdrachtId, Guid doorId, DateTimeOffset nu)
    {
        var gevonden = OpenOverdracht(overdrachtId, doorId);
        if (gevonden.IsFout) return gevonden.Fout;
        if (IsBetrokken(doorId)) return BehandelingFouten.BehandelaarBetrokken;

        var overdracht = gevonden.Waarde;
        overdracht.Accepteren(nu);
        AangebodenAanId = null;
        WordtBehandelaar(doorId, nu);
        foreach (var signaal in klantsignalen)
            Meld(new BehandelingOvergedragen(Id, signaal.KlantsignaalId, overdracht.VanId, doorId, AantalOverdrachten));
        Gewijzigd();
        return Result.Gelukt;
    }

    public Result OverdrachtWeigeren(Guid overdrachtId, string reden, Guid doorId, DateTimeOffset nu)
    {
        var gevonden = OpenOverdracht(overdrachtId, doorId);
        if (gevonden.IsFout) return gevonden.Fout;

        gevonden.Waarde.Weigeren(reden, nu);
        AangebodenAanId = null;
        Gewijzigd();
        return Result.Gelukt;
    }

    /// <summary>Records whose conduct it concerns, and when the copy was sent (Awb 9:7, 9:9).</summary>
    public Result BetrokkeneVastleggen(Guid gebruikerId, DateOnly? afschriftDatum)
    {
        if (!IsOpen) return BehandelingFouten.AlAfgerond;
        if (gebruikerId == BehandelaarId || gebruikerId == AangebodenAanId) return BehandelingFouten.BehandelaarBetrokken;

        if (betrokkenen.Find(b => b.GebruikerId == gebruikerId) is { } bekend)
            bekend.AfschriftDatum = afschriftDatum ?? bekend.AfschriftDatum;
        else
            betrokkenen.Add(new(gebruikerId, afschriftDatum));
        if (RegiehouderId == gebruikerId) RegiehouderId = BehandelaarId;
        Gewijzigd();
        return Result.Gelukt;
    }

    /// <summary>Passed on so often that talking is better than passing on again.</summary>
    public bool IsVeelDoorgegeven => AantalOverdrachten >= WaarschuwingBijOverdrachten;

    private bool IsBetrokken(Guid gebruikerId) => betrokkenen.Exists(b => b.GebruikerId == gebruikerId);

    private void WordtBehandelaar(Guid gebruikerId, DateTimeOffset nu)
    {
        BehandelaarId = gebruikerId;
        ToegewezenOp ??= nu;
        RegiehouderId ??= gebruikerId;
    }

    private Result<Overdracht> OpenOverdracht(Guid overdrachtId, Guid doorId)
    {
        if (!IsOpen) return BehandelingFouten.AlAfgerond;
        if (overdrachten.Find(o => o.Id == overdrachtId) is not { } overdracht)
            return BehandelingFouten.OverdrachtNietGevonden(overdrachtId);
        if (overdracht.Status != Overdrachtstatus.Aangeboden) return BehandelingFouten.OverdrachtAlBeslist;
        return overdracht.NaarId == doorId ? overdracht : BehandelingFouten.OverdrachtNietAanU;
    }
}
