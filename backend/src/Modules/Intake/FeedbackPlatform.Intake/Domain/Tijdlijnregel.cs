namespace FeedbackPlatform.Intake.Domain;

/// <summary>What happened to a klantsignaal, here or in another module.</summary>
internal enum TijdlijnSoort
{
    Geregistreerd,
    Gewijzigd,
    IndienerGewist,
    BehandelingGestart,
    BehandelingToegewezen,
    ContactmomentVastgelegd,
    BehandelingOvergedragen,
    BehandelingAfgerond,
    GoudenKlachtAangedragen,
    Besproken,
    VerbeteractieBesloten,
    VerbeteractieVoltooid,
    PublicatieGepubliceerd,
    TerugkoppelingVerstuurd,
}

/// <summary>
/// One line of the tijdlijn: a fact with its time and the object it is about, no words and no personal data. The first
/// line, the registration, is not stored: it is read from the klantsignaal itself.
/// </summary>
internal sealed class Tijdlijnregel
{
    public const int DetailMaximum = 200;

    public Guid Id { get; private init; }

    public required Guid KlantsignaalId { get; init; }

    public required TijdlijnSoort Soort { get; init; }

    public required DateTimeOffset TijdstipOp { get; init; }

    /// <summary>Who did it; null for the system.</summary>
    public Guid? GebruikerId { get; init; }

    /// <summary>The behandeling, verbeteractie or publicatie that it is about.</summary>
    public Guid? VerwijzingId { get; init; }

    /// <summary>Names of changed fields, or an outcome; never free text.</summary>
    public string? Detail { get; init; }

    public static Tijdlijnregel Maak(
        Guid klantsignaalId, TijdlijnSoort soort, DateTimeOffset op, Guid? gebruikerId = null, Guid? verwijzingId = null, string? detail = null) => new()
        {
            Id = Guid.CreateVersion7(op),
            KlantsignaalId = klantsignaalId,
            Soort = soort,
            TijdstipOp = op,
            GebruikerId = gebruikerId,
            VerwijzingId = verwijzingId,
            Detail = detail is { Length: > DetailMaximum } ? detail[..DetailMaximum] : detail,
        };
}
