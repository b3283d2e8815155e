using System.Globalization;
using FeedbackPlatform.Behandeling.Contracts;
using FeedbackPlatform.Intake.Domain;
using FeedbackPlatform.Intake.Persistence;
using FeedbackPlatform.Platform.Voorbeeld;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace FeedbackPlatform.Intake.Voorbeeld;

/// <summary>The start of each behandeling in the tijdlijn; only Behandeling knows the end date that it tells.</summary>
internal sealed class IntakeNaBehandelingVuller(IntakeDbContext db, ISender sender, Voorbeeldinhoud inhoud, Voorbeeldkalender kalender) : IVoorbeeldVuller
{
    public int Volgorde => 35;

    public string Naam => "tijdlijn";

    public async Task<bool> IsLeegAsync(CancellationToken ct) =>
        !await db.Tijdlijn.AnyAsync(t => t.Soort == TijdlijnSoort.BehandelingGestart, ct);

    public async Task VulAsync(CancellationToken ct)
    {
        var geregistreerd = inhoud.Klantsignalen.Where(k => k.Behandeling is not null)
            .ToDictionary(k => VoorbeeldId.Klantsignaal(k.Sleutel), kalender.Geregistreerd);
        foreach (var b in await sender.Send(new BehandelingenVanKlantsignalenOpvragen(geregistreerd.Keys), ct))
        {
            db.Tijdlijn.Add(Tijdlijnregel.Maak(
                b.KlantsignaalId, TijdlijnSoort.BehandelingGestart, geregistreerd[b.KlantsignaalId].AddSeconds(1), null, b.BehandelingId,
                b.UitersteDatum.ToString("O", CultureInfo.InvariantCulture)));
        }

        await db.StilOpslaanAsync(ct);
    }
}
