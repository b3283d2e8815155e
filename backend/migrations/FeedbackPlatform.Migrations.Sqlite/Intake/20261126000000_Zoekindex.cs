using FeedbackPlatform.Intake.Persistence;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace FeedbackPlatform.Migrations.Sqlite.Intake;

/// <summary>
/// Full-text index on the search terms: an FTS5 table without a copy of the text, kept by triggers, so that no writer
/// can forget it. Its row number is the kenmerk as a number (KS-2026-000123 is 2026000000123), because the row numbers
/// of a table with another key may change at a VACUUM. Written by hand: no model knows it. A later migration that
/// rebuilds the table (SQLite alters by copying) must make the triggers again.
/// </summary>
[DbContext(typeof(IntakeDbContext))]
[Migration("20261126000000_Zoekindex")]
internal sealed class Zoekindex : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.Sql("CREATE VIRTUAL TABLE intake_zoekindex USING fts5(tekst, content='', contentless_delete=1, detail='none', tokenize='unicode61 remove_diacritics 0');");
        migrationBuilder.Sql(
            """
            CREATE TRIGGER intake_zoekindex_nieuw AFTER INSERT ON "intake_klantsignalen" BEGIN
              INSERT INTO intake_zoekindex(rowid, tekst)
              VALUES (CAST(substr(new."Kenmerk", 4, 4) AS INTEGER) * 1000000000 + CAST(substr(new."Kenmerk", 9) AS INTEGER), new."Zoektekst");
            END;
            """);
        migrationBuilder.Sql(
            """
            CREATE TRIGGER intake_zoekindex_anders AFTER UPDATE OF "Zoektekst" ON "intake_klantsignalen" WHEN old."Zoektekst" <> new."Zoektekst" BEGIN
              DELETE FROM intake_zoekindex
              WHERE rowid = CAST(substr(old."Kenmerk", 4, 4) AS INTEGER) * 1000000000 + CAST(substr(old."Kenmerk", 9) AS INTEGER);
              INSERT INTO intake_zoekindex(rowid, tekst)
              VALUES (CAST(substr(new."Kenmerk", 4, 4) AS INTEGER) * 1000000000 + CAST(substr(new."Kenmerk", 9) AS INTEGER), new."Zoektekst");
            END;
            """);
        migrationBuilder.Sql(
            """
            CREATE TRIGGER intake_zoekindex_weg AFTER DELETE ON "intake_klantsignalen" BEGIN
              DELETE FROM intake_zoekindex
              WHERE rowid = CAST(substr(old."Kenmerk", 4, 4) AS INTEGER) * 1000000000 + CAST(substr(old."Kenmerk", 9) AS INTEGER);
            END;
            """);
    }

    protected override void Down(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.Sql("DROP TRIGGER intake_zoekindex_nieuw;");
        migrationBuilder.Sql("DROP TRIGGER intake_zoekindex_anders;");
        migrationBuilder.Sql("DROP TRIGGER intake_zoekindex_weg;");
        migrationBuilder.Sql("DROP TABLE intake_zoekindex;");
    }
}
