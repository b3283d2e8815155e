using System.Diagnostics;
using FeedbackPlatform.Platform.Resultaten;
using Microsoft.AspNetCore.Http;

namespace FeedbackPlatform.Platform.Http;

/// <summary>The problem document of this API (RFC 9457): title, status and detail always, a stable code, all field errors.</summary>
/// <param name="Type">Always <c>about:blank</c>; <paramref name="Code"/> tells errors apart.</param>
/// <param name="Title">Short, Dutch.</param>
/// <param name="Status">The HTTP status.</param>
/// <param name="Detail">Dutch, B1: what happened and what to do now.</param>
/// <param name="Code">Stable name of the error.</param>
/// <param name="TraceId">To find the request in the logs.</param>
/// <param name="Errors">Every field that does not fit; empty for other errors.</param>
public sealed record Probleem(
    string Type, string Title, int Status, string Detail, string Code, string TraceId, IReadOnlyList<Veldfout> Errors);

/// <summary>The one place that turns errors into HTTP.</summary>
public static class Problemen
{
    public const string Mediatype = "application/problem+json";

    public static int Status(Foutsoort soort) => soort switch
    {
        Foutsoort.Ongeldig => StatusCodes.Status400BadRequest,
        Foutsoort.NietAangemeld => StatusCodes.Status401Unauthorized,
        Foutsoort.NietToegestaan => StatusCodes.Status403Forbidden,
        Foutsoort.NietGevonden => StatusCodes.Status404NotFound,
        Foutsoort.Conflict => StatusCodes.Status409Conflict,
        Foutsoort.VersieVerschilt => StatusCodes.Status412PreconditionFailed,
        Foutsoort.VersieOntbreekt => StatusCodes.Status428PreconditionRequired,
        Foutsoort.TeVaak => StatusCodes.Status429TooManyRequests,
        _ => throw new ArgumentOutOfRangeException(nameof(soort)),
    };

    public static IResult Http(this Fout fout) => new ProbleemResult(Status(fout.Soort), fout.Code, fout.Titel, fout.Detail, fout.Velden);

    public static Task SchrijfAsync(HttpContext http, int status, string code, string titel, string detail, IReadOnlyList<Veldfout>? velden = null)
    {
        http.Response.StatusCode = status;
        var probleem = new Probleem("about:blank", titel, status, detail, code,
            Activity.Current?.TraceId.ToString() ?? http.TraceIdentifier, velden ?? []);
        return http.Response.WriteAsJsonAsync(probleem, Json.Opties, Mediatype, http.RequestAborted);
    }

    private sealed class ProbleemResult(int status, string code, string titel, string detail, IReadOnlyList<Veldfout> velden) : IResult
    {
        public Task ExecuteAsync(HttpContext httpContext) => SchrijfAsync(httpContext, status, code, titel, detail, velden);
    }
}
