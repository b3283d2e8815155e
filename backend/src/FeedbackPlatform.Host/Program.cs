using FeedbackPlatform.Host;
using FeedbackPlatform.Host.Http;
using FeedbackPlatform.Host.OpenApi;
using FeedbackPlatform.Host.Persistence;
using FeedbackPlatform.Host.Voorbeeld;
using FeedbackPlatform.Platform.Persistence;
using FeedbackPlatform.Platform.Toegang;

// Settings lie beside the host, data in the folder that it is started from.
var builder = WebApplication.CreateBuilder(new WebApplicationOptions { Args = args, ContentRootPath = AppContext.BaseDirectory });

builder.AddTelemetrie();
builder.AddHttp();
builder.Services.AddPlatform(builder.Configuration);
builder.Services.AddToegang();
builder.Services.AddGezondheid();
builder.Services.AddOpenApiDocument();
builder.Services.AddVoorbeeld();
foreach (var module in Modules.Alle)
    module.Add(builder.Services, builder.Configuration);

var app = builder.Build();

app.UseHttp();
app.MapOpenApiDocument();
app.MapGezondheid();
var api = app.MapGroup(Paden.Api);
foreach (var module in Modules.Alle)
{
    module.Map(api);
    module.MapPaginas(app);
}

app.MapSpa();
app.EndpointsBouwen();

if (await Opstarten.UitvoerenAsync(app, args))
    await app.RunAsync();

/// <summary>The host; public for the tests that start it.</summary>
public partial class Program;
