using FeedbackPlatform.Platform.Audit;
using MediatR;

namespace FeedbackPlatform.Platform.Gedrag;

/// <summary>Names the use case under way for the audit trail.</summary>
internal sealed class HandelingGedrag<TRequest, TResponse>(HandelingContext context) : IPipelineBehavior<TRequest, TResponse>
    where TRequest : notnull
{
    public async Task<TResponse> Handle(TRequest request, RequestHandlerDelegate<TResponse> next, CancellationToken cancellationToken)
    {
        var vorige = context.Handeling;
        context.Handeling = typeof(TRequest).DeclaringType?.Name ?? typeof(TRequest).Name;
        try
        {
            return await next();
        }
        finally
        {
            context.Handeling = vorige;
        }
    }
}
