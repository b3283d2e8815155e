using FeedbackPlatform.Behandeling.Behandelingen;
using FeedbackPlatform.Behandeling.Persistence;
using FeedbackPlatform.Platform.Http;
using FeedbackPlatform.Platform.Resultaten;
using FeedbackPlatform.Platform.Toegang;
using FluentValidation;
using MediatR;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;

namespace FeedbackPlatform.Behandeling.Termijnen;

/// <summary>Adds a day equated with a holiday (Atw 3, third paragraph) and moves the open terms that would end on it.</summary>
internal static class GelijkgesteldeDagVastleggen
{
    public sealed record Request(DateOnly? Datum, string? Naam) : IRequest<Result<Response>>;

    /// <param name="VerschovenTermijnen">Open behandelingen that got a later end date.</param>
    public sealed record Response(DateOnly Datum, string Naam, int VerschovenTermijnen);

    internal sealed class Validator : AbstractValidator<Request>
    {
        public Validator()
        {
            RuleFor(r => r.Datum).Verplicht();
            RuleFor(r => r.Naam).VerplichteTekst(GelijkgesteldeDag.NaamMaximum);
        }
    }

    internal sealed class Handler(BehandelingDbContext db) : IRequestHandler<Request, Result<Response>>
    {
        public async Task<Result<Response>> Handle(Request request, CancellationToken cancellationToken)
        {
            var (datum, naam) = (request.Datum!.Value, request.Naam!);
            if (new Termijnkalender(new Dictionary<DateOnly, string>()).RustdagOp(datum) is not null)
                return Fout.Ongeldig("datum", "al-vrij", "Op deze dag eindigt een termijn toch al niet.");
            var dagen = await db.GelijkgesteldeDagen.ToDictionaryAsync(d => d.Datum, d => d.Naam, cancellationToken);
            if (!dagen.TryAdd(datum, naam))
                return Fout.Conflict("feestdag.bestaat-al", "Deze dag staat er al", "Verwijder de dag eerst als de naam anders moet zijn.");

            db.GelijkgesteldeDagen.Add(new(datum, naam));
            var verschoven = await Termijnherziening.HerzienAsync(db, new Termijnkalender(dagen), datum, cancellationToken);
            await db.SaveChangesAsync(cancellationToken);
            return new Response(datum, naam, verschoven);
        }
    }

    public static void Map(RouteGroupBuilder groep) => groep
        .MapPost("/feestdagen", Endpoint)
        .Beschrijf(nameof(GelijkgesteldeDagVastleggen), "Gelijkgestelde dag vastleggen",
            "Een dag die bij besluit gelijk is gesteld met een feestdag. Open termijnen die daarop zouden eindigen, schuiven mee.")
        .Problemen(409)
        .Produces<Response>(201)
        .RequireAuthorization(Recht.Beheren);

    private static Task<IResult> Endpoint(Body body, ISender sender, CancellationToken ct) =>
        sender.Send(new Request(body.Datum, body.Naam), ct).ToCreated(r => $"/api/v1/feestdagen?jaar={r.Datum.Year}");

    public sealed record Body(DateOnly? Datum, string? Naam);
}
