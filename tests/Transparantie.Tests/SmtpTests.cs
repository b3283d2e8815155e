using System.Diagnostics;
using System.Text.Json;
using FeedbackPlatform.Platform.Persistence;
using FeedbackPlatform.Testing;
using FeedbackPlatform.Transparantie.Contracts;
using FeedbackPlatform.Transparantie.Mail;
using FluentAssertions;
using Microsoft.Extensions.DependencyInjection;
using MimeKit;

namespace FeedbackPlatform.Transparantie.Tests;

/// <summary>Mail to a real SMTP server; needs node, else skipped by name.</summary>
public sealed class SmtpTests
{
    [OpSmtp]
    public async Task Een_bericht_komt_een_keer_aan_ook_als_de_server_eerst_weigert()
    {
        using var sink = await Sink.StartAsync();
        var opties = new MailOpties("127.0.0.1", sink.Port, null, null, Mailbeveiliging.Geen, "klantsignalen@voorbeeldstad.example", "contact@voorbeeldstad.example",
            "Gemeente Voorbeeldstad", "https://voorbeeldstad.example");
        var t = await Opstelling.NieuwAsync(Databaseprovider.Sqlite, s => s
            .AddSingleton(opties).AddSingleton<IMailverzender>(sp => new SmtpMailverzender(opties, sp.GetRequiredService<TimeProvider>())));
        var goed = await t.RegistreerAsync("Dit las ik.", "goed@example.nl", terugkoppelen: true, citeren: false);
        var later = await t.RegistreerAsync("Dit zag ik.", "later@example.nl", terugkoppelen: true, citeren: false);
        var weg = await t.RegistreerAsync("Dit hoorde ik.", "weg@example.nl", terugkoppelen: true, citeren: false);
        var pad = await t.PubliceerAsync(Verbeteracties.Voeg("SMTP", [goed, later, weg]));

        var rijen = await ApiExtensions.WachtOpAsync(async () =>
        {
            var nu = await t.TerugkoppelingenAsync(pad);
            return nu.Count == 3 && nu.TrueForAll(r => r.GetProperty("status").GetString() != "Wachtend" || r.GetProperty("pogingen").GetInt32() > 0) ? nu : null;
        }, "first attempts");
        Rij(rijen, goed).GetProperty("status").GetString().Should().Be("Verzonden");
        Rij(rijen, later).GetProperty("laatsteFout").GetString().Should().Be("SMTP 451");
        var geweigerd = Rij(rijen, weg);
        (geweigerd.GetProperty("status").GetString(), geweigerd.GetProperty("reden").GetString(), geweigerd.GetProperty("laatsteFout").GetString())
            .Should().Be(("Mislukt", "AdresGeweigerd", "SMTP 550"));

        // The one that the server put off goes by itself; the refused one when a human asks, and is refused again.
        t.Platform.Klok.Vooruit(TimeSpan.FromMinutes(1));
        await ApiExtensions.WachtOpAsync(async () =>
            Rij(await t.TerugkoppelingenAsync(pad), later).GetProperty("status").GetString() == "Verzonden" ? "" : null, "second attempt");
        (await t.Kwaliteit.PostAsync($"/terugkoppelingen/{geweigerd.GetProperty("id").GetString()}/herhalingen", new { })).EnsureSuccessStatusCode();
        await ApiExtensions.WachtOpAsync(async () =>
            Rij(await t.TerugkoppelingenAsync(pad), weg).GetProperty("status").GetString() == "Mislukt" ? "" : null, "refusal");

        var post = sink.Post.ToList();
        post.Select(p => p.Aan).Should().BeEquivalentTo("goed@example.nl", "later@example.nl");
        var bericht = post.Single(p => p.Aan == "goed@example.nl").Bericht;
        bericht.MessageId.Should().Be($"{Rij(rijen, goed).GetProperty("id").GetGuid():N}@voorbeeldstad.example");
        bericht.From.Mailboxes.Single().Name.Should().Be("Gemeente Voorbeeldstad");
        bericht.ReplyTo.Mailboxes.Single().Address.Should().Be("contact@voorbeeldstad.example");
        bericht.Headers["List-Unsubscribe"].Should().Contain("mailto:contact@voorbeeldstad.example");
        bericht.TextBody.Should().Contain("Beste Eva Testlezer,").And.Contain("Dit las ik.").And.Contain("https://voorbeeldstad.example/verbeteringen/");
    }

    [Fact]
    public async Task Zonder_server_blijft_het_staan_met_een_code_zonder_adres()
    {
        var opties = new MailOpties("127.0.0.1", 9, null, null, Mailbeveiliging.Geen, "van@example.nl", "van@example.nl", "O", "https://o.example");
        var verzenden = () => new SmtpMailverzender(opties, TimeProvider.System).VerzendAsync(
            new MailBericht(Guid.NewGuid(), null, "aan@example.nl", "O", "T", "<p>T</p>"), CancellationToken.None);
        var fout = (await verzenden.Should().ThrowAsync<MailNietVerstuurdException>()).Which;
        (fout.Message, fout.Blijvend).Should().Be(("SocketException", false));
    }

    private static JsonElement Rij(IEnumerable<JsonElement> rijen, Guid klantsignaal) =>
        rijen.Single(r => r.GetProperty("klantsignaalId").GetGuid() == klantsignaal);
}

[AttributeUsage(AttributeTargets.Method)]
public sealed class OpSmtpAttribute : FactAttribute
{
    public OpSmtpAttribute()
    {
        if (!Sink.Aanwezig)
            Skip = "smtp-server: node and npm are not installed";
    }
}

/// <summary>The npm package smtp-server in a process of its own.</summary>
internal sealed class Sink : IDisposable
{
    private readonly Process proces;
    private readonly List<(string Aan, MimeMessage Bericht)> post = [];

    private Sink(Process proces) => this.proces = proces;

    public static bool Aanwezig { get; } = Environment.GetEnvironmentVariable("PATH")!.Split(Path.PathSeparator)
        .Count(map => File.Exists(Path.Combine(map, "node")) || File.Exists(Path.Combine(map, "node.exe"))) > 0;

    public int Port { get; private set; }

    public IReadOnlyList<(string Aan, MimeMessage Bericht)> Post
    {
        get
        {
            lock (post)
                return [.. post];
        }
    }

    public static async Task<Sink> StartAsync()
    {
        var map = Path.Combine(Bronmap(), "Smtp");
        if (!Directory.Exists(Path.Combine(map, "node_modules", "smtp-server")))
        {
            using var npm = Process.Start(new ProcessStartInfo("npm", "ci") { WorkingDirectory = map })!;
            await npm.WaitForExitAsync();
            npm.ExitCode.Should().Be(0, "npm ci installs the SMTP server of the tests");
        }

        var sink = new Sink(Process.Start(new ProcessStartInfo("node", "sink.mjs")
        {
            WorkingDirectory = map,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
        })!);
        var eerste = await sink.proces.StandardOutput.ReadLineAsync() ?? throw new InvalidOperationException("The SMTP server did not start.");
        sink.Port = JsonDocument.Parse(eerste).RootElement.GetProperty("port").GetInt32();
        _ = sink.LeesAsync();
        return sink;
    }

    public void Dispose()
    {
        if (!proces.HasExited)
            proces.Kill();
        proces.Dispose();
    }

    private async Task LeesAsync()
    {
        while (await proces.StandardOutput.ReadLineAsync() is { } regel)
        {
            var json = JsonDocument.Parse(regel).RootElement;
            using var bron = new MemoryStream(System.Text.Encoding.UTF8.GetBytes(json.GetProperty("data").GetString()!));
            var bericht = await MimeMessage.LoadAsync(bron);
            lock (post)
                post.Add((json.GetProperty("to")[0].GetString()!, bericht));
        }
    }

    private static string Bronmap()
    {
        var map = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(map, "FeedbackPlatform.sln")))
            map = Path.GetDirectoryName(map) ?? throw new InvalidOperationException("No source tree above the tests.");
        return Path.Combine(map, "tests", "Transparantie.Tests");
    }
}
