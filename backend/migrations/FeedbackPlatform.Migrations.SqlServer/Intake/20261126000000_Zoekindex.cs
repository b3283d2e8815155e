using FeedbackPlatform.Intake.Persistence;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace FeedbackPlatform.Migrations.SqlServer.Intake;

/// <summary>
/// Full-text index on the search terms where the server has that component. Without it the search reads all rows (see
/// SqlServerZoeker); installing it later and running these statements by hand switches the search over at the next start.
/// Written by hand: no model knows it. Full-text statements cannot run inside a transaction.
/// </summary>
[DbContext(typeof(IntakeDbContext))]
[Migration("20261126000000_Zoekindex")]
internal sealed class Zoekindex : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder) =>
        migrationBuilder.Sql(
            """
            IF FULLTEXTSERVICEPROPERTY('IsFullTextInstalled') = 1
            BEGIN
                IF NOT EXISTS (SELECT 1 FROM sys.fulltext_catalogs WHERE name = N'intake') EXEC(N'CREATE FULLTEXT CATALOG intake');
                EXEC(N'CREATE FULLTEXT INDEX ON intake.klantsignalen (Zoektekst LANGUAGE 0) KEY INDEX PK_klantsignalen ON intake WITH (CHANGE_TRACKING = AUTO, STOPLIST = OFF)');
            END
            """,
            suppressTransaction: true);

    protected override void Down(MigrationBuilder migrationBuilder) =>
        migrationBuilder.Sql(
            """
            IF EXISTS (SELECT 1 FROM sys.fulltext_indexes WHERE object_id = OBJECT_ID(N'intake.klantsignalen'))
                EXEC(N'DROP FULLTEXT INDEX ON intake.klantsignalen');
            """,
            suppressTransaction: true);
}
