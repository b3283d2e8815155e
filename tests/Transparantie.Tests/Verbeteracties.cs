using System.Collections.Concurrent;
using FeedbackPlatform.Leren.Contracts;
using MediatR;

namespace FeedbackPlatform.Transparantie.Tests;

/// <summary>
/// Stands in for Leren's answer about a verbeteractie, so that these tests choose its state and its effect without holding
/// a meeting first. The whole loop, with Leren itself, is walked by the end-to-end tests.
/// </summary>
internal sealed class Verbeteracties : IRequestHandler<VerbeteractieOpvragen, VerbeteractieSamenvatting?>
{
    private static readonly ConcurrentDictionary<Guid, VerbeteractieSamenvatting> Alle = new();

    public static Guid Voeg(
        string titel, IReadOnlyList<Guid> klantsignalen, Actiestatus status = Actiestatus.Voltooid, EffectSamenvatting? effect = null, string? omschrijving = "Dit doen wij nu anders.")
    {
        var id = Guid.CreateVersion7();
        Alle[id] = new VerbeteractieSamenvatting(id, titel, omschrijving, "Dan gaat het beter", status, new DateOnly(2026, 9, 1), null, klantsignalen, effect);
        return id;
    }

    public Task<VerbeteractieSamenvatting?> Handle(VerbeteractieOpvragen request, CancellationToken cancellationToken) =>
        Task.FromResult(Alle.GetValueOrDefault(request.Id));
}
