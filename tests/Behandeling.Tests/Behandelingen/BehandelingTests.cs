using FeedbackPlatform.Behandeling.Behandelingen;
using FeedbackPlatform.Behandeling.Termijnen;
using FeedbackPlatform.Platform;
using FluentAssertions;
using Klachtbehandeling = FeedbackPlatform.Behandeling.Behandelingen.Behandeling;

namespace FeedbackPlatform.Behandeling.Tests.Behandelingen;

public sealed class BehandelingTests
{
    private static readonly Guid Joost = Guid.CreateVersion7();
    private static readonly Guid Ingrid = Guid.CreateVersion7();
    private static readonly DateTimeOffset Nu = new(2026, 2, 24, 9, 0, 0, TimeSpan.Zero);
    private static readonly DateOnly Vandaag = Nu.Datum();
    private static readonly Normen Normen = new(ContactWerkdagen: 2, BevestigingWerkdagen: 5, WaarschuwingWerkdagen: 5);
    private static readonly Termijnkalender Kalender =
        new(GelijkgesteldeDag.Beginstand.ToDictionary(dag => dag.Datum, dag => dag.Naam));

    [Fact]
    public void Een_formele_klacht_krijgt_de_wettelijke_termijn()
    {
        var behandeling = Formeel();

        behandeling.UitersteDatum.Should().Be(new DateOnly(2026, 4, 7));
        behandeling.Termijnredenen[0].Soort.Should().Be(Termijnredensoort.WekenNaOntvangst);
    }

    [Fact]
    public void Een_ander_signaal_krijgt_de_servicetermijn()
    {
        var behandeling = Starten(isFormeel: false, serviceweken: 2);

        behandeling.UitersteDatum.Should().Be(new DateOnly(2026, 3, 6));
        behandeling.Termijnredenen[0].Soort.Should().Be(Termijnredensoort.ServicewekenNaOntvangst);
    }

    [Fact]
    public void Wie_oppakt_wordt_behandelaar_en_regiehouder()
    {
        var behandeling = Formeel();

        behandeling.Toewijzen(Joost, Nu).IsFout.Should().BeFalse();

        behandeling.BehandelaarId.Should().Be(Joost);
        behandeling.RegiehouderId.Should().Be(Joost);
    }

    [Fact]
    public void De_tweede_die_oppakt_is_te_laat()
    {
        var behandeling = VanJoost();

        behandeling.Toewijzen(Ingrid, Nu).Fout.Should().Be(BehandelingFouten.AlToegewezen);
    }

    [Fact]
    public void Wie_betrokken_was_behandelt_niet()
    {
        var behandeling = Formeel();
        behandeling.BetrokkeneVastleggen(Joost, null);

        behandeling.Toewijzen(Joost, Nu).Fout.Should().Be(BehandelingFouten.BehandelaarBetrokken);
        behandeling.Toewijzen(Ingrid, Nu);
        behandeling.Overdragen(Joost, "Kent de regeling", Nu).Fout.Should().Be(BehandelingFouten.BehandelaarBetrokken);
        behandeling.RegiehouderWijzigen(Joost, "Kent de buurt", Ingrid, Nu).Fout.Should().Be(BehandelingFouten.BehandelaarBetrokken);
    }

    [Fact]
    public void De_behandelaar_wordt_geen_betrokkene_zolang_hij_behandelt() =>
        VanJoost().BetrokkeneVastleggen(Joost, null).Fout.Should().Be(BehandelingFouten.BehandelaarBetrokken);

    [Fact]
    public void Tot_de_ander_accepteert_blijft_de_gever_behandelaar_en_daarna_de_regiehouder()
    {
        var behandeling = VanJoost();

        var overdracht = behandeling.Overdragen(Ingrid, "Ik ben drie weken weg", Nu).Waarde;
        behandeling.BehandelaarId.Should().Be(Joost);
        behandeling.OverdrachtAccepteren(overdracht.Id, Joost, Nu).Fout.Should().Be(BehandelingFouten.OverdrachtNietAanU);

        behandeling.OverdrachtAccepteren(overdracht.Id, Ingrid, Nu).IsFout.Should().BeFalse();
        behandeling.BehandelaarId.Should().Be(Ingrid);
        behandeling.RegiehouderId.Should().Be(Joost, "the indiener keeps one contact until the end");
        behandeling.OverdrachtAccepteren(overdracht.Id, Ingrid, Nu).Fout.Should().Be(BehandelingFouten.OverdrachtAlBeslist);
    }

    [Fact]
    public void Een_geweigerde_overdracht_telt_mee_en_de_tweede_waarschuwt()
    {
        var behandeling = VanJoost();

        var eerste = behandeling.Overdragen(Ingrid, "Hoort bij jullie", Nu).Waarde;
        behandeling.Overdragen(Ingrid, "Nog eens", Nu).Fout.Should().Be(BehandelingFouten.OverdrachtLoopt);
        behandeling.OverdrachtWeigeren(eerste.Id, "Hoort bij Inkomen", Ingrid, Nu);
        behandeling.IsVeelDoorgegeven.Should().BeFalse();

        behandeling.Overdragen(Ingrid, "Toch bij jullie", Nu);

        behandeling.AantalOverdrachten.Should().Be(2);
        behandeling.IsVeelDoorgegeven.Should().BeTrue();
        behandeling.BehandelaarId.Should().Be(Joost);
    }

    [Fact]
    public void Verdagen_kan_een_keer_en_telt_vanaf_het_nominale_einde()
    {
        var behandeling = VanJoost();

        behandeling.Verdagen(4, "Wachten op stukken", Vandaag, Joost, Kalender, Vandaag, Nu).IsFout.Should().BeFalse();

        behandeling.UitersteDatum.Should().Be(new DateOnly(2026, 5, 1), "Good Friday 3 April plus four weeks, not 7 April plus four weeks");
        behandeling.Verdagen(1, "Nog eens", Vandaag, Joost, Kalender, Vandaag, Nu).Fout.Should().Be(BehandelingFouten.AlVerdaagd);
    }

    [Fact]
    public void Verdagen_na_de_termijn_kan_niet_meer()
    {
        var teLaat = new DateOnly(2026, 4, 8);

        VanJoost().Verdagen(4, "Te druk", teLaat, Joost, Kalender, teLaat, Nu).Fout.Should().Be(BehandelingFouten.TermijnVerstreken);
    }

    [Fact]
    public void Nader_uitstel_komt_na_verdagen_en_ligt_later()
    {
        var behandeling = VanJoost();
        var juni = new DateOnly(2026, 6, 19);

        behandeling.NaderUitstellen(juni, Vandaag, "Onderzoek", Joost, Kalender, Vandaag, Nu).Fout.Should().Be(BehandelingFouten.NogNietVerdaagd);
        behandeling.Verdagen(4, "Wachten op stukken", Vandaag, Joost, Kalender, Vandaag, Nu);
        behandeling.NaderUitstellen(new(2026, 5, 1), Vandaag, "Onderzoek", Joost, Kalender, Vandaag, Nu).Fout!.Velden[0].Veld.Should().Be("totDatum");
        behandeling.NaderUitstellen(juni, Vandaag.AddDays(1), "Onderzoek", Joost, Kalender, Vandaag, Nu).Fout!.Velden[0].Veld.Should().Be("instemmingDatum");

        behandeling.NaderUitstellen(juni, Vandaag, "Onderzoek", Joost, Kalender, Vandaag, Nu).IsFout.Should().BeFalse();
        behandeling.UitersteDatum.Should().Be(juni);
    }

    [Fact]
    public void Met_een_adviseur_wordt_de_termijn_tien_weken()
    {
        var behandeling = VanJoost();

        behandeling.OntvangstBevestigen(Vandaag, Contactsoort.Brief, metAdviseur: true, Joost, Kalender, Vandaag, Nu);

        behandeling.UitersteDatum.Should().Be(new DateOnly(2026, 5, 1));
    }

    [Fact]
    public void Een_wettelijke_termijn_staat_nooit_stil() =>
        VanJoost().Opschorten("Wachten op de indiener", Joost, Vandaag, Nu).Fout.Should().Be(BehandelingFouten.OpschortingNietWettelijk);

    [Fact]
    public void Een_servicetermijn_schuift_met_de_stilstand()
    {
        var behandeling = Starten(isFormeel: false, serviceweken: 2);
        behandeling.Toewijzen(Joost, Nu);

        var opschorting = behandeling.Opschorten("Zij zoekt de brief op", Joost, Vandaag, Nu).Waarde;
        behandeling.Opschorten("Nog eens", Joost, Vandaag, Nu).Fout.Should().Be(BehandelingFouten.AlOpgeschort);
        behandeling.OpschortingBeeindigen(opschorting.Id, Kalender, Vandaag.AddDays(7), Nu.AddDays(7));

        behandeling.UitersteDatum.Should().Be(new DateOnly(2026, 3, 13));
        behandeling.IsOpgeschort.Should().BeFalse();
    }

    [Fact]
    public void Niet_in_behandeling_nemen_omdat_het_te_lang_geleden_is_vraagt_de_dag_van_de_gedraging()
    {
        var behandeling = VanJoost();
        const NietInBehandelingGrond grond = NietInBehandelingGrond.LangerDanEenJaarGeleden;

        behandeling.NietInBehandelingNemen(grond, "Te lang geleden", Vandaag, null, Joost, Vandaag, Nu).Fout!.Velden[0].Veld.Should().Be("gedragingDatum");
        behandeling.NietInBehandelingNemen(grond, "Te lang geleden", Vandaag, new(2025, 2, 20), Joost, Vandaag, Nu).Fout!.Velden[0].Code.Should().Be("te-recent");
        behandeling.NietInBehandelingNemen(grond, "Te lang geleden", Vandaag, new(2025, 2, 19), Joost, Vandaag, Nu).IsFout.Should().BeFalse();
        behandeling.IsOpen.Should().BeFalse();
    }

    [Fact]
    public void Een_formele_klacht_eindigt_niet_zonder_bevindingen_oordeel_en_ombudsman()
    {
        var fout = VanJoost().Afronden(new Afronding { Afdoening = Afdoening.Formeel, Les = "Brief eerder sturen" }, Joost, Vandaag, Nu).Fout!;

        fout.Velden.Select(v => v.Veld).Should().BeEquivalentTo("oordeel", "bevindingen", "conclusies", "horen", "ombudsmanVermeld");
    }

    [Fact]
    public void Gehoord_kan_pas_na_een_hoorgesprek_met_verslag()
    {
        var behandeling = VanJoost();
        var afronding = new Afronding
        {
            Afdoening = Afdoening.Formeel,
            Oordeel = Oordeel.Gegrond,
            Bevindingen = "De brief kwam te laat",
            Conclusies = "Vergoeden",
            Horen = Horen.Gehoord,
            OmbudsmanVermeld = true,
            Les = "Brief eerder sturen",
        };

        behandeling.Afronden(afronding, Joost, Vandaag, Nu).Fout!.Velden[0].Code.Should().Be("geen-hoorgesprek");
        behandeling.ContactVastleggen(Contactsoort.Hoorgesprek, true, "Verslag van het gesprek", null, null, Joost, Nu);
        behandeling.Afronden(afronding, Joost, Vandaag, Nu).IsFout.Should().BeFalse();
    }

    [Fact]
    public void Niet_horen_wegens_kennelijk_ongegrond_past_alleen_bij_ongegrond()
    {
        var fout = VanJoost().Afronden(new Afronding
        {
            Afdoening = Afdoening.Formeel,
            Oordeel = Oordeel.Gegrond,
            Bevindingen = "x",
            Conclusies = "y",
            Horen = Horen.KennelijkOngegrond,
            OmbudsmanVermeld = true,
            Les = "z",
        }, Joost, Vandaag, Nu).Fout!;

        fout.Velden.Should().ContainSingle(v => v.Code == "past-niet-bij-oordeel");
    }

    [Fact]
    public void Informeel_oplossen_van_een_formele_klacht_zegt_wie_tevreden_was() =>
        VanJoost().Afronden(new Afronding { Afdoening = Afdoening.InformeelOpgelost, Les = "Bellen helpt" }, Joost, Vandaag, Nu)
            .Fout!.Velden.Select(v => v.Veld).Should().BeEquivalentTo("tevredenheidBevestiging", "tevredenheidDatum");

    [Fact]
    public void Geen_les_vraagt_een_reden()
    {
        var behandeling = Starten(isFormeel: false, serviceweken: 2);
        behandeling.Toewijzen(Joost, Nu);

        behandeling.Afronden(new Afronding { Afdoening = Afdoening.Beantwoord }, Joost, Vandaag, Nu).Fout!.Velden[0].Veld.Should().Be("les");
        behandeling.Afronden(new Afronding { Afdoening = Afdoening.Beantwoord, GeenLesReden = GeenLesReden.Anders }, Joost, Vandaag, Nu)
            .Fout!.Velden[0].Veld.Should().Be("geenLesToelichting");
        behandeling.Afronden(new Afronding { Afdoening = Afdoening.Beantwoord, GeenLesReden = GeenLesReden.AlBekendEnOpgepakt }, Joost, Vandaag, Nu)
            .IsFout.Should().BeFalse();
    }

    [Fact]
    public void Na_het_einde_verandert_er_niets_meer_behalve_een_notitie()
    {
        var behandeling = Starten(isFormeel: false, serviceweken: 2);
        behandeling.Toewijzen(Joost, Nu);
        behandeling.Afronden(new Afronding { Afdoening = Afdoening.Beantwoord, Les = "Kort bellen helpt" }, Joost, Vandaag, Nu);

        behandeling.Overdragen(Ingrid, "Toch", Nu).Fout.Should().Be(BehandelingFouten.AlAfgerond);
        behandeling.Verdagen(4, "Toch", Vandaag, Joost, Kalender, Vandaag, Nu).Fout.Should().Be(BehandelingFouten.AlAfgerond);
        behandeling.ContactVastleggen(Contactsoort.Telefoon, true, "Hallo", null, null, Joost, Nu).Fout.Should().Be(BehandelingFouten.AlAfgerond);
        behandeling.NotitieMaken("Zij stuurde een kaart", Joost, Nu).IsFout.Should().BeFalse();
    }

    [Fact]
    public void Een_klacht_die_alsnog_getekend_wordt_krijgt_de_wettelijke_termijn_vanaf_ontvangst()
    {
        var behandeling = Starten(isFormeel: false, serviceweken: 2);

        behandeling.FormaliteitBepalen(isFormeel: true, serviceweken: 2, Kalender).Should().BeTrue();
        behandeling.UitersteDatum.Should().Be(new DateOnly(2026, 4, 7));
        behandeling.FormaliteitBepalen(isFormeel: true, serviceweken: 2, Kalender).Should().BeFalse();
        behandeling.FormaliteitBepalen(isFormeel: false, serviceweken: 2, Kalender).Should().BeTrue();
        behandeling.UitersteDatum.Should().Be(new DateOnly(2026, 3, 6));
    }

    [Fact]
    public void Iedere_wijziging_geeft_een_nieuwe_versie()
    {
        var behandeling = VanJoost();
        var versie = behandeling.Versie;

        behandeling.NotitieMaken("Let op de brief", Joost, Nu);

        behandeling.Versie.Should().NotBe(versie);
    }

    [Fact]
    public void Een_dag_die_gelijkgesteld_wordt_verschuift_de_termijn()
    {
        var behandeling = Starten(isFormeel: false, serviceweken: 2); // Friday 6 March 2026
        var dagen = GelijkgesteldeDag.Beginstand.ToDictionary(d => d.Datum, d => d.Naam);
        dagen.Add(new(2026, 3, 6), "Extra dag");

        behandeling.TermijnHerzien(new Termijnkalender(dagen)).Should().BeTrue();
        behandeling.UitersteDatum.Should().Be(new DateOnly(2026, 3, 9));
        behandeling.TermijnHerzien(Kalender).Should().BeTrue();
        behandeling.UitersteDatum.Should().Be(new DateOnly(2026, 3, 6));
    }

    [Fact]
    public void De_volgende_stap_volgt_uit_wat_er_gebeurd_is()
    {
        var b = Formeel();
        Stap().Should().Be(new VolgendeStap(Handeling.Oppakken, new(2026, 2, 24)));

        b.Toewijzen(Joost, Nu);
        Stap().Should().Be(new VolgendeStap(Handeling.OntvangstBevestigen, new(2026, 2, 27)));

        b.OntvangstBevestigen(Vandaag, Contactsoort.Email, false, Joost, Kalender, Vandaag, Nu);
        Stap().Should().Be(new VolgendeStap(Handeling.ContactOpnemen, new(2026, 2, 24)));

        b.ContactVastleggen(Contactsoort.Telefoon, false, "Geen gehoor", "Morgen weer bellen", Vandaag.AddDays(1), Joost, Nu);
        Stap().Should().Be(new VolgendeStap(Handeling.BelofteNakomen, Vandaag.AddDays(1), "Morgen weer bellen"));

        b.ContactVastleggen(Contactsoort.Telefoon, true, "Zij wil gehoord worden", null, null, Joost, Nu);
        Stap().Should().Be(new VolgendeStap(Handeling.Horen, b.UitersteDatum));

        b.ContactVastleggen(Contactsoort.Hoorgesprek, true, "Verslag", null, null, Joost, Nu);
        Stap().Should().Be(new VolgendeStap(Handeling.Afronden, b.UitersteDatum));

        Stap(new DateOnly(2026, 4, 1)).Handeling.Should().Be(Handeling.VerdagenOfAfronden);
        Stap(new DateOnly(2026, 4, 8)).Handeling.Should().Be(Handeling.Afronden);

        b.Overdragen(Ingrid, "Ik ben weg", Nu);
        Stap().Handeling.Should().Be(Handeling.WachtenOpOverdracht);
        b.VolgendeStap(Ingrid, Kalender, Normen, Vandaag).Handeling.Should().Be(Handeling.OverdrachtBeantwoorden);

        VolgendeStap Stap(DateOnly? dag = null) => b.VolgendeStap(Joost, Kalender, Normen, dag ?? Vandaag);
    }

    [Fact]
    public void De_route_laat_zien_waar_het_is()
    {
        var behandeling = VanJoost();

        behandeling.Route().Select(p => (p.Stap, p.Staat)).Should().Equal(
            (Routestap.Ontvangen, Stapstaat.Gedaan),
            (Routestap.Opgepakt, Stapstaat.Gedaan),
            (Routestap.Bevestigd, Stapstaat.Nu),
            (Routestap.InGesprek, Stapstaat.Straks),
            (Routestap.Gehoord, Stapstaat.Straks),
            (Routestap.Afronden, Stapstaat.Straks));
        behandeling.Route()[^1].Datum.Should().Be(behandeling.UitersteDatum);
    }

    private static Klachtbehandeling Formeel() => Starten(isFormeel: true, serviceweken: 6);

    private static Klachtbehandeling VanJoost()
    {
        var behandeling = Formeel();
        behandeling.Toewijzen(Joost, Nu);
        return behandeling;
    }

    private static Klachtbehandeling Starten(bool isFormeel, int serviceweken) =>
        Klachtbehandeling.Starten(
            Guid.CreateVersion7(), "KS-2026-000001", isFormeel, new DateOnly(2026, 2, 20), serviceweken, Kalender, Nu);
}
