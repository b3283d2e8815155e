using FeedbackPlatform.Leren.Contracts;
using FeedbackPlatform.Platform.Persistence;

namespace FeedbackPlatform.Leren.Domain;

internal enum GoudenKlachtstatus
{
    Aangedragen,
    Besproken,
}

/// <summary>What can be learned from one klantsignaal, apart from how often it occurs.</summary>
internal enum Leerwaarde
{
    /// <summary>Right by the rule, wrong by what the rule is for.</summary>
    BedoelingGemist,

    /// <summary>Shows a defect that more people run into.</summary>
    Weeffout,

    /// <summary>Small now, possibly big later.</summary>
    Vroegsignaal,

    /// <summary>Lets us look at our own work through other eyes.</summary>
    AndereBlik,

    /// <summary>Shows what works and deserves to be repeated.</summary>
    DitWerkte,
}

/// <summary>A single klantsignaal of great learning value. One is enough; there is no minimum count.</summary>
internal sealed class GoudenKlacht : Aggregaat
{
    public const int RedenMaximum = 1000;

    private GoudenKlacht()
    {
    }

    public Guid KlantsignaalId { get; private init; }

    /// <summary>Why we can learn from it, in the words of the colleague who nominates it.</summary>
    public string Reden { get; private init; } = "";

    public Leerwaarde? Leerwaarde { get; private init; }

    public GoudenKlachtstatus Status { get; private set; }

    public Guid? AangedragenDoorId { get; private init; }

    public DateTimeOffset AangedragenOp { get; private init; }

    public Guid? VerbeteroverlegId { get; private set; }

    public DateTimeOffset? BesprokenOp { get; private set; }

    public static GoudenKlacht Aandragen(Guid klantsignaalId, string reden, Leerwaarde? leerwaarde, Guid? doorId, DateTimeOffset nu, Guid? id = null)
    {
        var klacht = new GoudenKlacht
        {
            Id = id ?? Guid.CreateVersion7(nu),
            KlantsignaalId = klantsignaalId,
            Reden = reden.Trim(),
            Leerwaarde = leerwaarde,
            AangedragenDoorId = doorId,
            AangedragenOp = nu,
        };
        klacht.Meld(new GoudenKlachtAangedragen(klacht.Id, klantsignaalId));
        return klacht;
    }

    public void Bespreken(Guid verbeteroverlegId, DateTimeOffset nu)
    {
        if (Status == GoudenKlachtstatus.Besproken)
            return;
        (Status, VerbeteroverlegId, BesprokenOp) = (GoudenKlachtstatus.Besproken, verbeteroverlegId, nu);
        Gewijzigd();
    }
}
