using FeedbackPlatform.Beheer.Contracts;
using MediatR;
using Microsoft.Extensions.DependencyInjection;

namespace FeedbackPlatform.Intake.Klantsignalen;

/// <summary>The reference lists of Beheer, asked once per request, and the names of colleagues.</summary>
internal sealed class Lijsten(IServiceProvider diensten, ISender sender)
{
    private static readonly Referentielijsten Leeg = new([], [], [], []);

    private Referentielijsten? lijsten;

    public async ValueTask<Referentielijsten> HaalAsync(CancellationToken ct) =>
        lijsten ??= diensten.GetService<IRequestHandler<ReferentielijstenOpvragen, Referentielijsten>>() is null
            ? Leeg
            : await sender.Send(new ReferentielijstenOpvragen(), ct);

    public async Task<IReadOnlyDictionary<Guid, string>> NamenAsync(IEnumerable<Guid?> ids, CancellationToken ct)
    {
        var gevraagd = ids.OfType<Guid>().Distinct().ToList();
        if (gevraagd.Count == 0 || diensten.GetService<IRequestHandler<GebruikersOpvragen, IReadOnlyList<GebruikerNaam>>>() is null)
            return new Dictionary<Guid, string>();
        return (await sender.Send(new GebruikersOpvragen(gevraagd), ct)).ToDictionary(g => g.Id, g => g.Naam);
    }
}
