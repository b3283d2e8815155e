using System.Security.Claims;
using Microsoft.AspNetCore.Http;

namespace FeedbackPlatform.Platform.Toegang;

/// <summary>Who is doing this, from where. Outside a request (dispatcher, loaders): the system itself.</summary>
public interface IHuidigeGebruiker
{
    /// <summary>Null for the system and for the anonymous public.</summary>
    Guid? Id { get; }

    IReadOnlyList<Rol> Rollen { get; }

    /// <summary>Network address the request came from; null for the system.</summary>
    string? Vanaf { get; }

    bool Mag(string recht);
}

/// <summary>Claims in the session's cookie.</summary>
public static class Claimsoort
{
    public const string Id = ClaimTypes.NameIdentifier;
    public const string Rol = ClaimTypes.Role;
}

internal sealed class HuidigeGebruiker(IHttpContextAccessor http) : IHuidigeGebruiker
{
    private ClaimsPrincipal? Principal => http.HttpContext?.User;

    public Guid? Id => Guid.TryParse(Principal?.FindFirstValue(Claimsoort.Id), out var id) ? id : null;

    public IReadOnlyList<Rol> Rollen => Principal is null ? [] : RollenVan(Principal);

    public string? Vanaf => http.HttpContext?.Connection.RemoteIpAddress?.ToString();

    public bool Mag(string recht) => Recht.Van(Rollen).Contains(recht);

    internal static IReadOnlyList<Rol> RollenVan(ClaimsPrincipal principal) =>
        [.. principal.FindAll(Claimsoort.Rol).Select(c => c.Value).Where(v => Enum.IsDefined(typeof(Rol), v)).Select(Enum.Parse<Rol>)];
}
