using FeedbackPlatform.Behandeling.Termijnen;
using FeedbackPlatform.Platform.Resultaten;

namespace FeedbackPlatform.Behandeling.Behandelingen;

/// <summary>The term: what it is made of, and everything that moves its end.</summary>
internal sealed partial class Behandeling
{
    private readonly List<NaderUitstel> nadereUitstellen = [];
    private readonly List<Opschorting> opschortingen = [];

    public IReadOnlyList<NaderUitstel> NadereUitstellen => nadereUitstellen;

    public IReadOnlyList<Opschorting> Opschortingen => opschortingen;

    public DateOnly Ontvangstdatum { get; private set; }

    public int TermijnWeken { get; private set; }

    public Verdaging? Verdaging { get; private set; }

    public DateOnly NominaleDatum { get; private set; }

    public DateOnly UitersteDatum { get; private set; }

    /// <summary>How the end date came about; kept as it was told at the time.</summary>
    public IReadOnlyList<Termijnreden> Termijnredenen { get; private set; } = [];

    /// <summary>The day since which the term stands still; null while it runs.</summary>
    public DateOnly? OpgeschortVanafDatum { get; private set; }

    public bool IsOpgeschort => OpgeschortVanafDatum is not null;

    /// <summary>Adjourns once, by at most four weeks, within the term (Awb 9:11, second paragraph).</summary>
    public Result Verdagen(
        int weken, string reden, DateOnly kennisgevingDatum, Guid doorId, ITermijnkalender kalender, DateOnly vandaag, DateTimeOffset nu)
    {
        if (!IsOpen) return BehandelingFouten.AlAfgerond;
        if (Verdaging is not null) return BehandelingFouten.AlVerdaagd;
        if (vandaag > UitersteDatum || kennisgevingDatum > UitersteDatum) return BehandelingFouten.TermijnVerstreken;
        if (kennisgevingDatum > vandaag) return BehandelingFouten.DatumInToekomst("kennisgevingDatum");
        if (kennisgevingDatum < Ontvangstdatum)
            return BehandelingFouten.DatumTeVroeg("kennisgevingDatum", "Het bericht kan niet voor de ontvangst liggen.");

        Verdaging = new(weken, reden, kennisgevingDatum, doorId, nu);
        Herberekenen(kalender);
        Gewijzigd();
        return Result.Gelukt;
    }

    /// <summary>Further delay to an agreed date, only with the written consent of the complainant (Awb 9:11, third paragraph).</summary>
    public Result NaderUitstellen(
        DateOnly totDatum, DateOnly instemmingDatum, string reden, Guid doorId, ITermijnkalender kalender, DateOnly vandaag, DateTimeOffset nu)
    {
        if (!IsOpen) return BehandelingFouten.AlAfgerond;
        if (Verdaging is null) return BehandelingFouten.NogNietVerdaagd;
        if (instemmingDatum > vandaag) return BehandelingFouten.DatumInToekomst("instemmingDatum");
        if (totDatum <= UitersteDatum)
            return BehandelingFouten.DatumTeVroeg("totDatum", "Kies een dag na de huidige uiterste datum.");

        nadereUitstellen.Add(new NaderUitstel
        {
            TotDatum = totDatum,
            InstemmingDatum = instemmingDatum,
            Reden = reden,
            DoorId = doorId,
            VastgelegdOp = nu,
        });
        Herberekenen(kalender);
        Gewijzigd();
        return Result.Gelukt;
    }

    /// <summary>Lets a service term stand still. Title 9.1 Awb knows no suspension, so a formal complaint cannot.</summary>
    public Result<Opschorting> Opschorten(string reden, Guid doorId, DateOnly vandaag, DateTimeOffset nu)
    {
        if (!IsOpen) return BehandelingFouten.AlAfgerond;
        if (IsFormeel) return BehandelingFouten.OpschortingNietWettelijk;
        if (IsOpgeschort) return BehandelingFouten.AlOpgeschort;

        var opschorting = new Opschorting { BeginDatum = vandaag, Reden = reden, DoorId = doorId, VastgelegdOp = nu };
        opschortingen.Add(opschorting);
        OpgeschortVanafDatum = vandaag;
        Gewijzigd();
        return opschorting;
    }

    public Result OpschortingBeeindigen(Guid opschortingId, ITermijnkalender kalender, DateOnly vandaag, DateTimeOffset nu)
    {
        if (!IsOpen) return BehandelingFouten.AlAfgerond;
        if (opschortingen.Find(o => o.Id == opschortingId) is not { } opschorting)
            return BehandelingFouten.OpschortingNietGevonden(opschortingId);
        if (opschorting.EindDatum is not null) return BehandelingFouten.NietOpgeschort;

        opschorting.Beeindigen(vandaag, nu);
        OpgeschortVanafDatum = null;
        Herberekenen(kalender);
        Gewijzigd();
        return Result.Gelukt;
    }

    /// <summary>
    /// A complaint that is mended (signed, with an address) becomes a formal one, and the other way round. The term then
    /// counts from the same date of receipt.
    /// </summary>
    /// <returns>Whether anything changed.</returns>
    public bool FormaliteitBepalen(bool isFormeel, int serviceweken, ITermijnkalender kalender)
    {
        if (!IsOpen || IsFormeel == isFormeel) return false;

        IsFormeel = isFormeel;
        TermijnWeken = isFormeel
            ? Ontvangstbevestiging?.MetAdviseur == true ? Termijnopbouw.WettelijkeWekenMetAdviseur : Termijnopbouw.WettelijkeWeken
            : serviceweken;
        if (isFormeel) OpgeschortVanafDatum = null;
        Herberekenen(kalender);
        Gewijzigd();
        return true;
    }

    /// <summary>Computes the end again, for instance after the table of equated days changed.</summary>
    /// <returns>Whether the date moved.</returns>
    public bool TermijnHerzien(ITermijnkalender kalender)
    {
        var was = UitersteDatum;
        Herberekenen(kalender);
        if (was == UitersteDatum) return false;
        Gewijzigd();
        return true;
    }

    /// <summary>Where the end would come if it were adjourned by four weeks now; null when that is no longer possible.</summary>
    public DateOnly? NaVerdaging(ITermijnkalender kalender, DateOnly vandaag) =>
        IsOpen && Verdaging is null && vandaag <= UitersteDatum
            ? kalender.Bereken(Opbouw() with { VerdaagdWeken = Termijnopbouw.MaximumVerdaging }).UitersteDatum
            : null;

    private Termijnopbouw Opbouw() => new(Ontvangstdatum, Termijneenheid.Weken, TermijnWeken, IsFormeel)
    {
        VerdaagdWeken = Verdaging?.Weken ?? 0,
        OpgeschortDagen = IsFormeel ? 0 : opschortingen.Sum(o => o.Dagen),
        NaderUitstelDatum = nadereUitstellen.Count == 0 ? null : nadereUitstellen.Max(u => u.TotDatum),
    };

    private void Herberekenen(ITermijnkalender kalender)
    {
        var termijn = kalender.Bereken(Opbouw());
        (NominaleDatum, UitersteDatum, Termijnredenen) = (termijn.NominaleDatum, termijn.UitersteDatum, termijn.Redenen);
    }
}
