using FeedbackPlatform.Platform.Http;
using FeedbackPlatform.Platform.Resultaten;
using FluentValidation;
using MediatR;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace FeedbackPlatform.Platform.Gedrag;

/// <summary>
/// Refuses an invalid request with every error at once: what did not fit the JSON contract
/// (<see cref="JsonControle"/>) together with what the validators say.
/// </summary>
internal sealed class ValidatieGedrag<TRequest, TResponse>(
    IEnumerable<IValidator<TRequest>> validators, IHttpContextAccessor http, IServiceProvider diensten)
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
            foreach (var fout in (await validator.ValidateAsync(ValidatieDiensten.Context(request, diensten), cancellationToken)).Errors)
            {
                var veld = Veldpad.Van(fout.PropertyName);
                if (fouten?.Any(f => f.Veld == veld) is not true)
                    (fouten ??= []).Add(new Veldfout(veld, Veldpad.Code(fout.ErrorCode), fout.ErrorMessage));
            }
        }

        return fouten is null ? await next() : TResponse.Mislukt(Fout.Ongeldig(fouten));
    }
}

/// <summary>
/// Gives a rule the services of the request. Validators themselves live as long as the host: building their rules costs
/// more than applying them.
/// </summary>
public static class ValidatieDiensten
{
    private const string Sleutel = "diensten";

    public static T Dienst<T>(this IValidationContext context)
        where T : notnull => ((IServiceProvider)context.RootContextData[Sleutel]).GetRequiredService<T>();

    /// <summary>A context of its own for a part of what is validated.</summary>
    public static ValidationContext<T> Voor<T>(this IValidationContext context, T deel) =>
        Context(deel, (IServiceProvider)context.RootContextData[Sleutel]);

    internal static ValidationContext<T> Context<T>(T waarde, IServiceProvider diensten) =>
        new(waarde) { RootContextData = { [Sleutel] = diensten } };
}
