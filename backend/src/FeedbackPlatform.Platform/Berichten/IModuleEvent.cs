using MediatR;

namespace FeedbackPlatform.Platform.Berichten;

/// <summary>Something that happened in a module, told to the others: ids and facts, never personal data.</summary>
public interface IModuleEvent : INotification;

/// <summary>The stable wire name, such as <c>intake.klantsignaal-geregistreerd.v1</c>.</summary>
[AttributeUsage(AttributeTargets.Class, Inherited = false)]
public sealed class EventNaamAttribute(string naam) : Attribute
{
    public string Naam { get; } = naam;
}
