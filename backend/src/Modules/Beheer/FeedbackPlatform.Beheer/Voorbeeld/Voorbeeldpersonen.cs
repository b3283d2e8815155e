using FeedbackPlatform.Platform.Toegang;
using FeedbackPlatform.Platform.Voorbeeld;

namespace FeedbackPlatform.Beheer.Voorbeeld;

/// <summary>Whom the sign-in page offers per role, when the example organisation is loaded.</summary>
internal static class Voorbeeldpersonen
{
    private static readonly Dictionary<Rol, Guid> PerRol = new()
    {
        [Rol.Medewerker] = VoorbeeldId.Gebruiker("samira"),
        [Rol.Behandelaar] = VoorbeeldId.Gebruiker("joost"),
        [Rol.Klachtencoordinator] = VoorbeeldId.Gebruiker("ingrid"),
        [Rol.Kwaliteit] = VoorbeeldId.Gebruiker("fatima"),
        [Rol.Leidinggevende] = VoorbeeldId.Gebruiker("peter"),
        [Rol.Beheerder] = VoorbeeldId.Gebruiker("beheer"),
        [Rol.Toezichthouder] = VoorbeeldId.Gebruiker("hanneke"),
        [Rol.Auditor] = VoorbeeldId.Gebruiker("tom"),
    };

    public static Guid Van(Rol rol) => PerRol[rol];
}
