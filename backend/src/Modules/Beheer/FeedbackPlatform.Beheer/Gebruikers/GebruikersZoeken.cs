using FeedbackPlatform.Beheer.Contracts;
using FeedbackPlatform.Beheer.Persistence;
using FeedbackPlatform.Platform.Http;
using FeedbackPlatform.Platform.Paginering;
using FeedbackPlatform.Platform.Resultaten;
using FeedbackPlatform.Platform.Toegang;
using MediatR;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;

namespace FeedbackPlatform.Beheer.Gebruikers;

/// <summary>How an account stands.</summary>
internal enum Accountstand
{
    Actief,

    /// <summary>Has not chosen a password yet.</summary>
    Uitgenodigd,
    Geblokkeerd,
}

/// <summary>Accounts by name.</summary>
internal static class GebruikersZoeken
{
    public sealed record Request(string? Zoek, Rol? Rol, Accountstand? Stand, string? Cursor, int? Limit) : IRequest<Result<Pagina<Rij>>>;

    /// <param name="Id">Of the account.</param>
    /// <param name="Naam">As colleagues know the person.</param>
    /// <param name="Email">To sign in with.</param>
    /// <param name="Rollen">What the person may do.</param>
    /// <param name="Organisatieonderdeel">Where the person works.</param>
    /// <param name="Stand">How the account stands.</param>
    /// <param name="LaatstAangemeldOp">Null: never.</param>
    public sealed record Rij(
        Guid Id, string Naam, string Email, IReadOnlyList<Rol> Rollen, Sessies.Sessieonderdeel? Organisatieonderdeel, Accountstand Stand, DateTimeOffset? LaatstAangemeldOp);

    internal sealed class Handler(BeheerDbContext db, ISender sender) : IRequestHandler<Request, Result<Pagina<Rij>>>
    {
        public async Task<Result<Pagina<Rij>>> Handle(Request request, CancellationToken ct)
        {
            if (!Cursor.Lees(request.Cursor, out (string Waarde, Guid Id)? na))
                return Cursor.Ongeldig;
            var vraag = db.Gebruikers.AsNoTracking();
            if (na is var (naam, id))
                vraag = vraag.Where(g => g.Naam.CompareTo(naam) > 0 || (g.Naam == naam && g.Id.CompareTo(id) > 0));
            if (request.Zoek?.Trim().ToUpperInvariant() is { Length: > 0 } zoek)
                vraag = vraag.Where(g => g.EmailGenormaliseerd.Contains(zoek) || g.Naam.ToUpper().Contains(zoek));
            if (request.Rol is { } rol)
                vraag = vraag.Where(g => g.Roltoekenningen.Any(r => r.Rol == rol));
            vraag = request.Stand switch
            {
                Accountstand.Actief => vraag.Where(g => g.GeblokkeerdOp == null && g.Wachtwoordhash != null),
                Accountstand.Uitgenodigd => vraag.Where(g => g.GeblokkeerdOp == null && g.Wachtwoordhash == null),
                Accountstand.Geblokkeerd => vraag.Where(g => g.GeblokkeerdOp != null),
                _ => vraag,
            };

            var limiet = Paginering.Limiet(request.Limit);
            var rijen = await vraag.OrderBy(g => g.Naam).ThenBy(g => g.Id).Take(limiet + 1).ToListAsync(ct);
            var onderdelen = (await sender.Send(new ReferentielijstenOpvragen(), ct)).Organisatieonderdelen.ToDictionary(o => o.Id, o => o.Naam);
            return rijen.NaarPagina(limiet, g => Cursor.Maak(g.Naam, g.Id), g => Toon(g, onderdelen));
        }

        private static Rij Toon(Gebruiker g, Dictionary<Guid, string> onderdelen) => new(
            g.Id, g.Naam, g.Email, g.Rollen,
            g.OrganisatieonderdeelId is { } o && onderdelen.TryGetValue(o, out var naam) ? new(o, naam) : null,
            g.Stand, g.LaatstAangemeldOp);
    }

    public static void Map(RouteGroupBuilder groep) => groep
        .MapGet("/gebruikers", (string? zoek, Rol? rol, Accountstand? stand, string? cursor, int? limit, ISender sender, CancellationToken ct) =>
            sender.Send(new Request(zoek, rol, stand, cursor, limit), ct).ToHttp())
        .Beschrijf(nameof(GebruikersZoeken), "Accounts zoeken")
        .Produces<Pagina<Rij>>()
        .RequireAuthorization(Recht.Beheren);
}
