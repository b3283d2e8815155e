using System.Reflection;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using FeedbackPlatform.Platform.Berichten;
using FeedbackPlatform.Platform.Persistence;
using FluentAssertions;
using MediatR;

namespace FeedbackPlatform.Architecture.Tests;

public sealed class ModuleGrenzen
{
    public static TheoryData<string> Modules => [.. Bron.Modules];

    [Fact]
    public void Er_zijn_modules_en_de_host_kent_ze_alle()
    {
        Bron.Modules.Should().HaveCountGreaterThanOrEqualTo(5);
        FeedbackPlatform.Host.Modules.Alle.Select(m => m.GetType().Name).Should().BeEquivalentTo(Bron.Modules.Select(m => m + "Module"));
    }

    [Theory, MemberData(nameof(Modules))]
    public void Een_module_verwijst_alleen_naar_Platform_en_naar_Contracts(string module)
    {
        var verwijzingen = Verwijzingen($"backend/src/Modules/{module}/FeedbackPlatform.{module}/FeedbackPlatform.{module}.csproj");
        verwijzingen.Should().NotBeEmpty();
        verwijzingen.Should().OnlyContain(v => v == "FeedbackPlatform.Platform" || v.EndsWith(".Contracts", StringComparison.Ordinal));
    }

    [Theory, MemberData(nameof(Modules))]
    public void Contracts_verwijzen_nergens_naar_dan_Platform(string module) =>
        Verwijzingen($"backend/src/Modules/{module}/FeedbackPlatform.{module}.Contracts/FeedbackPlatform.{module}.Contracts.csproj")
            .Should().Equal("FeedbackPlatform.Platform");

    [Theory, MemberData(nameof(Modules))]
    public void Een_module_toont_een_deur(string module)
    {
        var openbaar = Assembly.Load("FeedbackPlatform." + module).GetExportedTypes()
            .Where(t => !t.FullName!.StartsWith("AspNetCoreGeneratedDocument", StringComparison.Ordinal) && !typeof(Microsoft.AspNetCore.Components.IComponent).IsAssignableFrom(t))
            .Select(t => t.Name);
        openbaar.Should().Equal(module + "Module");
    }

    [Theory, MemberData(nameof(Modules))]
    public void Contexten_en_handlers_zijn_verzegeld_en_intern(string module)
    {
        var typen = Assembly.Load("FeedbackPlatform." + module).GetTypes()
            .Where(t => t is { IsClass: true, IsAbstract: false } && (typeof(ModuleDbContext).IsAssignableFrom(t) || IsHandler(t))).ToList();
        typen.Should().NotBeEmpty();
        typen.Should().OnlyContain(t => t.IsSealed && !t.IsPublic);
    }

    [Theory, MemberData(nameof(Modules))]
    public void Events_hebben_een_draadnaam_van_de_eigen_module_en_geen_persoonsgegevens(string module)
    {
        var events = Assembly.Load($"FeedbackPlatform.{module}.Contracts").GetTypes().Where(t => typeof(IModuleEvent).IsAssignableFrom(t)).ToList();
        foreach (var gebeurtenis in events)
        {
            EventRegister.NaamVan(gebeurtenis).Should().MatchRegex($@"^{module.ToLowerInvariant()}\.[a-z]+(-[a-z]+)*\.v[0-9]+$");
            gebeurtenis.GetProperties().Select(p => p.Name).Should().NotContain(
                n => Regex.IsMatch(n, "^(Naam|Email|Telefoon|Adres|Tekst|Toelichting)"), $"{gebeurtenis.Name} travels and is kept");
        }

        if (module is "Intake" or "Behandeling" or "Leren" or "Transparantie")
            events.Should().NotBeEmpty();
    }

    [Fact]
    public void Slices_roepen_geen_slices_aan()
    {
        var slices = Bron.Modules.SelectMany(m => Bron.Csharp($"backend/src/Modules/{m}/FeedbackPlatform.{m}"))
            .Where(f => Regex.IsMatch(File.ReadAllText(f), @"internal static class \w+\s*\{") && File.ReadAllText(f).Contains("record Request", StringComparison.Ordinal))
            .ToDictionary(f => Path.GetFileNameWithoutExtension(f), File.ReadAllText);
        slices.Should().NotBeEmpty();
        foreach (var (naam, bron) in slices)
        {
            slices.Keys.Where(ander => ander != naam && bron.Contains($"new {ander}.Request(", StringComparison.Ordinal))
                .Should().BeEmpty($"{naam} is a use case of its own");
        }
    }

    [Fact]
    public void Ruwe_sql_staat_alleen_in_Persistence()
    {
        var bronnen = Bron.Csharp("backend/src").ToList();
        bronnen.Should().NotBeEmpty();
        bronnen.Where(f => !f.Contains("/Persistence/", StringComparison.Ordinal))
            .Where(f => Regex.IsMatch(File.ReadAllText(f), "FromSql|ExecuteSql|SqlQuery|CommandText")).Should().BeEmpty();
    }

    [Fact]
    public void Program_blijft_een_bladzijde() =>
        File.ReadAllLines(Bron.Bestand("backend/src/FeedbackPlatform.Host/Program.cs")).Should().HaveCountLessThanOrEqualTo(80);

    private static bool IsHandler(Type type) => type.GetInterfaces().Any(i => i.IsGenericType
        && (i.GetGenericTypeDefinition() == typeof(IRequestHandler<,>) || i.GetGenericTypeDefinition() == typeof(INotificationHandler<>)));

    private static IReadOnlyList<string> Verwijzingen(string project) =>
        [.. XDocument.Load(Bron.Bestand(project)).Descendants("ProjectReference")
            .Select(r => Path.GetFileNameWithoutExtension(r.Attribute("Include")!.Value.Replace('\\', '/')))];
}
