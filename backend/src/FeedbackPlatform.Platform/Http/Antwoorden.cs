using FeedbackPlatform.Platform.Resultaten;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

namespace FeedbackPlatform.Platform.Http;

/// <summary>From a slice's outcome to its HTTP answer.</summary>
public static class Antwoorden
{
    /// <summary>200 with the value, or the problem.</summary>
    public static async Task<IResult> ToHttp<T>(this Task<Result<T>> uitkomst)
    {
        var resultaat = await uitkomst;
        return resultaat.IsFout ? resultaat.Fout.Http() : Results.Ok(resultaat.Waarde);
    }

    /// <summary>204, or the problem.</summary>
    public static async Task<IResult> ToHttp(this Task<Result> uitkomst) =>
        (await uitkomst).Fout is { } fout ? fout.Http() : Results.NoContent();

    /// <summary>200 with the value and its version as ETag, or the problem.</summary>
    public static async Task<IResult> ToHttp<T>(this Task<Result<T>> uitkomst, Func<T, Guid> versie)
    {
        var resultaat = await uitkomst;
        return resultaat.IsFout ? resultaat.Fout.Http() : new MetEtag(Results.Ok(resultaat.Waarde), versie(resultaat.Waarde));
    }

    /// <summary>201 with <c>Location</c> and, when given, the version as ETag, or the problem.</summary>
    public static async Task<IResult> ToCreated<T>(this Task<Result<T>> uitkomst, Func<T, string> locatie, Func<T, Guid>? versie = null)
    {
        var resultaat = await uitkomst;
        if (resultaat.IsFout)
            return resultaat.Fout.Http();
        var gemaakt = Results.Created(locatie(resultaat.Waarde), resultaat.Waarde);
        return versie is null ? gemaakt : new MetEtag(gemaakt, versie(resultaat.Waarde));
    }

    /// <summary>
    /// Names the use case in the OpenAPI document: operationId = the slice's name. Adds the problem answers that every
    /// operation can give.
    /// </summary>
    public static RouteHandlerBuilder Beschrijf(this RouteHandlerBuilder bouwer, string usecase, string samenvatting, string? uitleg = null)
    {
        bouwer.WithName(usecase).WithSummary(samenvatting);
        if (uitleg is not null)
            bouwer.WithDescription(uitleg);
        foreach (var status in (int[])[400, 401, 403])
            bouwer.Produces<Probleem>(status, Http.Problemen.Mediatype);
        return bouwer;
    }

    /// <summary>Further problem statuses of this operation, such as 404, 409 or 412.</summary>
    public static RouteHandlerBuilder Problemen(this RouteHandlerBuilder bouwer, params int[] statussen)
    {
        foreach (var status in statussen)
            bouwer.Produces<Probleem>(status, Http.Problemen.Mediatype);
        return bouwer;
    }

    private sealed class MetEtag(IResult binnen, Guid versie) : IResult
    {
        public Task ExecuteAsync(HttpContext httpContext)
        {
            httpContext.Response.Headers.ETag = $"\"{versie:N}\"";
            return binnen.ExecuteAsync(httpContext);
        }
    }
}
