using FeedbackPlatform.Intake.Domain;
using Microsoft.EntityFrameworkCore;

namespace FeedbackPlatform.Intake.Persistence;

/// <summary>One search term: a stem, or the beginning of one.</summary>
internal readonly record struct Zoekterm(string Stam, bool Begin);

/// <summary>
/// Full-text search on the stemmed terms, one implementation per database. The result is a query, so that filters, order
/// and paging are added to it and the database does all in one statement.
/// </summary>
internal interface IKlantsignaalZoeker
{
    /// <summary>Klantsignalen with all terms (or any, when asked), together with those whose id is given.</summary>
    IQueryable<Klantsignaal> Zoek(IntakeDbContext db, IReadOnlyList<Zoekterm> termen, IReadOnlyList<Guid> ook, bool elkeTerm = true);
}

/// <summary>FTS5. Terms hold letters and digits only, so nothing needs escaping inside the quotes.</summary>
internal sealed class SqliteZoeker : IKlantsignaalZoeker
{
    public IQueryable<Klantsignaal> Zoek(IntakeDbContext db, IReadOnlyList<Zoekterm> termen, IReadOnlyList<Guid> ook, bool elkeTerm = true)
    {
        if (termen.Count == 0)
            return db.Klantsignalen.Where(k => ook.Contains(k.Id));
        var vraag = string.Join(elkeTerm ? " AND " : " OR ", termen.Select(t => $"\"{t.Stam}\"{(t.Begin ? "*" : "")}"));
        var gevonden = db.Klantsignalen.FromSql(
            $"""
             SELECT * FROM "intake_klantsignalen" WHERE "Kenmerk" IN (
               SELECT printf('KS-%04d-%06d', rowid / 1000000000, rowid % 1000000000) FROM intake_zoekindex WHERE intake_zoekindex MATCH {vraag})
             """);
        return ook.Count == 0 ? gevonden : gevonden.Union(db.Klantsignalen.Where(k => ook.Contains(k.Id)));
    }
}

/// <summary>tsvector and GIN.</summary>
internal sealed class PostgresZoeker : IKlantsignaalZoeker
{
    public IQueryable<Klantsignaal> Zoek(IntakeDbContext db, IReadOnlyList<Zoekterm> termen, IReadOnlyList<Guid> ook, bool elkeTerm = true)
    {
        if (termen.Count == 0)
            return db.Klantsignalen.Where(k => ook.Contains(k.Id));
        var vraag = string.Join(elkeTerm ? " & " : " | ", termen.Select(t => $"'{t.Stam}'{(t.Begin ? ":*" : "")}"));
        if (ook.Count == 0)
        {
            return db.Klantsignalen.FromSql(
                $"""SELECT * FROM intake.klantsignalen WHERE "Zoekvector" @@ to_tsquery('simple', {vraag})""");
        }

        var ids = ook.ToArray();
        return db.Klantsignalen.FromSql(
            $"""SELECT * FROM intake.klantsignalen WHERE "Zoekvector" @@ to_tsquery('simple', {vraag}) OR "Id" = ANY ({ids})""");
    }
}

/// <summary>
/// Full-text where the server has it; else every term is looked for between spaces, which reads all rows: fit for tens
/// of thousands of klantsignalen, and the reason to install the component for more.
/// </summary>
internal sealed class SqlServerZoeker : IKlantsignaalZoeker
{
    private bool? voltekst;

    public IQueryable<Klantsignaal> Zoek(IntakeDbContext db, IReadOnlyList<Zoekterm> termen, IReadOnlyList<Guid> ook, bool elkeTerm = true)
    {
        if (termen.Count == 0)
            return db.Klantsignalen.Where(k => ook.Contains(k.Id));
        voltekst ??= db.Database.SqlQuery<int?>($"SELECT CAST(FULLTEXTSERVICEPROPERTY('IsFullTextInstalled') AS int) AS [Value]").AsEnumerable().Single() == 1;
        var gevonden = voltekst.Value ? Voltekst(db, termen, elkeTerm) : Doorzoeken(db, termen, elkeTerm);
        return ook.Count == 0 ? gevonden : gevonden.Union(db.Klantsignalen.Where(k => ook.Contains(k.Id)));
    }

    private static IQueryable<Klantsignaal> Voltekst(IntakeDbContext db, IReadOnlyList<Zoekterm> termen, bool elkeTerm)
    {
        var vraag = string.Join(elkeTerm ? " AND " : " OR ", termen.Select(t => $"\"{t.Stam}{(t.Begin ? "*" : "")}\""));
        return db.Klantsignalen.FromSql($"SELECT * FROM intake.klantsignalen WHERE CONTAINS(Zoektekst, {vraag})");
    }

    private static IQueryable<Klantsignaal> Doorzoeken(IntakeDbContext db, IReadOnlyList<Zoekterm> termen, bool elkeTerm)
    {
        var delen = termen.Select(t => t.Begin ? $" {t.Stam}" : $" {t.Stam} ").ToList();
        if (elkeTerm)
            return delen.Aggregate(db.Klantsignalen.AsQueryable(), (vraag, deel) => vraag.Where(k => (" " + k.Zoektekst + " ").Contains(deel)));
        return db.Klantsignalen.Where(k => delen.Any(deel => (" " + k.Zoektekst + " ").Contains(deel)));
    }
}
