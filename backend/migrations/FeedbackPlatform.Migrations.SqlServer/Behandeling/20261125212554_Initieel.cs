using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

#pragma warning disable CA1814 // Prefer jagged arrays over multidimensional

namespace FeedbackPlatform.Migrations.SqlServer.Behandeling
{
    /// <inheritdoc />
    public partial class Initieel : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.EnsureSchema(
                name: "behandeling");

            migrationBuilder.CreateTable(
                name: "audit",
                schema: "behandeling",
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
                name: "behandelingen",
                schema: "behandeling",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    KlantsignaalId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    IsFormeel = table.Column<bool>(type: "bit", nullable: false),
                    IsOpen = table.Column<bool>(type: "bit", nullable: false),
                    GestartOp = table.Column<DateTimeOffset>(type: "datetimeoffset", nullable: false),
                    BehandelaarId = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    ToegewezenOp = table.Column<DateTimeOffset>(type: "datetimeoffset", nullable: true),
                    RegiehouderId = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    AangebodenAanId = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    AantalOverdrachten = table.Column<int>(type: "int", nullable: false),
                    EersteContactOp = table.Column<DateTimeOffset>(type: "datetimeoffset", nullable: true),
                    Belofte = table.Column<string>(type: "nvarchar(300)", maxLength: 300, nullable: true),
                    BelofteDatum = table.Column<DateOnly>(type: "date", nullable: true),
                    Ontvangstbevestiging_Datum = table.Column<DateOnly>(type: "date", nullable: true),
                    Ontvangstbevestiging_Wijze = table.Column<string>(type: "varchar(40)", unicode: false, maxLength: 40, nullable: true),
                    Ontvangstbevestiging_MetAdviseur = table.Column<bool>(type: "bit", nullable: true),
                    Ontvangstbevestiging_DoorId = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    Ontvangstbevestiging_VastgelegdOp = table.Column<DateTimeOffset>(type: "datetimeoffset", nullable: true),
                    Afronding_Afdoening = table.Column<string>(type: "varchar(40)", unicode: false, maxLength: 40, nullable: true),
                    Afronding_Beantwoord = table.Column<string>(type: "varchar(40)", unicode: false, maxLength: 40, nullable: true),
                    Afronding_Opgelost = table.Column<string>(type: "varchar(40)", unicode: false, maxLength: 40, nullable: true),
                    Afronding_VertrouwenHersteld = table.Column<string>(type: "varchar(40)", unicode: false, maxLength: 40, nullable: true),
                    Afronding_Relatieuitkomst = table.Column<string>(type: "varchar(40)", unicode: false, maxLength: 40, nullable: true),
                    Afronding_Les = table.Column<string>(type: "nvarchar(max)", maxLength: 8000, nullable: true),
                    Afronding_GeenLesReden = table.Column<string>(type: "varchar(40)", unicode: false, maxLength: 40, nullable: true),
                    Afronding_GeenLesToelichting = table.Column<string>(type: "nvarchar(1000)", maxLength: 1000, nullable: true),
                    Afronding_Oordeel = table.Column<string>(type: "varchar(40)", unicode: false, maxLength: 40, nullable: true),
                    Afronding_Bevindingen = table.Column<string>(type: "nvarchar(max)", maxLength: 8000, nullable: true),
                    Afronding_Conclusies = table.Column<string>(type: "nvarchar(max)", maxLength: 8000, nullable: true),
                    Afronding_Horen = table.Column<string>(type: "varchar(40)", unicode: false, maxLength: 40, nullable: true),
                    Afronding_OmbudsmanVermeld = table.Column<bool>(type: "bit", nullable: true),
                    Afronding_TevredenheidBevestiging = table.Column<string>(type: "nvarchar(1000)", maxLength: 1000, nullable: true),
                    Afronding_TevredenheidDatum = table.Column<DateOnly>(type: "date", nullable: true),
                    Afronding_DoorgezondenNaar = table.Column<string>(type: "nvarchar(1000)", maxLength: 1000, nullable: true),
                    Afronding_Grond = table.Column<string>(type: "varchar(40)", unicode: false, maxLength: 40, nullable: true),
                    Afronding_Motivering = table.Column<string>(type: "nvarchar(max)", maxLength: 8000, nullable: true),
                    Afronding_KennisgevingDatum = table.Column<DateOnly>(type: "date", nullable: true),
                    Afronding_DoorId = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    Afronding_AfgerondOp = table.Column<DateTimeOffset>(type: "datetimeoffset", nullable: true),
                    GehoordOp = table.Column<DateTimeOffset>(type: "datetimeoffset", nullable: true),
                    AfgerondOp = table.Column<DateTimeOffset>(type: "datetimeoffset", nullable: true),
                    Ontvangstdatum = table.Column<DateOnly>(type: "date", nullable: false),
                    TermijnWeken = table.Column<int>(type: "int", nullable: false),
                    Verdaging_Weken = table.Column<int>(type: "int", nullable: true),
                    Verdaging_Reden = table.Column<string>(type: "nvarchar(1000)", maxLength: 1000, nullable: true),
                    Verdaging_KennisgevingDatum = table.Column<DateOnly>(type: "date", nullable: true),
                    Verdaging_DoorId = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    Verdaging_VastgelegdOp = table.Column<DateTimeOffset>(type: "datetimeoffset", nullable: true),
                    NominaleDatum = table.Column<DateOnly>(type: "date", nullable: false),
                    UitersteDatum = table.Column<DateOnly>(type: "date", nullable: false),
                    Termijnredenen = table.Column<string>(type: "nvarchar(4000)", maxLength: 4000, nullable: false),
                    OpgeschortVanafDatum = table.Column<DateOnly>(type: "date", nullable: true),
                    Versie = table.Column<Guid>(type: "uniqueidentifier", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_behandelingen", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "gelijkgestelde_dagen",
                schema: "behandeling",
                columns: table => new
                {
                    Datum = table.Column<DateOnly>(type: "date", nullable: false),
                    Naam = table.Column<string>(type: "nvarchar(120)", maxLength: 120, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_gelijkgestelde_dagen", x => x.Datum);
                });

            migrationBuilder.CreateTable(
                name: "idempotentie",
                schema: "behandeling",
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
                schema: "behandeling",
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
                name: "outbox",
                schema: "behandeling",
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
                name: "betrokkenen",
                schema: "behandeling",
                columns: table => new
                {
                    GebruikerId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    BehandelingId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    AfschriftDatum = table.Column<DateOnly>(type: "date", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_betrokkenen", x => new { x.BehandelingId, x.GebruikerId });
                    table.ForeignKey(
                        name: "FK_betrokkenen_behandelingen_BehandelingId",
                        column: x => x.BehandelingId,
                        principalSchema: "behandeling",
                        principalTable: "behandelingen",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "contactmomenten",
                schema: "behandeling",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Soort = table.Column<string>(type: "varchar(40)", unicode: false, maxLength: 40, nullable: false),
                    Gelukt = table.Column<bool>(type: "bit", nullable: false),
                    Tekst = table.Column<string>(type: "nvarchar(4000)", maxLength: 4000, nullable: false),
                    Belofte = table.Column<string>(type: "nvarchar(300)", maxLength: 300, nullable: true),
                    BelofteDatum = table.Column<DateOnly>(type: "date", nullable: true),
                    DoorId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    VastgelegdOp = table.Column<DateTimeOffset>(type: "datetimeoffset", nullable: false),
                    BehandelingId = table.Column<Guid>(type: "uniqueidentifier", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_contactmomenten", x => x.Id);
                    table.ForeignKey(
                        name: "FK_contactmomenten_behandelingen_BehandelingId",
                        column: x => x.BehandelingId,
                        principalSchema: "behandeling",
                        principalTable: "behandelingen",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "klantsignalen",
                schema: "behandeling",
                columns: table => new
                {
                    KlantsignaalId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Kenmerk = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    BehandelingId = table.Column<Guid>(type: "uniqueidentifier", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_klantsignalen", x => x.KlantsignaalId);
                    table.ForeignKey(
                        name: "FK_klantsignalen_behandelingen_BehandelingId",
                        column: x => x.BehandelingId,
                        principalSchema: "behandeling",
                        principalTable: "behandelingen",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "nadere_uitstellen",
                schema: "behandeling",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    TotDatum = table.Column<DateOnly>(type: "date", nullable: false),
                    InstemmingDatum = table.Column<DateOnly>(type: "date", nullable: false),
                    Reden = table.Column<string>(type: "nvarchar(1000)", maxLength: 1000, nullable: false),
                    DoorId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    VastgelegdOp = table.Column<DateTimeOffset>(type: "datetimeoffset", nullable: false),
                    BehandelingId = table.Column<Guid>(type: "uniqueidentifier", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_nadere_uitstellen", x => x.Id);
                    table.ForeignKey(
                        name: "FK_nadere_uitstellen_behandelingen_BehandelingId",
                        column: x => x.BehandelingId,
                        principalSchema: "behandeling",
                        principalTable: "behandelingen",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "notities",
                schema: "behandeling",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Tekst = table.Column<string>(type: "nvarchar(4000)", maxLength: 4000, nullable: false),
                    DoorId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    VastgelegdOp = table.Column<DateTimeOffset>(type: "datetimeoffset", nullable: false),
                    BehandelingId = table.Column<Guid>(type: "uniqueidentifier", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_notities", x => x.Id);
                    table.ForeignKey(
                        name: "FK_notities_behandelingen_BehandelingId",
                        column: x => x.BehandelingId,
                        principalSchema: "behandeling",
                        principalTable: "behandelingen",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "opschortingen",
                schema: "behandeling",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    BeginDatum = table.Column<DateOnly>(type: "date", nullable: false),
                    EindDatum = table.Column<DateOnly>(type: "date", nullable: true),
                    Reden = table.Column<string>(type: "nvarchar(1000)", maxLength: 1000, nullable: false),
                    DoorId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    VastgelegdOp = table.Column<DateTimeOffset>(type: "datetimeoffset", nullable: false),
                    HervatOp = table.Column<DateTimeOffset>(type: "datetimeoffset", nullable: true),
                    BehandelingId = table.Column<Guid>(type: "uniqueidentifier", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_opschortingen", x => x.Id);
                    table.ForeignKey(
                        name: "FK_opschortingen_behandelingen_BehandelingId",
                        column: x => x.BehandelingId,
                        principalSchema: "behandeling",
                        principalTable: "behandelingen",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "overdrachten",
                schema: "behandeling",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    VanId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    NaarId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Reden = table.Column<string>(type: "nvarchar(1000)", maxLength: 1000, nullable: false),
                    AangebodenOp = table.Column<DateTimeOffset>(type: "datetimeoffset", nullable: false),
                    Status = table.Column<string>(type: "varchar(40)", unicode: false, maxLength: 40, nullable: false),
                    BeslistOp = table.Column<DateTimeOffset>(type: "datetimeoffset", nullable: true),
                    Weigering = table.Column<string>(type: "nvarchar(1000)", maxLength: 1000, nullable: true),
                    BehandelingId = table.Column<Guid>(type: "uniqueidentifier", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_overdrachten", x => x.Id);
                    table.ForeignKey(
                        name: "FK_overdrachten_behandelingen_BehandelingId",
                        column: x => x.BehandelingId,
                        principalSchema: "behandeling",
                        principalTable: "behandelingen",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.InsertData(
                schema: "behandeling",
                table: "gelijkgestelde_dagen",
                columns: new[] { "Datum", "Naam" },
                values: new object[,]
                {
                    { new DateOnly(2023, 4, 28), "Vrijdag na Koningsdag" },
                    { new DateOnly(2023, 5, 19), "Vrijdag na Hemelvaartsdag" },
                    { new DateOnly(2024, 5, 10), "Vrijdag na Hemelvaartsdag" },
                    { new DateOnly(2024, 12, 27), "Vrijdag na Kerstmis" },
                    { new DateOnly(2025, 5, 30), "Vrijdag na Hemelvaartsdag" },
                    { new DateOnly(2026, 1, 2), "Vrijdag na Nieuwjaarsdag" },
                    { new DateOnly(2026, 5, 15), "Vrijdag na Hemelvaartsdag" },
                    { new DateOnly(2027, 5, 7), "Vrijdag na Hemelvaartsdag" },
                    { new DateOnly(2028, 4, 28), "Vrijdag na Koningsdag" },
                    { new DateOnly(2028, 5, 26), "Vrijdag na Hemelvaartsdag" }
                });

            migrationBuilder.CreateIndex(
                name: "IX_audit_ObjectId",
                schema: "behandeling",
                table: "audit",
                column: "ObjectId");

            migrationBuilder.CreateIndex(
                name: "IX_behandelingen_AangebodenAanId",
                schema: "behandeling",
                table: "behandelingen",
                column: "AangebodenAanId");

            migrationBuilder.CreateIndex(
                name: "IX_behandelingen_IsOpen_BehandelaarId_UitersteDatum_Id",
                schema: "behandeling",
                table: "behandelingen",
                columns: new[] { "IsOpen", "BehandelaarId", "UitersteDatum", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_behandelingen_IsOpen_UitersteDatum_Id",
                schema: "behandeling",
                table: "behandelingen",
                columns: new[] { "IsOpen", "UitersteDatum", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_contactmomenten_BehandelingId",
                schema: "behandeling",
                table: "contactmomenten",
                column: "BehandelingId");

            migrationBuilder.CreateIndex(
                name: "IX_idempotentie_AangemaaktOp",
                schema: "behandeling",
                table: "idempotentie",
                column: "AangemaaktOp");

            migrationBuilder.CreateIndex(
                name: "IX_klantsignalen_BehandelingId",
                schema: "behandeling",
                table: "klantsignalen",
                column: "BehandelingId");

            migrationBuilder.CreateIndex(
                name: "IX_nadere_uitstellen_BehandelingId",
                schema: "behandeling",
                table: "nadere_uitstellen",
                column: "BehandelingId");

            migrationBuilder.CreateIndex(
                name: "IX_notities_BehandelingId",
                schema: "behandeling",
                table: "notities",
                column: "BehandelingId");

            migrationBuilder.CreateIndex(
                name: "IX_opschortingen_BehandelingId",
                schema: "behandeling",
                table: "opschortingen",
                column: "BehandelingId");

            migrationBuilder.CreateIndex(
                name: "IX_outbox_Status_VolgendePogingOp",
                schema: "behandeling",
                table: "outbox",
                columns: new[] { "Status", "VolgendePogingOp" });

            migrationBuilder.CreateIndex(
                name: "IX_overdrachten_BehandelingId",
                schema: "behandeling",
                table: "overdrachten",
                column: "BehandelingId");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "audit",
                schema: "behandeling");

            migrationBuilder.DropTable(
                name: "betrokkenen",
                schema: "behandeling");

            migrationBuilder.DropTable(
                name: "contactmomenten",
                schema: "behandeling");

            migrationBuilder.DropTable(
                name: "gelijkgestelde_dagen",
                schema: "behandeling");

            migrationBuilder.DropTable(
                name: "idempotentie",
                schema: "behandeling");

            migrationBuilder.DropTable(
                name: "inbox",
                schema: "behandeling");

            migrationBuilder.DropTable(
                name: "klantsignalen",
                schema: "behandeling");

            migrationBuilder.DropTable(
                name: "nadere_uitstellen",
                schema: "behandeling");

            migrationBuilder.DropTable(
                name: "notities",
                schema: "behandeling");

            migrationBuilder.DropTable(
                name: "opschortingen",
                schema: "behandeling");

            migrationBuilder.DropTable(
                name: "outbox",
                schema: "behandeling");

            migrationBuilder.DropTable(
                name: "overdrachten",
                schema: "behandeling");

            migrationBuilder.DropTable(
                name: "behandelingen",
                schema: "behandeling");
        }
    }
}
