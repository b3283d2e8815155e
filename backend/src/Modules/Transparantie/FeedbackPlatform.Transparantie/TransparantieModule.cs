using FeedbackPlatform.Platform;
using FeedbackPlatform.Platform.Persistence;
using FeedbackPlatform.Platform.Voorbeeld;
using FeedbackPlatform.Transparantie.Contracts;
using FeedbackPlatform.Transparantie.Mail;
using FeedbackPlatform.Transparantie.Openbaar;
using FeedbackPlatform.Transparantie.Persistence;
using FeedbackPlatform.Transparantie.Publicaties;
using FeedbackPlatform.Transparantie.Terugkoppelingen;
using FeedbackPlatform.Transparantie.Voorbeeld;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace FeedbackPlatform.Transparantie;

public sealed class TransparantieModule : IModule
{
    public string Naam => TransparantieDbContext.SchemaNaam;

    public void Add(IServiceCollection services, IConfiguration configuratie)
    {
        services.AddModule<TransparantieDbContext>(TransparantieDbContext.SchemaNaam, typeof(ContractsAssembly).Assembly);
        services.AddSingleton(sp => MailOpties.Uit(sp.GetRequiredService<IConfiguration>()));
        services.AddSingleton<IMailverzender>(sp =>
        {
            var opties = sp.GetRequiredService<MailOpties>();
            var klok = sp.GetRequiredService<TimeProvider>();
            return opties.Host is null
                ? new MapMailverzender(opties, Path.Combine(Database.Datamap(sp.GetRequiredService<IConfiguration>()), "mail"), klok)
                : new SmtpMailverzender(opties, klok);
        });
        services.AddScoped<IVoorbeeldVuller, TransparantieVuller>();
        services.AddMemoryCache();
        services.AddHostedService<Terugkoppelaar>();
    }

    public void Map(RouteGroupBuilder api)
    {
        PublicatiesOpvragen.Map(api);
        PublicatieOpstellen.Map(api);
        PublicatiesTellen.Map(api);
        PublicatieOpvragen.Map(api);
        PublicatieWijzigen.Map(api);
        PublicatieKlantsignalenOpvragen.Map(api);
        PublicatieIndienen.Map(api);
        PublicatieIndieningIntrekken.Map(api);
        PublicatieGoedkeuren.Map(api);
        PublicatieAfwijzen.Map(api);
        PublicatieIntrekken.Map(api);
        PublicatievoorstellenOpvragen.Map(api);
        TerugkoppelingenOpvragen.Map(api);
        TerugkoppelkanaalOpvragen.Map(api);
        TerugkoppelingHerhalen.Map(api);
        OpenbarePublicatiesOpvragen.Map(api);
        OpenbarePublicatieOpvragen.Map(api);
        OpenbaarOverzichtOpvragen.Map(api);
    }

    public void MapPaginas(IEndpointRouteBuilder app) => Paginas.Map(app);
}
