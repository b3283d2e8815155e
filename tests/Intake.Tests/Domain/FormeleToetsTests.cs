using FeedbackPlatform.Intake.Contracts;
using FeedbackPlatform.Intake.Domain;
using FluentAssertions;

namespace FeedbackPlatform.Intake.Tests.Domain;

public sealed class FormeleToetsTests
{
    private static readonly Registratie Brief = new()
    {
        Tekst = "De ambtenaar aan de balie schreeuwde tegen mij.",
        Soort = Soort.Klacht,
        Kanaal = Kanaal.Brief,
        Ontvangstdatum = new DateOnly(2026, 1, 14),
        Dagtekening = new DateOnly(2026, 1, 12),
        Ondertekend = true,
        Indiener = new IndienerGegevens("M. de Wit", null, null, "Dorpsstraat 1, Voorbeeldstad", null),
    };

    [Fact]
    public void Een_ondertekende_brief_met_alles_erin_is_formeel() => FormeleToets.Ontbrekend(Brief).Should().Be(Vereiste.Geen);

    [Fact]
    public void Wat_ontbreekt_wordt_genoemd()
    {
        FormeleToets.Ontbrekend(Brief with { Ondertekend = false }).Should().Be(Vereiste.Ondertekening);
        FormeleToets.Ontbrekend(Brief with { Dagtekening = null }).Should().Be(Vereiste.Dagtekening);
        FormeleToets.Ontbrekend(Brief with { Kanaal = Kanaal.Email, Dagtekening = null }).Should().Be(Vereiste.Geen);
        FormeleToets.Ontbrekend(Brief with { Tekst = "Slecht!" }).Should().Be(Vereiste.Omschrijving);
        FormeleToets.Ontbrekend(Brief with { Kanaal = Kanaal.Telefoon, Indiener = null })
            .Should().Be(Vereiste.Schriftelijk | Vereiste.Naam | Vereiste.Adres);
    }

    [Fact]
    public void Alleen_een_klacht_kan_formeel_zijn()
    {
        FormeleToets.IsFormeel(Soort.Klacht, Vereiste.Geen).Should().BeTrue();
        FormeleToets.IsFormeel(Soort.Melding, Vereiste.Geen).Should().BeFalse();
        FormeleToets.IsFormeel(Soort.Klacht, Vereiste.Naam).Should().BeFalse();
    }

    [Fact]
    public void Een_klacht_die_bij_nader_inzien_telefonisch_was_is_niet_formeel()
    {
        var klantsignaal = Klantsignaal.Registreren("KS-2026-000001", Brief, DateTimeOffset.UtcNow, null);
        klantsignaal.IsFormeel.Should().BeTrue();

        klantsignaal.Wijzigen(Als(klantsignaal) with { Kanaal = Kanaal.Telefoon }, DateTimeOffset.UtcNow).Should().Equal("Kanaal");

        klantsignaal.IsFormeel.Should().BeFalse();
        klantsignaal.Ontbreekt.Should().Be(Vereiste.Schriftelijk);
    }

    [Fact]
    public void Wijzigen_in_wat_het_al_was_verandert_niets()
    {
        var klantsignaal = Klantsignaal.Registreren("KS-2026-000001", Brief, DateTimeOffset.UtcNow, null);
        var versie = klantsignaal.Versie;
        klantsignaal.Wijzigen(Als(klantsignaal), DateTimeOffset.UtcNow).Should().BeEmpty();
        klantsignaal.Versie.Should().Be(versie);
    }

    private static Wijziging Als(Klantsignaal k) => new(
        k.Soort, k.Kanaal, k.Aanleiding, k.CategorieId, k.OrganisatieonderdeelId, k.GebiedId, k.GewensteUitkomst,
        Beleving.Van(k.Emotie, k.Sterkte), k.ReactieGewenst, k.ToestemmingTerugkoppeling, k.ToestemmingCitaat);
}
