using FeedbackPlatform.Platform.Berichten;

namespace FeedbackPlatform.Leren.Contracts;

/// <summary>Somebody nominated a klantsignaal as a gouden klacht.</summary>
[EventNaam("leren.gouden-klacht-aangedragen.v1")]
public sealed record GoudenKlachtAangedragen(Guid GoudenKlachtId, Guid KlantsignaalId) : IModuleEvent;

/// <summary>A klantsignaal was on the agenda of a verbeteroverleg and was discussed there.</summary>
[EventNaam("leren.klantsignaal-besproken.v1")]
public sealed record KlantsignaalBesproken(Guid VerbeteroverlegId, Guid KlantsignaalId) : IModuleEvent;

/// <summary>
/// A verbeteractie rests on these klantsignalen. Told when it is decided and, with only the new ones, when more are
/// linked later.
/// </summary>
[EventNaam("leren.verbeteractie-besloten.v1")]
public sealed record VerbeteractieBesloten(Guid VerbeteractieId, IReadOnlyList<Guid> KlantsignaalIds) : IModuleEvent;

/// <summary>A verbeteractie was completed; its effect may not be known yet.</summary>
[EventNaam("leren.verbeteractie-voltooid.v1")]
public sealed record VerbeteractieVoltooid(Guid VerbeteractieId, IReadOnlyList<Guid> KlantsignaalIds) : IModuleEvent;
