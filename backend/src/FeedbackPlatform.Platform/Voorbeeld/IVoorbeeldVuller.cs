using System.Security.Cryptography;
using System.Text;

namespace FeedbackPlatform.Platform.Voorbeeld;

/// <summary>
/// A module's part of the example organisation. It is written in one transaction, in the order of
/// <see cref="Volgorde"/>, and only when the module is empty: stopping half-way is repaired by starting again.
/// </summary>
public interface IVoorbeeldVuller
{
    /// <summary>Beheer 10, Intake 20, Behandeling 30, Leren 40, Transparantie 50.</summary>
    int Volgorde { get; }

    /// <summary>What it fills, for the log.</summary>
    string Naam { get; }

    Task<bool> IsLeegAsync(CancellationToken ct);

    Task VulAsync(CancellationToken ct);
}

/// <summary>The same id for the same key, in every module and on every machine.</summary>
public static class VoorbeeldId
{
    /// <param name="sleutel">Kind and key, such as <c>klantsignaal:meedoen-03</c>.</param>
    public static Guid Van(string sleutel) =>
        new(SHA256.HashData(Encoding.UTF8.GetBytes("voorbeeldstad:" + sleutel)).AsSpan(0, 16), bigEndian: true);

    public static Guid Gebruiker(string sleutel) => Van("gebruiker:" + sleutel);

    public static Guid Categorie(string sleutel) => Van("categorie:" + sleutel);

    public static Guid Organisatieonderdeel(string sleutel) => Van("organisatieonderdeel:" + sleutel);

    public static Guid Gebied(string sleutel) => Van("gebied:" + sleutel);

    public static Guid Klantsignaal(string sleutel) => Van("klantsignaal:" + sleutel);

    /// <param name="sleutel">Key of the klantsignaal.</param>
    public static Guid Behandeling(string sleutel) => Van("behandeling:" + sleutel);

    public static Guid Verbeteroverleg(int nummer) => Van($"verbeteroverleg:{nummer}");

    public static Guid Verbeteractie(string sleutel) => Van("verbeteractie:" + sleutel);

    /// <param name="sleutel">Key of the klantsignaal.</param>
    public static Guid GoudenKlacht(string sleutel) => Van("goudenklacht:" + sleutel);

    public static Guid Publicatie(string sleutel) => Van("publicatie:" + sleutel);

    public static Guid Terugkoppeling(string publicatie, string klantsignaal) => Van($"terugkoppeling:{publicatie}:{klantsignaal}");
}
