using FeedbackPlatform.Platform.Persistence;
using FeedbackPlatform.Platform.Resultaten;
using Microsoft.AspNetCore.Http;

namespace FeedbackPlatform.Platform.Http;

/// <summary>
/// The version that the caller saw (<c>If-Match</c>). Bind it as an endpoint parameter and let the handler hold it
/// against the aggregate: <c>if (versie.Verschilt(behandeling) is { } fout) return fout;</c>
/// </summary>
/// <param name="Waarde">Null when the header is missing or is no version of ours.</param>
public readonly record struct IfMatch(Guid? Waarde)
{
    public static ValueTask<IfMatch> BindAsync(HttpContext http)
    {
        var kop = http.Request.Headers.IfMatch.ToString().Trim();
        if (kop.StartsWith("W/", StringComparison.Ordinal))
            kop = kop[2..];
        return ValueTask.FromResult(new IfMatch(
            kop.Length == 0 ? null : Guid.TryParse(kop.Trim('"'), out var versie) ? versie : Guid.Empty));
    }

    /// <returns>428 without the header, 412 when the aggregate has another version, else null.</returns>
    public Fout? Verschilt(Aggregaat aggregaat) =>
        Waarde is null ? Fout.VersieOntbreekt : Waarde != aggregaat.Versie ? Fout.VersieVerschilt : null;
}
