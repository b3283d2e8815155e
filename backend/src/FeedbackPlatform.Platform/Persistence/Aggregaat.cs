using FeedbackPlatform.Platform.Berichten;

namespace FeedbackPlatform.Platform.Persistence;

/// <summary>Root of a consistency boundary: identity, version and the events that its next save announces.</summary>
public abstract class Aggregaat
{
    private readonly List<IModuleEvent> gebeurtenissen = [];

    public Guid Id { get; protected init; } = Guid.CreateVersion7();

    /// <summary>Concurrency token, set by us so that it is the same on every provider; the ETag of the resource.</summary>
    public Guid Versie { get; private set; } = Guid.CreateVersion7();

    internal IReadOnlyList<IModuleEvent> Gebeurtenissen => gebeurtenissen;

    /// <summary>Every method that changes the aggregate, or a child of it, calls this once.</summary>
    protected void Gewijzigd() => Versie = Guid.CreateVersion7();

    /// <summary>Announces an event; it is saved in the same transaction as the change.</summary>
    protected void Meld(IModuleEvent gebeurtenis) => gebeurtenissen.Add(gebeurtenis);

    internal void GebeurtenissenVerstuurd() => gebeurtenissen.Clear();
}
