using FeedbackPlatform.Behandeling.Termijnen;
using FluentAssertions;

namespace FeedbackPlatform.Behandeling.Tests.Termijnen;

public sealed class FeestdagenTests
{
    [Theory]
    [InlineData(1818, 3, 22)]
    [InlineData(1954, 4, 18)]
    [InlineData(1961, 4, 2)]
    [InlineData(1981, 4, 19)]
    [InlineData(2000, 4, 23)]
    [InlineData(2008, 3, 23)]
    [InlineData(2024, 3, 31)]
    [InlineData(2025, 4, 20)]
    [InlineData(2026, 4, 5)]
    [InlineData(2027, 3, 28)]
    [InlineData(2028, 4, 16)]
    [InlineData(2038, 4, 25)]
    [InlineData(2049, 4, 18)]
    [InlineData(2076, 4, 19)]
    [InlineData(2285, 3, 22)]
    public void Eerste_Paasdag(int jaar, int maand, int dag) =>
        Feestdagen.EerstePaasdag(jaar).Should().Be(new DateOnly(jaar, maand, dag));

    [Theory]
    [InlineData("2013-04-30")]
    [InlineData("2014-04-26")] // the 27th was a Sunday
    [InlineData("2025-04-26")]
    [InlineData("2026-04-27")]
    [InlineData("2006-04-29")] // Queen's Day moved from Sunday the 30th
    public void Koningsdag(string datum)
    {
        var dag = DateOnly.ParseExact(datum, "yyyy-MM-dd");
        Feestdagen.Koningsdag(dag.Year).Should().Be(dag);
        Feestdagen.Op(dag).Should().Be(Dagsoort.Koningsdag);
    }

    [Theory]
    [InlineData("2026-04-03", nameof(Dagsoort.GoedeVrijdag))]
    [InlineData("2026-05-14", nameof(Dagsoort.Hemelvaartsdag))]
    [InlineData("2026-05-25", nameof(Dagsoort.TweedePinksterdag))]
    [InlineData("2026-05-05", nameof(Dagsoort.Bevrijdingsdag))]
    [InlineData("2026-12-26", nameof(Dagsoort.TweedeKerstdag))]
    public void Erkende_feestdag(string datum, string soort) =>
        Feestdagen.Op(DateOnly.ParseExact(datum, "yyyy-MM-dd")).ToString().Should().Be(soort);
}
