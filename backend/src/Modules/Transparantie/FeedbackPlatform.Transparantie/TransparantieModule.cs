using FeedbackPlatform.Platform;
using FeedbackPlatform.Platform.Persistence;
using FeedbackPlatform.Transparantie.Contracts;
using FeedbackPlatform.Transparantie.Persistence;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace FeedbackPlatform.Transparantie;

public sealed class TransparantieModule : IModule
{
    public string Naam => TransparantieDbContext.SchemaNaam;

    public void Add(IServiceCollection services, IConfiguration configuratie) =>
        services.AddModule<TransparantieDbContext>(TransparantieDbContext.SchemaNaam, typeof(ContractsAssembly).Assembly);

    public void Map(RouteGroupBuilder api)
    {
    }
}
