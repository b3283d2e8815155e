namespace FeedbackPlatform.Platform.Resultaten;

/// <summary>What an error means to the caller; one HTTP status each.</summary>
public enum Foutsoort
{
    /// <summary>400: the request does not fit its contract.</summary>
    Ongeldig,

    /// <summary>401: signing in failed.</summary>
    NietAangemeld,

    /// <summary>403: known, but not allowed.</summary>
    NietToegestaan,

    /// <summary>404.</summary>
    NietGevonden,

    /// <summary>409: the state of the object forbids it.</summary>
    Conflict,

    /// <summary>412: somebody changed the object first.</summary>
    VersieVerschilt,

    /// <summary>428: <c>If-Match</c> is missing.</summary>
    VersieOntbreekt,

    /// <summary>429: too many attempts.</summary>
    TeVaak,
}

/// <summary>One field that does not fit.</summary>
/// <param name="Veld">JSON path, such as <c>indiener.email</c>.</param>
/// <param name="Code">Stable, kebab-case.</param>
/// <param name="Melding">Dutch, B1: says how to mend it.</param>
public sealed record Veldfout(string Veld, string Code, string Melding);

/// <summary>Expected trouble as a value: it has a name, one meaning and one HTTP status.</summary>
/// <param name="Code">Stable name such as <c>behandeling.al-verdaagd</c>.</param>
/// <param name="Titel">Short Dutch title.</param>
/// <param name="Detail">Dutch, B1: what happened and what to do now. No personal data.</param>
/// <param name="Soort">What it means over HTTP.</param>
public sealed record Fout(string Code, string Titel, string Detail, Foutsoort Soort)
{
    public IReadOnlyList<Veldfout> Velden { get; init; } = [];

    public static Fout NietGevonden(string wat, Guid id) =>
        new($"{wat}.niet-gevonden", "Niet gevonden", $"Er is geen {wat} met id {id}.", Foutsoort.NietGevonden);

    public static Fout Conflict(string code, string titel, string detail) => new(code, titel, detail, Foutsoort.Conflict);

    /// <summary>All errors of an invalid request at once.</summary>
    public static Fout Ongeldig(IReadOnlyList<Veldfout> velden) =>
        new("invoer.ongeldig", "De invoer klopt niet",
            velden.Count == 1 ? velden[0].Melding : $"{velden.Count} velden kloppen niet. Bij elk veld staat wat u kunt doen.",
            Foutsoort.Ongeldig)
        { Velden = velden };

    /// <summary>A rule of the domain that one field of the request breaks.</summary>
    public static Fout Ongeldig(string veld, string code, string melding) => Ongeldig([new Veldfout(veld, code, melding)]);

    public static readonly Fout VersieVerschilt = new("versie.verschilt", "Iemand anders was u voor",
        "Dit is intussen gewijzigd. Haal de nieuwe versie op en probeer het opnieuw.", Foutsoort.VersieVerschilt);

    public static readonly Fout BestaatAl = new("bestaat-al", "Dit bestaat al",
        "Iemand anders maakte op hetzelfde moment hetzelfde. Haal op wat er nu is.", Foutsoort.Conflict);

    public static readonly Fout VersieOntbreekt = new("versie.ontbreekt", "If-Match ontbreekt",
        "Stuur de ETag die u bij het ophalen kreeg mee in de header If-Match.", Foutsoort.VersieOntbreekt);
}
