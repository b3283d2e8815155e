using FeedbackPlatform.Platform.Berichten;

namespace FeedbackPlatform.Transparantie.Contracts;

/// <summary>A Vraag/Verbetering pair was approved by a second person and is on the public page.</summary>
/// <param name="KlantsignaalIds">What it rests on at that moment.</param>
[EventNaam("transparantie.publicatie-gepubliceerd.v1")]
public sealed record PublicatieGepubliceerd(Guid PublicatieId, Guid VerbeteractieId, IReadOnlyList<Guid> KlantsignaalIds) : IModuleEvent;

/// <summary>An indiener was told what was done with the klantsignaal.</summary>
[EventNaam("transparantie.terugkoppeling-verstuurd.v1")]
public sealed record TerugkoppelingVerstuurd(Guid TerugkoppelingId, Guid KlantsignaalId, DateTimeOffset VerstuurdOp) : IModuleEvent;
