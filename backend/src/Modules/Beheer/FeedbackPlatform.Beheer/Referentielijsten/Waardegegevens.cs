using FeedbackPlatform.Platform.Resultaten;

namespace FeedbackPlatform.Beheer.Referentielijsten;

/// <summary>One value in a tree as a Beheerder sees it.</summary>
/// <param name="Id">Stable.</param>
/// <param name="Naam">Own name.</param>
/// <param name="BovenliggendeId">Null for a root.</param>
/// <param name="Uitleg">When to choose it.</param>
/// <param name="Actief">Own switch; a value below an inactive one cannot be chosen either.</param>
/// <param name="Volgorde">Place among those under the same parent; then by name.</param>
/// <param name="Geschiedenis">Former names and places, newest first.</param>
/// <param name="Versie">Also the ETag.</param>
internal sealed record Waardegegevens(
    Guid Id, string Naam, Guid? BovenliggendeId, string? Uitleg, bool Actief, int Volgorde, IReadOnlyList<VroegereNaam> Geschiedenis, Guid Versie)
{
    public static Waardegegevens Van(Waarde w) => new(
        w.Id, w.Naam, w.BovenliggendeId, w.Uitleg, w.Actief, w.Volgorde,
        [.. w.Geschiedenis.OrderByDescending(g => g.TotOp).Select(g => new VroegereNaam(g.Naam, g.BovenliggendeId, g.TotOp))], w.Versie);
}

/// <param name="Naam">Former name.</param>
/// <param name="BovenliggendeId">Former parent.</param>
/// <param name="TotOp">Valid until then.</param>
internal sealed record VroegereNaam(string Naam, Guid? BovenliggendeId, DateTimeOffset TotOp);

internal static class WaardeFouten
{
    public static readonly Fout BestaatAl = Fout.Ongeldig("naam", "bestaat-al", "Op deze plek staat al iets met deze naam.");

    public static readonly Fout BovenliggendeBestaatNiet = Fout.Ongeldig("bovenliggendeId", "bestaat-niet", "Kies iets uit dezelfde lijst om dit onder te hangen.");

    public static readonly Fout Kring = Fout.Ongeldig("bovenliggendeId", "kring", "Dit kan niet onder zichzelf hangen, ook niet via een ander.");

    public static readonly Fout LijstVol = Fout.Conflict("lijst.vol", "Deze lijst is vol",
        $"Een lijst heeft hoogstens {Waarde.LijstMaximum} waarden. Wijzig of hergebruik een waarde die niet meer in gebruik is.");

    public static Fout NietGevonden(Lijst lijst, Guid id) => Fout.NietGevonden(lijst.Enkelvoud().ToLowerInvariant(), id);
}

internal static class Lijsten
{
    public static readonly IReadOnlyList<Lijst> Alle = Enum.GetValues<Lijst>();

    public static string Pad(this Lijst lijst) => "/" + lijst.ToString().ToLowerInvariant();

    public static string Enkelvoud(this Lijst lijst) => lijst switch
    {
        Lijst.Categorieen => nameof(Categorie),
        Lijst.Organisatieonderdelen => nameof(Organisatieonderdeel),
        _ => nameof(Gebied),
    };
}
