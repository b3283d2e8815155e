using System.Data;
using FeedbackPlatform.Platform.Persistence;
using FluentAssertions;
using Microsoft.Data.SqlClient;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using Microsoft.Extensions.DependencyInjection;

namespace FeedbackPlatform.Functional.Tests.Databases;

/// <summary>What can be known of SQL Server without one: the model, the migrations, the script, and the client's parameters.</summary>
public sealed class SqlServerZonderServerTests : IDisposable
{
    private readonly ServiceProvider diensten;

    public SqlServerZonderServerTests()
    {
        var configuratie = new Microsoft.Extensions.Configuration.ConfigurationManager
        {
            ["ConnectionStrings:SqlServer"] = "Server=127.0.0.1;Database=geen;User Id=geen;Password=geen;Encrypt=false",
        };
        var services = new ServiceCollection().AddLogging().AddHttpContextAccessor();
        services.AddPlatform(configuratie);
        Platform.Toegang.ToegangExtensions.AddToegang(services);
        foreach (var module in Host.Modules.Alle)
            module.Add(services, configuratie);
        diensten = services.BuildServiceProvider();
    }

    public void Dispose() => diensten.Dispose();

    [Fact]
    public void Elk_schema_heeft_migraties_die_bij_het_model_passen_en_een_script()
    {
        using var scope = diensten.CreateScope();
        var contexten = diensten.GetRequiredService<ModuleContexten>().Typen.Prepend(typeof(PlatformDbContext))
            .Select(t => (DbContext)scope.ServiceProvider.GetRequiredService(t)).ToList();

        contexten.Should().HaveCountGreaterThanOrEqualTo(6);
        foreach (var context in contexten)
        {
            context.Database.ProviderName.Should().Be("Microsoft.EntityFrameworkCore.SqlServer");
            context.Database.GetMigrations().Should().NotBeEmpty($"{context.GetType().Name} is migrated");
            context.Database.HasPendingModelChanges().Should().BeFalse($"{context.GetType().Name} has all of its model in migrations");
            var script = context.GetService<IMigrator>().GenerateScript(options: MigrationsSqlGenerationOptions.Idempotent);
            var tabellen = context.Model.GetEntityTypes().Where(e => e.GetTableName() is not null).ToList();
            tabellen.Should().NotBeEmpty();
            tabellen.Should().OnlyContain(e => script.Contains($"CREATE TABLE [{e.GetSchema()}].[{e.GetTableName()}]"));
        }
    }

    [Theory]
    [InlineData(SqlDbType.NVarChar, "é 😀")]
    [InlineData(SqlDbType.UniqueIdentifier, "7d3fae3c-e130-c57f-2ef0-0300f630cf96")]
    [InlineData(SqlDbType.VarBinary, null)]
    [InlineData(SqlDbType.Date, null)]
    [InlineData(SqlDbType.DateTimeOffset, null)]
    [InlineData(SqlDbType.Int, 5)]
    [InlineData(SqlDbType.Bit, true)]
    public void SqlClient_maakt_parameters_van_elke_soort_die_wij_gebruiken(SqlDbType soort, object? waarde)
    {
        using var opdracht = new SqlCommand("select @p");
        var parameter = opdracht.Parameters.Add("@p", soort);
        parameter.Value = waarde ?? DBNull.Value;
        opdracht.Parameters["@p"].SqlDbType.Should().Be(soort);
        parameter.SqlValue.Should().NotBeNull();
    }
}
