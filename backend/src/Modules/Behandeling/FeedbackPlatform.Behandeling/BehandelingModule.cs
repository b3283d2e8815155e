using FeedbackPlatform.Behandeling.Contracts;
using FeedbackPlatform.Behandeling.Persistence;
using FeedbackPlatform.Platform;
using FeedbackPlatform.Platform.Persistence;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace FeedbackPlatform.Behandeling;

public sealed class BehandelingModule : IModule
{
    public string Naam => BehandelingDbContext.SchemaNaam;

    public void Add(IServiceCollection services, IConfiguration configuratie) =>
        services.AddModule<BehandelingDbContext>(BehandelingDbContext.SchemaNaam, typeof(ContractsAssembly).Assembly);

    public void Map(RouteGroupBuilder api)
    {
    }
}
