using System.Collections.Concurrent;
using System.Reflection;

namespace FeedbackPlatform.Platform.Berichten;

/// <summary>Wire name ↔ type of every event in the Contracts assemblies.</summary>
public static class EventRegister
{
    private static readonly ConcurrentDictionary<string, Type> PerNaam = new();
    private static readonly ConcurrentDictionary<Type, string> PerType = new();

    /// <exception cref="InvalidOperationException">An event without a wire name, or two with the same.</exception>
    public static void Registreer(Assembly contracts)
    {
        foreach (var type in contracts.GetTypes().Where(t => t is { IsAbstract: false } && typeof(IModuleEvent).IsAssignableFrom(t)))
        {
            var naam = NaamVan(type);
            if (PerNaam.GetOrAdd(naam, type) != type)
                throw new InvalidOperationException($"Two events are called {naam}.");
        }
    }

    public static string NaamVan(Type type) => PerType.GetOrAdd(type, t =>
        t.GetCustomAttribute<EventNaamAttribute>()?.Naam
        ?? throw new InvalidOperationException($"{t.Name} has no [EventNaam]."));

    internal static Type? TypeVan(string naam) => PerNaam.GetValueOrDefault(naam);
}
