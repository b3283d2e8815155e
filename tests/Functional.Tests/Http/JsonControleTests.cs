using System.Text.Json.Nodes;
using FeedbackPlatform.Platform.Http;
using FluentAssertions;

namespace FeedbackPlatform.Functional.Tests.Http;

public sealed class JsonControleTests
{
    public enum Kleur
    {
        Rood,
        Groen,
    }

    public sealed record Binnen(string? Naam, Kleur? Kleur);

    public sealed record Buiten(string? Tekst, Kleur? Kleur, DateOnly? Datum, int? Aantal, Guid? Id, Binnen? Binnen, IReadOnlyList<Guid>? Ids, bool Ja = false);

    public sealed record Streng(string? Tekst, bool Ja, Kleur Kleur, int Aantal = 3);

    [Theory]
    [InlineData("""{"tekst":"goed","kleur":"Rood","datum":"2026-02-28","aantal":3,"binnen":{"naam":"é 😀\n"},"ids":[],"ja":true}""", "")]
    [InlineData("""{}""", "")]
    [InlineData("""{"kleur":"Paars"}""", "kleur:onbekende-waarde")]
    [InlineData("""{"kleur":1}""", "kleur:onbekende-waarde")]
    [InlineData("""{"datum":"2026-02-30"}""", "datum:ongeldige-waarde")]
    [InlineData("""{"datum":"0001-01-01"}""", "datum:ongeldige-waarde")]
    [InlineData("""{"datum":"9999-12-31"}""", "datum:ongeldige-waarde")]
    [InlineData("""{"aantal":"3"}""", "aantal:ongeldige-waarde")]
    [InlineData("""{"id":"x"}""", "id:ongeldige-waarde")]
    [InlineData("""{"tekst":5}""", "tekst:tekst-verwacht")]
    [InlineData("""{"tekst":"a\u0000b"}""", "tekst:ongeldig-teken")]
    [InlineData("""{"tekst":"a\u001bb"}""", "tekst:ongeldig-teken")]
    [InlineData("""{"tekst":"a\uffffb"}""", "tekst:ongeldig-teken")]
    [InlineData("""{"tekst":"\ud83d"}""", "tekst:ongeldige-tekst")]
    [InlineData("""{"onzin":1}""", "onzin:onbekend-veld")]
    [InlineData("""{"binnen":[]}""", "binnen:object-verwacht")]
    [InlineData("""{"binnen":{"kleur":"Paars"}}""", "binnen.kleur:onbekende-waarde")]
    [InlineData("""{"ids":["x"]}""", "ids[0]:ongeldige-waarde")]
    [InlineData("""{"ids":{}}""", "ids:lijst-verwacht")]
    [InlineData("""{"ja":null}""", "ja:verplicht")]
    [InlineData("""[]""", ":object-verwacht")]
    [InlineData("""{"kleur":"Paars","datum":"gisteren","binnen":{"naam":1}}""", "kleur:onbekende-waarde datum:ongeldige-waarde binnen.naam:tekst-verwacht")]
    public void Meldt_elk_misverstand_tegelijk(string json, string verwacht) =>
        string.Join(' ', JsonControle.Controleer(JsonNode.Parse(json), typeof(Buiten)).Select(f => $"{f.Veld}:{f.Code}")).Should().Be(verwacht);

    [Fact]
    public void Wat_niet_leeg_kan_zijn_kan_ook_niet_ontbreken() =>
        JsonControle.Controleer(JsonNode.Parse("""{"ja":5}"""), typeof(Streng)).Select(f => $"{f.Veld}:{f.Code}")
            .Should().Equal("ja:ongeldige-waarde", "kleur:verplicht");

    [Fact]
    public void Na_honderd_fouten_is_het_genoeg()
    {
        var veel = new JsonObject();
        for (var i = 0; i < 5_000; i++)
            veel[$"veld{i}"] = i;

        JsonControle.Controleer(veel, typeof(Buiten)).Should().HaveCount(JsonControle.FoutenMaximum);
    }
}
