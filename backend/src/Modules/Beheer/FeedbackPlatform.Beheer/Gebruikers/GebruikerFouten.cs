using FeedbackPlatform.Platform.Resultaten;

namespace FeedbackPlatform.Beheer.Gebruikers;

internal static class GebruikerFouten
{
    public static readonly Fout EmailBestaat = Fout.Ongeldig("email", "bestaat-al", "Er is al een account met dit e-mailadres.");

    public static readonly Fout LaatsteBeheerder = Fout.Conflict("gebruiker.laatste-beheerder", "Er moet een beheerder blijven",
        "Dit is het laatste account dat kan beheren. Geef eerst iemand anders de rol Beheerder.");

    public static readonly Fout Uzelf = Fout.Conflict("gebruiker.uzelf", "Dit kan niet bij uzelf",
        "U kunt uw eigen account niet blokkeren. Vraag het een andere beheerder.");

    public static readonly Fout Geblokkeerd = Fout.Conflict("gebruiker.geblokkeerd", "Dit account is geblokkeerd",
        "Hef eerst de blokkade op.");

    public static readonly Fout HuidigKloptNiet = Fout.Ongeldig("huidig", "klopt-niet", "Uw huidige wachtwoord klopt niet.");

    public static readonly Fout LinkVerlopen = Fout.Conflict("link.verlopen", "Deze link werkt niet meer",
        "Een link werkt een keer en niet lang. Vraag een nieuwe aan uw beheerder.");

    public static Fout NietGevonden(Guid id) => Fout.NietGevonden("gebruiker", id);
}
