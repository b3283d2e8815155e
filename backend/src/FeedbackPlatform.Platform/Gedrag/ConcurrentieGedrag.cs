using FeedbackPlatform.Platform.Resultaten;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace FeedbackPlatform.Platform.Gedrag;

/// <summary>Two people changed the same object: the second is told, nothing is overwritten.</summary>
internal sealed class ConcurrentieGedrag<TRequest, TResponse> : IPipelineBehavior<TRequest, TResponse>
    where TRequest : notnull
    where TResponse : IUitkomst<TResponse>
{
    public async Task<TResponse> Handle(TRequest request, RequestHandlerDelegate<TResponse> next, CancellationToken cancellationToken)
    {
        try
        {
            return await next();
        }
        catch (DbUpdateConcurrencyException)
        {
            return TResponse.Mislukt(Fout.VersieVerschilt);
        }
    }
}
