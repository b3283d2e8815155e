using FeedbackPlatform.Platform.Resultaten;
using MediatR;
using Microsoft.Data.SqlClient;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Npgsql;

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
        catch (DbUpdateException fout) when (IsDubbel(fout.InnerException))
        {
            return TResponse.Mislukt(Fout.BestaatAl);
        }
    }

    /// <summary>A unique index refused the row: of two who made the same at once, the second is told.</summary>
    private static bool IsDubbel(Exception? fout) => fout switch
    {
        PostgresException { SqlState: PostgresErrorCodes.UniqueViolation } => true,
        SqliteException { SqliteExtendedErrorCode: 1555 or 2067 } => true, // SQLITE_CONSTRAINT_PRIMARYKEY, _UNIQUE
        SqlException { Number: 2601 or 2627 } => true,
        _ => false,
    };
}
