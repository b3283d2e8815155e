using System.Text.Json.Serialization;
using FeedbackPlatform.Leren.Contracts;
using FeedbackPlatform.Platform.Http;
using FeedbackPlatform.Platform.Resultaten;
using FeedbackPlatform.Platform.Toegang;
using FeedbackPlatform.Transparantie.Domain;
using FeedbackPlatform.Transparantie.Persistence;
using MediatR;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;

namespace FeedbackPlatform.Transparantie.Publicaties;

/// <summary>One publicatie with its course, and whether this person may judge it. Who only reads sees what was public.</summary>
internal static class PublicatieOpvragen
{
    public sealed record Request(Guid Id) : IRequest<Result<Response>>;

    /// <param name="Slug">Adres op de openbare pagina: /verbeteringen/{slug}. Leeg zolang zij nooit gepubliceerd was.</param>
    /// <param name="AantalKlantsignalen">Hoe vaak mensen dit vertelden.</param>
    public sealed record Response(
        Guid Id,
        ActieVerwijzing Verbeteractie,
        Publicatiestatus Status,
        Publicatiesoort Soort,
        string Titel,
        string Vraag,
        CitaatRegel? Citaat,
        string Verbetering,
        Effectoordeel? Effectoordeel,
        string? Effect,
        string? Thema,
        string? Slug,
        int AantalKlantsignalen,
        Verwijzing Auteur,
        Verwijzing LaatsteRedacteur,
        DateTimeOffset OpgesteldOp,
        DateTimeOffset GewijzigdOp,
        DateTimeOffset? GepubliceerdOp,
        Beoordeling Beoordeling,
        IReadOnlyList<Stap> Verloop)
    {
        [JsonIgnore]
        public Guid Versie { get; init; }
    }

    public sealed record ActieVerwijzing(Guid Id, string Titel);

    public sealed record CitaatRegel(Guid KlantsignaalId, string Tekst);

    /// <summary>Of u deze publicatie mag goedkeuren of afwijzen.</summary>
    /// <param name="Code">Waarom niet; leeg als het mag.</param>
    public sealed record Beoordeling(bool Mag, string? Code);

    /// <param name="Wie">Leeg: het systeem.</param>
    public sealed record Stap(Publicatiestap Soort, Verwijzing? Wie, DateTimeOffset GezetOp, string? Reden);

    internal sealed class Handler(TransparantieDbContext db, ISender sender, IHuidigeGebruiker gebruiker) : IRequestHandler<Request, Result<Response>>
    {
        public async Task<Result<Response>> Handle(Request request, CancellationToken cancellationToken)
        {
            var p = await db.Publicaties.AsNoTracking().SingleOrDefaultAsync(p => p.Id == request.Id, cancellationToken);
            if (p is null || !gebruiker.MagZien(p.Status))
                return PublicatieFouten.NietGevonden(request.Id);

            var actie = await sender.Send(new VerbeteractieOpvragen(p.VerbeteractieId), cancellationToken);
            var naam = await sender.GebruikersAsync(
                [p.AuteurId, p.LaatsteRedacteurId, .. p.Verloop.Where(s => s.GebruikerId is not null).Select(s => s.GebruikerId!.Value)], cancellationToken);
            var waarom = !gebruiker.Mag(Recht.PublicatieGoedkeuren) ? "toegang.geweigerd" : p.WaaromNietBeoordelen(gebruiker.Id!.Value)?.Code;
            return new Response(
                p.Id,
                new ActieVerwijzing(p.VerbeteractieId, actie?.Titel ?? p.Titel),
                p.Status,
                p.Soort,
                p.Titel,
                p.Vraag,
                p.Citaat is null ? null : new CitaatRegel(p.CitaatKlantsignaalId!.Value, p.Citaat),
                p.Verbetering,
                p.Effectoordeel,
                p.Effect,
                p.Thema,
                p.Slug,
                p.Klantsignalen.Count,
                naam(p.AuteurId),
                naam(p.LaatsteRedacteurId),
                p.OpgesteldOp,
                p.GewijzigdOp,
                p.GepubliceerdOp,
                new Beoordeling(waarom is null, waarom),
                [.. p.Verloop.OrderBy(s => s.Volgnummer).Select(s => new Stap(s.Stap, s.GebruikerId is { } wie ? naam(wie) : null, s.Op, s.Reden))])
            { Versie = p.Versie };
        }
    }

    public static void Map(RouteGroupBuilder groep) => groep
        .MapGet("/publicaties/{id:guid}", Endpoint)
        .Beschrijf(nameof(PublicatieOpvragen), "Publicatie opvragen")
        .Produces<Response>()
        .Problemen(404)
        .RequireAuthorization(Recht.PublicatiesLezen);

    private static Task<IResult> Endpoint(Guid id, ISender sender, CancellationToken ct) => sender.Send(new Request(id), ct).ToHttp(r => r.Versie);
}
