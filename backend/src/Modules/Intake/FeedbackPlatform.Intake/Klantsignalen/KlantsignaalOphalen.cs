using FeedbackPlatform.Intake.Contracts;
using FeedbackPlatform.Intake.Domain;
using FeedbackPlatform.Intake.Persistence;
using FeedbackPlatform.Platform.Http;
using FeedbackPlatform.Platform.Resultaten;
using FeedbackPlatform.Platform.Toegang;
using MediatR;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;

namespace FeedbackPlatform.Intake.Klantsignalen;

/// <summary>One klantsignaal, without the personal data of the indiener.</summary>
internal static class KlantsignaalOphalen
{
    public sealed record Request(Guid Id) : IRequest<Result<Response>>;

    /// <param name="OntbreektVoorFormeel">What a complaint still lacks to meet Awb 9:4.</param>
    /// <param name="HeeftIndiener">Somebody left a name or a way to be reached; stays true after erasing.</param>
    public sealed record Response(
        Guid Id, Guid Versie, string Kenmerk, string Tekst, Soort Soort, Kanaal Kanaal, Aanleiding Aanleiding,
        Referentie? Categorie, Referentie? Organisatieonderdeel, Referentie? Gebied,
        DateOnly Ontvangstdatum, string? GewensteUitkomst, BelevingGegevens? Beleving, bool ReactieGewenst,
        bool IsFormeel, IReadOnlyList<FormeelVereiste> OntbreektVoorFormeel,
        bool HeeftIndiener, DateTimeOffset? IndienerGewistOp, bool ToestemmingTerugkoppeling, bool ToestemmingCitaat,
        DateTimeOffset GeregistreerdOp, Referentie? GeregistreerdDoor, LuisterloopStand Luisterloop);

    /// <summary>gehoord → gebruikt → teruggekoppeld, with the moments.</summary>
    public sealed record LuisterloopStand(Luisterloop Stand, DateTimeOffset GehoordOp, DateTimeOffset? GebruiktOp, DateTimeOffset? TeruggekoppeldOp);

    internal sealed class Handler(IntakeDbContext db, Lijsten lijsten) : IRequestHandler<Request, Result<Response>>
    {
        public async Task<Result<Response>> Handle(Request request, CancellationToken cancellationToken)
        {
            var klantsignaal = await db.Klantsignalen.AsNoTracking().SingleOrDefaultAsync(k => k.Id == request.Id, cancellationToken);
            return klantsignaal is null
                ? KlantsignaalFouten.NietGevonden(request.Id)
                : await ToonAsync(klantsignaal, lijsten, cancellationToken);
        }
    }

    internal static async Task<Response> ToonAsync(Klantsignaal k, Lijsten lijsten, CancellationToken ct)
    {
        var namen = await lijsten.HaalAsync(ct);
        var mensen = await lijsten.NamenAsync([k.GeregistreerdDoorId], ct);
        return new Response(
            k.Id, k.Versie, k.Kenmerk, k.Tekst, k.Soort, k.Kanaal, k.Aanleiding,
            namen.Onderwerp(k.CategorieId), namen.Onderdeel(k.OrganisatieonderdeelId), namen.Wijk(k.GebiedId),
            k.Ontvangstdatum, k.GewensteUitkomst, BelevingGegevens.Van(k.Emotie, k.Sterkte), k.ReactieGewenst,
            k.IsFormeel, Weergave.Ontbrekend(k.Soort, k.Ontbreekt), k.HeeftIndiener, k.IndienerGewistOp,
            k.ToestemmingTerugkoppeling, k.ToestemmingCitaat, k.GeregistreerdOp,
            k.GeregistreerdDoorId is { } door && mensen.TryGetValue(door, out var naam) ? new Referentie(door, naam) : null,
            new LuisterloopStand(k.Luisterloop, k.GeregistreerdOp, k.GebruiktOp, k.TeruggekoppeldOp));
    }

    public static void Map(RouteGroupBuilder groep) => groep
        .MapGet("/klantsignalen/{id:guid}", Endpoint)
        .Beschrijf(nameof(KlantsignaalOphalen), "Klantsignaal ophalen")
        .Produces<Response>()
        .Problemen(StatusCodes.Status404NotFound)
        .RequireAuthorization(Recht.SignalenLezen);

    private static Task<IResult> Endpoint(Guid id, ISender sender, CancellationToken ct) =>
        sender.Send(new Request(id), ct).ToHttp(r => r.Versie);
}
