using FeedbackPlatform.Platform.Resultaten;

namespace FeedbackPlatform.Transparantie.Terugkoppelingen;

internal static class TerugkoppelingFouten
{
    public static readonly Fout AlVerzonden = Fout.Conflict("terugkoppeling.al-verzonden", "Dit bericht is al verstuurd",
        "Iedereen krijgt over een publicatie één bericht. Dit bericht is al weg.");

    public static readonly Fout WachtAl = Fout.Conflict("terugkoppeling.wacht-al", "Dit bericht staat al klaar",
        "Het wordt vanzelf verstuurd. Lukt dat niet, dan ziet u dat hier.");

    public static Fout NietGevonden(Guid id) => Fout.NietGevonden("terugkoppeling", id);
}
