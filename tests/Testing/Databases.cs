using System.Reflection;
using FeedbackPlatform.Platform.Persistence;
using Xunit.Sdk;

namespace FeedbackPlatform.Testing;

/// <summary>
/// A test that runs once per database: <c>[Theory, OpSqlite, OpPostgres, OpSqlServer]</c> and a parameter
/// <see cref="Databaseprovider"/>. A server that is not there is a skipped test with its name, never a green one.
/// </summary>
[AttributeUsage(AttributeTargets.Method)]
public abstract class OpDatabaseAttribute : DataAttribute
{
    private readonly Databaseprovider provider;

    protected OpDatabaseAttribute(Databaseprovider provider, string? variabele)
    {
        this.provider = provider;
        if (variabele is not null && string.IsNullOrEmpty(Environment.GetEnvironmentVariable(variabele)))
            Skip = $"{provider}: {variabele} names no server";
    }

    public override IEnumerable<object[]> GetData(MethodInfo testMethod) => [[provider]];
}

[AttributeUsage(AttributeTargets.Method)]
public sealed class OpSqliteAttribute() : OpDatabaseAttribute(Databaseprovider.Sqlite, null);

/// <summary>Needs <c>FEEDBACK_TEST_POSTGRES</c>: a connection string of a role that may create databases.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class OpPostgresAttribute() : OpDatabaseAttribute(Databaseprovider.Postgres, Variabele)
{
    public const string Variabele = "FEEDBACK_TEST_POSTGRES";
}

/// <summary>Needs <c>FEEDBACK_TEST_SQLSERVER</c>: a connection string of a login that may create databases.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class OpSqlServerAttribute() : OpDatabaseAttribute(Databaseprovider.SqlServer, Variabele)
{
    public const string Variabele = "FEEDBACK_TEST_SQLSERVER";
}
