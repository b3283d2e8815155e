namespace FeedbackPlatform.Host.Http;

internal static class Paden
{
    public const string Api = "/api/v1";
    public const string Openapi = Api + "/openapi.json";
}
