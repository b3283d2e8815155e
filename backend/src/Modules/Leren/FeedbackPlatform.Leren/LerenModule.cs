using FeedbackPlatform.Leren.Contracts;
using FeedbackPlatform.Leren.Persistence;
using FeedbackPlatform.Platform;
using FeedbackPlatform.Platform.Persistence;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace FeedbackPlatform.Leren;

public sealed class LerenModule : IModule
{
    public string Naam => LerenDbContext.SchemaNaam;

    public void Add(IServiceCollection services, IConfiguration configuratie) =>
        services.AddModule<LerenDbContext>(LerenDbContext.SchemaNaam, typeof(ContractsAssembly).Assembly);

    public void Map(RouteGroupBuilder api)
    {
    }
}
