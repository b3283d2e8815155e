using FeedbackPlatform.Behandeling.Behandelingen;
using FluentAssertions;
using static FeedbackPlatform.Behandeling.Tests.Behandelingen.Proefbehandeling;

namespace FeedbackPlatform.Behandeling.Tests.Behandelingen;

/// <summary>How a behandeling ends, and what a formal complaint asks before it may.</summary>
public sealed class BehandelingEindeTests
{
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
}
