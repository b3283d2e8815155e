using FeedbackPlatform.Intake.Persistence;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace FeedbackPlatform.Migrations.Npgsql.Intake;

/// <summary>
/// Full-text index on the search terms: a generated tsvector (the dictionary "simple" leaves our stems as they are) with
/// a GIN index. Written by hand: no model knows it, and only the search reads it.
/// </summary>
[DbContext(typeof(IntakeDbContext))]
[Migration("20261126000000_Zoekindex")]
internal sealed class Zoekindex : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.Sql("ALTER TABLE intake.klantsignalen ADD COLUMN \"Zoekvector\" tsvector GENERATED ALWAYS AS (to_tsvector('simple'::regconfig, \"Zoektekst\")) STORED;");
        migrationBuilder.Sql("CREATE INDEX \"IX_klantsignalen_Zoekvector\" ON intake.klantsignalen USING gin (\"Zoekvector\");");
    }

    protected override void Down(MigrationBuilder migrationBuilder) =>
        migrationBuilder.Sql("ALTER TABLE intake.klantsignalen DROP COLUMN \"Zoekvector\";");
}
