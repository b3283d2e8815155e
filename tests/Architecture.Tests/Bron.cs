namespace FeedbackPlatform.Architecture.Tests;

/// <summary>The source tree: guards discover their subjects from disk, so that the newest module cannot be forgotten.</summary>
internal static class Bron
{
    public static string Wortel { get; } = ZoekWortel();

    /// <summary>Names of the folders under <c>backend/src/Modules</c>.</summary>
    public static IReadOnlyList<string> Modules { get; } =
        [.. Directory.GetDirectories(Path.Combine(Wortel, "backend/src/Modules")).Select(d => Path.GetFileName(d)!).Order()];

    public static string Bestand(string pad) => Path.Combine(Wortel, pad);

    /// <summary>C# sources below a folder, without what a build made.</summary>
    public static IEnumerable<string> Csharp(string map) =>
        Directory.EnumerateFiles(Bestand(map), "*.cs", SearchOption.AllDirectories)
            .Where(f => !f.Contains("/obj/", StringComparison.Ordinal) && !f.Contains("/bin/", StringComparison.Ordinal));

    private static string ZoekWortel()
    {
        var map = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(map, "FeedbackPlatform.sln")))
            map = Path.GetDirectoryName(map) ?? throw new InvalidOperationException("No FeedbackPlatform.sln above the tests.");
        return map;
    }
}
