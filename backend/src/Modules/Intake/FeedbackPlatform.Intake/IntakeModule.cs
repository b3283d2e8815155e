using FeedbackPlatform.Intake.Contracts;
using FeedbackPlatform.Intake.Persistence;
using FeedbackPlatform.Platform;
using FeedbackPlatform.Platform.Persistence;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace FeedbackPlatform.Intake;

public sealed class IntakeModule : IModule
{
    public string Naam => IntakeDbContext.SchemaNaam;

    public void Add(IServiceCollection services, IConfiguration configuratie) =>
        services.AddModule<IntakeDbContext>(IntakeDbContext.SchemaNaam, typeof(ContractsAssembly).Assembly);

    public void Map(RouteGroupBuilder api)
    {
    }
}
