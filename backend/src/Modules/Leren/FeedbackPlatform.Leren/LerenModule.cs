using FeedbackPlatform.Leren.Contracts;
using FeedbackPlatform.Leren.GoudenKlachten;
using FeedbackPlatform.Leren.Persistence;
using FeedbackPlatform.Leren.Signalen;
using FeedbackPlatform.Leren.Verbeteracties;
using FeedbackPlatform.Leren.Verbeteroverleggen;
using FeedbackPlatform.Leren.Voorbeeld;
using FeedbackPlatform.Platform;
using FeedbackPlatform.Platform.Persistence;
using FeedbackPlatform.Platform.Voorbeeld;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace FeedbackPlatform.Leren;

public sealed class LerenModule : IModule
{
    public string Naam => LerenDbContext.SchemaNaam;

    public void Add(IServiceCollection services, IConfiguration configuratie)
    {
        services.AddModule<LerenDbContext>(LerenDbContext.SchemaNaam, typeof(ContractsAssembly).Assembly);
        services.AddScoped<Opzoeken>();
        services.AddScoped<Agendavulling>();
        services.AddScoped<Overlegweergave>();
        services.AddScoped<VerbeteractieMaker>();
        services.AddScoped<Effectmeter>();
        services.AddScoped<IVoorbeeldVuller, LerenVuller>();
    }

    public void Map(RouteGroupBuilder api)
    {
        GoudenKlachtAandragen.Map(api);
        GoudenKlachtenOpvragen.Map(api);
        GoudenKlachtOpvragen.Map(api);

        VerbeteroverlegreeksPlannen.Map(api);
        VerbeteroverlegreeksenOpvragen.Map(api);
        VerbeteroverlegreeksOpvragen.Map(api);
        VerbeteroverlegPlannen.Map(api);
        VerbeteroverleggenOpvragen.Map(api);
        VerbeteroverlegOpvragen.Map(api);
        VerbeteroverlegVerzetten.Map(api);
        AanwezigenVastleggen.Map(api);
        AgendaAanvullen.Map(api);
        AgendapuntToevoegen.Map(api);
        AgendapuntWijzigen.Map(api);
        AgendaOrdenen.Map(api);
        VerbeteroverlegOpenen.Map(api);
        BesluitNemen.Map(api);
        VerbeteroverlegAfsluiten.Map(api);
        VerslagOpvragen.Map(api);

        VerbeteractieBesluiten.Map(api);
        VerbeteractiesOpvragen.Map(api);
        VerbeteractieInzien.Map(api);
        VerbeteractieWijzigen.Map(api);
        KlantsignaalKoppelen.Map(api);
        KlantsignaalOntkoppelen.Map(api);
        VoortgangMelden.Map(api);
        VerbeteractieVoltooien.Map(api);
        EffectOpvragen.Map(api);
        EffectMeten.Map(api);
        CollegasOpvragen.Map(api);
    }
}
