using FeedbackPlatform.Platform.Persistence;

namespace FeedbackPlatform.Beheer.Referentielijsten;

/// <summary>How the organisation calls one of the channels, and whether it may be chosen.</summary>
internal sealed class Kanaalinstelling : Aggregaat
{
    public const int CodeMaximum = 40;
    public const int NaamMaximum = 60;

    /// <summary>What every organisation starts with: all channels of the glossary.</summary>
    public static readonly IReadOnlyList<(string Code, string Naam)> Standaard =
    [
        ("Balie", "Balie"), ("Telefoon", "Telefoon"), ("Email", "E-mail"), ("Webformulier", "Webformulier"), ("Brief", "Brief"),
        ("Chat", "Chat"), ("SocialeMedia", "Sociale media"), ("Huisbezoek", "Huisbezoek"), ("Terugbelnotitie", "Terugbelnotitie"),
        ("Enquete", "Enquête"), ("Ombudsman", "Ombudsman"), ("Ketenpartner", "Ketenpartner"), ("Api", "Ander systeem (API)"),
    ];

    private Kanaalinstelling()
    {
    }

    /// <summary>Value of the enum <c>Kanaal</c>.</summary>
    public string Code { get; private init; } = "";

    public string Naam { get; private set; } = "";

    public bool Actief { get; private set; } = true;

    public int Volgorde { get; private set; }

    public void Wijzigen(string naam, bool actief, int volgorde)
    {
        (Naam, Actief, Volgorde) = (naam.Trim(), actief, volgorde);
        Gewijzigd();
    }
}
