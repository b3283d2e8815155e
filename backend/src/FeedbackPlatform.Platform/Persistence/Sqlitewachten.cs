using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace FeedbackPlatform.Platform.Persistence;

/// <summary>
/// SQLite has one writer. Who comes second lets SQLite itself wait, in steps of milliseconds; the driver would look again
/// only every 150 ms.
/// </summary>
internal sealed class Sqlitewachten : DbConnectionInterceptor
{
    public static readonly Sqlitewachten Instantie = new();

    public override void ConnectionOpened(DbConnection connection, ConnectionEndEventData eventData)
    {
        using var opdracht = Opdracht(connection);
        opdracht.ExecuteNonQuery();
    }

    public override async Task ConnectionOpenedAsync(DbConnection connection, ConnectionEndEventData eventData, CancellationToken cancellationToken = default)
    {
        await using var opdracht = Opdracht(connection);
        await opdracht.ExecuteNonQueryAsync(cancellationToken);
    }

    private static DbCommand Opdracht(DbConnection verbinding)
    {
        var opdracht = verbinding.CreateCommand();
        opdracht.CommandText = "PRAGMA busy_timeout = 30000";
        return opdracht;
    }
}
