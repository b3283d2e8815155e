using FeedbackPlatform.Beheer.Contracts;
using FeedbackPlatform.Beheer.Persistence;
using FeedbackPlatform.Platform;
using FeedbackPlatform.Platform.Persistence;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace FeedbackPlatform.Beheer;

public sealed class BeheerModule : IModule
{
    public string Naam => BeheerDbContext.SchemaNaam;

    public void Add(IServiceCollection services, IConfiguration configuratie) =>
        services.AddModule<BeheerDbContext>(BeheerDbContext.SchemaNaam, typeof(ContractsAssembly).Assembly);

    public void Map(RouteGroupBuilder api)
    {
    }
}
