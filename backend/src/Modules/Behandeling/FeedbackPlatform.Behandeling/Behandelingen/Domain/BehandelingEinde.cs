using FeedbackPlatform.Behandeling.Contracts;
using FeedbackPlatform.Platform.Resultaten;

namespace FeedbackPlatform.Behandeling.Behandelingen;

/// <summary>How it ends: closed with what was learned, or not handled.</summary>
internal sealed partial class Behandeling
{
    public Afronding? Afronding { get; private set; }

    /// <summary>First hearing (Awb 9:10).</summary>
    public DateTimeOffset? GehoordOp { get; private set; }

    public DateTimeOffset? AfgerondOp { get; private set; }

    public Result Afronden(Afronding afronding, Guid doorId, DateOnly vandaag, DateTimeOffset nu)
    {
        if (!IsOpen) return BehandelingFouten.AlAfgerond;
        if (BehandelaarId is null) return BehandelingFouten.NogNietOpgepakt;
        if (AangebodenAanId is not null) return BehandelingFouten.OverdrachtLoopt;

        var velden = Ontbrekend(afronding).ToList();
        if (afronding.TevredenheidDatum > vandaag)
            velden.Add(new("tevredenheidDatum", "datum-in-toekomst", "Kies vandaag of een eerdere dag."));
        if (velden.Count > 0) return Fout.Ongeldig(velden);

        Sluiten(afronding with { DoorId = doorId, AfgerondOp = nu }, nu);
        return Result.Gelukt;
    }

    /// <summary>
    /// Not handling a formal complaint, on a ground of Awb 9:8, with a reasoned written notice that names the ombudsman
    /// (9:8, third paragraph). A late notice is still recorded: the date shows it.
    /// </summary>
    public Result NietInBehandelingNemen(
        NietInBehandelingGrond grond, string motivering, DateOnly kennisgevingDatum, DateOnly? gedragingDatum,
        Guid doorId, DateOnly vandaag, DateTimeOffset nu)
    {
        if (!IsOpen) return BehandelingFouten.AlAfgerond;
        if (!IsFormeel) return BehandelingFouten.NietFormeel;
        if (AangebodenAanId is not null) return BehandelingFouten.OverdrachtLoopt;
        if (kennisgevingDatum > vandaag) return BehandelingFouten.DatumInToekomst("kennisgevingDatum");
        if (kennisgevingDatum < Ontvangstdatum)
            return BehandelingFouten.DatumTeVroeg("kennisgevingDatum", "Het bericht kan niet voor de ontvangst liggen.");
        if (grond == NietInBehandelingGrond.LangerDanEenJaarGeleden && gedragingDatum is null)
            return Fout.Ongeldig("gedragingDatum", "verplicht", "Vul in wanneer de gedraging was.");
        if (grond == NietInBehandelingGrond.LangerDanEenJaarGeleden && gedragingDatum >= Ontvangstdatum.AddYears(-1))
            return Fout.Ongeldig("gedragingDatum", "te-recent", "Deze grond geldt alleen als de gedraging meer dan een jaar voor de klacht was.");

        Sluiten(new Afronding
        {
            Afdoening = Afdoening.NietInBehandeling,
            Beantwoord = Mate.Ja,
            Grond = grond,
            Motivering = motivering,
            KennisgevingDatum = kennisgevingDatum,
            OmbudsmanVermeld = true,
            DoorId = doorId,
            AfgerondOp = nu,
        }, nu);
        return Result.Gelukt;
    }

    private void Sluiten(Afronding afronding, DateTimeOffset nu)
    {
        Afronding = afronding;
        AfgerondOp = nu;
        IsOpen = false;
        (Belofte, BelofteDatum) = (null, null);
        foreach (var signaal in klantsignalen)
        {
            Meld(new BehandelingAfgerond(
                Id, signaal.KlantsignaalId, afronding.Afdoening.ToString(), afronding.Relatieuitkomst?.ToString(), nu));
        }

        Gewijzigd();
    }

    private IEnumerable<Veldfout> Ontbrekend(Afronding a)
    {
        if (a.Afdoening == Afdoening.NietInBehandeling)
            yield return new("afdoening", "eigen-handeling", "Gebruik hiervoor ‘Niet in behandeling nemen’.");
        if (a.Afdoening == Afdoening.Beantwoord && IsFormeel)
            yield return new("afdoening", "formeel", "Een formele klacht eindigt formeel, informeel opgelost, ingetrokken of doorgezonden.");
        if (a.Afdoening == Afdoening.Formeel)
        {
            if (!IsFormeel) yield return new("afdoening", "niet-formeel", "Dit is geen formele klacht.");
            if (a.Oordeel is null) yield return Verplicht("oordeel", "Kies een oordeel.");
            if (Leeg(a.Bevindingen)) yield return Verplicht("bevindingen", "Vul in wat u hebt gevonden.");
            if (Leeg(a.Conclusies)) yield return Verplicht("conclusies", "Vul in wat u daaruit besluit.");
            if (a.Horen is null) yield return Verplicht("horen", "Zeg of de indiener is gehoord, of waarom niet (Awb 9:10).");
            if (a.Horen == Horen.Gehoord && GehoordOp is null)
                yield return new("horen", "geen-hoorgesprek", "Leg eerst het hoorgesprek vast met een verslag (Awb 9:10).");
            if (a.Horen == Horen.KennelijkOngegrond && a.Oordeel != Oordeel.Ongegrond)
                yield return new("horen", "past-niet-bij-oordeel", "Niet horen omdat de klacht kennelijk ongegrond is, past alleen bij het oordeel ongegrond.");
            if (!a.OmbudsmanVermeld)
                yield return Verplicht("ombudsmanVermeld", "De brief noemt de ombudsman en de termijn van een jaar (Awb 9:12).");
        }

        if (a.Afdoening == Afdoening.InformeelOpgelost && IsFormeel)
        {
            if (Leeg(a.TevredenheidBevestiging))
                yield return Verplicht("tevredenheidBevestiging", "Vul in wie zei tevreden te zijn, en hoe (Awb 9:5).");
            if (a.TevredenheidDatum is null) yield return Verplicht("tevredenheidDatum", "Vul in wanneer dat was.");
        }

        if (a.Afdoening == Afdoening.Doorgezonden && Leeg(a.DoorgezondenNaar))
            yield return Verplicht("doorgezondenNaar", "Vul in naar wie u het hebt doorgezonden.");
        if (Leeg(a.Les) && a.GeenLesReden is null)
            yield return Verplicht("les", "Schrijf op wat we leren, of kies waarom er niets te leren is.");
        if (a.GeenLesReden is GeenLesReden.Anders && Leeg(a.GeenLesToelichting))
            yield return Verplicht("geenLesToelichting", "Leg kort uit waarom er niets te leren is.");
    }

    private static Veldfout Verplicht(string veld, string melding) => new(veld, "verplicht", melding);

    private static bool Leeg(string? tekst) => string.IsNullOrWhiteSpace(tekst);
}
