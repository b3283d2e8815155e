using FeedbackPlatform.Leren.Contracts;

namespace FeedbackPlatform.Leren.Effect;

/// <summary>What a comparison of two counts over equal windows allows us to say, as data for a sentence.</summary>
/// <param name="PercentageLaag">Lowest likely change in whole percent, rounded outward; negative is a fall.</param>
/// <param name="PercentageHoog">Highest likely change in whole percent, rounded outward; null when there is no bound.</param>
/// <param name="P">Chance of a difference at least this large if nothing had changed (two-sided).</param>
internal sealed record Effectuitspraak(Effectuitkomst Uitkomst, int? PercentageLaag, int? PercentageHoog, double? P)
{
    /// <summary>
    /// With fewer klantsignalen in total, even the most lopsided split has a two-sided chance above 5 %: 2 · ½⁵ = 6.25 %,
    /// 2 · ½⁶ = 3.1 %.
    /// </summary>
    public const int SignalenMinimum = 6;

    public static readonly Effectuitspraak NogTeVroeg = new(Effectuitkomst.NogTeVroeg, null, null, null);

    public static Effectuitspraak Vergelijk(int aantalVoor, int aantalNa)
    {
        if (aantalVoor + aantalNa < SignalenMinimum)
            return new Effectuitspraak(Effectuitkomst.TeWeinigSignalen, null, null, null);

        var v = Poissonvergelijking.Maak(aantalVoor, aantalNa);
        var uitkomst = v.Boven < 1 ? Effectuitkomst.Gedaald : v.Onder > 1 ? Effectuitkomst.Gestegen : Effectuitkomst.NietTeZeggen;
        return new Effectuitspraak(uitkomst,
            (int)Math.Floor((v.Onder - 1) * 100),
            v.Boven is { } boven ? (int)Math.Min(Math.Ceiling((boven - 1) * 100), int.MaxValue) : null,
            v.P);
    }
}
