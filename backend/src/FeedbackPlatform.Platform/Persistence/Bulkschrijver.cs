using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Storage;
using Npgsql;

namespace FeedbackPlatform.Platform.Persistence;

/// <summary>
/// Writes many rows of one table at once, past the change tracker: COPY on PostgreSQL, one prepared statement elsewhere.
/// For rows without children, inside a transaction of the caller. Nothing is announced and nothing is audited.
/// </summary>
public static class Bulkschrijver
{
    public static async Task BulkschrijfAsync<T>(this ModuleDbContext db, IReadOnlyCollection<T> rijen, CancellationToken ct)
        where T : class
    {
        if (rijen.Count == 0)
            return;
        var entiteit = db.Model.FindEntityType(typeof(T))!;
        var kolommen = entiteit.GetProperties().Where(p => !p.IsShadowProperty()).Select(p => new Kolom(p)).ToList();
        var sql = db.GetService<ISqlGenerationHelper>();
        var doel = $"{sql.DelimitIdentifier(entiteit.GetTableName()!, entiteit.GetSchema())} ({string.Join(", ", kolommen.Select(k => sql.DelimitIdentifier(k.Naam)))})";
        if (db.Database.GetDbConnection() is NpgsqlConnection postgres)
            await KopieerAsync(postgres, doel, kolommen, rijen, ct);
        else
            await VoegInAsync(db, doel, kolommen, rijen, ct);
    }

    private static async Task KopieerAsync<T>(NpgsqlConnection verbinding, string doel, List<Kolom> kolommen, IReadOnlyCollection<T> rijen, CancellationToken ct)
        where T : class
    {
        await using var schrijver = await verbinding.BeginBinaryImportAsync($"COPY {doel} FROM STDIN (FORMAT BINARY)", ct);
        foreach (var rij in rijen)
        {
            await schrijver.StartRowAsync(ct);
            foreach (var kolom in kolommen)
            {
                if (kolom.Waarde(rij) is { } waarde)
                    await schrijver.WriteAsync(waarde, kolom.Type, ct);
                else
                    await schrijver.WriteNullAsync(ct);
            }
        }

        await schrijver.CompleteAsync(ct);
    }

    private static async Task VoegInAsync<T>(ModuleDbContext db, string doel, List<Kolom> kolommen, IReadOnlyCollection<T> rijen, CancellationToken ct)
        where T : class
    {
        await using var opdracht = db.Database.GetDbConnection().CreateCommand();
        opdracht.Transaction = db.Database.CurrentTransaction?.GetDbTransaction();
        opdracht.CommandText = $"INSERT INTO {doel} VALUES ({string.Join(", ", kolommen.Select((_, i) => "@p" + i))})";
        foreach (var (kolom, i) in kolommen.Select((k, i) => (k, i)))
            opdracht.Parameters.Add(kolom.Mapping.CreateParameter(opdracht, "@p" + i, null, kolom.Optioneel));
        await opdracht.PrepareAsync(ct);
        foreach (var rij in rijen)
        {
            for (var i = 0; i < kolommen.Count; i++)
                opdracht.Parameters[i].Value = kolommen[i].Waarde(rij) ?? DBNull.Value;
            await opdracht.ExecuteNonQueryAsync(ct);
        }
    }

    private sealed class Kolom(IProperty property)
    {
        private readonly IClrPropertyGetter lezer = property.GetGetter();

        public RelationalTypeMapping Mapping { get; } = property.GetRelationalTypeMapping();

        public string Naam { get; } = property.GetColumnName();

        public string Type { get; } = property.GetColumnType();

        public bool Optioneel { get; } = property.IsNullable;

        /// <summary>The value as the database gets it.</summary>
        public object? Waarde(object rij)
        {
            var waarde = lezer.GetClrValue(rij);
            return Mapping.Converter is { } omzetter ? omzetter.ConvertToProvider(waarde) : waarde;
        }
    }
}
