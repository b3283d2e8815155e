using FeedbackPlatform.Platform.Berichten;

namespace FeedbackPlatform.Behandeling.Contracts;

/// <summary>A klantsignaal that asks a response got a behandeling.</summary>
[EventNaam("behandeling.behandeling-gestart.v1")]
public sealed record BehandelingGestart(Guid BehandelingId, Guid KlantsignaalId, DateOnly UitersteDatum) : IModuleEvent;

/// <summary>Somebody took it, or was given it.</summary>
[EventNaam("behandeling.behandeling-toegewezen.v1")]
public sealed record BehandelingToegewezen(Guid BehandelingId, Guid KlantsignaalId, Guid BehandelaarId) : IModuleEvent;

/// <summary>There was contact with the indiener, or an attempt at it.</summary>
[EventNaam("behandeling.contactmoment-vastgelegd.v1")]
public sealed record ContactmomentVastgelegd(Guid BehandelingId, Guid KlantsignaalId, Guid ContactmomentId, bool Gelukt) : IModuleEvent;

/// <summary>An offered transfer was accepted.</summary>
[EventNaam("behandeling.behandeling-overgedragen.v1")]
public sealed record BehandelingOvergedragen(
    Guid BehandelingId, Guid KlantsignaalId, Guid VanId, Guid NaarId, int AantalOverdrachten) : IModuleEvent;

/// <summary>It ended. One event per klantsignaal that it answered.</summary>
[EventNaam("behandeling.behandeling-afgerond.v1")]
public sealed record BehandelingAfgerond(
    Guid BehandelingId, Guid KlantsignaalId, string Afdoening, string? Relatieuitkomst, DateTimeOffset AfgerondOp) : IModuleEvent;
