using FeedbackPlatform.Platform.Http;
using FeedbackPlatform.Platform.Resultaten;
using FluentValidation;
using MediatR;
using Microsoft.AspNetCore.Http;

namespace FeedbackPlatform.Platform.Gedrag;

/// <summary>
/// Refuses an invalid request with every error at once: what did not fit the JSON contract
/// (<see cref="JsonControle"/>) together with what the validators say.
/// </summary>
internal sealed class ValidatieGedrag<TRequest, TResponse>(IEnumerable<IValidator<TRequest>> validators, IHttpContextAccessor http)
    : IPipelineBehavior<TRequest, TResponse>
    where TRequest : notnull
    where TResponse : IUitkomst<TResponse>
{
    public async Task<TResponse> Handle(TRequest request, RequestHandlerDelegate<TResponse> next, CancellationToken cancellationToken)
    {
        List<Veldfout>? fouten = null;
        if (http.HttpContext?.Features.Get<JsonFouten>() is { } jsonFouten)
        {
            http.HttpContext.Features.Set<JsonFouten>(null);
            fouten = [.. jsonFouten.Velden];
        }

        foreach (var validator in validators)
        {
            foreach (var fout in (await validator.ValidateAsync(request, cancellationToken)).Errors)
            {
                var veld = Veldpad.Van(fout.PropertyName);
                if (fouten?.Any(f => f.Veld == veld) is not true)
                    (fouten ??= []).Add(new Veldfout(veld, Veldpad.Code(fout.ErrorCode), fout.ErrorMessage));
            }
        }

        return fouten is null ? await next() : TResponse.Mislukt(Fout.Ongeldig(fouten));
    }
}
