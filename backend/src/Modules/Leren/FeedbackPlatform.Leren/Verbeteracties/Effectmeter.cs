using FeedbackPlatform.Intake.Contracts;
using FeedbackPlatform.Leren.Contracts;
using FeedbackPlatform.Leren.Domain;
using FeedbackPlatform.Leren.Effect;
using MediatR;

namespace FeedbackPlatform.Leren.Verbeteracties;

/// <summary>Klantsignalen per week around a change.</summary>
/// <param name="MaandagDatum">First day of the week.</param>
internal sealed record Weekpunt(DateOnly MaandagDatum, int Aantal);

/// <summary>A measurement with everything that its page shows.</summary>
/// <param name="VanafDatum">NogTeVroeg: the first day on which measuring is possible.</param>
/// <param name="P">Chance of a difference at least this large if nothing had changed.</param>
/// <param name="Weekreeks">Per week, from the beginning of the period before to the end of the period after.</param>
internal sealed record Meting(
    Effectuitkomst Uitkomst, DateOnly? VanafDatum, int? Weken, DateOnly? VoorVanDatum, DateOnly? VoorTotEnMetDatum, DateOnly? NaVanDatum,
    DateOnly? NaTotEnMetDatum, int? AantalVoor, int? AantalNa, int? PercentageLaag, int? PercentageHoog, double? P, DateTimeOffset? GemetenOp,
    IReadOnlyList<Weekpunt> Weekreeks);

/// <summary>Counts the klantsignalen in the two windows and compares them.</summary>
internal sealed class Effectmeter(ISender sender, TimeProvider klok)
{
    public async Task<Effectmeting> MeetAsync(Effectperiode periode, Guid categorieId, CancellationToken ct) => Effectmeting.Maak(
        periode,
        await TelAsync(categorieId, periode.VoorVan, periode.VoorTotEnMet, ct),
        await TelAsync(categorieId, periode.NaVan, periode.NaTotEnMet, ct),
        klok.GetUtcNow());

    public async Task<IReadOnlyList<Weekpunt>> WeekreeksAsync(Guid categorieId, DateOnly van, DateOnly totEnMet, CancellationToken ct) =>
        [.. (await sender.Send(new KlantsignaalTellingenOpvragen(categorieId, van, totEnMet), ct)).Select(w => new Weekpunt(w.Maandag, w.Aantal))];

    private async Task<int> TelAsync(Guid categorieId, DateOnly van, DateOnly totEnMet, CancellationToken ct) =>
        (await sender.Send(new KlantsignaalTellingenOpvragen(categorieId, van, totEnMet), ct)).Sum(w => w.Aantal);
}
