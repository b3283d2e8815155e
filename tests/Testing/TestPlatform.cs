using System.Collections.Concurrent;
using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using FeedbackPlatform.Beheer.Gebruikers;
using FeedbackPlatform.Beheer.Persistence;
using FeedbackPlatform.Platform.Berichten;
using FeedbackPlatform.Platform.Http;
using FeedbackPlatform.Platform.Persistence;
using FeedbackPlatform.Platform.Toegang;
using FeedbackPlatform.Platform.Voorbeeld;
using FluentAssertions;
using MediatR;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Data.SqlClient;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Npgsql;

namespace FeedbackPlatform.Testing;

/// <summary>
/// The real host on a real, migrated, empty database. One per test assembly and database; tests keep out of each other's
/// way by their own data.
/// </summary>
public sealed class TestPlatform : WebApplicationFactory<Program>
{
    /// <summary>Of every account that <see cref="AlsAsync"/> uses.</summary>
    public const string Wachtwoord = "een-lang-testwachtwoord";

    private static readonly Lazy<string> Wachtwoordhash = new(() => new Wachtwoorden().Hash(Wachtwoord));

    private static readonly ConcurrentDictionary<Databaseprovider, Lazy<Task<TestPlatform>>> Gestart = new();

    private readonly Databaseprovider provider;
    private readonly string map = Directory.CreateTempSubdirectory("feedback-test-").FullName;
    private readonly string verbinding;
    private readonly Action<IServiceCollection>? vervang;
    private readonly ConcurrentDictionary<Rol, Lazy<Task<(string Cookies, string Antiforgery)>>> sessies = new();
    private readonly Lazy<Task> accounts;

    static TestPlatform() => AppDomain.CurrentDomain.ProcessExit += (_, _) =>
    {
        foreach (var platform in Gestart.Values.Where(p => p is { IsValueCreated: true, Value.IsCompletedSuccessfully: true }).Select(p => p.Value.Result))
            platform.Opruimen();
    };

    private TestPlatform(Databaseprovider provider, string verbinding, Action<IServiceCollection>? vervang)
    {
        (this.provider, this.verbinding, this.vervang) = (provider, verbinding, vervang);
        accounts = new(MaakAccountsAsync);
    }

    /// <summary>The clock of this host; tests may move it forward.</summary>
    public StelbareKlok Klok { get; } = new();

    /// <summary>Folder where the host writes files, such as mail.</summary>
    public string Datamap => map;

    /// <summary>The host that all tests of this assembly share for one database.</summary>
    public static Task<TestPlatform> OpAsync(Databaseprovider provider) =>
        Gestart.GetOrAdd(provider, p => new Lazy<Task<TestPlatform>>(() => NieuwAsync(p))).Value;

    /// <summary>A host of its own, for a test that changes the clock, the configuration or a service.</summary>
    public static async Task<TestPlatform> NieuwAsync(Databaseprovider provider, Action<IServiceCollection>? vervang = null)
    {
        var verbinding = await MaakDatabaseAsync(provider);
        if (provider != Databaseprovider.Sqlite)
        {
            // A host on a server database refuses to serve an old schema, so another one migrates first.
            await using var eerst = new TestPlatform(provider, verbinding, null);
            await eerst.Services.GetRequiredService<Migraties>().UitvoerenAsync(CancellationToken.None);
            Environment.ExitCode = 0;
        }

        return new TestPlatform(provider, verbinding, vervang);
    }

    /// <summary>
    /// A client signed in as somebody with this role: a real account, a real session through <c>POST /sessies</c>, taken once
    /// per role and shared. The client keeps no cookies of later answers.
    /// </summary>
    public async Task<HttpClient> AlsAsync(Rol rol)
    {
        var (cookies, antiforgery) = await sessies.GetOrAdd(rol, r => new Lazy<Task<(string, string)>>(() => MeldAanAsync(r))).Value;
        var client = CreateClient(new WebApplicationFactoryClientOptions { AllowAutoRedirect = false, HandleCookies = false });
        client.DefaultRequestHeaders.Add("Cookie", cookies);
        client.DefaultRequestHeaders.Add("X-XSRF-TOKEN", antiforgery);
        return client;
    }

    /// <summary>Not signed in; keeps the cookies that it gets.</summary>
    public HttpClient Anoniem() => CreateClient(new WebApplicationFactoryClientOptions { AllowAutoRedirect = false });

    /// <summary>The id of the account that <see cref="AlsAsync"/> signs in with.</summary>
    public static Guid GebruikerId(Rol rol) => VoorbeeldId.Van("gebruiker:test-" + rol);

    /// <summary>The e-mail address of that account.</summary>
    public static string Email(Rol rol) => $"{rol.ToString().ToLowerInvariant()}@test.example";

    /// <summary>Makes the accounts that <see cref="AlsAsync"/> signs in with, one per role; not for a test of an empty installation.</summary>
    public Task AccountsAsync() => accounts.Value;

    /// <summary>Runs work against the services of one scope, to look at the database behind the API.</summary>
    public async Task<T> InScopeAsync<T>(Func<IServiceProvider, Task<T>> werk)
    {
        await using var scope = Services.CreateAsyncScope();
        return await werk(scope.ServiceProvider);
    }

    /// <summary>Delivers one message as the dispatcher would; the same id again is the same message again.</summary>
    public Task BezorgAsync(Guid berichtId, IModuleEvent gebeurtenis) => InScopeAsync(async sp =>
    {
        sp.GetRequiredService<BerichtContext>().Id = berichtId;
        await sp.GetRequiredService<IPublisher>().Publish((object)gebeurtenis);
        return true;
    });

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        builder.UseEnvironment("Testing");
        builder.UseSetting("Database:MigreerBijStart", "true");
        builder.UseSetting("Data:Map", map);
        foreach (var p in Enum.GetValues<Databaseprovider>()) // Also silences one that the environment names.
            builder.UseSetting("ConnectionStrings:" + p, p == provider ? verbinding : "");
        builder.ConfigureLogging(l => l.SetMinimumLevel(LogLevel.Warning));
        builder.ConfigureTestServices(s =>
        {
            s.AddSingleton<TimeProvider>(Klok);
            s.PostConfigure<CookieAuthenticationOptions>( // A test that moves the clock by weeks stays signed in.
                CookieAuthenticationDefaults.AuthenticationScheme, o => o.ExpireTimeSpan = TimeSpan.FromDays(3650));
            vervang?.Invoke(s);
        });
    }

    private async Task<(string Cookies, string Antiforgery)> MeldAanAsync(Rol rol)
    {
        await AccountsAsync();
        using var client = CreateClient(new WebApplicationFactoryClientOptions { AllowAutoRedirect = false, HandleCookies = false });
        var antwoord = await client.PostAsync("/sessies", new { email = Email(rol), wachtwoord = Wachtwoord });
        antwoord.StatusCode.Should().Be(HttpStatusCode.OK, "{0} signs in", rol);
        return (string.Join("; ", antwoord.Headers.GetValues("Set-Cookie").Select(c => c[..c.IndexOf(';')])),
            (await antwoord.JsonAsync()).GetProperty("antiforgeryToken").GetString()!);
    }

    private async Task<bool> MaakAccountsAsync() => await InScopeAsync(async sp =>
    {
        var db = sp.GetRequiredService<BeheerDbContext>();
        foreach (var rol in Enum.GetValues<Rol>())
        {
            var gebruiker = Gebruiker.Maak($"Test {rol}", Email(rol), [rol], null, Klok.GetUtcNow(), GebruikerId(rol));
            gebruiker.WachtwoordInstellen(Wachtwoordhash.Value);
            db.Gebruikers.Add(gebruiker);
        }

        await db.SaveChangesAsync();
        return true;
    });

    private static async Task<string> MaakDatabaseAsync(Databaseprovider provider)
    {
        var naam = "feedback_" + Guid.CreateVersion7().ToString("N");
        switch (provider)
        {
            case Databaseprovider.Postgres:
                var postgres = new NpgsqlConnectionStringBuilder(Environment.GetEnvironmentVariable(OpPostgresAttribute.Variabele));
                await using (var bron = NpgsqlDataSource.Create(postgres))
                {
                    await using var opdracht = bron.CreateCommand($"create database {naam}");
                    await opdracht.ExecuteNonQueryAsync();
                }

                postgres.Database = naam;
                postgres.MaxPoolSize = 30;
                return postgres.ToString();
            case Databaseprovider.SqlServer:
                var sqlServer = new SqlConnectionStringBuilder(Environment.GetEnvironmentVariable(OpSqlServerAttribute.Variabele));
                await using (var verbinding = new SqlConnection(sqlServer.ToString()))
                {
                    await verbinding.OpenAsync();
                    await using var opdracht = new SqlCommand($"create database {naam}", verbinding);
                    await opdracht.ExecuteNonQueryAsync();
                }

                sqlServer.InitialCatalog = naam;
                return sqlServer.ToString();
            default:
                return $"Data Source={Path.Combine(Path.GetTempPath(), naam)}.db";
        }
    }

    private void Opruimen()
    {
        Dispose();
        if (provider == Databaseprovider.Sqlite)
        {
            Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
            foreach (var bestand in (string[])["", "-wal", "-shm"])
                File.Delete(new Microsoft.Data.Sqlite.SqliteConnectionStringBuilder(verbinding).DataSource + bestand);
        }

        Directory.Delete(map, recursive: true);
    }
}

/// <summary>A clock that runs like the real one and can be set forward.</summary>
public sealed class StelbareKlok : TimeProvider
{
    private TimeSpan verschil;

    public override DateTimeOffset GetUtcNow() => System.GetUtcNow() + verschil;

    public void Vooruit(TimeSpan duur) => verschil += duur;

    public void Op(DateTimeOffset moment) => verschil = moment - System.GetUtcNow();
}

/// <summary>What a test says to the API and reads from it.</summary>
public static class ApiExtensions
{
    public const string Api = "/api/v1";

    public static async Task<JsonElement> JsonAsync(this HttpResponseMessage antwoord) =>
        JsonDocument.Parse(await antwoord.Content.ReadAsStringAsync()).RootElement;

    public static Task<HttpResponseMessage> PostAsync(this HttpClient client, string pad, object inhoud, string? ifMatch = null, string? idempotentie = null) =>
        client.StuurAsync(HttpMethod.Post, pad, inhoud, ifMatch, idempotentie);

    public static Task<HttpResponseMessage> StuurAsync(
        this HttpClient client, HttpMethod methode, string pad, object? inhoud, string? ifMatch = null, string? idempotentie = null)
    {
        var verzoek = new HttpRequestMessage(methode, Api + pad)
        {
            Content = inhoud is null ? null : inhoud is string tekst
                ? new StringContent(tekst, System.Text.Encoding.UTF8, "application/json")
                : JsonContent.Create(inhoud, options: Json.Opties),
        };
        if (ifMatch is not null)
            verzoek.Headers.TryAddWithoutValidation("If-Match", ifMatch);
        if (idempotentie is not null)
            verzoek.Headers.Add("Idempotency-Key", idempotentie);
        return client.SendAsync(verzoek);
    }

    /// <summary>
    /// Asks again until the answer is there: what another module does with an event comes a moment later. Fails with
    /// <paramref name="wat"/> and the last answer.
    /// </summary>
    public static async Task<T> WachtOpAsync<T>(Func<Task<T?>> vraag, string wat, int seconden = 60)
        where T : class
    {
        var tot = DateTime.UtcNow.AddSeconds(seconden);
        while (true)
        {
            if (await vraag() is { } antwoord)
                return antwoord;
            if (DateTime.UtcNow > tot)
                throw new Xunit.Sdk.XunitException($"After {seconden} s still no {wat}");
            await Task.Delay(50);
        }
    }
}
