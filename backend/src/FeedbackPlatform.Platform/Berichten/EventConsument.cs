using FeedbackPlatform.Platform.Audit;
using FeedbackPlatform.Platform.Persistence;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace FeedbackPlatform.Platform.Berichten;

/// <summary>The message that is being delivered in this scope.</summary>
public sealed class BerichtContext
{
    public Guid Id { get; internal set; }
}

/// <summary>What a consumer needs besides its own module's context.</summary>
public sealed class ConsumentDiensten(BerichtContext bericht, HandelingContext handeling, TimeProvider klok)
{
    internal BerichtContext Bericht => bericht;

    internal HandelingContext Handeling => handeling;

    internal TimeProvider Klok => klok;
}

/// <summary>
/// Handles one event once: the work and the inbox row that proves it are saved together, so a message that is delivered
/// twice changes nothing the second time. Work goes through <paramref name="db"/>; the base class saves.
/// </summary>
public abstract class EventConsument<TEvent, TDb>(TDb db, ConsumentDiensten diensten) : INotificationHandler<TEvent>
    where TEvent : IModuleEvent
    where TDb : ModuleDbContext
{
    public Task Handle(TEvent notification, CancellationToken cancellationToken) =>
        HandelAsync([new(diensten.Bericht.Id, notification)], cancellationToken);

    /// <summary>Changes tracked entities; does not save.</summary>
    protected abstract Task VerwerkAsync(TEvent gebeurtenis, CancellationToken ct);

    /// <summary>The same for several events at once; for consumers that can ask the database one question about all of them.</summary>
    protected virtual async Task VerwerkAlleAsync(IReadOnlyList<TEvent> gebeurtenissen, CancellationToken ct)
    {
        foreach (var gebeurtenis in gebeurtenissen)
            await VerwerkAsync(gebeurtenis, ct);
    }

    private protected async Task HandelAsync(IReadOnlyList<Bezorging> bezorgingen, CancellationToken ct)
    {
        var consument = GetType().Name;
        db.ChangeTracker.Clear();
        var ids = bezorgingen.Select(b => b.BerichtId).ToList();
        var verwerkt = await db.Inbox.Where(i => ids.Contains(i.BerichtId) && i.Consument == consument).Select(i => i.BerichtId).ToListAsync(ct);
        var nieuw = bezorgingen.ExceptBy(verwerkt, b => b.BerichtId).ToList();
        if (nieuw.Count == 0)
            return;

        diensten.Handeling.Handeling = consument;
        await VerwerkAlleAsync([.. nieuw.Select(b => (TEvent)b.Gebeurtenis)], ct);
        var nu = diensten.Klok.GetUtcNow();
        db.Inbox.AddRange(nieuw.Select(b => InboxBericht.Maak(b.BerichtId, consument, nu)));
        await db.SaveChangesAsync(ct);
    }
}

/// <summary>
/// A consumer that can take many events in one transaction, which is how a burst is kept up with. Only for work on one
/// event that reads nothing that work on another of the same kind writes. When a bundle fails, every event in it comes
/// again on its own.
/// </summary>
public abstract class BundelConsument<TEvent, TDb>(TDb db, ConsumentDiensten diensten) : EventConsument<TEvent, TDb>(db, diensten), IBundelConsument
    where TEvent : IModuleEvent
    where TDb : ModuleDbContext
{
    Task IBundelConsument.HandelBundelAsync(IReadOnlyList<Bezorging> bundel, CancellationToken ct) => HandelAsync(bundel, ct);
}

internal interface IBundelConsument
{
    Task HandelBundelAsync(IReadOnlyList<Bezorging> bundel, CancellationToken ct);
}

/// <summary>An event and the message that carries it.</summary>
internal sealed record Bezorging(Guid BerichtId, IModuleEvent Gebeurtenis);

/// <summary>Runs every consumer, even when one before it fails, and then reports all failures.</summary>
internal sealed class ElkeConsument : INotificationPublisher
{
    public async Task Publish(IEnumerable<NotificationHandlerExecutor> handlerExecutors, INotification notification, CancellationToken cancellationToken)
    {
        List<Exception>? fouten = null;
        foreach (var consument in handlerExecutors)
        {
            try
            {
                await consument.HandlerCallback(notification, cancellationToken);
            }
            catch (Exception fout) when (fout is not OperationCanceledException)
            {
                (fouten ??= []).Add(fout);
            }
        }

        if (fouten is not null)
            throw new AggregateException(fouten);
    }
}
