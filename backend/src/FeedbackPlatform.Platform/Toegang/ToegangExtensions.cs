using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace FeedbackPlatform.Platform.Toegang;

public static class ToegangExtensions
{
    /// <summary>One policy per <see cref="Recht"/>; an endpoint without a policy is closed to everyone.</summary>
    public static IServiceCollection AddToegang(this IServiceCollection services)
    {
        services.AddHttpContextAccessor();
        services.AddScoped<IHuidigeGebruiker, HuidigeGebruiker>();
        var bouwer = services.AddAuthorizationBuilder()
            .SetFallbackPolicy(new AuthorizationPolicyBuilder().RequireAssertion(GeenEndpoint).Build())
            .AddPolicy(Recht.Aangemeld, p => p.RequireAuthenticatedUser());
        foreach (var recht in Recht.Alle)
        {
            bouwer.AddPolicy(recht, p => p.RequireAuthenticatedUser()
                .RequireAssertion(c => Recht.Van(HuidigeGebruiker.RollenVan(c.User)).Contains(recht)));
        }

        return services;
    }

    /// <summary>No such path, method or media type: routing's own 404, 405 or 415 may be told to anyone.</summary>
    private static bool GeenEndpoint(AuthorizationHandlerContext context) =>
        context.Resource is HttpContext http && http.GetEndpoint() is not RouteEndpoint;
}
