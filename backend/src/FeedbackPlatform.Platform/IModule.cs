using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace FeedbackPlatform.Platform;

/// <summary>The one door of a module: what it registers and which endpoints it maps.</summary>
public interface IModule
{
    /// <summary>Lower-case name; also the database schema (on SQLite the table prefix).</summary>
    string Naam { get; }

    void Add(IServiceCollection services, IConfiguration configuratie);

    /// <param name="api">Group under <c>/api/v1</c>; the host owns the prefix and denies by default.</param>
    void Map(RouteGroupBuilder api);

    /// <summary>Pages outside the API (host-rendered, public); most modules have none.</summary>
    void MapPaginas(IEndpointRouteBuilder app)
    {
    }
}
