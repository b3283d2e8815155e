using FeedbackPlatform.Platform.Toegang;
using FeedbackPlatform.Transparantie.Domain;

namespace FeedbackPlatform.Transparantie.Publicaties;

internal static class Zicht
{
    /// <summary>Drafts are for those who write and judge; all others see what the public sees or saw.</summary>
    public static bool SchrijftOfBeoordeelt(this IHuidigeGebruiker gebruiker) =>
        gebruiker.Mag(Recht.PublicatieOpstellen) || gebruiker.Mag(Recht.PublicatieGoedkeuren);

    public static bool MagZien(this IHuidigeGebruiker gebruiker, Publicatiestatus status) =>
        status == Publicatiestatus.Gepubliceerd || gebruiker.SchrijftOfBeoordeelt();
}
