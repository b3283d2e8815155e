using FeedbackPlatform.Platform.Resultaten;

namespace FeedbackPlatform.Behandeling.Behandelingen;

/// <summary>Everything that can be refused here, by name.</summary>
internal static class BehandelingFouten
{
    public static Fout NietGevonden(Guid id) => Fout.NietGevonden("behandeling", id);

    public static Fout OverdrachtNietGevonden(Guid id) => Fout.NietGevonden("overdracht", id);

    public static Fout OpschortingNietGevonden(Guid id) => Fout.NietGevonden("opschorting", id);

    public static readonly Fout AlAfgerond = Fout.Conflict("behandeling.al-afgerond",
        "Deze behandeling is al afgerond", "Een afgeronde behandeling verandert niet meer. Maak er een notitie bij als u nog iets wilt vastleggen.");

    public static readonly Fout AlToegewezen = Fout.Conflict("behandeling.al-toegewezen",
        "Iemand anders heeft dit al opgepakt", "Vraag de behandelaar om een overdracht als u het wilt overnemen.");

    public static readonly Fout NietDeBehandelaar = new("behandeling.niet-de-behandelaar",
        "U bent niet de behandelaar", "Alleen de behandelaar of een klachtencoördinator kan dit doen. Pak de behandeling eerst op.", Foutsoort.NietToegestaan);

    public static readonly Fout AlleenVerdeler = new("behandeling.alleen-verdeler",
        "U kunt dit niet aan een ander geven", "Alleen een klachtencoördinator wijst behandelingen aan anderen toe. U kunt ze wel zelf oppakken.", Foutsoort.NietToegestaan);

    public static readonly Fout BehandelaarBetrokken = Fout.Conflict("behandeling.behandelaar-betrokken",
        "Deze persoon is betrokken bij de gedraging", "Een klacht wordt behandeld door iemand die niet bij de gedraging betrokken was (Awb 9:7). Kies iemand anders.");

    public static readonly Fout GeenBehandelaar = Fout.Conflict("behandeling.geen-behandelaar",
        "Deze persoon kan niet behandelen", "Kies iemand met de rol Behandelaar of Klachtencoördinator.");

    public static readonly Fout NogNietOpgepakt = Fout.Conflict("behandeling.nog-niet-opgepakt",
        "Nog niemand heeft dit opgepakt", "Pak de behandeling eerst op, of wijs een behandelaar aan.");

    public static readonly Fout OverdrachtLoopt = Fout.Conflict("behandeling.overdracht-loopt",
        "Er wacht al een overdracht op antwoord", "Wacht tot de ander de overdracht accepteert of weigert.");

    public static readonly Fout OverdrachtAanZelf = Fout.Conflict("behandeling.overdracht-aan-zelf",
        "U kunt niet aan de huidige behandelaar overdragen", "Kies een andere collega.");

    public static readonly Fout OverdrachtNietAanU = new("behandeling.overdracht-niet-aan-u",
        "Deze overdracht is niet aan u gericht", "Alleen de collega aan wie is overgedragen, kan antwoorden.", Foutsoort.NietToegestaan);

    public static readonly Fout OverdrachtAlBeslist = Fout.Conflict("behandeling.overdracht-al-beslist",
        "Deze overdracht is al beantwoord", "Ververs de pagina om te zien hoe het nu staat.");

    public static readonly Fout AlBevestigd = Fout.Conflict("behandeling.al-bevestigd",
        "De ontvangst is al bevestigd", "Een ontvangstbevestiging legt u één keer vast.");

    public static readonly Fout AlVerdaagd = Fout.Conflict("behandeling.al-verdaagd",
        "De termijn is al verdaagd", "Verdagen kan één keer, met hoogstens vier weken (Awb 9:11). Daarna kan alleen uitstel waarmee de indiener schriftelijk instemt.");

    public static readonly Fout TermijnVerstreken = Fout.Conflict("behandeling.termijn-verstreken",
        "De termijn is al voorbij", "Verdagen kan alleen binnen de termijn. Spreek met de indiener een nieuwe datum af en leg de schriftelijke instemming vast.");

    public static readonly Fout NogNietVerdaagd = Fout.Conflict("behandeling.nog-niet-verdaagd",
        "Verdaag eerst", "Verder uitstel met instemming komt na een verdaging (Awb 9:11).");

    public static readonly Fout NietFormeel = Fout.Conflict("behandeling.niet-formeel",
        "Dit is geen formele klacht", "Dit kan alleen bij een formele klacht volgens hoofdstuk 9 van de Awb.");

    public static readonly Fout OpschortingNietWettelijk = Fout.Conflict("behandeling.opschorting-niet-wettelijk",
        "Een wettelijke klachttermijn kunt u niet stilzetten", "Titel 9.1 van de Awb kent geen opschorting. Verdaag de termijn, of spreek uitstel af waarmee de indiener schriftelijk instemt.");

    public static readonly Fout AlOpgeschort = Fout.Conflict("behandeling.al-opgeschort",
        "De termijn staat al stil", "Laat de termijn eerst weer lopen.");

    public static readonly Fout NietOpgeschort = Fout.Conflict("behandeling.niet-opgeschort",
        "De termijn staat niet stil", "Er valt niets te hervatten.");

    public static Fout DatumTeVroeg(string veld, string melding) => Fout.Ongeldig(veld, "datum-te-vroeg", melding);

    public static Fout DatumInToekomst(string veld) =>
        Fout.Ongeldig(veld, "datum-in-toekomst", "Kies vandaag of een eerdere dag.");
}
