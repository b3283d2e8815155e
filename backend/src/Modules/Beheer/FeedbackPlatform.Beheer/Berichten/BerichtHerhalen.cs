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

/// <summary>Tries a message that was given up again, with all its attempts.</summary>
internal static class BerichtHerhalen
{
    public sealed record Request(string Module, Guid Id) : IRequest<Result>;

    internal sealed class Handler(ModuleContexten modules, IServiceProvider diensten, BezorgSignaal signaal, TimeProvider klok) : IRequestHandler<Request, Result>
    {
        private static readonly Fout NietDood = Fout.Conflict("bericht.niet-blijven-liggen", "Dit bericht is al onderweg",
            "Alleen een bericht dat bleef liggen kan opnieuw. Ververs de lijst.");

        public async Task<Result> Handle(Request request, CancellationToken ct)
        {
            var db = modules.Typen.Select(t => (ModuleDbContext)diensten.GetRequiredService(t)).SingleOrDefault(m => m.Schema == request.Module);
            var bericht = db is null ? null : await db.Outbox.SingleOrDefaultAsync(b => b.Id == request.Id, ct);
            if (db is null || bericht is null)
                return Fout.NietGevonden("bericht", request.Id);
            if (bericht.Status != Berichtstatus.Dood)
                return NietDood;
            bericht.Herhalen(klok.GetUtcNow());
            await db.PersoonsgegevensGelezenAsync("Bericht", bericht.Id, ct);
            signaal.Geef();
            return Result.Gelukt;
        }
    }

    public static void Map(RouteGroupBuilder groep) => groep
        .MapPost("/berichten/{module}/{id:guid}/herhalingen", (string module, Guid id, ISender sender, CancellationToken ct) =>
            sender.Send(new Request(module, id), ct).ToHttp())
        .Beschrijf(nameof(BerichtHerhalen), "Bericht opnieuw proberen")
        .Produces(StatusCodes.Status204NoContent)
        .Problemen(StatusCodes.Status404NotFound, StatusCodes.Status409Conflict)
        .RequireAuthorization(Recht.Beheren);
}
