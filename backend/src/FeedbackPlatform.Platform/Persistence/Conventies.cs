using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace FeedbackPlatform.Platform.Persistence;

/// <summary>The one place where providers differ.</summary>
public static class Conventies
{
    /// <summary>Enum values are stored by name; the longest name fits.</summary>
    public const int EnumMaximum = 40;

    internal static void Toepassen(ModelConfigurationBuilder configuratie, bool sqlite)
    {
        configuratie.Properties<Enum>().HaveConversion<string>().HaveMaxLength(EnumMaximum).AreUnicode(false);
        if (sqlite)
            configuratie.Properties<DateTimeOffset>().HaveConversion<NaarTicks>();
        else
            configuratie.Properties<DateTimeOffset>().HaveConversion<NaarUtc>();
    }

    /// <summary>SQLite has no schemas: the table name carries it as a prefix.</summary>
    internal static void SchemaToepassen(ModelBuilder model, string schema, bool sqlite)
    {
        foreach (var entiteit in model.Model.GetEntityTypes())
        {
            if (entiteit.GetTableName() is not { } tabel)
                continue;
            entiteit.SetSchema(sqlite ? null : schema);
            if (sqlite && !tabel.StartsWith(schema + "_", StringComparison.Ordinal))
                entiteit.SetTableName($"{schema}_{tabel}");
        }
    }

    private sealed class NaarUtc() : ValueConverter<DateTimeOffset, DateTimeOffset>(v => v.ToUniversalTime(), v => v);

    private sealed class NaarTicks() : ValueConverter<DateTimeOffset, long>(v => v.UtcTicks, v => new DateTimeOffset(v, TimeSpan.Zero));
}
