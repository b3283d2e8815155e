using FeedbackPlatform.Beheer.Contracts;
using MediatR;

namespace FeedbackPlatform.Intake.Klantsignalen;

/// <summary>The reference lists of Beheer, asked once per request, and the names of colleagues.</summary>
internal sealed class Lijsten(ISender sender)
{
    private Referentielijsten? lijsten;

    public async ValueTask<Referentielijsten> HaalAsync(CancellationToken ct) =>
        lijsten ??= await sender.Send(new ReferentielijstenOpvragen(), ct);

    public async Task<IReadOnlyDictionary<Guid, string>> NamenAsync(IEnumerable<Guid?> ids, CancellationToken ct)
    {
        var gevraagd = ids.OfType<Guid>().Distinct().ToList();
        return gevraagd.Count == 0 ? new Dictionary<Guid, string>() : (await sender.Send(new GebruikersOpvragen(gevraagd), ct)).ToDictionary(g => g.Id, g => g.Naam);
    }
}
