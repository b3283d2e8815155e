using System.Numerics;

namespace FeedbackPlatform.Leren.Tests.Effect;

/// <summary>
/// An independent way to the same figures: sums of binomial probabilities with exact integers, and bisection on those sums.
/// Shares no formula with the code under test.
/// </summary>
internal static class BinomiaalExact
{
    private const int Bits = 40;
    private static readonly BigInteger Eenheid = BigInteger.One << Bits;

    /// <summary>P(X ≤ k) for X ~ Bin(n, p), p a multiple of 2⁻⁴⁰.</summary>
    public static double Hoogstens(int k, int n, double p)
    {
        var teller = new BigInteger(Math.Round(p * Math.Pow(2, Bits)));
        BigInteger som = 0, combinaties = 1;
        for (var i = 0; i <= k; i++)
        {
            som += combinaties * BigInteger.Pow(teller, i) * BigInteger.Pow(Eenheid - teller, n - i);
            combinaties = combinaties * (n - i) / (i + 1);
        }

        return Deel(som, BigInteger.Pow(Eenheid, n));
    }

    /// <summary>Lower bound of Clopper and Pearson: the p at which k or more has chance α/2.</summary>
    public static double Onder(int k, int n, double staart) =>
        k == 0 ? 0 : Zoek(p => 1 - Hoogstens(k - 1, n, p) < staart);

    /// <summary>Upper bound: the p at which k or fewer has chance α/2.</summary>
    public static double Boven(int k, int n, double staart) =>
        k == n ? 1 : Zoek(p => Hoogstens(k, n, p) > staart);

    private static double Zoek(Func<double, bool> teLaag)
    {
        double laag = 0, hoog = 1;
        for (var i = 0; i < Bits; i++)
        {
            var midden = (laag + hoog) / 2;
            if (teLaag(midden))
                laag = midden;
            else
                hoog = midden;
        }

        return (laag + hoog) / 2;
    }

    private static double Deel(BigInteger teller, BigInteger noemer) =>
        (double)((teller << 80) / noemer) / Math.Pow(2, 80);
}
