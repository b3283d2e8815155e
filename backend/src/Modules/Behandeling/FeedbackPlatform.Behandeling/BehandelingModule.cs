using FeedbackPlatform.Behandeling.Behandelingen;
using FeedbackPlatform.Behandeling.Contracts;
using FeedbackPlatform.Behandeling.Persistence;
using FeedbackPlatform.Behandeling.Termijnen;
using FeedbackPlatform.Behandeling.Voorbeeld;
using FeedbackPlatform.Platform;
using FeedbackPlatform.Platform.Persistence;
using FeedbackPlatform.Platform.Voorbeeld;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace FeedbackPlatform.Behandeling;

public sealed class BehandelingModule : IModule
{
    public string Naam => BehandelingDbContext.SchemaNaam;

    public void Add(IServiceCollection services, IConfiguration configuratie)
    {
        services.AddModule<BehandelingDbContext>(BehandelingDbContext.SchemaNaam, typeof(ContractsAssembly).Assembly);
        services.AddOptions<BehandelingOpties>().BindConfiguration(BehandelingOpties.Sectie).ValidateDataAnnotations().ValidateOnStart();
        services.AddScoped<Kalenderbron>();
        services.AddScoped<Personen>();
        services.AddScoped<IVoorbeeldVuller, BehandelingVuller>();
        services.AddScoped<IVoorbeeldSchaal, BehandelingSchaal>();
    }

    public void Map(RouteGroupBuilder api)
    {
        var groep = api.MapGroup("").WithTags("Behandelingen");
        BehandelingenOpvragen.Map(groep);
        BehandelingenTellen.Map(groep);
        BehandelaarsOpvragen.Map(groep);
        BehandelingOphalen.Map(groep);
        BehandelingToewijzen.Map(groep);
        ContactmomentVastleggen.Map(groep);
        NotitieMaken.Map(groep);
        OntvangstBevestigen.Map(groep);
        BehandelingOverdragen.Map(groep);
        OverdrachtAccepteren.Map(groep);
        OverdrachtWeigeren.Map(groep);
        RegiehouderWijzigen.Map(groep);
        BetrokkeneVastleggen.Map(groep);
        BehandelingVerdagen.Map(groep);
        NaderUitstelVastleggen.Map(groep);
        BehandelingOpschorten.Map(groep);
        OpschortingBeeindigen.Map(groep);
        NietInBehandelingNemen.Map(groep);
        BehandelingAfronden.Map(groep);

        var feestdagen = api.MapGroup("").WithTags("Feestdagen");
        FeestdagenOpvragen.Map(feestdagen);
        GelijkgesteldeDagVastleggen.Map(feestdagen);
        GelijkgesteldeDagVerwijderen.Map(feestdagen);
    }
}
