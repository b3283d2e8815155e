using FeedbackPlatform.Beheer.Auditspoor;
using FeedbackPlatform.Beheer.Berichten;
using FeedbackPlatform.Beheer.Contracts;
using FeedbackPlatform.Beheer.Gebruikers;
using FeedbackPlatform.Beheer.Inrichting;
using FeedbackPlatform.Beheer.Persistence;
using FeedbackPlatform.Beheer.Referentielijsten;
using FeedbackPlatform.Beheer.Sessies;
using FeedbackPlatform.Beheer.Vandaag;
using FeedbackPlatform.Beheer.Voorbeeld;
using FeedbackPlatform.Platform;
using FeedbackPlatform.Platform.Persistence;
using FeedbackPlatform.Platform.Voorbeeld;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace FeedbackPlatform.Beheer;

public sealed class BeheerModule : IModule
{
    public string Naam => BeheerDbContext.SchemaNaam;

    public void Add(IServiceCollection services, IConfiguration configuratie)
    {
        services.AddModule<BeheerDbContext>(BeheerDbContext.SchemaNaam, typeof(ContractsAssembly).Assembly);
        services.AddSingleton<Geheugen>();
        services.AddSingleton<Wachtwoorden>();
        services.AddSingleton<Aanmeldrem>();
        services.AddScoped<Sessiebeheer>();
        services.AddHostedService<Inrichtingslink>();
        services.AddScoped<IVoorbeeldVuller, BeheerVuller>();
        services.PostConfigure<CookieAuthenticationOptions>(CookieAuthenticationDefaults.AuthenticationScheme,
            o => o.Events.OnValidatePrincipal = Sessiebeheer.ControleerAsync);
    }

    public void Map(RouteGroupBuilder api)
    {
        SessieStarten.Map(api);
        SessieOpvragen.Map(api);
        SessieBeeindigen.Map(api);
        VoorbeeldsessieStarten.Map(api);
        VoorbeeldrollenOpvragen.Map(api);
        WachtwoordWijzigen.Map(api);
        TaalKiezen.Map(api);
        InrichtingOpvragen.Map(api);
        InrichtingVoltooien.Map(api);
        WachtwoordInstellen.Map(api);
        GebruikersZoeken.Map(api);
        GebruikerOphalen.Map(api);
        GebruikerUitnodigen.Map(api);
        GebruikerWijzigen.Map(api);
        GebruikerBlokkeren.Map(api);
        GebruikerDeblokkeren.Map(api);
        WachtwoordlinkMaken.Map(api);
        CollegasZoeken.Map(api);
        VandaagOpvragen.Map(api);
        ReferentielijstenTonen.Map(api);
        WaardenOpvragen.Map(api);
        WaardeOphalen.Map(api);
        WaardeToevoegen.Map(api);
        WaardeWijzigen.Map(api);
        KanalenOpvragen.Map(api);
        KanaalWijzigen.Map(api);
        AuditregelsZoeken.Map(api);
        BerichtenOpvragen.Map(api);
        BerichtHerhalen.Map(api);
    }
}
