using FeedbackPlatform.Platform.Persistence;

namespace FeedbackPlatform.Beheer.Referentielijsten;

/// <summary>The trees that a Beheerder keeps.</summary>
internal enum Lijst
{
    Categorieen,
    Organisatieonderdelen,
    Gebieden,
}

/// <summary>
/// A value in one of the trees. Values are switched off, never deleted: old signals keep theirs. Former names stay, so
/// that a figure of last year can be explained.
/// </summary>
internal abstract class Waarde : Aggregaat
{
    public const int NaamMaximum = 100;
    public const int UitlegMaximum = 500;


    /// <summary>A list that a form shows at once stays within bounds.</summary>
    public const int LijstMaximum = 2000;

    private readonly List<Naamgeschiedenis> geschiedenis = [];

    public abstract Lijst Lijst { get; }

    public string Naam { get; private set; } = "";

    public Guid? BovenliggendeId { get; private set; }

    public string? Uitleg { get; private set; }

    public bool Actief { get; private set; } = true;

    public int Volgorde { get; private set; }

    /// <summary>List, parent and name: no two values of the same name under one parent.</summary>
    public string Plaats { get; private set; } = "";

    public IReadOnlyList<Naamgeschiedenis> Geschiedenis => geschiedenis;

    public static Waarde Maak(Lijst lijst, string naam, Guid? bovenliggendeId, string? uitleg, int volgorde, Guid? id = null)
    {
        Waarde waarde = lijst switch
        {
            Lijst.Categorieen => new Categorie(id),
            Lijst.Organisatieonderdelen => new Organisatieonderdeel(id),
            _ => new Gebied(id),
        };
        waarde.Naam = naam.Trim();
        waarde.BovenliggendeId = bovenliggendeId;
        waarde.Uitleg = uitleg?.Trim();
        waarde.Volgorde = volgorde;
        waarde.Plaats = waarde.BepaalPlaats();
        return waarde;
    }

    public void Wijzigen(string naam, Guid? bovenliggendeId, string? uitleg, bool actief, int volgorde, DateTimeOffset nu)
    {
        if (Naam != naam.Trim() || BovenliggendeId != bovenliggendeId)
            geschiedenis.Add(new Naamgeschiedenis(Guid.CreateVersion7(nu), Naam, BovenliggendeId, nu));
        Naam = naam.Trim();
        BovenliggendeId = bovenliggendeId;
        Uitleg = string.IsNullOrWhiteSpace(uitleg) ? null : uitleg.Trim();
        Actief = actief;
        Volgorde = volgorde;
        Plaats = BepaalPlaats();
        Gewijzigd();
    }

    private string BepaalPlaats() => $"{Lijst}|{BovenliggendeId:N}|{Naam.ToLowerInvariant()}";
}

/// <param name="Id">Ours: SQLite cannot number rows below a parent.</param>
/// <param name="Naam">Former name.</param>
/// <param name="BovenliggendeId">Former parent.</param>
/// <param name="TotOp">Valid until then.</param>
internal sealed record Naamgeschiedenis(Guid Id, string Naam, Guid? BovenliggendeId, DateTimeOffset TotOp);

internal sealed class Categorie : Waarde
{
    public Categorie()
    {
    }

    public Categorie(Guid? id) => Id = id ?? Id;

    public override Lijst Lijst => Lijst.Categorieen;
}

internal sealed class Organisatieonderdeel : Waarde
{
    public Organisatieonderdeel()
    {
    }

    public Organisatieonderdeel(Guid? id) => Id = id ?? Id;

    public override Lijst Lijst => Lijst.Organisatieonderdelen;
}

internal sealed class Gebied : Waarde
{
    public Gebied()
    {
    }

    public Gebied(Guid? id) => Id = id ?? Id;

    public override Lijst Lijst => Lijst.Gebieden;
}
