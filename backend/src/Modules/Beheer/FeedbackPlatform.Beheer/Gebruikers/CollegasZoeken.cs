using FeedbackPlatform.Beheer.Contracts;
using FeedbackPlatform.Platform.Http;
using FeedbackPlatform.Platform.Resultaten;
using FeedbackPlatform.Platform.Toegang;
using MediatR;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace FeedbackPlatform.Beheer.Gebruikers;

/// <summary>Colleagues to choose from: an owner, a participant, somebody to hand over to.</summary>
internal static class CollegasZoeken
{
    private const int Maximum = 50;

    public sealed record Request(string? Recht, string? Zoek) : IRequest<Result<Response>>;

    /// <param name="Items">At most fifty; type more letters to find others.</param>
    public sealed record Response(IReadOnlyList<Collega> Items);

    /// <param name="Id">Of the account.</param>
    /// <param name="Naam">As colleagues know the person.</param>
    /// <param name="Rollen">What the person does.</param>
    /// <param name="Organisatieonderdeel">Where the person works.</param>
    public sealed record Collega(Guid Id, string Naam, IReadOnlyList<Rol> Rollen, Sessies.Sessieonderdeel? Organisatieonderdeel);

    internal sealed class Handler(ISender sender) : IRequestHandler<Request, Result<Response>>
    {
        public async Task<Result<Response>> Handle(Request request, CancellationToken ct)
        {
            if (request.Recht is not null && !Recht.Alle.Contains(request.Recht))
                return Fout.Ongeldig("recht", "onbekende-waarde", $"Kies een van: {string.Join(", ", Recht.Alle)}.");
            var namen = await sender.Send(new GebruikersOpvragen(), ct);
            var onderdelen = (await sender.Send(new ReferentielijstenOpvragen(), ct)).Organisatieonderdelen.ToDictionary(o => o.Id, o => o.Naam);
            return new Response([.. namen
                .Where(n => n.Actief && (request.Recht is null || n.Heeft(request.Recht))
                    && (string.IsNullOrWhiteSpace(request.Zoek) || n.Naam.Contains(request.Zoek.Trim(), StringComparison.CurrentCultureIgnoreCase)))
                .Take(Maximum)
                .Select(n => new Collega(n.Id, n.Naam, n.Rollen,
                    n.OrganisatieonderdeelId is { } o && onderdelen.TryGetValue(o, out var naam) ? new(o, naam) : null))]);
        }
    }

    public static void Map(RouteGroupBuilder groep) => groep
        .MapGet("/collegas", (string? recht, string? zoek, ISender sender, CancellationToken ct) => sender.Send(new Request(recht, zoek), ct).ToHttp())
        .Beschrijf(nameof(CollegasZoeken), "Collega's om uit te kiezen", "Alleen wie kan aanmelden; met recht alleen wie dat mag.")
        .Produces<Response>()
        .RequireAuthorization(Recht.Registreren);
}
