using System.Security.Cryptography;
using System.Text;

namespace FeedbackPlatform.Platform.Voorbeeld;

/// <summary>A module's part of the example organisation; runs once on an empty database, in order.</summary>
public interface IVoorbeeldVuller
{
    /// <summary>Beheer 10, Intake 20, Behandeling 30, Leren 40, Transparantie 50.</summary>
    int Volgorde { get; }

    Task VulAsync(CancellationToken ct);
}

/// <summary>The same id for the same key, in every module and on every machine.</summary>
public static class VoorbeeldId
{
    /// <param name="sleutel">Kind and key, such as <c>klantsignaal:meedoen-03</c>.</param>
    public static Guid Van(string sleutel) =>
        new(SHA256.HashData(Encoding.UTF8.GetBytes("voorbeeldstad:" + sleutel)).AsSpan(0, 16), bigEndian: true);
}
