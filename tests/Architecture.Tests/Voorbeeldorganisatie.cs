using System.Text.RegularExpressions;
using FeedbackPlatform.Host.Voorbeeld;
using FeedbackPlatform.Intake.Contracts;
using FeedbackPlatform.Platform.Toegang;
using FeedbackPlatform.Platform.Voorbeeld;
using FluentAssertions;

namespace FeedbackPlatform.Architecture.Tests;

/// <summary>The content of the example organisation: enough of everything, nothing said twice, every key resolves.</summary>
public sealed partial class Voorbeeldorganisatie
{
    private static readonly Voorbeeldinhoud Inhoud = Voorbeeldinhoud.Uit(typeof(Voorbeeldlader).Assembly);

    [Fact]
    public void Er_zijn_genoeg_klantsignalen_van_elke_soort_uit_elk_kanaal_over_achttien_maanden()
    {
        Inhoud.Klantsignalen.Should().HaveCountGreaterThanOrEqualTo(420);
        Inhoud.Klantsignalen.Select(k => k.Soort).Distinct().Should().BeEquivalentTo(Enum.GetNames<Soort>());
        Inhoud.Klantsignalen.Select(k => k.Kanaal).Distinct().Should().BeEquivalentTo(Enum.GetNames<Kanaal>());
        Inhoud.Klantsignalen.Select(k => k.Emotie).OfType<string>().Distinct().Should().BeEquivalentTo(Enum.GetNames<Emotie>());
        Inhoud.Klantsignalen.GroupBy(k => k.DagenGeleden / 30).Count(maand => maand.Count() >= 10).Should().BeGreaterThanOrEqualTo(18);
        Inhoud.Klantsignalen.Count(k => k.GoudenKlacht is not null).Should().BeGreaterThanOrEqualTo(8);
    }

    [Fact]
    public void Elk_onderwerp_elke_buurt_en_elk_team_komt_voor()
    {
        Bladeren(Inhoud.Referentielijsten.Categorieen).Should().BeSubsetOf(Inhoud.Klantsignalen.Select(k => k.Categorie));
        Bladeren(Inhoud.Referentielijsten.Gebieden).Should().BeSubsetOf(Inhoud.Klantsignalen.Select(k => k.Gebied));
        Bladeren(Inhoud.Referentielijsten.Organisatieonderdelen).Should().BeSubsetOf(Inhoud.Klantsignalen.Select(k => k.Onderdeel));
    }

    [Fact]
    public void Geen_zin_komt_twee_keer_voor()
    {
        var zinnen = Teksten().SelectMany(t => Zinseinde().Split(t))
            .Select(z => GeenLetters().Replace(z, " ").Trim().ToLowerInvariant())
            .Where(z => z.Count(c => c == ' ') >= 3).ToList();
        zinnen.Should().HaveCountGreaterThan(1_000);
        zinnen.GroupBy(z => z).Where(g => g.Count() > 1).Select(g => g.Key).Should().BeEmpty();
    }

    [Fact]
    public void Elke_sleutel_is_uniek_en_bestaat()
    {
        var signalen = Inhoud.Klantsignalen.Select(k => k.Sleutel).ToHashSet();
        var accounts = Inhoud.Accounts.Select(a => a.Sleutel).ToHashSet();
        var acties = Inhoud.Verbeteracties.Select(a => a.Sleutel).ToHashSet();
        signalen.Should().HaveSameCount(Inhoud.Klantsignalen);
        foreach (var k in Inhoud.Klantsignalen)
        {
            Sleutels(Inhoud.Referentielijsten.Categorieen).Should().Contain(k.Categorie, k.Sleutel);
            Sleutels(Inhoud.Referentielijsten.Organisatieonderdelen).Should().Contain(k.Onderdeel, k.Sleutel);
            if (k.Gebied is not null)
                Sleutels(Inhoud.Referentielijsten.Gebieden).Should().Contain(k.Gebied, k.Sleutel);
            k.ReactieGewenst.Should().Be(k.Behandeling is not null, k.Sleutel);
            string?[] mensen = [Inhoud.Registrator(k), k.GoudenKlacht?.Door, k.Behandeling?.Behandelaar, .. (k.Behandeling?.Overdrachten ?? []).SelectMany(o => (string[])[o.Van, o.Aan])];
            mensen.OfType<string>().Should().BeSubsetOf(accounts, k.Sleutel);
        }

        var punten = Inhoud.Overleggen.Overleggen.SelectMany(o => o.Agendapunten).Concat(Inhoud.Overleggen.Komend.Agendapunten).ToList();
        punten.Select(p => p.Klantsignaal).OfType<string>().Should().BeSubsetOf(signalen);
        punten.Select(p => p.Actie ?? p.Besluit?.Actie).OfType<string>().Should().BeSubsetOf(acties);
        Inhoud.Verbeteracties.SelectMany(a => a.Klantsignalen).Should().BeSubsetOf(signalen);
        Inhoud.Verbeteracties.Select(a => a.Eigenaar).Should().BeSubsetOf(accounts);
        Inhoud.Publicaties.Select(p => p.Actie).Should().BeSubsetOf(acties);
        foreach (var citaat in Inhoud.Publicaties.Select(p => p.Citaat).OfType<VoorbeeldCitaat>())
            Inhoud.Klantsignaal(citaat.Klantsignaal).Should().Match<VoorbeeldKlantsignaal>(k => k.ToestemmingCitaat && k.Tekst.Contains(citaat.Tekst));
        Inhoud.Accounts.SelectMany(a => a.Rollen).Distinct().Should().BeEquivalentTo(Enum.GetNames<Rol>());
    }

    [Fact]
    public void Mensen_zijn_verzonnen_en_onbereikbaar()
    {
        var indieners = Inhoud.Klantsignalen.Select(k => k.Indiener).OfType<VoorbeeldIndiener>().ToList();
        indieners.Should().HaveCountGreaterThan(200);
        indieners.Select(i => i.Email).OfType<string>().Should().OnlyContain(e => e.EndsWith(".example", StringComparison.Ordinal));
        indieners.Select(i => i.Telefoon).OfType<string>().Should().OnlyContain(t => t.StartsWith("06-000", StringComparison.Ordinal));
        indieners.Select(i => i.Adres).OfType<string>().Should().OnlyContain(a => a.Contains("9999 ", StringComparison.Ordinal));
    }

    private static IEnumerable<string> Teksten() =>
        Inhoud.Klantsignalen.SelectMany(k => (string?[])[k.Tekst, k.GewensteUitkomst, k.GoudenKlacht?.Reden, k.Behandeling?.Afronding?.Toelichting, k.Behandeling?.Afronding?.Les,
                .. (k.Behandeling?.Contactmomenten ?? []).Select(c => c.Verslag)])
            .Concat(Inhoud.Overleggen.Overleggen.SelectMany(o => o.Agendapunten).SelectMany(p => (string?[])[p.Notitie, p.Besluit?.Tekst]))
            .Concat(Inhoud.Verbeteracties.SelectMany(a => (string?[])[a.Omschrijving, a.Hypothese, a.Resultaat, .. (a.Voortgang ?? []).Select(v => v.Tekst)]))
            .OfType<string>();

    private static IEnumerable<string> Sleutels(IEnumerable<VoorbeeldBoomwaarde> boom) => boom.Select(b => b.Sleutel);

    private static IEnumerable<string> Bladeren(IReadOnlyList<VoorbeeldBoomwaarde> boom) =>
        boom.Where(b => boom.All(kind => kind.Ouder != b.Sleutel)).Select(b => b.Sleutel);

    [GeneratedRegex(@"(?<=[.!?])[""”’]?\s+|\n+")]
    private static partial Regex Zinseinde();

    [GeneratedRegex(@"\W+")]
    private static partial Regex GeenLetters();
}
