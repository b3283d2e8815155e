using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;

namespace FeedbackPlatform.Testing.Processes;

/// <summary>A signed-in person with a connection of their own, as a browser has.</summary>
public sealed class ApiSession : IDisposable
{
    public const string Password = "Voorbeeldstad-2026!";

    private readonly HttpClient client;

    private ApiSession(HttpClient client) => this.client = client;

    public static async Task<ApiSession> SignInAsync(Uri address, string email)
    {
        var client = new HttpClient(new SocketsHttpHandler { CookieContainer = new CookieContainer(), MaxConnectionsPerServer = 1 })
        {
            BaseAddress = address,
            Timeout = TimeSpan.FromSeconds(60),
        };
        client.DefaultRequestHeaders.Accept.Add(new MediaTypeWithQualityHeaderValue("application/json"));
        using var answer = await client.PostAsJsonAsync("/api/v1/sessies", new { email, wachtwoord = Password });
        var session = await ReadAsync(answer, HttpStatusCode.Created, HttpStatusCode.OK);
        client.DefaultRequestHeaders.Add("X-XSRF-TOKEN", session.GetProperty("antiforgeryToken").GetString());
        return new ApiSession(client);
    }

    /// <summary>Gets and reads to the end; anything but 200 ends the bench.</summary>
    public async Task GetAsync(string path)
    {
        using var answer = await client.GetAsync(path);
        if (answer.StatusCode != HttpStatusCode.OK)
            await ReadAsync(answer, HttpStatusCode.OK);
        await answer.Content.CopyToAsync(Stream.Null);
    }

    public async Task<JsonElement> ReadAsync(string path)
    {
        using var answer = await client.GetAsync(path);
        return await ReadAsync(answer, HttpStatusCode.OK);
    }

    /// <summary>Creates something; anything but 201 is an exception.</summary>
    public async Task<JsonElement> PostAsync(string path, object body)
    {
        using var answer = await client.PostAsJsonAsync(path, body);
        return await ReadAsync(answer, HttpStatusCode.Created);
    }

    public void Dispose() => client.Dispose();

    private static async Task<JsonElement> ReadAsync(HttpResponseMessage answer, params HttpStatusCode[] expected)
    {
        var text = await answer.Content.ReadAsStringAsync();
        return expected.Contains(answer.StatusCode)
            ? JsonDocument.Parse(text).RootElement.Clone()
            : throw new InvalidOperationException($"{answer.RequestMessage?.Method} {answer.RequestMessage?.RequestUri}: {(int)answer.StatusCode} {text}");
    }
}
