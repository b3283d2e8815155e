using FeedbackPlatform.Leren.Contracts;
using FeedbackPlatform.Leren.Effect;
using FluentAssertions;

namespace FeedbackPlatform.Leren.Tests.Effect;

public class PoissonvergelijkingTests
{
    [Theory]
    [InlineData(41, 23)]
    [InlineData(60, 20)]
    [InlineData(12, 11)]
    [InlineData(5, 17)]
    [InlineData(3, 3)]
    [InlineData(1, 5)]
    [InlineData(120, 95)]
    [InlineData(7, 0)]
    [InlineData(0, 7)]
    public void Interval_equals_bisection_on_exact_binomial_sums(int voor, int na)
    {
        var n = voor + na;
        var onder = BinomiaalExact.Onder(na, n, 0.025);
        var boven = BinomiaalExact.Boven(na, n, 0.025);

        var uitkomst = Poissonvergelijking.Maak(voor, na);

        uitkomst.Onder.Should().BeApproximately(onder / (1 - onder), 1e-8);
        if (voor == 0)
            uitkomst.Boven.Should().BeNull();
        else
            uitkomst.Boven!.Value.Should().BeApproximately(boven / (1 - boven), 1e-7);
    }

    [Theory]
    [InlineData(41, 23)]
    [InlineData(9, 21)]
    [InlineData(4, 4)]
    [InlineData(30, 0)]
    public void P_is_twice_the_smaller_exact_tail(int voor, int na)
    {
        var n = voor + na;
        var hoogstens = BinomiaalExact.Hoogstens(na, n, 0.5);
        var minstens = na == 0 ? 1 : 1 - BinomiaalExact.Hoogstens(na - 1, n, 0.5);

        Poissonvergelijking.Maak(voor, na).P.Should().BeApproximately(Math.Min(1, 2 * Math.Min(hoogstens, minstens)), 1e-10);
    }

    /// <summary>Zero after: the bound is known in closed form, 1 − (α/2)^(1/n) for p.</summary>
    [Theory]
    [InlineData(6)]
    [InlineData(20)]
    public void Zero_after_has_the_closed_form_bound(int voor)
    {
        var p = 1 - Math.Pow(0.025, 1.0 / voor);

        var uitkomst = Poissonvergelijking.Maak(voor, 0);

        uitkomst.Verhouding.Should().Be(0);
        uitkomst.Onder.Should().Be(0);
        uitkomst.Boven!.Value.Should().BeApproximately(p / (1 - p), 1e-10);
    }

    /// <summary>Twice as much time after: the same counts mean half the rate, and the interval scales with it.</summary>
    [Fact]
    public void Unequal_time_scales_ratio_and_interval()
    {
        var gelijk = Poissonvergelijking.Maak(20, 20);
        var dubbel = Poissonvergelijking.Maak(20, 20, 1, 2);

        dubbel.Verhouding.Should().BeApproximately(0.5, 1e-12);
        dubbel.Onder.Should().BeApproximately(gelijk.Onder / 2, 1e-10);
        dubbel.Boven!.Value.Should().BeApproximately(gelijk.Boven!.Value / 2, 1e-10);
    }

    /// <summary>The interval promises at least 95 %; with an exact method it may never give less.</summary>
    [Theory]
    [InlineData(0.2)]
    [InlineData(0.5)]
    [InlineData(0.65)]
    public void Covers_the_truth_at_least_as_often_as_promised(double p)
    {
        const int N = 24;
        var dekking = 0.0;
        var vorige = 0.0;
        for (var na = 0; na <= N; na++)
        {
            var cumulatief = BinomiaalExact.Hoogstens(na, N, p);
            var uitkomst = Poissonvergelijking.Maak(N - na, na);
            var ware = p / (1 - p);
            if (uitkomst.Onder <= ware && (uitkomst.Boven is null || ware <= uitkomst.Boven))
                dekking += cumulatief - vorige;
            vorige = cumulatief;
        }

        dekking.Should().BeGreaterThanOrEqualTo(0.95);
    }

    [Theory]
    [InlineData(0.3, 2, 5)]
    [InlineData(0.9, 40, 7)]
    [InlineData(0.01, 1, 300)]
    [InlineData(0.5, 2000, 2100)]
    public void Beta_distribution_equals_the_binomial_tail(double x, int a, int b)
    {
        // I_x(a, b) = P(Bin(a + b − 1, x) ≥ a), for whole numbers.
        var n = a + b - 1;
        if (n > 1000)
        {
            Betaverdeling.Cumulatief(Betaverdeling.Kwantiel(0.31, a, b), a, b).Should().BeApproximately(0.31, 1e-9);
            return;
        }

        Betaverdeling.Cumulatief(x, a, b).Should().BeApproximately(1 - BinomiaalExact.Hoogstens(a - 1, n, x), 1e-10);
    }
}

public class EffectuitspraakTests
{
    /// <summary>Worked by hand with <see cref="BinomiaalExact"/>: 23 of 64, p between 0.2432 and 0.4890, so the ratio between 0.3213 and 0.9571.</summary>
    [Fact]
    public void From_41_to_23_is_a_fall_of_4_to_68_percent() =>
        Effectuitspraak.Vergelijk(41, 23).Should().BeEquivalentTo(
            new { Uitkomst = Effectuitkomst.Gedaald, PercentageLaag = -68, PercentageHoog = -4 });

    [Fact]
    public void From_12_to_9_may_be_chance() =>
        Effectuitspraak.Vergelijk(12, 9).Uitkomst.Should().Be(Effectuitkomst.NietTeZeggen);

    [Fact]
    public void From_9_to_30_is_a_rise()
    {
        var uitspraak = Effectuitspraak.Vergelijk(9, 30);

        uitspraak.Uitkomst.Should().Be(Effectuitkomst.Gestegen);
        uitspraak.PercentageLaag.Should().BePositive();
    }

    [Theory]
    [InlineData(5, 0)]
    [InlineData(0, 5)]
    [InlineData(0, 0)]
    [InlineData(2, 3)]
    public void Five_in_total_say_nothing(int voor, int na) =>
        Effectuitspraak.Vergelijk(voor, na).Should().Be(new Effectuitspraak(Effectuitkomst.TeWeinigSignalen, null, null, null));

    /// <summary>The minimum is not a taste: at six, the most lopsided split is the first that rules out chance.</summary>
    [Fact]
    public void Six_is_the_least_that_can_rule_out_chance()
    {
        Poissonvergelijking.Maak(Effectuitspraak.SignalenMinimum - 1, 0).P.Should().BeGreaterThan(0.05);
        Poissonvergelijking.Maak(Effectuitspraak.SignalenMinimum, 0).P.Should().BeLessThan(0.05);
        Effectuitspraak.Vergelijk(6, 0).Uitkomst.Should().Be(Effectuitkomst.Gedaald);
    }

    [Fact]
    public void Rise_from_nothing_has_no_upper_bound() =>
        Effectuitspraak.Vergelijk(0, 12).Should().BeEquivalentTo(new { Uitkomst = Effectuitkomst.Gestegen, PercentageHoog = (int?)null });
}

public class EffectperiodeTests
{
    private static readonly DateOnly Begonnen = new(2026, 6, 1);
    private static readonly DateOnly Voltooid = new(2026, 7, 15);

    [Fact]
    public void Before_four_whole_weeks_it_is_too_early()
    {
        var eerste = Effectperiode.EersteMogelijkeDatum(Voltooid);

        eerste.Should().Be(new DateOnly(2026, 8, 13));
        Effectperiode.Bepaal(Begonnen, Voltooid, eerste.AddDays(-1)).Should().BeNull();
        Effectperiode.Bepaal(Begonnen, Voltooid, eerste)!.Weken.Should().Be(4);
    }

    [Fact]
    public void Windows_are_equally_long_and_leave_the_change_out()
    {
        var periode = Effectperiode.Bepaal(Begonnen, Voltooid, new DateOnly(2026, 10, 1))!;

        periode.Weken.Should().Be(11);
        (periode.VoorTotEnMet.DayNumber - periode.VoorVan.DayNumber).Should().Be(periode.NaTotEnMet.DayNumber - periode.NaVan.DayNumber).And.Be((11 * 7) - 1);
        periode.VoorTotEnMet.Should().Be(Begonnen.AddDays(-1));
        periode.NaVan.Should().Be(Voltooid.AddDays(1));
        periode.NaTotEnMet.Should().BeBefore(new DateOnly(2026, 10, 1));
    }

    [Fact]
    public void A_window_is_at_most_half_a_year() =>
        Effectperiode.Bepaal(Begonnen, Voltooid, new DateOnly(2028, 1, 1))!.Weken.Should().Be(26);
}
