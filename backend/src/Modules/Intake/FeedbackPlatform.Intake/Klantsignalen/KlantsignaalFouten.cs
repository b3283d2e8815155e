using FeedbackPlatform.Platform.Resultaten;

namespace FeedbackPlatform.Intake.Klantsignalen;

/// <summary>Named errors of this feature.</summary>
internal static class KlantsignaalFouten
{
    public static Fout NietGevonden(Guid id) => Fout.NietGevonden("klantsignaal", id);

    public static Fout GeenIndiener(Guid id) => new("indiener.niet-gevonden", "Geen gegevens van de indiener",
        $"Bij klantsignaal {id} zijn geen gegevens van een indiener. Het is anoniem, of de gegevens zijn gewist.", Foutsoort.NietGevonden);
}
