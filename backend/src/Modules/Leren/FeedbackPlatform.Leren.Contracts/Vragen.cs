using MediatR;

namespace FeedbackPlatform.Leren.Contracts;

/// <summary>One verbeteractie as other modules may show it; null when there is none.</summary>
public sealed record VerbeteractieOpvragen(Guid Id) : IRequest<VerbeteractieSamenvatting?>;

/// <param name="Hypothese">What we expect the change to do, and why.</param>
/// <param name="VoltooiingsDatum">Null while it is not completed.</param>
/// <param name="Effect">The last measurement; null while nothing was measured.</param>
public sealed record VerbeteractieSamenvatting(
    Guid Id,
    string Titel,
    string? Omschrijving,
    string Hypothese,
    Actiestatus Status,
    DateOnly? VoltooiingsDatum,
    Guid? CategorieId,
    IReadOnlyList<Guid> KlantsignaalIds,
    EffectSamenvatting? Effect);

/// <param name="Weken">Length of the period before and of the period after, in weeks.</param>
/// <param name="PercentageLaag">Lowest likely change in percent, rounded outward: -56 is a fall of 56 %.</param>
/// <param name="PercentageHoog">Highest likely change in percent; null when there is no upper bound.</param>
public sealed record EffectSamenvatting(
    Effectuitkomst Uitkomst, int AantalVoor, int AantalNa, int Weken, int? PercentageLaag, int? PercentageHoog);

/// <summary>What a start page needs to know about verbeteracties.</summary>
/// <param name="EigenaarId">Only those of one owner; null for all.</param>
public sealed record VerbeteractiesTellenOpvragen(Guid? EigenaarId) : IRequest<VerbeteractieTelling>;

/// <param name="Open">Not completed and not stopped.</param>
/// <param name="OverTijd">Open with a target date that has passed.</param>
public sealed record VerbeteractieTelling(int Open, int OverTijd, int Geblokkeerd);

/// <summary>The next verbeteroverleg that is planned or under way; null when none is.</summary>
public sealed record VolgendVerbeteroverlegOpvragen : IRequest<VerbeteroverlegSamenvatting?>;

/// <param name="NieuweGoudenKlachten">Nominated and not yet discussed.</param>
public sealed record VerbeteroverlegSamenvatting(
    Guid Id, int Nummer, DateOnly Datum, TimeOnly Begintijd, bool IsGeopend, int NieuweGoudenKlachten);
