using FeedbackPlatform.Platform.Resultaten;

namespace FeedbackPlatform.Beheer.Sessies;

internal static class SessieFouten
{
    /// <summary>One answer for no such account, wrong password, locked and blocked: it tells nobody which addresses exist.</summary>
    public static readonly Fout Geweigerd = new("sessie.geweigerd", "Aanmelden is niet gelukt",
        "Het e-mailadres of het wachtwoord klopt niet. Na vijf mislukte pogingen gaat een account tien minuten op slot.",
        Foutsoort.NietAangemeld);

    public static readonly Fout TeVaak = new("sessie.te-vaak", "Te veel pogingen",
        "Vanaf dit adres zijn te veel mislukte pogingen gedaan. Wacht een minuut en probeer het opnieuw.", Foutsoort.TeVaak);

    public static readonly Fout GeenVoorbeeld = new("voorbeeldsessie.bestaat-niet", "Niet gevonden",
        "Een rol kiezen kan alleen in ontwikkeling, met de voorbeeldorganisatie.", Foutsoort.NietGevonden);
}
