using FeedbackPlatform.Intake.Berichten;
using FeedbackPlatform.Intake.Contracts;
using FeedbackPlatform.Intake.Klantsignalen;
using FeedbackPlatform.Intake.Persistence;
using FeedbackPlatform.Intake.Voorbeeld;
using FeedbackPlatform.Platform;
using FeedbackPlatform.Platform.Persistence;
using FeedbackPlatform.Platform.Voorbeeld;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace FeedbackPlatform.Intake;

public sealed class IntakeModule : IModule
{
    public string Naam => IntakeDbContext.SchemaNaam;

    public void Add(IServiceCollection services, IConfiguration configuratie)
    {
        services.AddModule<IntakeDbContext>(IntakeDbContext.SchemaNaam, typeof(ContractsAssembly).Assembly);
        services.AddSingleton<KenmerkUitgever>();
        services.AddSingleton<Indienerkluis>();
        services.AddHostedService(sp => sp.GetRequiredService<Indienerkluis>());
        services.AddSingleton<IKlantsignaalZoeker>(sp => sp.GetRequiredService<Database>().Provider switch
        {
            Databaseprovider.Sqlite => new SqliteZoeker(),
            Databaseprovider.SqlServer => new SqlServerZoeker(),
            _ => new PostgresZoeker(),
        });
        services.AddScoped<Lijsten>();
        services.AddScoped<Vergelijker>();
        services.AddScoped<Samenvatter>();
        services.AddScoped<IVoorbeeldVuller, IntakeVuller>();
        services.AddScoped<IVoorbeeldVuller, IntakeNaBehandelingVuller>();
        services.AddScoped<IVoorbeeldSchaal, IntakeSchaal>();
    }

    public void Map(RouteGroupBuilder api)
    {
        KlantsignaalRegistreren.Map(api);
        KlantsignalenZoeken.Map(api);
        KlantsignaalOphalen.Map(api);
        KlantsignaalWijzigen.Map(api);
        TijdlijnOphalen.Map(api);
        IndienerOphalen.Map(api);
        IndienerWissen.Map(api);
        VergelijkbareOphalen.Map(api);
    }
}
