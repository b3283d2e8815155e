using FeedbackPlatform.Host.Http;
using FeedbackPlatform.Platform.Http;
using FeedbackPlatform.Platform.Paginering;
using Microsoft.OpenApi;
using Swashbuckle.AspNetCore.Swagger;
using Swashbuckle.AspNetCore.SwaggerGen;

namespace FeedbackPlatform.Host.OpenApi;

/// <summary>The contract of the API: OpenAPI 3.0, operationId = use case, schema id = declaring type + name.</summary>
internal static class OpenApiDocument
{
    public static IServiceCollection AddOpenApiDocument(this IServiceCollection services)
    {
        services.AddEndpointsApiExplorer();
        services.AddSwaggerGen(o =>
        {
            o.SwaggerDoc("v1", new OpenApiInfo
            {
                Title = "FeedbackPlatform",
                Version = Koppen.ApiVersie,
                Description = "Klantsignalen registreren, behandelen, ervan leren en laten zien wat ermee gebeurde.",
                Contact = new OpenApiContact
                {
                    Name = "FeedbackPlatform",
                    Email = "beheer@feedbackplatform.example",
                    Url = new Uri("https://feedbackplatform.example"),
                },
                License = new OpenApiLicense { Name = "EUPL-1.2", Url = new Uri("https://eupl.eu/1.2/nl/") },
            });
            o.AddServer(new OpenApiServer { Url = Paden.Api });
            o.CustomSchemaIds(Schemanaam);
            o.SupportNonNullableReferenceTypes();
            o.NonNullableReferenceTypesAsRequired();
            o.UseAllOfToExtendReferenceSchemas();
            o.MapType<IfMatch>(Tekst);
            o.MapType<TimeOnly>(() => new OpenApiSchema { Type = JsonSchemaType.String, Format = "time-local" });
            foreach (var xml in Directory.EnumerateFiles(AppContext.BaseDirectory, "FeedbackPlatform.*.xml").Order(StringComparer.Ordinal))
                o.IncludeXmlComments(xml);
            o.TagActionsBy(a => [a.RelativePath!.Split('/') is [_, _, var bron, ..] ? bron : "overig"]);
            o.DocumentFilter<Opmaak>();
            o.OperationFilter<Koptekst>();
        });
        return services;
    }

    public static void MapOpenApiDocument(this WebApplication app) =>
        app.MapGet(Paden.Openapi, async (ISwaggerProvider documenten, HttpContext http) =>
        {
            http.Response.ContentType = "application/json; charset=utf-8";
            await http.Response.WriteAsync(
                await documenten.GetSwagger("v1").SerializeAsJsonAsync(OpenApiSpecVersion.OpenApi3_0, http.RequestAborted), http.RequestAborted);
        }).AllowAnonymous().RequireCors(HttpExtensions.Openbaar).ExcludeFromDescription();

    /// <summary><c>KlantsignaalRegistreren.Request</c> → <c>KlantsignaalRegistrerenRequest</c>; <c>Pagina&lt;X.Rij&gt;</c> → <c>XRijPagina</c>.</summary>
    private static string Schemanaam(Type type)
    {
        var naam = type.IsGenericType
            ? string.Concat(type.GetGenericArguments().Select(Schemanaam)) + type.Name[..type.Name.IndexOf('`')]
            : type.Name;
        return type.IsNested && !type.IsGenericParameter ? Schemanaam(type.DeclaringType!) + naam : naam;
    }

    private static OpenApiSchema Tekst() => new() { Type = JsonSchemaType.String };

    /// <summary>Paths relative to the server, in a stable order.</summary>
    private sealed class Opmaak : IDocumentFilter
    {
        public void Apply(Microsoft.OpenApi.OpenApiDocument swaggerDoc, DocumentFilterContext context)
        {
            var paden = new OpenApiPaths();
            foreach (var (pad, item) in swaggerDoc.Paths.OrderBy(p => p.Key, StringComparer.Ordinal))
                paden.Add(pad.StartsWith(Paden.Api, StringComparison.Ordinal) ? pad[Paden.Api.Length..] : pad, item);
            swaggerDoc.Paths = paden;
        }
    }

    /// <summary>Every answer carries <c>API-Version</c>; problem answers get a description in Dutch.</summary>
    private sealed class Koptekst : IOperationFilter
    {
        public void Apply(OpenApiOperation operation, OperationFilterContext context)
        {
            if (context.ApiDescription.ActionDescriptor.EndpointMetadata.OfType<IdempotentMetadata>().Any())
            {
                (operation.Parameters ??= []).Add(new OpenApiParameter
                {
                    Name = "Idempotency-Key",
                    In = ParameterLocation.Header,
                    Description = "Dezelfde sleutel met dezelfde inhoud geeft het eerste antwoord terug (24 uur).",
                    Schema = new OpenApiSchema { Type = JsonSchemaType.String, MaxLength = 128 },
                });
            }

            foreach (var parameter in (operation.Parameters ?? []).OfType<OpenApiParameter>().Where(p => p.Name == "versie").ToList())
                operation.Parameters!.Remove(parameter);
            if (context.MethodInfo.GetParameters().Any(p => p.ParameterType == typeof(IfMatch)))
            {
                (operation.Parameters ??= []).Add(new OpenApiParameter
                {
                    Name = "If-Match",
                    In = ParameterLocation.Header,
                    Required = true,
                    Description = "De ETag die u bij het ophalen kreeg.",
                    Schema = Tekst(),
                });
            }

            foreach (var limiet in (operation.Parameters ?? []).Where(p => p.Name == "limit").Select(p => p.Schema).OfType<OpenApiSchema>())
                (limiet.Minimum, limiet.Maximum, limiet.Default) = ("1", $"{Paginering.LimietMaximum}", Paginering.LimietStandaard);

            foreach (var (status, antwoord) in operation.Responses ?? [])
            {
                if (antwoord is not OpenApiResponse { Headers: var koppen } open)
                    continue;
                open.Headers = koppen ??= new Dictionary<string, IOpenApiHeader>();
                koppen["API-Version"] = new OpenApiHeader { Description = "Versie van de API.", Schema = Tekst() };
                if (status == "201")
                    koppen["Location"] = new OpenApiHeader { Description = "Adres van wat er gemaakt is.", Schema = Tekst() };
            }
        }
    }
}
