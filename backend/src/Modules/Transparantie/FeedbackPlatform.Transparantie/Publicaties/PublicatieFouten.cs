using FeedbackPlatform.Platform.Resultaten;

namespace FeedbackPlatform.Transparantie.Publicaties;

/// <summary>Everything that can be wrong with a publicatie.</summary>
internal static class PublicatieFouten
{
    public static readonly Fout AlleenConcept = Fout.Conflict("publicatie.geen-concept", "Dit is geen concept meer",
        "U kunt deze publicatie alleen veranderen of indienen zolang zij een concept is. Haal haar eerst terug naar concept.");

    public static readonly Fout NietTerGoedkeuring = Fout.Conflict("publicatie.niet-ter-goedkeuring", "Deze publicatie wacht niet op goedkeuring",
        "Iemand heeft intussen beslist, of de publicatie is nog niet ingediend. Haal de nieuwste versie op.");

    public static readonly Fout NietIntrekbaar = Fout.Conflict("publicatie.niet-intrekbaar", "Intrekken kan nu niet",
        "U kunt een concept of een gepubliceerde publicatie intrekken. Wacht zij op goedkeuring, haal haar dan eerst terug.");

    public static readonly Fout EigenPublicatie = new("publicatie.eigen-publicatie", "U keurt uw eigen tekst niet goed",
        "U hebt deze publicatie geschreven. Vraag een collega om te beoordelen of zij klopt.", Foutsoort.NietToegestaan);

    public static readonly Fout ZelfBewerkt = new("publicatie.zelf-bewerkt", "U keurt uw eigen tekst niet goed",
        "U hebt deze publicatie als laatste bewerkt. Vraag een collega om te beoordelen of zij klopt.", Foutsoort.NietToegestaan);

    public static readonly Fout GeenToestemming = Fout.Conflict("publicatie.citaat-zonder-toestemming", "Dit citaat mag niet",
        "De indiener geeft geen toestemming (meer) om te citeren. Haal het citaat weg of kies een ander signaal.");

    public static readonly Fout VerbeteractieNietKlaar = Fout.Conflict("publicatie.verbeteractie-niet-klaar", "De verbeteractie is nog niet klaar",
        "U kunt pas laten zien wat er veranderde als de verbeteractie voltooid of gestopt is.");

    public static readonly Fout AlInVoorbereiding = Fout.Conflict("publicatie.al-in-voorbereiding", "Er is al een concept",
        "Voor deze verbeteractie is al een publicatie in voorbereiding. Werk daarin verder.");

    public static Fout NietGevonden(Guid id) => Fout.NietGevonden("publicatie", id);

    public static Fout OnbekendeVerbeteractie(Guid id) => Fout.NietGevonden("verbeteractie", id);

    public static readonly Fout CitaatNietLetterlijk = Fout.Ongeldig("citaat.tekst", "citaat-niet-letterlijk",
        "Het citaat moet letterlijk in het signaal staan. Inkorten kan met (…), een naam vervangen kan met [ ].");

    public static readonly Fout CitaatAnderSignaal = Fout.Ongeldig("citaat.klantsignaalId", "citaat-niet-gekoppeld",
        "Kies een signaal dat bij deze verbeteractie hoort.");

    /// <returns>What is missing before a second person can judge it, or null.</returns>
    public static Fout? Onvolledig(bool heeftVraag, bool heeftVerbetering)
    {
        List<Veldfout> velden = [];
        if (!heeftVraag)
            velden.Add(new Veldfout("vraag", "verplicht", "Schrijf op wat mensen vertelden, of kies een citaat."));
        if (!heeftVerbetering)
            velden.Add(new Veldfout("verbetering", "verplicht", "Schrijf op wat u veranderde, of waarom niet."));
        return velden.Count == 0 ? null : Fout.Ongeldig(velden);
    }
}
