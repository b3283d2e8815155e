using FeedbackPlatform.Behandeling.Contracts;
using FeedbackPlatform.Intake.Contracts;
using FeedbackPlatform.Platform;
using FeedbackPlatform.Platform.Berichten;
using FeedbackPlatform.Platform.Http;
using FeedbackPlatform.Platform.Persistence;
using FeedbackPlatform.Platform.Resultaten;
using FeedbackPlatform.Platform.Toegang;
using MediatR;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace FeedbackPlatform.Beheer.Vandaag;

/// <summary>What waits for this person today, as far as it is not a list of its own. Parts that the roles do not cover are null.</summary>
internal static class VandaagOpvragen
{
    private const int RegistratiesDagen = 60;
    private const int RegistratiesMaximum = 5;
    private const int BriefDagen = 7;
    private const int TekstMaximum = 220;

    public sealed record Request : IRequest<Result<Response>>;

    /// <param name="Behandelen">For who handles.</param>
    /// <param name="Registraties">What this person registered lately and what became of it; for who registers.</param>
    /// <param name="Brief">One letter of the last week to read in full; for who leads.</param>
    /// <param name="DodeBerichten">Messages between modules that were given up; for who manages.</param>
    public sealed record Response(Werk? Behandelen, IReadOnlyList<Signaal>? Registraties, Signaal? Brief, int? DodeBerichten);

    /// <param name="Open">Mine and not finished.</param>
    /// <param name="TeLaat">Of those, past their end date.</param>
    /// <param name="BeloftenVandaag">Promises to an indiener for today or earlier.</param>
    /// <param name="AangebodenOverdrachten">Transfers that wait for my answer.</param>
    /// <param name="Onverdeeld">Of nobody yet.</param>
    /// <param name="EersteUitersteDatum">The first end date among mine.</param>
    public sealed record Werk(int Open, int TeLaat, int BeloftenVandaag, int AangebodenOverdrachten, int Onverdeeld, DateOnly? EersteUitersteDatum);

    /// <param name="Id">Of the klantsignaal.</param>
    /// <param name="Kenmerk">Human-readable reference.</param>
    /// <param name="Tekst">The words; of a registration only the first.</param>
    /// <param name="Soort">Kind.</param>
    /// <param name="Kanaal">How it came in.</param>
    /// <param name="Ontvangstdatum">When.</param>
    /// <param name="Luisterloop">How far the organisation has come with listening to it.</param>
    public sealed record Signaal(Guid Id, string Kenmerk, string Tekst, Soort Soort, Kanaal Kanaal, DateOnly Ontvangstdatum, Luisterloop Luisterloop);

    internal sealed class Handler(ISender sender, IHuidigeGebruiker wie, ModuleContexten modules, IServiceProvider diensten, TimeProvider klok)
        : IRequestHandler<Request, Result<Response>>
    {
        public async Task<Result<Response>> Handle(Request request, CancellationToken ct)
        {
            var vandaag = klok.Vandaag();
            var id = wie.Id!.Value;
            return new Response(
                wie.Mag(Recht.Behandelen) ? await WerkAsync(id, ct) : null,
                wie.Mag(Recht.Registreren) && wie.Mag(Recht.SignalenLezen)
                    ? [.. (await sender.Send(new RegistratiesVanOpvragen(id, vandaag.AddDays(-RegistratiesDagen), RegistratiesMaximum), ct)).Select(k => Toon(k, TekstMaximum))]
                    : null,
                wie.Rollen.Contains(Rol.Leidinggevende) && await sender.Send(new BriefVanDeWeekOpvragen(vandaag.AddDays(-BriefDagen), []), ct) is { } brief
                    ? Toon(brief, int.MaxValue)
                    : null,
                wie.Mag(Recht.Beheren) ? await DodeBerichtenAsync(ct) : null);
        }

        private async Task<Werk> WerkAsync(Guid id, CancellationToken ct)
        {
            var werk = await sender.Send(new MijnBehandelingenTellenOpvragen(id), ct);
            return new(werk.Open, werk.TeLaat, werk.BeloftenVandaag, werk.AangebodenOverdrachten, werk.Onverdeeld, werk.EersteUitersteDatum);
        }

        private async Task<int> DodeBerichtenAsync(CancellationToken ct)
        {
            var aantal = 0;
            foreach (var type in modules.Typen)
                aantal += await ((ModuleDbContext)diensten.GetRequiredService(type)).Outbox.CountAsync(b => b.Status == Berichtstatus.Dood, ct);
            return aantal;
        }

        private static Signaal Toon(KlantsignaalSamenvatting k, int tekens) => new(
            k.Id, k.Kenmerk, k.Tekst.Length > tekens ? Tekens.Begin(k.Tekst, tekens).TrimEnd() + "…" : k.Tekst, k.Soort, k.Kanaal, k.Ontvangstdatum, k.Luisterloop);
    }

    public static void Map(RouteGroupBuilder groep) => groep
        .MapGet("/vandaag", (ISender sender, CancellationToken ct) => sender.Send(new Request(), ct).ToHttp())
        .Beschrijf(nameof(VandaagOpvragen), "Wat wacht er vandaag op mij")
        .Produces<Response>()
        .RequireAuthorization(Recht.Aangemeld);
}
