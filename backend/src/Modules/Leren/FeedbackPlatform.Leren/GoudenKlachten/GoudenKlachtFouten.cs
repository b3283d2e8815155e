using FeedbackPlatform.Platform.Resultaten;

namespace FeedbackPlatform.Leren.GoudenKlachten;

internal static class GoudenKlachtFouten
{
    public static readonly Fout AlAangedragen = Fout.Conflict("gouden-klacht.al-aangedragen", "Dit is al een gouden klacht",
        "Een collega heeft dit klantsignaal al aangedragen. Het komt op de agenda van het verbeteroverleg.");

    public static readonly Fout OnbekendKlantsignaal = Fout.Ongeldig("klantsignaalId", "onbekend", "Dit klantsignaal bestaat niet.");

    public static Fout NietGevonden(Guid id) => Fout.NietGevonden("gouden-klacht", id);
}
