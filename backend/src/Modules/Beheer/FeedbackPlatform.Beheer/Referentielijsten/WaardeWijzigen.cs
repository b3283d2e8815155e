using FeedbackPlatform.Beheer.Persistence;
using FeedbackPlatform.Platform.Http;
using FeedbackPlatform.Platform.Resultaten;
using FeedbackPlatform.Platform.Toegang;
using FluentValidation;
using MediatR;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;

namespace FeedbackPlatform.Beheer.Referentielijsten;

/// <summary>Renames, moves, explains or switches a value on or off. What refers to it keeps referring to it.</summary>
internal static class WaardeWijzigen
{
    public sealed record Request(Lijst Lijst, Guid Id, IfMatch Versie, string? Naam, Guid? BovenliggendeId, string? Uitleg, bool Actief, int Volgorde)
        : IRequest<Result<Waardegegevens>>;

    /// <param name="Naam">Own name, without that of the parent.</param>
    /// <param name="BovenliggendeId">Null for a root.</param>
    /// <param name="Uitleg">When to choose it.</param>
    /// <param name="Actief">False: may not be chosen any more.</param>
    /// <param name="Volgorde">Place among those under the same parent.</param>
    public sealed record Body(string? Naam, Guid? BovenliggendeId, string? Uitleg, bool Actief, int Volgorde);

    internal sealed class Validator : AbstractValidator<Request>
    {
        public Validator()
        {
            RuleFor(r => r.Naam).Waardenaam();
            RuleFor(r => r.Uitleg).Waardeuitleg();
            RuleFor(r => r.Volgorde).InclusiveBetween(0, 10_000).WithMessage("Kies een plaats van 0 tot 10.000.");
        }
    }

    internal sealed class Handler(BeheerDbContext db, TimeProvider klok) : IRequestHandler<Request, Result<Waardegegevens>>
    {
        /// <summary>One move in a tree at a time: two at once could each put the other below it.</summary>
        public Task<Result<Waardegegevens>> Handle(Request request, CancellationToken ct) => db.EenVoorEenAsync(
            () => db.Lijst(request.Lijst).ExecuteUpdateAsync(s => s.SetProperty(w => w.Volgorde, w => w.Volgorde), ct),
            () => WerkAsync(request, ct), ct);

        private async Task<Result<Waardegegevens>> WerkAsync(Request request, CancellationToken ct)
        {
            var waarde = await db.Lijst(request.Lijst).SingleOrDefaultAsync(w => w.Id == request.Id, ct);
            if (waarde is null)
                return WaardeFouten.NietGevonden(request.Lijst, request.Id);
            if (request.Versie.Verschilt(waarde) is { } fout)
                return fout;
            if (await PlaatsFoutAsync(request, ct) is { } plaatsfout)
                return plaatsfout;

            waarde.Wijzigen(request.Naam!, request.BovenliggendeId, request.Uitleg, request.Actief, request.Volgorde, klok.GetUtcNow());
            if (await db.Waarden.AnyAsync(w => w.Plaats == waarde.Plaats && w.Id != waarde.Id, ct))
                return WaardeFouten.BestaatAl;
            await db.SaveChangesAsync(ct);
            return Waardegegevens.Van(waarde);
        }

        private async Task<Fout?> PlaatsFoutAsync(Request request, CancellationToken ct)
        {
            if (request.BovenliggendeId is not { } boven)
                return null;
            var ouders = await db.Lijst(request.Lijst).AsNoTracking().ToDictionaryAsync(w => w.Id, w => w.BovenliggendeId, ct);
            if (!ouders.ContainsKey(boven))
                return WaardeFouten.BovenliggendeBestaatNiet;
            for (Guid? stap = boven; stap is { } id; stap = ouders.GetValueOrDefault(id))
            {
                if (id == request.Id)
                    return WaardeFouten.Kring;
            }

            return null;
        }
    }

    public static void Map(RouteGroupBuilder groep)
    {
        foreach (var lijst in Lijsten.Alle)
        {
            groep.MapPut(lijst.Pad() + "/{id:guid}", (Guid id, Body body, IfMatch versie, ISender sender, CancellationToken ct) =>
                    sender.Send(new Request(lijst, id, versie, body.Naam, body.BovenliggendeId, body.Uitleg, body.Actief, body.Volgorde), ct).ToHttp(w => w.Versie))
                .Beschrijf($"{lijst.Enkelvoud()}Wijzigen", $"{lijst.Enkelvoud()} hernoemen, verplaatsen of uitzetten")
                .Produces<Waardegegevens>()
                .Problemen(StatusCodes.Status404NotFound, StatusCodes.Status412PreconditionFailed, StatusCodes.Status428PreconditionRequired)
                .RequireAuthorization(Recht.Beheren);
        }
    }
}
