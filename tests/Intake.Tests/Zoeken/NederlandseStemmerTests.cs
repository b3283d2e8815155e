using System.Diagnostics;
using FeedbackPlatform.Intake.Zoeken;
using FluentAssertions;

namespace FeedbackPlatform.Intake.Tests.Zoeken;

public sealed class NederlandseStemmerTests
{
    [Theory]
    [InlineData("containers", "container")]
    [InlineData("lopen", "lop")]
    [InlineData("mogelijkheden", "mogelijk")]
    [InlineData("maan", "man")]
    [InlineData("brieven", "briev")]
    [InlineData("bloeien", "bloei")]
    [InlineData("yoghurt", "yoghurt")]
    [InlineData("a", "a")]
    [InlineData("", "")]
    public void Een_woord_krijgt_zijn_stam(string woord, string stam) => NederlandseStemmer.Stam(woord).Should().Be(stam);

    /// <summary>Every word of the Dutch word list, as it stands and in small letters, against the reference of the distribution.</summary>
    [FactMetReferentie]
    public async Task Elk_woord_van_de_woordenlijst_krijgt_de_stam_van_de_referentie()
    {
        var woorden = await File.ReadAllLinesAsync(FactMetReferentieAttribute.Woordenlijst);
        woorden = [.. woorden.Concat(woorden.Select(w => w.ToLowerInvariant())).Distinct()];
        woorden.Should().HaveCountGreaterThan(300_000);

        var referentie = await ReferentieAsync(woorden);

        referentie.Should().HaveSameCount(woorden);
        woorden.Zip(referentie, (woord, stam) => (woord, eigen: NederlandseStemmer.Stam(woord), stam))
            .Where(w => w.eigen != w.stam).Take(10).Should().BeEmpty();
    }

    private static async Task<string[]> ReferentieAsync(string[] woorden)
    {
        const string Script = "import sys, snowballstemmer\n"
            + "sys.stdin.reconfigure(encoding='utf-8'); sys.stdout.reconfigure(encoding='utf-8')\n"
            + "stem = snowballstemmer.stemmer('dutch').stemWord\n"
            + "for line in sys.stdin: print(stem(line.rstrip('\\n')))\n";
        var start = new ProcessStartInfo(FactMetReferentieAttribute.Python) { RedirectStandardInput = true, RedirectStandardOutput = true };
        start.ArgumentList.Add("-c");
        start.ArgumentList.Add(Script);
        using var proces = Process.Start(start)!;
        var lezen = proces.StandardOutput.ReadToEndAsync();
        await using (var invoer = new StreamWriter(proces.StandardInput.BaseStream, new System.Text.UTF8Encoding(false)))
        {
            foreach (var woord in woorden)
                await invoer.WriteAsync(woord + "\n");
        }

        var uitvoer = await lezen;
        await proces.WaitForExitAsync();
        proces.ExitCode.Should().Be(0);
        return uitvoer.Split('\n')[..^1];
    }
}

/// <summary>Skipped by name where the distribution's packages are missing.</summary>
public sealed class FactMetReferentieAttribute : FactAttribute
{
    public const string Woordenlijst = "/usr/share/dict/dutch";
    public const string Python = "/usr/bin/python3";

    public FactMetReferentieAttribute()
    {
        if (!File.Exists(Woordenlijst))
            Skip = "wdutch is not installed";
        else if (!HeeftReferentie())
            Skip = "python3-snowballstemmer is not installed";
    }

    private static bool HeeftReferentie()
    {
        if (!File.Exists(Python))
            return false;
        using var proces = Process.Start(new ProcessStartInfo(Python, "-c \"import snowballstemmer\"") { RedirectStandardError = true })!;
        proces.WaitForExit();
        return proces.ExitCode == 0;
    }
}
