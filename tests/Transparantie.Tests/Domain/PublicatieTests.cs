using FeedbackPlatform.Intake.Contracts;
using FeedbackPlatform.Leren.Contracts;
using FeedbackPlatform.Transparantie.Domain;
using FeedbackPlatform.Transparantie.Opmaak;
using FeedbackPlatform.Transparantie.Publicaties;
using FluentAssertions;

namespace FeedbackPlatform.Transparantie.Tests.Domain;

public sealed class PublicatieTests
{
    private static readonly DateTimeOffset Nu = new(2026, 11, 25, 12, 0, 0, TimeSpan.Zero);
    private static readonly Guid Auteur = Guid.NewGuid();
    private static readonly Guid Redacteur = Guid.NewGuid();
    private static readonly Guid Derde = Guid.NewGuid();
    private static readonly Guid[] Signalen = [Guid.NewGuid(), Guid.NewGuid()];

    [Fact]
    public void Wie_schreef_of_als_laatste_bewerkte_keurt_niet_goed()
    {
        var publicatie = Ingediend();
        publicatie.Goedkeuren(Signalen, Auteur, "a", Nu).Fout!.Code.Should().Be("publicatie.eigen-publicatie");
        publicatie.Goedkeuren(Signalen, Redacteur, "a", Nu).Fout!.Code.Should().Be("publicatie.zelf-bewerkt");
        publicatie.Afwijzen(Auteur, "nee", Nu).Fout!.Code.Should().Be("publicatie.eigen-publicatie");
        publicatie.Goedkeuren(Signalen, Derde, "a", Nu).IsFout.Should().BeFalse();
        publicatie.Status.Should().Be(Publicatiestatus.Gepubliceerd);
    }

    [Fact]
    public void Verteld_wordt_het_aan_wie_er_bij_goedkeuren_aan_hangt()
    {
        var publicatie = Ingediend();
        publicatie.Goedkeuren(Signalen, Derde, "a", Nu).IsFout.Should().BeFalse();

        publicatie.Klantsignalen.Select(k => k.KlantsignaalId).Should().BeEquivalentTo(Signalen);
    }

    [Fact]
    public void Een_citaat_uit_een_losgemaakt_signaal_gaat_niet_mee()
    {
        var publicatie = Publicatie.Opstellen(Guid.NewGuid(), Inhoud() with { Citaat = new Citaat(Guid.NewGuid(), "Woorden") }, Signalen, Auteur, Nu);
        publicatie.Indienen(Signalen, Auteur, Nu).Fout.Should().Be(PublicatieFouten.CitaatAnderSignaal);
    }

    [Fact]
    public void Afwijzen_gaat_met_een_reden_terug_naar_concept()
    {
        var publicatie = Ingediend();
        publicatie.Afwijzen(Derde, " Te vaag. ", Nu).IsFout.Should().BeFalse();
        publicatie.Status.Should().Be(Publicatiestatus.Concept);
        publicatie.Verloop[^1].Should().BeEquivalentTo(new { Stap = Publicatiestap.Afgewezen, GebruikerId = (Guid?)Derde, Reden = "Te vaag." });
    }

    [Fact]
    public void Het_adres_blijft_hetzelfde_na_intrekken()
    {
        var publicatie = Ingediend();
        publicatie.Goedkeuren(Signalen, Derde, "eerste-titel", Nu);
        publicatie.Intrekken(Auteur, "Klopt niet", Nu).IsFout.Should().BeFalse();
        publicatie.Slug.Should().Be("eerste-titel");
        publicatie.Wijzigen(Inhoud(), [], Auteur, Nu).Fout!.Code.Should().Be("publicatie.geen-concept");
    }

    [Fact]
    public void Een_onaf_concept_kan_niet_worden_ingediend()
    {
        var publicatie = Publicatie.Opstellen(Guid.NewGuid(), Inhoud() with { Vraag = "", Verbetering = " " }, [], Auteur, Nu);
        publicatie.Indienen(Signalen, Auteur, Nu).Fout!.Velden.Select(v => v.Veld).Should().Equal("vraag", "verbetering");
    }

    [Theory]
    [InlineData("U bent te laat.", true)]
    [InlineData("u BENT   te laat", true)]
    [InlineData("“Ik las de brief (…) U bent te laat.”", true)]
    [InlineData("Ik las de brief van [de medewerker] en belde.", true)]
    [InlineData("U bent veel te laat.", false)]
    [InlineData("U bent te laat. (…) Ik las de brief", false)]
    [InlineData("(…)", false)]
    public void Een_citaat_is_letterlijk(string citaat, bool letterlijk) =>
        Citaatregel.IsLetterlijk(citaat, "Ik las de brief van Jan en belde.\nToen zei men: U bent te laat.").Should().Be(letterlijk);

    [Theory]
    [InlineData("Mail mij op jan@voorbeeld.nl", true)]
    [InlineData("Bel 06-12 34 56 78", true)]
    [InlineData("Mijn nummer is 123456782", true)]
    [InlineData("NL91 ABNA 0417 1643 00", true)]
    [InlineData("Op 12-11-2026 belde ik 14 020, 20 minuten lang", false)]
    [InlineData(null, false)]
    public void Herkent_wat_naar_een_persoon_wijst(string? tekst, bool verwacht) => Persoonsgegevens.Bevat(tekst).Should().Be(verwacht);

    [Theory]
    [InlineData("Kórtere wachttijd, écht!", "kortere-wachttijd-echt")]
    [InlineData("  ?!  ", "verbetering")]
    public void Een_slug_is_leesbaar(string titel, string slug) => Slug.Van(titel).Should().Be(slug);

    [Fact]
    public void Een_lange_slug_eindigt_op_een_heel_woord() =>
        Slug.Van(string.Join(' ', Enumerable.Repeat("woorden", 20))).Should().HaveLength(79).And.EndWith("-woorden");

    [Fact]
    public void Het_effect_staat_er_met_zijn_onzekerheid()
    {
        var (oordeel, zin) = Eerstetekst.Effect(new EffectSamenvatting(Effectuitkomst.Gedaald, 41, 23, 8, -55, -20));
        oordeel.Should().Be(Effectoordeel.HetHielp);
        zin.Should().Be("Van 41 naar 23 signalen in 8 weken. De daling is waarschijnlijk tussen 20 en 55 %.");
        Eerstetekst.Effect(null).Oordeel.Should().Be(Effectoordeel.NogTeVroeg);
    }

    [Fact]
    public void Een_concept_citeert_alleen_wie_dat_goedvindt()
    {
        var met = Signaal("Ik stond twintig minuten in de wacht.", magCiteren: true);
        var concept = Eerstetekst.Van(Actie(met.Id), [Signaal("Kort.", magCiteren: false), met], "Bellen");
        concept.Citaat.Should().Be(new Citaat(met.Id, "Ik stond twintig minuten in de wacht."));
        Eerstetekst.Van(Actie(met.Id), [Signaal("Kort.", magCiteren: false)], null).Citaat.Should().BeNull();
        Eerstetekst.Van(Actie(met.Id), [Signaal("Bel mij op 0612345678", magCiteren: true)], null).Citaat.Should().BeNull();
    }

    [Fact]
    public void Een_lang_signaal_wordt_een_kort_letterlijk_citaat()
    {
        var lang = Signaal(string.Join(' ', Enumerable.Range(1, 60).Select(i => $"Zin {i} is van mij.")), magCiteren: true);
        var citaat = Eerstetekst.Van(Actie(lang.Id), [lang], null).Citaat!;
        citaat.Tekst.Length.Should().BeLessThan(230);
        Citaatregel.IsLetterlijk(citaat.Tekst, lang.Tekst).Should().BeTrue();
    }

    [Fact]
    public void Elk_gat_in_html_wordt_versleuteld()
    {
        const string Gevaar = "<script>alert(\"1\")</script> & é";
        Html.Van($"<a title=\"{Gevaar}\">{Html.Van($"<b>{Gevaar}</b>")}</a>").AlsTekst().Should().Be(
            "<a title=\"&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt; &amp; é\"><b>&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt; &amp; é</b></a>");
    }

    private static Publicatieinhoud Inhoud() =>
        new(Publicatiesoort.Verbeterd, "Titel", "Vraag", null, "Verbetering", Effectoordeel.NogTeVroeg, null, "Brieven");

    private static Publicatie Ingediend()
    {
        var publicatie = Publicatie.Opstellen(Guid.NewGuid(), Inhoud(), [Guid.NewGuid()], Auteur, Nu);
        publicatie.Wijzigen(Inhoud(), [Guid.NewGuid()], Redacteur, Nu).IsFout.Should().BeFalse();
        publicatie.Indienen(Signalen, Redacteur, Nu).IsFout.Should().BeFalse();
        return publicatie;
    }

    private static VerbeteractieSamenvatting Actie(params Guid[] signalen) =>
        new(Guid.NewGuid(), "Terugbellen", "U kiest zelf een tijd.", "Minder wachten", Actiestatus.Voltooid, new DateOnly(2026, 9, 1), null, signalen, null);

    private static KlantsignaalSamenvatting Signaal(string tekst, bool magCiteren) => new(
        Guid.NewGuid(), "KS-2026-000001", Soort.Klacht, Kanaal.Telefoon, tekst, null, null, null, null, null, new DateOnly(2026, 8, 1), Luisterloop.Gehoord, magCiteren);
}
