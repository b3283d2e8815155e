namespace FeedbackPlatform.Leren.Effect;

/// <summary>How the rate of events in one period relates to that in another, with an exact interval.</summary>
/// <param name="Verhouding">Rate after divided by rate before; null when there was nothing before.</param>
/// <param name="Onder">Lower bound of the ratio.</param>
/// <param name="Boven">Upper bound of the ratio; null when there is none.</param>
/// <param name="P">Two-sided: twice the smaller tail, at most 1.</param>
internal sealed record Poissonvergelijking(double? Verhouding, double Onder, double? Boven, double P)
{
    public const double Betrouwbaarheid = 0.95;

    /// <summary>
    /// Compares two Poisson counts. Given their sum, the count after is binomial with p = ρ·t₂ / (t₁ + ρ·t₂), where ρ is the
    /// ratio of the rates; so an exact interval for p is one for ρ.
    /// </summary>
    /// <remarks>
    /// The conditional test: J. Przyborowski and H. Wilenski, Homogeneity of results in testing samples from Poisson series,
    /// Biometrika 31 (1940) 313–323. The interval for p: C.J. Clopper and E.S. Pearson, The use of confidence or fiducial
    /// limits illustrated in the case of the binomial, Biometrika 26 (1934) 404–413. It holds at least its nominal confidence
    /// for every count, also the smallest; it assumes that klantsignalen come in independently and at a steady rate
    /// within each period.
    /// </remarks>
    public static Poissonvergelijking Maak(int voor, int na, double tijdVoor = 1, double tijdNa = 1, double betrouwbaarheid = Betrouwbaarheid)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(voor);
        ArgumentOutOfRangeException.ThrowIfNegative(na);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(tijdVoor);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(tijdNa);

        var staart = (1 - betrouwbaarheid) / 2;
        var onder = na == 0 ? 0 : Betaverdeling.Kwantiel(staart, na, voor + 1);
        var boven = voor == 0 ? 1 : Betaverdeling.Kwantiel(1 - staart, na + 1, voor);
        var gelijk = tijdNa / (tijdVoor + tijdNa);
        var hoogstens = voor == 0 ? 1 : Betaverdeling.Cumulatief(1 - gelijk, voor, na + 1);
        var minstens = na == 0 ? 1 : Betaverdeling.Cumulatief(gelijk, na, voor + 1);
        return new Poissonvergelijking(
            voor == 0 ? null : na / tijdNa / (voor / tijdVoor),
            Kansverhouding(onder, tijdVoor, tijdNa),
            voor == 0 ? null : Kansverhouding(boven, tijdVoor, tijdNa),
            Math.Min(1, 2 * Math.Min(hoogstens, minstens)));
    }

    private static double Kansverhouding(double p, double tijdVoor, double tijdNa) => p / (1 - p) * tijdVoor / tijdNa;
}
