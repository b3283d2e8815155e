using FeedbackPlatform.Behandeling.Termijnen;
using FeedbackPlatform.Platform;
using FluentAssertions;

namespace FeedbackPlatform.Behandeling.Tests.Termijnen;

public sealed class TermijnkalenderTests
{
    private static readonly Termijnkalender Kalender =
        new(GelijkgesteldeDag.Beginstand.ToDictionary(dag => dag.Datum, dag => dag.Naam));

    [Theory]
    [InlineData("2026-01-14", "2026-02-25", "2026-02-25")] // an ordinary Wednesday
    [InlineData("2026-02-20", "2026-04-03", "2026-04-07")] // Good Friday, weekend, Easter Monday
    [InlineData("2026-02-23", "2026-04-06", "2026-04-07")] // Easter Monday
    [InlineData("2026-03-16", "2026-04-27", "2026-04-28")] // King's Day
    [InlineData("2026-03-24", "2026-05-05", "2026-05-06")] // Liberation Day, not only in lustrum years
    [InlineData("2026-04-02", "2026-05-14", "2026-05-18")] // Ascension Day, equated Friday, weekend
    [InlineData("2026-04-03", "2026-05-15", "2026-05-18")] // equated Friday, weekend
    [InlineData("2026-11-13", "2026-12-25", "2026-12-28")] // Christmas on Friday and Saturday, Sunday
    [InlineData("2026-11-14", "2026-12-26", "2026-12-28")]
    [InlineData("2027-11-13", "2027-12-25", "2027-12-27")] // Christmas in the weekend gives no day in return
    [InlineData("2025-11-20", "2026-01-01", "2026-01-05")] // New Year's Day, equated Friday, weekend
    [InlineData("2025-11-21", "2026-01-02", "2026-01-05")]
    [InlineData("2026-11-20", "2027-01-01", "2027-01-04")] // New Year's Day, weekend
    [InlineData("2025-03-15", "2025-04-26", "2025-04-28")] // King's Day on Saturday the 26th
    [InlineData("2025-03-16", "2025-04-27", "2025-04-28")]
    [InlineData("2027-03-24", "2027-05-05", "2027-05-10")] // 5 May, Ascension Day, equated Friday, weekend
    [InlineData("2028-03-16", "2028-04-27", "2028-05-01")] // King's Day, equated Friday, weekend
    public void Zes_weken_na_ontvangst(string ontvangen, string nominaal, string uiterlijk)
    {
        var termijn = Kalender.Bereken(Termijnopbouw.Wettelijk(Dag(ontvangen)));

        termijn.NominaleDatum.Should().Be(Dag(nominaal));
        termijn.UitersteDatum.Should().Be(Dag(uiterlijk));
    }

    [Theory]
    [InlineData("2026-03-16", 6, "2026-05-25", "2026-05-26")] // Whit Monday
    [InlineData("2026-02-20", 6, "2026-05-01", "2026-05-01")] // from the nominal Good Friday, not from 7 April
    [InlineData("2002-01-08", 10, "2002-04-16", "2002-04-16")] // National ombudsman, report 2003/012
    public void Vier_weken_verdaagd_telt_vanaf_het_nominale_einde(string ontvangen, int weken, string nominaal, string uiterlijk)
    {
        var termijn = Kalender.Bereken(Wettelijk(ontvangen, weken) with { VerdaagdWeken = 4 });

        termijn.NominaleDatum.Should().Be(Dag(nominaal));
        termijn.UitersteDatum.Should().Be(Dag(uiterlijk));
    }

    [Fact]
    public void Tien_weken_met_een_adviseur() =>
        Kalender.Bereken(Termijnopbouw.Wettelijk(Dag("2002-01-08"), metAdviseur: true))
            .UitersteDatum.Should().Be(Dag("2002-03-19"));

    [Fact]
    public void Ontvangen_vlak_voor_middernacht_UTC_is_de_volgende_dag_in_Nederland()
    {
        var ontvangen = new DateTimeOffset(2026, 3, 16, 23, 30, 0, TimeSpan.Zero).Datum();

        ontvangen.Should().Be(Dag("2026-03-17"));
        Kalender.Bereken(Termijnopbouw.Wettelijk(ontvangen)).UitersteDatum.Should().Be(Dag("2026-04-28"));
    }

    [Fact]
    public void Bericht_van_niet_in_behandeling_nemen_uiterlijk_vier_weken_na_ontvangst()
    {
        var termijn = Kalender.NietInBehandeling(Dag("2026-03-06"));

        termijn.NominaleDatum.Should().Be(Dag("2026-04-03"));
        termijn.UitersteDatum.Should().Be(Dag("2026-04-07"));
    }

    [Fact]
    public void Een_termijn_van_drie_dagen_bevat_twee_werkdagen()
    {
        var termijn = Kalender.Bereken(new(Dag("2026-04-02"), Termijneenheid.Dagen, 3, IsWettelijk: true));

        termijn.NominaleDatum.Should().Be(Dag("2026-04-05"));
        termijn.UitersteDatum.Should().Be(Dag("2026-04-08"));
        termijn.Redenen[^1].Should().Be(new Termijnreden(Termijnredensoort.TweeWerkdagen, Dag("2026-04-08"), 2));
    }

    [Theory]
    [InlineData("2026-04-02", 2, "2026-04-07")] // shorter than three days: moved, not stretched
    [InlineData("2026-01-12", 3, "2026-01-15")] // three working days already
    public void Korte_termijnen_die_niet_verlengd_worden(string ontvangen, int dagen, string uiterlijk) =>
        Kalender.Bereken(new(Dag(ontvangen), Termijneenheid.Dagen, dagen, IsWettelijk: true))
            .UitersteDatum.Should().Be(Dag(uiterlijk));

    [Fact]
    public void Veertien_weken_schuiven_niet_door_want_langer_dan_twaalf()
    {
        // 10 + 4 weeks after Saturday 16 May 2026 ends on Saturday 22 August.
        var termijn = Kalender.Bereken(Wettelijk("2026-05-16", 10) with { VerdaagdWeken = 4 });

        termijn.UitersteDatum.Should().Be(Dag("2026-08-22"));
        termijn.Redenen[^1].Should().Be(
            new Termijnreden(Termijnredensoort.BlijftStaan, Dag("2026-08-22"), null, Dagsoort.Zaterdag));
    }

    [Fact]
    public void Nader_uitstel_geldt_precies_zoals_afgesproken()
    {
        var termijn = Kalender.Bereken(Wettelijk("2026-03-16", 6) with { VerdaagdWeken = 4, NaderUitstelDatum = Dag("2026-06-20") });

        termijn.UitersteDatum.Should().Be(Dag("2026-06-20"), "a Saturday that both agreed on stays that Saturday");
    }

    [Fact]
    public void Een_opgeschorte_servicetermijn_schuift_met_de_stilstand_op() =>
        Kalender.Bereken(Termijnopbouw.Service(Dag("2026-01-14"), 3) with { OpgeschortDagen = 10 })
            .UitersteDatum.Should().Be(Dag("2026-02-16"), "21 days and 10 days end on Saturday 14 February");

    [Fact]
    public void De_uitleg_noemt_iedere_overgeslagen_dag_in_volgorde()
    {
        var redenen = Kalender.Bereken(Termijnopbouw.Wettelijk(Dag("2026-02-20"))).Redenen;

        redenen.Should().Equal(
            new Termijnreden(Termijnredensoort.WekenNaOntvangst, Dag("2026-04-03"), 6),
            new Termijnreden(Termijnredensoort.ValtOp, Dag("2026-04-03"), null, Dagsoort.GoedeVrijdag),
            new Termijnreden(Termijnredensoort.ValtOp, Dag("2026-04-04"), null, Dagsoort.Zaterdag),
            new Termijnreden(Termijnredensoort.ValtOp, Dag("2026-04-05"), null, Dagsoort.Zondag),
            new Termijnreden(Termijnredensoort.ValtOp, Dag("2026-04-06"), null, Dagsoort.TweedePaasdag));
    }

    [Fact]
    public void De_uitleg_waarschuwt_voor_een_jaar_zonder_gelijkgestelde_dagen() =>
        Kalender.Bereken(Termijnopbouw.Wettelijk(Dag("2029-03-01"))).Redenen[^1]
            .Should().Be(new Termijnreden(Termijnredensoort.JaarNietGeladen, Dag("2029-04-12"), 2029));

    [Theory]
    [InlineData("2026-04-02", 2, "2026-04-08")]
    [InlineData("2026-11-25", 2, "2026-11-27")]
    [InlineData("2026-12-24", 1, "2026-12-28")]
    public void Werkdagen_na_een_dag(string dag, int aantal, string uitkomst) =>
        Kalender.WerkdagenNa(Dag(dag), aantal).Should().Be(Dag(uitkomst));

    private static Termijnopbouw Wettelijk(string ontvangen, int weken) =>
        Termijnopbouw.Wettelijk(Dag(ontvangen), metAdviseur: weken == Termijnopbouw.WettelijkeWekenMetAdviseur);

    private static DateOnly Dag(string datum) => DateOnly.ParseExact(datum, "yyyy-MM-dd");
}
