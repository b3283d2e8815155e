using FeedbackPlatform.Intake.Contracts;
using FeedbackPlatform.Leren.Contracts;
using FeedbackPlatform.Transparantie.Domain;
using MediatR;

namespace FeedbackPlatform.Transparantie.Publicaties;

internal static class Toestemming
{
    /// <summary>False when the publicatie quotes somebody who does not, or no longer, allow it.</summary>
    public static async Task<bool> CitaatMagAsync(this ISender sender, Publicatie publicatie, CancellationToken ct) =>
        publicatie.CitaatKlantsignaalId is not { } bron
        || (await sender.Send(new KlantsignalenOpvragen([bron]), ct)).SingleOrDefault() is { MagCiteren: true };

    /// <summary>What the verbeteractie of a publicatie rests on now; what it rested on when that is gone.</summary>
    public static async Task<IReadOnlyCollection<Guid>> KlantsignalenAsync(this ISender sender, Publicatie publicatie, CancellationToken ct) =>
        (await sender.Send(new VerbeteractieOpvragen(publicatie.VerbeteractieId), ct))?.KlantsignaalIds
        ?? [.. publicatie.Klantsignalen.Select(k => k.KlantsignaalId)];
}
