namespace FeedbackPlatform.Platform.Toegang;

/// <summary>The roles of an organisation. Somebody may hold several.</summary>
public enum Rol
{
    Medewerker,
    Behandelaar,
    Klachtencoordinator,
    Kwaliteit,
    Leidinggevende,
    Beheerder,
    Toezichthouder,
    Auditor,
}

/// <summary>What a role may do. Each slice names the one it asks for; the name is also the policy's.</summary>
public static class Recht
{
    public const string Registreren = nameof(Registreren);
    public const string SignalenLezen = nameof(SignalenLezen);
    public const string IndienerLezen = nameof(IndienerLezen);
    public const string BehandelingenLezen = nameof(BehandelingenLezen);
    public const string Behandelen = nameof(Behandelen);
    public const string Verdelen = nameof(Verdelen);
    public const string LerenLezen = nameof(LerenLezen);
    public const string Leren = nameof(Leren);
    public const string PublicatiesLezen = nameof(PublicatiesLezen);
    public const string PublicatieOpstellen = nameof(PublicatieOpstellen);
    public const string PublicatieGoedkeuren = nameof(PublicatieGoedkeuren);
    public const string Beheren = nameof(Beheren);
    public const string AuditLezen = nameof(AuditLezen);

    /// <summary>Anyone who is signed in, whatever the role.</summary>
    public const string Aangemeld = nameof(Aangemeld);

    private static readonly Dictionary<Rol, string[]> PerRol = new()
    {
        [Rol.Medewerker] = [Registreren, SignalenLezen, PublicatiesLezen],
        [Rol.Behandelaar] = [Registreren, SignalenLezen, IndienerLezen, BehandelingenLezen, Behandelen, PublicatiesLezen],
        [Rol.Klachtencoordinator] =
            [Registreren, SignalenLezen, IndienerLezen, BehandelingenLezen, Behandelen, Verdelen, LerenLezen, PublicatiesLezen],
        [Rol.Kwaliteit] =
            [Registreren, SignalenLezen, BehandelingenLezen, LerenLezen, Leren, PublicatiesLezen, PublicatieOpstellen, PublicatieGoedkeuren],
        [Rol.Leidinggevende] =
            [Registreren, SignalenLezen, BehandelingenLezen, LerenLezen, PublicatiesLezen, PublicatieGoedkeuren],
        [Rol.Beheerder] = [Registreren, Beheren],
        [Rol.Toezichthouder] = [LerenLezen, PublicatiesLezen],
        [Rol.Auditor] = [AuditLezen],
    };

    public static IReadOnlyList<string> Alle { get; } = [.. PerRol.Values.SelectMany(r => r).Distinct().Order()];

    public static IReadOnlyList<string> Van(Rol rol) => PerRol[rol];

    public static IReadOnlyList<string> Van(IEnumerable<Rol> rollen) =>
        [.. rollen.SelectMany(r => PerRol[r]).Distinct().Order()];
}
