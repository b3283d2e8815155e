using System.Reflection;
using System.Security.Cryptography.X509Certificates;
using FeedbackPlatform.Platform.Audit;
using FeedbackPlatform.Platform.Berichten;
using FeedbackPlatform.Platform.Gedrag;
using FeedbackPlatform.Platform.Leases;
using FluentValidation;
using MediatR;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace FeedbackPlatform.Platform.Persistence;

/// <summary>The contexts of all modules, for what concerns every one: migrating, delivering, cleaning up, showing audit and messages.</summary>
public sealed class ModuleContexten
{
    private readonly List<Type> typen = [];

    public IReadOnlyList<Type> Typen => typen;

    internal void Voeg(Type type) => typen.Add(type);
}

public static class ModuleRegistratie
{
    /// <summary>The shared machinery; once, before the modules.</summary>
    public static IServiceCollection AddPlatform(this IServiceCollection services, IConfiguration configuratie)
    {
        var database = Database.Uit(configuratie);
        services.TryAddSingleton(TimeProvider.System);
        services.AddSingleton(database);
        services.AddSingleton(new ModuleContexten());
        services.AddSingleton<BezorgSignaal>();
        services.AddHostedService<Bezorger>();
        services.AddScoped<HandelingContext>();
        services.AddScoped<BerichtContext>();
        services.AddScoped<ModuleDiensten>();
        services.AddScoped<ConsumentDiensten>();
        services.AddDbContext<PlatformDbContext>(o => database.Configureer(o, PlatformDbContext.SchemaNaam));
        var sleutels = services.AddDataProtection().SetApplicationName("FeedbackPlatform").PersistKeysToDbContext<PlatformDbContext>();
        if (configuratie["Sleutelbewaring:Certificaat"] is { Length: > 0 } certificaat)
            sleutels.ProtectKeysWithCertificate(X509CertificateLoader.LoadPkcs12FromFile(certificaat, configuratie["Sleutelbewaring:Wachtwoord"]));
        services.AddSingleton<Lease>();
        services.AddSingleton<Migraties>();
        services.AddTransient(typeof(IPipelineBehavior<,>), typeof(HandelingGedrag<,>));
        services.AddTransient(typeof(IPipelineBehavior<,>), typeof(ValidatieGedrag<,>));
        services.AddTransient(typeof(IPipelineBehavior<,>), typeof(ConcurrentieGedrag<,>));
        return services;
    }

    /// <summary>One module: its context, handlers, validators and consumers, and the events of its contracts.</summary>
    public static IServiceCollection AddModule<TDb>(this IServiceCollection services, string schema, params Assembly[] contracts)
        where TDb : ModuleDbContext
    {
        // The options say the same for every scope, so they are built once.
        services.AddDbContext<TDb>((sp, o) => sp.GetRequiredService<Database>().Configureer(o, schema), optionsLifetime: ServiceLifetime.Singleton);
        ((ModuleContexten)services.Single(s => s.ServiceType == typeof(ModuleContexten)).ImplementationInstance!).Voeg(typeof(TDb));
        foreach (var contract in contracts)
            EventRegister.Registreer(contract);

        var module = typeof(TDb).Assembly;
        services.AddMediatR(c =>
        {
            c.RegisterServicesFromAssembly(module);
            c.NotificationPublisherType = typeof(ElkeConsument);
        });
        foreach (var type in module.GetTypes().Where(t => t is { IsAbstract: false, IsGenericTypeDefinition: false }))
        {
            foreach (var validator in type.GetInterfaces().Where(i => i.IsGenericType && i.GetGenericTypeDefinition() == typeof(IValidator<>)))
                services.AddSingleton(validator, type);
        }

        return services;
    }
}
