namespace FeedbackPlatform.Platform.Audit;

/// <summary>Who did what to which object, when and from where. Rows are only ever added.</summary>
public sealed class AuditRegel
{
    public const int HandelingMaximum = 120;
    public const int ObjectsoortMaximum = 80;
    public const int VanafMaximum = 64;

    private AuditRegel()
    {
    }

    public Guid Id { get; private init; }

    public DateTimeOffset TijdstipOp { get; private init; }

    /// <summary>Null: the system, or the anonymous public.</summary>
    public Guid? GebruikerId { get; private init; }

    /// <summary>Use case, such as <c>BehandelingVerdagen</c>; for a read of personal data the query's name.</summary>
    public string Handeling { get; private init; } = "";

    public string Objectsoort { get; private init; } = "";

    public Guid ObjectId { get; private init; }

    public string? Vanaf { get; private init; }

    internal static AuditRegel Maak(DateTimeOffset nu, Guid? gebruikerId, string handeling, string objectsoort, Guid objectId, string? vanaf) => new()
    {
        Id = Guid.CreateVersion7(nu),
        TijdstipOp = nu,
        GebruikerId = gebruikerId,
        Handeling = handeling.Length > HandelingMaximum ? handeling[..HandelingMaximum] : handeling,
        Objectsoort = objectsoort,
        ObjectId = objectId,
        Vanaf = vanaf,
    };
}

/// <summary>The use case under way in this scope; the audit trail names it.</summary>
public sealed class HandelingContext
{
    public string Handeling { get; set; } = "Systeem";
}
