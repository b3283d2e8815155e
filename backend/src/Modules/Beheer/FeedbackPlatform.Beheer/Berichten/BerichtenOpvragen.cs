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

namespace FeedbackPlatform.Beheer.Berichten;

/// <summary>How the messages between modules fare: how many wait, how long, and which ones were given up.</summary>
internal static class BerichtenOpvragen
{
    private const int DoodMaximum = 100;

    public sealed record Request : IRequest<Result<Response>>;

    /// <param name="Modules">Each sender.</param>
    /// <param name="Dood">Given up, oldest first, at most a hundred per module; what they carried stays hidden.</param>
    public sealed record Response(IReadOnlyList<Stand> Modules, IReadOnlyList<DoodBericht> Dood);

    /// <param name="Module">Sender.</param>
    /// <param name="Wachtend">Not delivered yet.</param>
    /// <param name="OudsteOp">Since when the oldest waits.</param>
    /// <param name="Dood">Given up.</param>
    public sealed record Stand(string Module, int Wachtend, DateTimeOffset? OudsteOp, int Dood);

    /// <param name="Module">Sender.</param>
    /// <param name="Id">Of the message.</param>
    /// <param name="Naam">Of the event.</param>
    /// <param name="Pogingen">How often it was tried.</param>
    /// <param name="LaatsteFout">Type and place of the last error.</param>
    /// <param name="AangemaaktOp">Since when.</param>
    public sealed record DoodBericht(string Module, Guid Id, string Naam, int Pogingen, string? LaatsteFout, DateTimeOffset AangemaaktOp);

    internal sealed class Handler(ModuleContexten modules, IServiceProvider diensten) : IRequestHandler<Request, Result<Response>>
    {
        public async Task<Result<Response>> Handle(Request request, CancellationToken ct)
        {
            var standen = new List<Stand>();
            var dood = new List<DoodBericht>();
            foreach (var type in modules.Typen)
            {
                var db = (ModuleDbContext)diensten.GetRequiredService(type);
                var wachtend = db.Outbox.Where(b => b.Status == Berichtstatus.Wachtend);
                standen.Add(new Stand(
                    db.Schema,
                    await wachtend.CountAsync(ct),
                    await wachtend.OrderBy(b => b.AangemaaktOp).Select(b => (DateTimeOffset?)b.AangemaaktOp).FirstOrDefaultAsync(ct),
                    await db.Outbox.CountAsync(b => b.Status == Berichtstatus.Dood, ct)));
                dood.AddRange(await db.Outbox.Where(b => b.Status == Berichtstatus.Dood).OrderBy(b => b.VolgendePogingOp).ThenBy(b => b.Id).Take(DoodMaximum)
                    .Select(b => new DoodBericht(db.Schema, b.Id, b.Naam, b.Pogingen, b.LaatsteFout, b.AangemaaktOp)).ToListAsync(ct));
            }

            return new Response(standen, dood);
        }
    }

    public static void Map(RouteGroupBuilder groep) => groep
        .MapGet("/berichten", (ISender sender, CancellationToken ct) => sender.Send(new Request(), ct).ToHttp())
        .Beschrijf(nameof(BerichtenOpvragen), "Berichten tussen de modules", "Wat wacht en wat bleef liggen. De inhoud blijft verborgen.")
        .Produces<Response>()
        .RequireAuthorization(Recht.Beheren);
}
