using System.Security.Claims;
using FeedbackPlatform.Beheer.Gebruikers;
using FeedbackPlatform.Beheer.Persistence;
using FeedbackPlatform.Platform.Toegang;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace FeedbackPlatform.Beheer.Sessies;

/// <summary>Who is signed in, and what the browser needs for its next request.</summary>
/// <param name="Id">Of the account.</param>
/// <param name="Naam">As colleagues know the person.</param>
/// <param name="Email">To sign in with.</param>
/// <param name="Rollen">Held now.</param>
/// <param name="Rechten">What the roles allow; pages show what fits.</param>
/// <param name="Organisatieonderdeel">Where the person works.</param>
/// <param name="Taal"><c>nl</c> or <c>en</c>.</param>
/// <param name="AntiforgeryToken">For the header <c>X-XSRF-TOKEN</c> of every request that changes something.</param>
internal sealed record Sessie(
    Guid Id, string Naam, string Email, IReadOnlyList<Rol> Rollen, IReadOnlyList<string> Rechten, Sessieonderdeel? Organisatieonderdeel,
    string Taal, string AntiforgeryToken);

/// <param name="Id">Stable.</param>
/// <param name="Naam">Own name.</param>
internal sealed record Sessieonderdeel(Guid Id, string Naam);

/// <summary>Starts sessions (the cookie) and ends those whose security stamp is no longer the account's.</summary>
internal sealed class Sessiebeheer(BeheerDbContext db, IHttpContextAccessor http, IAntiforgery antiforgery)
{
    private const string Stempelclaim = "stempel";

    public async Task<Sessie> StartAsync(Gebruiker gebruiker, CancellationToken ct)
    {
        var context = http.HttpContext!;
        var principal = new ClaimsPrincipal(new ClaimsIdentity(
            [
                new Claim(Claimsoort.Id, gebruiker.Id.ToString()),
                new Claim(Stempelclaim, gebruiker.Beveiligingsstempel.ToString("N")),
                .. gebruiker.Rollen.Select(r => new Claim(Claimsoort.Rol, r.ToString())),
            ],
            CookieAuthenticationDefaults.AuthenticationScheme));
        await context.SignInAsync(principal);
        context.User = principal; // The antiforgery token belongs to this session.
        return await ToonAsync(gebruiker, ct);
    }

    public async Task<Sessie> ToonAsync(Gebruiker gebruiker, CancellationToken ct)
    {
        var onderdeel = gebruiker.OrganisatieonderdeelId is { } id
            ? await db.Waarden.Where(w => w.Id == id).Select(w => new Sessieonderdeel(w.Id, w.Naam)).SingleOrDefaultAsync(ct)
            : null;
        return new Sessie(gebruiker.Id, gebruiker.Naam, gebruiker.Email, gebruiker.Rollen, Recht.Van(gebruiker.Rollen), onderdeel,
            gebruiker.Taal, antiforgery.GetAndStoreTokens(http.HttpContext!).RequestToken!);
    }

    /// <summary>On every request with a cookie: does the account still have the stamp that the session was started with?</summary>
    public static async Task ControleerAsync(CookieValidatePrincipalContext context)
    {
        var diensten = context.HttpContext.RequestServices;
        if (context.Principal is { } principal
            && Guid.TryParse(principal.FindFirstValue(Claimsoort.Id), out var id)
            && Guid.TryParse(principal.FindFirstValue(Stempelclaim), out var stempel)
            && await StempelAsync(diensten, id, context.HttpContext.RequestAborted) == stempel)
            return;
        context.RejectPrincipal();
        await context.HttpContext.SignOutAsync(context.Scheme.Name);
    }

    private static Task<Guid?> StempelAsync(IServiceProvider diensten, Guid id, CancellationToken ct) =>
        diensten.GetRequiredService<Geheugen>().HaalAsync(id, () => diensten.GetRequiredService<BeheerDbContext>().Gebruikers
            .Where(g => g.Id == id && g.GeblokkeerdOp == null).Select(g => (Guid?)g.Beveiligingsstempel).SingleOrDefaultAsync(ct));
}
