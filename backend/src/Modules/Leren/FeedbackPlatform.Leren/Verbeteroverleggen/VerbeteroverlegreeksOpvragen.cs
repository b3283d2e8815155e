using FeedbackPlatform.Leren.Persistence;
using FeedbackPlatform.Platform.Http;
using FeedbackPlatform.Platform.Resultaten;
using FeedbackPlatform.Platform.Toegang;
using MediatR;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;

namespace FeedbackPlatform.Leren.Verbeteroverleggen;

/// <summary>One rhythm of verbeteroverleggen.</summary>
internal static class VerbeteroverlegreeksOpvragen
{
    public sealed record Request(Guid Id) : IRequest<Result<Uitkomst>>;

    public sealed record Uitkomst(
        Guid Id, Guid Versie, string Naam, DateOnly Begindatum, TimeOnly Begintijd, int DuurMinuten, int IntervalWeken, string? Locatie);

    internal sealed class Handler(LerenDbContext db) : IRequestHandler<Request, Result<Uitkomst>>
    {
        public async Task<Result<Uitkomst>> Handle(Request request, CancellationToken ct) =>
            await db.Verbeteroverlegreeksen.AsNoTracking().Where(r => r.Id == request.Id)
                .Select(r => new Uitkomst(r.Id, r.Versie, r.Naam, r.Begindatum, r.Begintijd, r.DuurMinuten, r.IntervalWeken, r.Locatie))
                .SingleOrDefaultAsync(ct) is { } reeks
                ? reeks
                : Fout.NietGevonden("verbeteroverlegreeks", request.Id);
    }

    public static void Map(RouteGroupBuilder groep) => groep
        .MapGet("/verbeteroverlegreeksen/{id:guid}", (Guid id, ISender sender, CancellationToken ct) =>
            sender.Send(new Request(id), ct).ToHttp(r => r.Versie))
        .Beschrijf(nameof(VerbeteroverlegreeksOpvragen), "Eén reeks verbeteroverleggen")
        .Produces<Uitkomst>().Problemen(404)
        .RequireAuthorization(Recht.LerenLezen);
}
