using System.Buffers.Binary;
using System.Text.RegularExpressions;

namespace FeedbackPlatform.Platform.Voorbeeld;

/// <summary>Writes a module's part of a great number of made-up klantsignalen, for load tests.</summary>
public interface IVoorbeeldSchaal
{
    /// <summary>As of <see cref="IVoorbeeldVuller"/>.</summary>
    int Volgorde { get; }

    string Naam { get; }

    /// <summary>Writes in batches and reports how many rows it has written.</summary>
    Task VulAsync(Voorbeeldschaal schaal, IProgress<int> voortgang, CancellationToken ct);
}

/// <param name="Behandeling">True when a behandeling belongs to it.</param>
/// <param name="AfgerondNaDagen">Null while the behandeling is open.</param>
public sealed record Schaalsignaal(
    int Nummer,
    Guid Id,
    VoorbeeldKlantsignaal Voorbeeld,
    string Tekst,
    DateTimeOffset GeregistreerdOp,
    VoorbeeldIndiener? Indiener,
    bool Behandeling,
    int? AfgerondNaDagen);

/// <summary>
/// Any number of klantsignalen over three years, the same for the same number: sentences of the example organisation,
/// combined within one category. They are read one by one and never held together.
/// </summary>
public sealed partial class Voorbeeldschaal(Voorbeeldinhoud inhoud, int aantal, DateTimeOffset nu)
{
    private const int Dagen = 3 * 365;
    private const double DeelMetBehandeling = 0.17;
    private const int OpenDagen = 40;

    private static readonly string[] Voornamen =
        ["Anna", "Bram", "Chantal", "Driss", "Els", "Farah", "Geert", "Hanna", "Ivo", "Jamal", "Karin", "Leo", "Mila", "Noor", "Otto", "Petra", "Rachid", "Sanne", "Tarik", "Wout"];

    private static readonly string[] Achternamen =
        ["Aalders", "Bosveld", "Cornelissen", "Doornbos", "Elzinga", "Faber", "Groenendijk", "Hofstra", "Idrissi", "Jonker", "Kamps", "Lindeboom", "Moerman", "Nieland", "Okker", "Prinsen", "Ruizendaal", "Stoel", "Tuin", "Vossen"];

    private readonly Dictionary<string, string[]> zinnen = inhoud.Klantsignalen.GroupBy(k => k.Categorie)
        .ToDictionary(g => g.Key, g => g.SelectMany(k => Zinseinde().Split(k.Tekst)).Select(z => z.Trim()).Where(z => z.Length > 12).Distinct().ToArray());

    private readonly VoorbeeldKlantsignaal[] basis =
        [.. inhoud.Klantsignalen.Where(k => k.Soort is not ("Misstandvermoeden" or "Bezwaar"))];

    public int Aantal => aantal;

    public IEnumerable<Schaalsignaal> Klantsignalen()
    {
        for (var nummer = 1; nummer <= aantal; nummer++)
            yield return Maak(nummer);
    }

    private Schaalsignaal Maak(int nummer)
    {
        var toeval = new Random(nummer);
        var voorbeeld = basis[toeval.Next(basis.Length)];
        // Oldest first, so that ids and kenmerken rise with time.
        var op = nu - TimeSpan.FromDays(Dagen * (1 - (nummer - toeval.NextDouble()) / aantal)) - TimeSpan.FromSeconds(1);
        var pot = zinnen[voorbeeld.Categorie];
        var tekst = string.Join(' ', Enumerable.Range(0, toeval.Next(1, 5)).Select(_ => pot[toeval.Next(pot.Length)]).Distinct());
        var indiener = toeval.NextDouble() < 0.6 ? Persoon(toeval) : null;
        var behandeling = toeval.NextDouble() < DeelMetBehandeling;
        var oud = (nu - op).TotalDays > OpenDagen;
        return new Schaalsignaal(nummer, Id(op, nummer), voorbeeld, tekst, op, indiener, behandeling, behandeling && oud ? toeval.Next(1, 38) : null);
    }

    private static VoorbeeldIndiener Persoon(Random toeval)
    {
        var (voornaam, achternaam) = (Voornamen[toeval.Next(Voornamen.Length)], Achternamen[toeval.Next(Achternamen.Length)]);
        var nummer = toeval.Next(100_000);
        return new VoorbeeldIndiener($"{voornaam} {achternaam}", $"{voornaam}.{achternaam}{nummer}@voorbeeld.example".ToLowerInvariant(), $"06-000{nummer:00000}", null);
    }

    /// <summary>A version 7 id whose random part is the number.</summary>
    private static Guid Id(DateTimeOffset op, int nummer)
    {
        Span<byte> bytes = stackalloc byte[16];
        BinaryPrimitives.WriteInt64BigEndian(bytes, op.ToUnixTimeMilliseconds() << 16);
        bytes[6] = 0x70;
        BinaryPrimitives.WriteInt64BigEndian(bytes[8..], nummer);
        bytes[8] = 0x80;
        return new Guid(bytes, bigEndian: true);
    }

    [GeneratedRegex(@"(?<=[.!?])\s+|\n+")]
    private static partial Regex Zinseinde();
}
