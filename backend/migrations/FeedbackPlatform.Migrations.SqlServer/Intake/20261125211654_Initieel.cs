using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace FeedbackPlatform.Migrations.SqlServer.Intake
{
    /// <inheritdoc />
    public partial class Initieel : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.EnsureSchema(
                name: "intake");

            migrationBuilder.CreateTable(
                name: "audit",
                schema: "intake",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    TijdstipOp = table.Column<DateTimeOffset>(type: "datetimeoffset", nullable: false),
                    GebruikerId = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    Handeling = table.Column<string>(type: "nvarchar(120)", maxLength: 120, nullable: false),
                    Objectsoort = table.Column<string>(type: "nvarchar(80)", maxLength: 80, nullable: false),
                    ObjectId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Vanaf = table.Column<string>(type: "nvarchar(64)", maxLength: 64, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_audit", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "idempotentie",
                schema: "intake",
                columns: table => new
                {
                    Sleutel = table.Column<string>(type: "nvarchar(64)", maxLength: 64, nullable: false),
                    Vingerafdruk = table.Column<byte[]>(type: "varbinary(max)", nullable: false),
                    AangemaaktOp = table.Column<DateTimeOffset>(type: "datetimeoffset", nullable: false),
                    Status = table.Column<int>(type: "int", nullable: false),
                    Locatie = table.Column<string>(type: "nvarchar(300)", maxLength: 300, nullable: true),
                    Etag = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: true),
                    Antwoord = table.Column<byte[]>(type: "varbinary(max)", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_idempotentie", x => x.Sleutel);
                });

            migrationBuilder.CreateTable(
                name: "inbox",
                schema: "intake",
                columns: table => new
                {
                    BerichtId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Consument = table.Column<string>(type: "nvarchar(120)", maxLength: 120, nullable: false),
                    VerwerktOp = table.Column<DateTimeOffset>(type: "datetimeoffset", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_inbox", x => new { x.BerichtId, x.Consument });
                });

            migrationBuilder.CreateTable(
                name: "indienersleutels",
                schema: "intake",
                columns: table => new
                {
                    Sleutel = table.Column<long>(type: "bigint", nullable: false),
                    KlantsignaalId = table.Column<Guid>(type: "uniqueidentifier", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_indienersleutels", x => new { x.Sleutel, x.KlantsignaalId });
                });

            migrationBuilder.CreateTable(
                name: "kenmerkblokken",
                schema: "intake",
                columns: table => new
                {
                    Jaar = table.Column<int>(type: "int", nullable: false),
                    Volgende = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_kenmerkblokken", x => x.Jaar);
                });

            migrationBuilder.CreateTable(
                name: "klantsignalen",
                schema: "intake",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Kenmerk = table.Column<string>(type: "varchar(20)", unicode: false, maxLength: 20, nullable: false),
                    Tekst = table.Column<string>(type: "nvarchar(max)", nullable: false),
                    Zoektekst = table.Column<string>(type: "nvarchar(max)", nullable: false),
                    Soort = table.Column<string>(type: "varchar(40)", unicode: false, maxLength: 40, nullable: false),
                    Kanaal = table.Column<string>(type: "varchar(40)", unicode: false, maxLength: 40, nullable: false),
                    Aanleiding = table.Column<string>(type: "varchar(40)", unicode: false, maxLength: 40, nullable: false),
                    CategorieId = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    OrganisatieonderdeelId = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    GebiedId = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    Ontvangstdatum = table.Column<DateOnly>(type: "date", nullable: false),
                    GewensteUitkomst = table.Column<string>(type: "nvarchar(max)", nullable: true),
                    Emotie = table.Column<string>(type: "varchar(40)", unicode: false, maxLength: 40, nullable: true),
                    Sterkte = table.Column<int>(type: "int", nullable: true),
                    ReactieGewenst = table.Column<bool>(type: "bit", nullable: false),
                    Ontbreekt = table.Column<int>(type: "int", unicode: false, maxLength: 40, nullable: false),
                    IsFormeel = table.Column<bool>(type: "bit", nullable: false),
                    HeeftIndiener = table.Column<bool>(type: "bit", nullable: false),
                    IndienerGewistOp = table.Column<DateTimeOffset>(type: "datetimeoffset", nullable: true),
                    ToestemmingTerugkoppeling = table.Column<bool>(type: "bit", nullable: false),
                    ToestemmingCitaat = table.Column<bool>(type: "bit", nullable: false),
                    GeregistreerdOp = table.Column<DateTimeOffset>(type: "datetimeoffset", nullable: false),
                    GeregistreerdDoorId = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    GebruiktOp = table.Column<DateTimeOffset>(type: "datetimeoffset", nullable: true),
                    TeruggekoppeldOp = table.Column<DateTimeOffset>(type: "datetimeoffset", nullable: true),
                    Luisterloop = table.Column<string>(type: "varchar(40)", unicode: false, maxLength: 40, nullable: false),
                    Versie = table.Column<Guid>(type: "uniqueidentifier", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_klantsignalen", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "outbox",
                schema: "intake",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Naam = table.Column<string>(type: "nvarchar(120)", maxLength: 120, nullable: false),
                    Inhoud = table.Column<string>(type: "nvarchar(max)", nullable: false),
                    AangemaaktOp = table.Column<DateTimeOffset>(type: "datetimeoffset", nullable: false),
                    Status = table.Column<int>(type: "int", unicode: false, maxLength: 40, nullable: false),
                    Pogingen = table.Column<int>(type: "int", nullable: false),
                    VolgendePogingOp = table.Column<DateTimeOffset>(type: "datetimeoffset", nullable: false),
                    LaatsteFout = table.Column<string>(type: "nvarchar(500)", maxLength: 500, nullable: true),
                    LeaseVan = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    LeaseTot = table.Column<DateTimeOffset>(type: "datetimeoffset", nullable: true),
                    BezorgdOp = table.Column<DateTimeOffset>(type: "datetimeoffset", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_outbox", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "sleutels",
                schema: "intake",
                columns: table => new
                {
                    Naam = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    Waarde = table.Column<string>(type: "nvarchar(max)", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_sleutels", x => x.Naam);
                });

            migrationBuilder.CreateTable(
                name: "tijdlijn",
                schema: "intake",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    KlantsignaalId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Soort = table.Column<string>(type: "varchar(40)", unicode: false, maxLength: 40, nullable: false),
                    TijdstipOp = table.Column<DateTimeOffset>(type: "datetimeoffset", nullable: false),
                    GebruikerId = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    VerwijzingId = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    Detail = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_tijdlijn", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "indieners",
                schema: "intake",
                columns: table => new
                {
                    KlantsignaalId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Gegevens = table.Column<string>(type: "nvarchar(max)", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_indieners", x => x.KlantsignaalId);
                    table.ForeignKey(
                        name: "FK_indieners_klantsignalen_KlantsignaalId",
                        column: x => x.KlantsignaalId,
                        principalSchema: "intake",
                        principalTable: "klantsignalen",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_audit_ObjectId",
                schema: "intake",
                table: "audit",
                column: "ObjectId");

            migrationBuilder.CreateIndex(
                name: "IX_idempotentie_AangemaaktOp",
                schema: "intake",
                table: "idempotentie",
                column: "AangemaaktOp");

            migrationBuilder.CreateIndex(
                name: "IX_indienersleutels_KlantsignaalId",
                schema: "intake",
                table: "indienersleutels",
                column: "KlantsignaalId");

            migrationBuilder.CreateIndex(
                name: "IX_klantsignalen_CategorieId_Ontvangstdatum_Id",
                schema: "intake",
                table: "klantsignalen",
                columns: new[] { "CategorieId", "Ontvangstdatum", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_klantsignalen_GebiedId_Ontvangstdatum_Id",
                schema: "intake",
                table: "klantsignalen",
                columns: new[] { "GebiedId", "Ontvangstdatum", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_klantsignalen_Kanaal_Ontvangstdatum_Id",
                schema: "intake",
                table: "klantsignalen",
                columns: new[] { "Kanaal", "Ontvangstdatum", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_klantsignalen_Kenmerk",
                schema: "intake",
                table: "klantsignalen",
                column: "Kenmerk",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_klantsignalen_Ontvangstdatum_Id",
                schema: "intake",
                table: "klantsignalen",
                columns: new[] { "Ontvangstdatum", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_klantsignalen_OrganisatieonderdeelId_Ontvangstdatum_Id",
                schema: "intake",
                table: "klantsignalen",
                columns: new[] { "OrganisatieonderdeelId", "Ontvangstdatum", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_klantsignalen_Soort_Ontvangstdatum_Id",
                schema: "intake",
                table: "klantsignalen",
                columns: new[] { "Soort", "Ontvangstdatum", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_outbox_Status_VolgendePogingOp",
                schema: "intake",
                table: "outbox",
                columns: new[] { "Status", "VolgendePogingOp" });

            migrationBuilder.CreateIndex(
                name: "IX_tijdlijn_KlantsignaalId_TijdstipOp",
                schema: "intake",
                table: "tijdlijn",
                columns: new[] { "KlantsignaalId", "TijdstipOp" });

            migrationBuilder.CreateIndex(
                name: "IX_tijdlijn_VerwijzingId",
                schema: "intake",
                table: "tijdlijn",
                column: "VerwijzingId");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "audit",
                schema: "intake");

            migrationBuilder.DropTable(
                name: "idempotentie",
                schema: "intake");

            migrationBuilder.DropTable(
                name: "inbox",
                schema: "intake");

            migrationBuilder.DropTable(
                name: "indieners",
                schema: "intake");

            migrationBuilder.DropTable(
                name: "indienersleutels",
                schema: "intake");

            migrationBuilder.DropTable(
                name: "kenmerkblokken",
                schema: "intake");

            migrationBuilder.DropTable(
                name: "outbox",
                schema: "intake");

            migrationBuilder.DropTable(
                name: "sleutels",
                schema: "intake");

            migrationBuilder.DropTable(
                name: "tijdlijn",
                schema: "intake");

            migrationBuilder.DropTable(
                name: "klantsignalen",
                schema: "intake");
        }
    }
}
