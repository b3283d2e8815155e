namespace FeedbackPlatform.Transparantie.Domain;

/// <summary>A completed verbeteractie about which nothing has been written yet: a reminder for who writes.</summary>
internal sealed class Publicatievoorstel
{
    private Publicatievoorstel()
    {
    }

    public Guid VerbeteractieId { get; private init; }

    public DateTimeOffset OntstaanOp { get; private init; }

    public static Publicatievoorstel Maak(Guid verbeteractieId, DateTimeOffset nu) => new() { VerbeteractieId = verbeteractieId, OntstaanOp = nu };
}
