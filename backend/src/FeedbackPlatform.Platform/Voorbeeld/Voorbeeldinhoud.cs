using System.Reflection;
using System.Text.Json;

namespace FeedbackPlatform.Platform.Voorbeeld;

/// <summary>
/// Everything that is told about the example organisation, read from the JSON beside the host, and when it happened.
/// The same for every module, so that what one module writes about a klantsignaal agrees with what another does.
/// </summary>
public sealed class Voorbeeldinhoud
{
    private static readonly JsonSerializerOptions Opties = new(JsonSerializerDefaults.Web);

    private readonly Dictionary<string, VoorbeeldKlantsignaal> opSleutel;
    private readonly Dictionary<string, string> naamVanAccount;

    private Voorbeeldinhoud(Func<string, Stream> open, IEnumerable<string> signaalbestanden)
    {
        Referentielijsten = Lees<VoorbeeldReferentielijsten>(open, "referentielijsten.json");
        Accounts = Lees<List<VoorbeeldAccount>>(open, "accounts.json");
        Klantsignalen = [.. signaalbestanden.Order(StringComparer.Ordinal).SelectMany(b => Lees<List<VoorbeeldKlantsignaal>>(open, b))];
        Overleggen = Lees<VoorbeeldOverleggen>(open, "verbeteroverleggen.json");
        Verbeteracties = Lees<List<VoorbeeldVerbeteractie>>(open, "verbeteracties.json");
        Publicaties = Lees<List<VoorbeeldPublicatie>>(open, "publicaties.json");
        opSleutel = Klantsignalen.ToDictionary(k => k.Sleutel, StringComparer.Ordinal);
        naamVanAccount = Accounts.ToDictionary(a => a.Naam, a => a.Sleutel, StringComparer.Ordinal);
    }

    public VoorbeeldReferentielijsten Referentielijsten { get; }

    public IReadOnlyList<VoorbeeldAccount> Accounts { get; }

    public IReadOnlyList<VoorbeeldKlantsignaal> Klantsignalen { get; }

    public VoorbeeldOverleggen Overleggen { get; }

    public IReadOnlyList<VoorbeeldVerbeteractie> Verbeteracties { get; }

    public IReadOnlyList<VoorbeeldPublicatie> Publicaties { get; }

    /// <summary>Reads the resources of the assembly that carries the content.</summary>
    public static Voorbeeldinhoud Uit(Assembly assembly)
    {
        const string Map = "voorbeeld/";
        return new Voorbeeldinhoud(
            naam => assembly.GetManifestResourceStream(Map + naam) ?? throw new InvalidOperationException($"The example organisation lacks {naam}."),
            assembly.GetManifestResourceNames().Where(n => n.StartsWith(Map + "klantsignalen/", StringComparison.Ordinal)).Select(n => n[Map.Length..]));
    }

    public VoorbeeldKlantsignaal Klantsignaal(string sleutel) => opSleutel[sleutel];

    /// <summary>The account of the colleague who registered it; null when it came in by itself.</summary>
    public string? Registrator(VoorbeeldKlantsignaal k) => k.Kanaal switch
    {
        _ when k.Soort == "Medewerkersignaal" && k.Indiener is { } i && naamVanAccount.TryGetValue(i.Naam, out var zelf) => zelf,
        "Webformulier" or "Api" or "Enquete" => null,
        "Balie" => "lies",
        "Brief" or "Ombudsman" or "Ketenpartner" => "ingrid",
        "Huisbezoek" => "marieke",
        _ => k.DagenGeleden % 3 == 0 ? "kees" : "samira",
    };

    /// <summary>A complaint that meets Awb 9:4, in as far as its author saw to that.</summary>
    public static bool IsFormeel(VoorbeeldKlantsignaal k) =>
        k is { Soort: "Klacht", Ondertekend: true, Indiener.Adres: not null, Kanaal: "Brief" or "Email" or "Webformulier" };

    private static T Lees<T>(Func<string, Stream> open, string naam)
    {
        using var stroom = open(naam);
        return JsonSerializer.Deserialize<T>(stroom, Opties)!;
    }
}

public sealed record VoorbeeldReferentielijsten(
    IReadOnlyList<VoorbeeldBoomwaarde> Categorieen,
    IReadOnlyList<VoorbeeldKanaal> Kanalen,
    IReadOnlyList<VoorbeeldBoomwaarde> Organisatieonderdelen,
    IReadOnlyList<VoorbeeldBoomwaarde> Gebieden);

/// <param name="Ouder">Key of the parent; null at the top.</param>
/// <param name="Onderdeel">For a category: the organisatieonderdeel that usually gets it.</param>
public sealed record VoorbeeldBoomwaarde(string Sleutel, string Naam, string? Ouder, string? Onderdeel);

public sealed record VoorbeeldKanaal(string Code, string Naam);

/// <param name="KiesEenRol">One of the named accounts of the sign-in page, one per role.</param>
public sealed record VoorbeeldAccount(string Sleutel, string Naam, string Email, IReadOnlyList<string> Rollen, string? Onderdeel, bool KiesEenRol);

/// <param name="DagenGeleden">Received so many days before today; moved to the Friday before for channels that rest in the weekend.</param>
/// <param name="Anker">A holiday on which the nominal term of six weeks ends; goes before <paramref name="DagenGeleden"/>.</param>
/// <param name="Sterkte">From 1 to 5.</param>
public sealed record VoorbeeldKlantsignaal(
    string Sleutel,
    string Tekst,
    string Soort,
    string Aanleiding,
    string Kanaal,
    string Categorie,
    string Onderdeel,
    string? Gebied,
    int DagenGeleden,
    TimeOnly Tijd,
    string? Anker,
    string? Emotie,
    int? Sterkte,
    VoorbeeldIndiener? Indiener,
    bool ReactieGewenst,
    bool Ondertekend,
    bool ToestemmingTerugkoppeling,
    bool ToestemmingCitaat,
    string? GewensteUitkomst,
    VoorbeeldGoudenKlacht? GoudenKlacht,
    VoorbeeldBehandeling? Behandeling);

public sealed record VoorbeeldIndiener(string Naam, string? Email, string? Telefoon, string? Adres);

public sealed record VoorbeeldGoudenKlacht(string Reden, string Door, string Leerwaarde, int DagenGeleden);

/// <param name="Behandelaar">Account; null while nobody took it. Who has it now when there were transfers.</param>
public sealed record VoorbeeldBehandeling(
    string? Behandelaar,
    int? OntvangstbevestigingNaDagen,
    IReadOnlyList<VoorbeeldContactmoment>? Contactmomenten,
    IReadOnlyList<VoorbeeldOverdracht>? Overdrachten,
    VoorbeeldVerdaging? Verdaging,
    VoorbeeldAfronding? Afronding)
{
    /// <summary>Who took it first; null while nobody took it.</summary>
    public string? EersteBehandelaar => Overdrachten is { Count: > 0 } overdrachten ? overdrachten[0].Van : Behandelaar;
}

/// <param name="Wijze">Telefoon, Gesprek, Email, Brief or Hoorgesprek.</param>
/// <param name="Bereikt">False when there was no answer.</param>
/// <param name="BelofteDagenGeleden">The day of the promise; negative is still to come.</param>
public sealed record VoorbeeldContactmoment(int NaDagen, string Wijze, bool Bereikt, string Verslag, string? Belofte, int? BelofteDagenGeleden);

/// <param name="Besluit">Geaccepteerd, Geweigerd (with <paramref name="Weigering"/>) or Aangeboden: not decided yet.</param>
public sealed record VoorbeeldOverdracht(int NaDagen, string Van, string Aan, string NaarOnderdeel, string Reden, string Besluit, string? Weigering);

public sealed record VoorbeeldVerdaging(int NaDagen, string Reden);

/// <param name="Afdoening">Formeel, InformeelOpgelost, Beantwoord, Ingetrokken, Doorgezonden or NietInBehandeling.</param>
/// <param name="Oordeel">Only when Formeel.</param>
public sealed record VoorbeeldAfronding(
    int NaDagen,
    string Afdoening,
    string? Oordeel,
    string Relatieuitkomst,
    string? Toelichting,
    string? Les,
    string? Bevindingen,
    string? DoorgezondenNaar);

public sealed record VoorbeeldOverleggen(VoorbeeldReeks Reeks, IReadOnlyList<VoorbeeldOverleg> Overleggen, VoorbeeldKomendOverleg Komend);

public sealed record VoorbeeldReeks(
    string Sleutel, string Naam, TimeOnly Begintijd, int DuurMinuten, int IedereWeken, string Voorzitter, IReadOnlyList<string> Deelnemers);

public sealed record VoorbeeldOverleg(int Nummer, IReadOnlyList<string> Aanwezig, IReadOnlyList<VoorbeeldAgendapunt> Agendapunten);

public sealed record VoorbeeldKomendOverleg(int Nummer, IReadOnlyList<VoorbeeldAgendapunt> Agendapunten);

/// <param name="Soort">GoudenKlacht, Categorie, Compliment, Actie or Vrij.</param>
public sealed record VoorbeeldAgendapunt(
    string Soort, string Titel, string? Waarom, string? Klantsignaal, string? Actie, string? Categorie, string? Notitie, VoorbeeldBesluit? Besluit);

/// <param name="Soort">Verbeteractie, Les, Proberen, Doorgeven or GeenLes.</param>
public sealed record VoorbeeldBesluit(string Soort, string Tekst, string? Actie);

/// <param name="Status">Open, Lopend, Geblokkeerd, Voltooid or Vervallen.</param>
/// <param name="StreefdatumDagenGeleden">Negative: still to come.</param>
public sealed record VoorbeeldVerbeteractie(
    string Sleutel,
    string Titel,
    string Omschrijving,
    string Hypothese,
    string Eigenaar,
    string Onderdeel,
    string Categorie,
    string? Gebied,
    int Overleg,
    string Status,
    int StreefdatumDagenGeleden,
    int? VoltooidDagenGeleden,
    string? GeblokkeerdOmdat,
    IReadOnlyList<VoorbeeldVoortgang>? Voortgang,
    string? Resultaat,
    int? StartDagenGeleden,
    int? GemetenDagenGeleden,
    IReadOnlyList<string> Klantsignalen);

public sealed record VoorbeeldVoortgang(int DagenGeleden, string Door, string Tekst);

/// <param name="Soort">Verbeterd or NietGedaan.</param>
/// <param name="Status">Concept, TerGoedkeuring or Gepubliceerd.</param>
/// <param name="Effectoordeel">HetHielp, HielpNiet, DeelsGelukt, NogTeVroeg or NietTeZeggen.</param>
public sealed record VoorbeeldPublicatie(
    string Sleutel,
    string Titel,
    string Soort,
    string Actie,
    string Vraag,
    VoorbeeldCitaat? Citaat,
    string Verbetering,
    string Status,
    string OpgesteldDoor,
    int OpgesteldDagenGeleden,
    VoorbeeldAfwijzing? EerderAfgewezen,
    string? GoedgekeurdDoor,
    int? GepubliceerdDagenGeleden,
    string Thema,
    string? Effectoordeel,
    string? Effect);

/// <summary>Words of somebody who allows it, as they stand in the klantsignaal.</summary>
public sealed record VoorbeeldCitaat(string Klantsignaal, string Tekst);

/// <summary>The words that a first proposal had, and why it was turned down.</summary>
public sealed record VoorbeeldAfwijzing(string Vraag, string Verbetering, string Reden, string Door, int DagenGeleden);
