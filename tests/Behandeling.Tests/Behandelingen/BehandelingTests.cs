using FeedbackPlatform.Behandeling.Behandelingen;
using FeedbackPlatform.Behandeling.Termijnen;
using FluentAssertions;
using static FeedbackPlatform.Behandeling.Tests.Behandelingen.Proefbehandeling;

namespace FeedbackPlatform.Behandeling.Tests.Behandelingen;

public sealed class BehandelingTests
{
    private static readonly Normen Normen = new(ContactWerkdagen: 2, BevestigingWerkdagen: 5, WaarschuwingWerkdagen: 5);

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
}
