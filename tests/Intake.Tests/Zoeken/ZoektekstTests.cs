using FeedbackPlatform.Intake.Klantsignalen;
using FeedbackPlatform.Intake.Persistence;
using FeedbackPlatform.Intake.Zoeken;
using FluentAssertions;

namespace FeedbackPlatform.Intake.Tests.Zoeken;

public sealed class ZoektekstTests
{
    [Theory]
    [InlineData("Café Ĳsbaan", "cafe ijsbaan")]
    [InlineData("Reünie én coördinatie", "reunie en coordinatie")]
    [InlineData("STRASSE straße", "strasse strasse")]
    [InlineData("ｆｕｌｌ", "full")]
    [InlineData("auto’s", "auto's")]
    public void Tekst_wordt_vergelijkbaar(string tekst, string verwacht) => Tekstnormalisatie.Normaliseer(tekst).Should().Be(verwacht);

    [Theory]
    [InlineData("auto's zo'n 's avonds", "auto zo avonds")]
    [InlineData("a b 7 ab", "7 ab")]
    [InlineData("nr. 12-bis, 1012AB!", "nr 12 bis 1012ab")]
    [InlineData("\u0000\uD800 <script>alert('x')</script>", "script alert script")]
    public void Tekst_valt_in_woorden_uiteen(string tekst, string verwacht) => string.Join(' ', Zoektekst.Woorden(tekst)).Should().Be(verwacht);

    [Fact]
    public void Elke_vorm_van_een_woord_geeft_dezelfde_term() =>
        Zoektekst.Maak("De containers zijn vol", "die volle Container", null).Should().Be("container vol");

    [Theory]
    [InlineData("brief", "brieven")]
    [InlineData("huis", "huizen")]
    [InlineData("bus", "bussen")]
    [InlineData("vol", "volle")]
    [InlineData("idee", "ideeën")]
    [InlineData("categorie", "categorieën")]
    [InlineData("bloemetje", "bloemetjes")]
    [InlineData("straat", "straten")]
    [InlineData("klacht", "klachten")]
    public void Vormen_die_een_lezer_voor_een_woord_houdt_vallen_samen(string een, string ander) =>
        Zoektekst.Maak(een).Should().Be(Zoektekst.Maak(ander));

    [Fact]
    public void Een_lange_rij_letters_wordt_afgekapt_zonder_een_teken_te_splitsen()
    {
        var woorden = Zoektekst.Woorden(string.Concat(Enumerable.Repeat("𝒜𠀀", 50))).ToList();
        woorden.Should().OnlyContain(w => w.Length <= Zoektekst.TermMaximum);
        woorden.Should().OnlyContain(w => !char.IsHighSurrogate(w.Last()));
    }

    [Theory]
    [InlineData("KS-2026-000123", "KS-2026-000123")]
    [InlineData(" ks 2026 123 ", "KS-2026-000123")]
    [InlineData("ks2026000123", "KS-2026-000123")]
    [InlineData("KS-26-1", null)]
    [InlineData("kapotte container", null)]
    public void Een_kenmerk_wordt_herkend(string zoek, string? kenmerk) => Zoekvraag.Kenmerk(zoek).Should().Be(kenmerk);

    [Fact]
    public void Een_ster_zoekt_op_het_begin() =>
        Zoekvraag.Termen("Contain* de volle").Should().Equal([new Zoekterm("contain", true), new Zoekterm("vol", false)]);
}
