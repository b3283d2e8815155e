using System.Collections.Concurrent;
using System.Text.Json;
using FeedbackPlatform.Beheer.Contracts;
using FeedbackPlatform.Intake.Contracts;
using FeedbackPlatform.Platform.Persistence;
using FeedbackPlatform.Platform.Toegang;
using FeedbackPlatform.Testing;
using FluentAssertions;
using MediatR;
using Microsoft.Extensions.DependencyInjection;

namespace FeedbackPlatform.Leren.Tests.Slices;

/// <summary>
/// The real host and database, with what Intake and Beheer would answer given by the test: counts per week and growth of
/// a category cannot be arranged exactly through the front door.
/// </summary>
internal sealed class Omgeving :
    IRequestHandler<KlantsignalenOpvragen, IReadOnlyList<KlantsignaalSamenvatting>>,
    IRequestHandler<CategorieGroeiOpvragen, IReadOnlyList<CategorieGroei>>,
    IRequestHandler<RecentComplimentOpvragen, KlantsignaalSamenvatting?>,
    IRequestHandler<BriefVanDeWeekOpvragen, KlantsignaalSamenvatting?>,
    IRequestHandler<KlantsignaalTellingenOpvragen, IReadOnlyList<Weektelling>>,
    IRequestHandler<VergelijkbareKlantsignalenOpvragen, IReadOnlyList<KlantsignaalSamenvatting>>,
    IRequestHandler<ReferentielijstenOpvragen, Referentielijsten>
{
    private static readonly ConcurrentDictionary<Databaseprovider, Lazy<Task<Omgeving>>> Gedeeld = new();
    private readonly ConcurrentDictionary<Guid, KlantsignaalSamenvatting> signalen = new();

    private Omgeving()
    {
    }

    public static Guid CategorieId { get; } = Guid.CreateVersion7();

    public TestPlatform Platform { get; private set; } = null!;

    public List<CategorieGroei> Groei { get; } = [];

    public KlantsignaalSamenvatting? Compliment { get; set; }

    public KlantsignaalSamenvatting? Brief { get; set; }

    /// <summary>Klantsignalen per day, of any category.</summary>
    public Func<DateOnly, int> PerDag { get; set; } = _ => 0;

    public static Task<Omgeving> OpAsync(Databaseprovider provider) => Gedeeld.GetOrAdd(provider, p => new Lazy<Task<Omgeving>>(() => NieuwAsync(p))).Value;

    public static async Task<Omgeving> NieuwAsync(Databaseprovider provider)
    {
        var omgeving = new Omgeving();
        omgeving.Platform = await TestPlatform.NieuwAsync(provider, s =>
        {
            foreach (var soort in typeof(Omgeving).GetInterfaces())
                s.AddSingleton(soort, omgeving);
        });
        return omgeving;
    }

    public KlantsignaalSamenvatting Signaal(string tekst = "Ik had er gewoon recht op, maar niemand heeft het me verteld.", Soort soort = Soort.Klacht)
    {
        var signaal = new KlantsignaalSamenvatting(
            Guid.CreateVersion7(), "KS-2026-000001", soort, Kanaal.Telefoon, tekst, "Dat het anderen niet overkomt", Emotie.Teleurgesteld, 3, null, null,
            new DateOnly(2026, 11, 12), Luisterloop.Gehoord, true);
        signalen[signaal.Id] = signaal;
        return signaal;
    }

    public Task<HttpClient> KwaliteitAsync() => Platform.AlsAsync(Rol.Kwaliteit);

    public async Task<(Guid ReeksId, Guid OverlegId)> PlanAsync(HttpClient client, DateOnly? begin = null)
    {
        var antwoord = await client.PostAsync("/verbeteroverlegreeksen", new
        {
            naam = "Verbeteroverleg",
            begindatum = (begin ?? DateOnly.FromDateTime(Platform.Klok.GetUtcNow().UtcDateTime.AddDays(1))).ToString("yyyy-MM-dd"),
            begintijd = "10:00",
            duurMinuten = 60,
        });
        antwoord.StatusCode.Should().Be(System.Net.HttpStatusCode.Created, await antwoord.Content.ReadAsStringAsync());
        var json = await antwoord.JsonAsync();
        return (json.GetProperty("id").GetGuid(), json.GetProperty("eersteVerbeteroverlegId").GetGuid());
    }

    public static async Task<(JsonElement Json, string ETag)> HaalAsync(HttpClient client, string pad)
    {
        var antwoord = await client.GetAsync(ApiExtensions.Api + pad);
        antwoord.StatusCode.Should().Be(System.Net.HttpStatusCode.OK, await antwoord.Content.ReadAsStringAsync());
        return (await antwoord.JsonAsync(), antwoord.Headers.ETag?.Tag ?? "");
    }

    /// <summary>Posts with the version that is current now.</summary>
    public static async Task<HttpResponseMessage> DoeAsync(HttpClient client, string bron, string pad, object? inhoud, HttpMethod? methode = null) =>
        await client.StuurAsync(methode ?? HttpMethod.Post, bron + pad, inhoud, (await HaalAsync(client, bron)).ETag);

    public Task<IReadOnlyList<KlantsignaalSamenvatting>> Handle(KlantsignalenOpvragen request, CancellationToken cancellationToken) =>
        Task.FromResult<IReadOnlyList<KlantsignaalSamenvatting>>([.. request.Ids.Where(signalen.ContainsKey).Select(id => signalen[id])]);

    public Task<IReadOnlyList<CategorieGroei>> Handle(CategorieGroeiOpvragen request, CancellationToken cancellationToken) =>
        Task.FromResult<IReadOnlyList<CategorieGroei>>(Groei);

    public Task<KlantsignaalSamenvatting?> Handle(RecentComplimentOpvragen request, CancellationToken cancellationToken) => Task.FromResult(Compliment);

    public Task<KlantsignaalSamenvatting?> Handle(BriefVanDeWeekOpvragen request, CancellationToken cancellationToken) => Task.FromResult(Brief);

    public Task<IReadOnlyList<Weektelling>> Handle(KlantsignaalTellingenOpvragen request, CancellationToken cancellationToken)
    {
        var weken = new SortedDictionary<DateOnly, int>();
        for (var dag = request.Van; dag <= request.TotEnMet; dag = dag.AddDays(1))
        {
            var maandag = dag.AddDays(-(((int)dag.DayOfWeek + 6) % 7));
            weken[maandag] = weken.GetValueOrDefault(maandag) + PerDag(dag);
        }

        return Task.FromResult<IReadOnlyList<Weektelling>>([.. weken.Select(w => new Weektelling(w.Key, w.Value))]);
    }

    public Task<IReadOnlyList<KlantsignaalSamenvatting>> Handle(VergelijkbareKlantsignalenOpvragen request, CancellationToken cancellationToken) =>
        Task.FromResult<IReadOnlyList<KlantsignaalSamenvatting>>([.. signalen.Values.Where(s => s.Id != request.KlantsignaalId).Take(4)]);

    public Task<Referentielijsten> Handle(ReferentielijstenOpvragen request, CancellationToken cancellationToken) => Task.FromResult(
        new Referentielijsten([new Referentiewaarde(CategorieId, "Brieven", null, "Brieven", true, null)], [], [], []));
}
