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
    public async Task Handle(TEvent notification, CancellationToken cancellationToken)
    {
        var consument = GetType().Name;
        db.ChangeTracker.Clear();
        if (await db.Inbox.AnyAsync(i => i.BerichtId == diensten.Bericht.Id && i.Consument == consument, cancellationToken))
            return;

        diensten.Handeling.Handeling = consument;
        await VerwerkAsync(notification, cancellationToken);
        db.Inbox.Add(InboxBericht.Maak(diensten.Bericht.Id, consument, diensten.Klok.GetUtcNow()));
        await db.SaveChangesAsync(cancellationToken);
    }

    /// <summary>Changes tracked entities; does not save.</summary>
    protected abstract Task VerwerkAsync(TEvent gebeurtenis, CancellationToken ct);
}

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
