using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

#pragma warning disable CA1814 // Prefer jagged arrays over multidimensional

namespace FeedbackPlatform.Migrations.Sqlite.Behandeling
{
    /// <inheritdoc />
    public partial class Initieel : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "behandeling_audit",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    TijdstipOp = table.Column<long>(type: "INTEGER", nullable: false),
                    GebruikerId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Handeling = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    Objectsoort = table.Column<string>(type: "TEXT", maxLength: 80, nullable: false),
                    ObjectId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Vanaf = table.Column<string>(type: "TEXT", maxLength: 64, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_behandeling_audit", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "behandeling_behandelingen",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    KlantsignaalId = table.Column<Guid>(type: "TEXT", nullable: false),
                    IsFormeel = table.Column<bool>(type: "INTEGER", nullable: false),
                    IsOpen = table.Column<bool>(type: "INTEGER", nullable: false),
                    GestartOp = table.Column<long>(type: "INTEGER", nullable: false),
                    BehandelaarId = table.Column<Guid>(type: "TEXT", nullable: true),
                    ToegewezenOp = table.Column<long>(type: "INTEGER", nullable: true),
                    RegiehouderId = table.Column<Guid>(type: "TEXT", nullable: true),
                    AangebodenAanId = table.Column<Guid>(type: "TEXT", nullable: true),
                    AantalOverdrachten = table.Column<int>(type: "INTEGER", nullable: false),
                    EersteContactOp = table.Column<long>(type: "INTEGER", nullable: true),
                    Belofte = table.Column<string>(type: "TEXT", maxLength: 300, nullable: true),
                    BelofteDatum = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Ontvangstbevestiging_Datum = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Ontvangstbevestiging_Wijze = table.Column<string>(type: "TEXT", unicode: false, maxLength: 40, nullable: true),
                    Ontvangstbevestiging_MetAdviseur = table.Column<bool>(type: "INTEGER", nullable: true),
                    Ontvangstbevestiging_DoorId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Ontvangstbevestiging_VastgelegdOp = table.Column<long>(type: "INTEGER", nullable: true),
                    Afronding_Afdoening = table.Column<string>(type: "TEXT", unicode: false, maxLength: 40, nullable: true),
                    Afronding_Beantwoord = table.Column<string>(type: "TEXT", unicode: false, maxLength: 40, nullable: true),
                    Afronding_Opgelost = table.Column<string>(type: "TEXT", unicode: false, maxLength: 40, nullable: true),
                    Afronding_VertrouwenHersteld = table.Column<string>(type: "TEXT", unicode: false, maxLength: 40, nullable: true),
                    Afronding_Relatieuitkomst = table.Column<string>(type: "TEXT", unicode: false, maxLength: 40, nullable: true),
                    Afronding_Les = table.Column<string>(type: "TEXT", maxLength: 8000, nullable: true),
                    Afronding_GeenLesReden = table.Column<string>(type: "TEXT", unicode: false, maxLength: 40, nullable: true),
                    Afronding_GeenLesToelichting = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: true),
                    Afronding_Oordeel = table.Column<string>(type: "TEXT", unicode: false, maxLength: 40, nullable: true),
                    Afronding_Bevindingen = table.Column<string>(type: "TEXT", maxLength: 8000, nullable: true),
                    Afronding_Conclusies = table.Column<string>(type: "TEXT", maxLength: 8000, nullable: true),
                    Afronding_Horen = table.Column<string>(type: "TEXT", unicode: false, maxLength: 40, nullable: true),
                    Afronding_OmbudsmanVermeld = table.Column<bool>(type: "INTEGER", nullable: true),
                    Afronding_TevredenheidBevestiging = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: true),
                    Afronding_TevredenheidDatum = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Afronding_DoorgezondenNaar = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: true),
                    Afronding_Grond = table.Column<string>(type: "TEXT", unicode: false, maxLength: 40, nullable: true),
                    Afronding_Motivering = table.Column<string>(type: "TEXT", maxLength: 8000, nullable: true),
                    Afronding_KennisgevingDatum = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Afronding_DoorId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Afronding_AfgerondOp = table.Column<long>(type: "INTEGER", nullable: true),
                    GehoordOp = table.Column<long>(type: "INTEGER", nullable: true),
                    AfgerondOp = table.Column<long>(type: "INTEGER", nullable: true),
                    Ontvangstdatum = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    TermijnWeken = table.Column<int>(type: "INTEGER", nullable: false),
                    Verdaging_Weken = table.Column<int>(type: "INTEGER", nullable: true),
                    Verdaging_Reden = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: true),
                    Verdaging_KennisgevingDatum = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Verdaging_DoorId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Verdaging_VastgelegdOp = table.Column<long>(type: "INTEGER", nullable: true),
                    NominaleDatum = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    UitersteDatum = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Termijnredenen = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: false),
                    OpgeschortVanafDatum = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Versie = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_behandeling_behandelingen", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "behandeling_gelijkgestelde_dagen",
                columns: table => new
                {
                    Datum = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Naam = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_behandeling_gelijkgestelde_dagen", x => x.Datum);
                });

            migrationBuilder.CreateTable(
                name: "behandeling_idempotentie",
                columns: table => new
                {
                    Sleutel = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    Vingerafdruk = table.Column<byte[]>(type: "BLOB", nullable: false),
                    AangemaaktOp = table.Column<long>(type: "INTEGER", nullable: false),
                    Status = table.Column<int>(type: "INTEGER", nullable: false),
                    Locatie = table.Column<string>(type: "TEXT", maxLength: 300, nullable: true),
                    Etag = table.Column<string>(type: "TEXT", maxLength: 60, nullable: true),
                    Antwoord = table.Column<byte[]>(type: "BLOB", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_behandeling_idempotentie", x => x.Sleutel);
                });

            migrationBuilder.CreateTable(
                name: "behandeling_inbox",
                columns: table => new
                {
                    BerichtId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Consument = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    VerwerktOp = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_behandeling_inbox", x => new { x.BerichtId, x.Consument });
                });

            migrationBuilder.CreateTable(
                name: "behandeling_outbox",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Naam = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    Inhoud = table.Column<string>(type: "TEXT", nullable: false),
                    AangemaaktOp = table.Column<long>(type: "INTEGER", nullable: false),
                    Status = table.Column<int>(type: "INTEGER", unicode: false, maxLength: 40, nullable: false),
                    Pogingen = table.Column<int>(type: "INTEGER", nullable: false),
                    VolgendePogingOp = table.Column<long>(type: "INTEGER", nullable: false),
                    LaatsteFout = table.Column<string>(type: "TEXT", maxLength: 500, nullable: true),
                    LeaseVan = table.Column<Guid>(type: "TEXT", nullable: true),
                    LeaseTot = table.Column<long>(type: "INTEGER", nullable: true),
                    BezorgdOp = table.Column<long>(type: "INTEGER", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_behandeling_outbox", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "behandeling_betrokkenen",
                columns: table => new
                {
                    GebruikerId = table.Column<Guid>(type: "TEXT", nullable: false),
                    BehandelingId = table.Column<Guid>(type: "TEXT", nullable: false),
                    AfschriftDatum = table.Column<DateOnly>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_behandeling_betrokkenen", x => new { x.BehandelingId, x.GebruikerId });
                    table.ForeignKey(
                        name: "FK_behandeling_betrokkenen_behandeling_behandelingen_BehandelingId",
                        column: x => x.BehandelingId,
                        principalTable: "behandeling_behandelingen",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "behandeling_contactmomenten",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Soort = table.Column<string>(type: "TEXT", unicode: false, maxLength: 40, nullable: false),
                    Gelukt = table.Column<bool>(type: "INTEGER", nullable: false),
                    Tekst = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: false),
                    Belofte = table.Column<string>(type: "TEXT", maxLength: 300, nullable: true),
                    BelofteDatum = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    DoorId = table.Column<Guid>(type: "TEXT", nullable: false),
                    VastgelegdOp = table.Column<long>(type: "INTEGER", nullable: false),
                    BehandelingId = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_behandeling_contactmomenten", x => x.Id);
                    table.ForeignKey(
                        name: "FK_behandeling_contactmomenten_behandeling_behandelingen_BehandelingId",
                        column: x => x.BehandelingId,
                        principalTable: "behandeling_behandelingen",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "behandeling_klantsignalen",
                columns: table => new
                {
                    KlantsignaalId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Kenmerk = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    BehandelingId = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_behandeling_klantsignalen", x => x.KlantsignaalId);
                    table.ForeignKey(
                        name: "FK_behandeling_klantsignalen_behandeling_behandelingen_BehandelingId",
                        column: x => x.BehandelingId,
                        principalTable: "behandeling_behandelingen",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "behandeling_nadere_uitstellen",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    TotDatum = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    InstemmingDatum = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Reden = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: false),
                    DoorId = table.Column<Guid>(type: "TEXT", nullable: false),
                    VastgelegdOp = table.Column<long>(type: "INTEGER", nullable: false),
                    BehandelingId = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_behandeling_nadere_uitstellen", x => x.Id);
                    table.ForeignKey(
                        name: "FK_behandeling_nadere_uitstellen_behandeling_behandelingen_BehandelingId",
                        column: x => x.BehandelingId,
                        principalTable: "behandeling_behandelingen",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "behandeling_notities",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Tekst = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: false),
                    DoorId = table.Column<Guid>(type: "TEXT", nullable: false),
                    VastgelegdOp = table.Column<long>(type: "INTEGER", nullable: false),
                    BehandelingId = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_behandeling_notities", x => x.Id);
                    table.ForeignKey(
                        name: "FK_behandeling_notities_behandeling_behandelingen_BehandelingId",
                        column: x => x.BehandelingId,
                        principalTable: "behandeling_behandelingen",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "behandeling_opschortingen",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    BeginDatum = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    EindDatum = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Reden = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: false),
                    DoorId = table.Column<Guid>(type: "TEXT", nullable: false),
                    VastgelegdOp = table.Column<long>(type: "INTEGER", nullable: false),
                    HervatOp = table.Column<long>(type: "INTEGER", nullable: true),
                    BehandelingId = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_behandeling_opschortingen", x => x.Id);
                    table.ForeignKey(
                        name: "FK_behandeling_opschortingen_behandeling_behandelingen_BehandelingId",
                        column: x => x.BehandelingId,
                        principalTable: "behandeling_behandelingen",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "behandeling_overdrachten",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    VanId = table.Column<Guid>(type: "TEXT", nullable: false),
                    NaarId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Reden = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: false),
                    AangebodenOp = table.Column<long>(type: "INTEGER", nullable: false),
                    Status = table.Column<string>(type: "TEXT", unicode: false, maxLength: 40, nullable: false),
                    BeslistOp = table.Column<long>(type: "INTEGER", nullable: true),
                    Weigering = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: true),
                    BehandelingId = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_behandeling_overdrachten", x => x.Id);
                    table.ForeignKey(
                        name: "FK_behandeling_overdrachten_behandeling_behandelingen_BehandelingId",
                        column: x => x.BehandelingId,
                        principalTable: "behandeling_behandelingen",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.InsertData(
                table: "behandeling_gelijkgestelde_dagen",
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
                name: "IX_behandeling_audit_ObjectId",
                table: "behandeling_audit",
                column: "ObjectId");

            migrationBuilder.CreateIndex(
                name: "IX_behandeling_behandelingen_AangebodenAanId",
                table: "behandeling_behandelingen",
                column: "AangebodenAanId");

            migrationBuilder.CreateIndex(
                name: "IX_behandeling_behandelingen_IsOpen_BehandelaarId_UitersteDatum_Id",
                table: "behandeling_behandelingen",
                columns: new[] { "IsOpen", "BehandelaarId", "UitersteDatum", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_behandeling_behandelingen_IsOpen_UitersteDatum_Id",
                table: "behandeling_behandelingen",
                columns: new[] { "IsOpen", "UitersteDatum", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_behandeling_contactmomenten_BehandelingId",
                table: "behandeling_contactmomenten",
                column: "BehandelingId");

            migrationBuilder.CreateIndex(
                name: "IX_behandeling_idempotentie_AangemaaktOp",
                table: "behandeling_idempotentie",
                column: "AangemaaktOp");

            migrationBuilder.CreateIndex(
                name: "IX_behandeling_klantsignalen_BehandelingId",
                table: "behandeling_klantsignalen",
                column: "BehandelingId");

            migrationBuilder.CreateIndex(
                name: "IX_behandeling_nadere_uitstellen_BehandelingId",
                table: "behandeling_nadere_uitstellen",
                column: "BehandelingId");

            migrationBuilder.CreateIndex(
                name: "IX_behandeling_notities_BehandelingId",
                table: "behandeling_notities",
                column: "BehandelingId");

            migrationBuilder.CreateIndex(
                name: "IX_behandeling_opschortingen_BehandelingId",
                table: "behandeling_opschortingen",
                column: "BehandelingId");

            migrationBuilder.CreateIndex(
                name: "IX_behandeling_outbox_Status_VolgendePogingOp",
                table: "behandeling_outbox",
                columns: new[] { "Status", "VolgendePogingOp" });

            migrationBuilder.CreateIndex(
                name: "IX_behandeling_overdrachten_BehandelingId",
                table: "behandeling_overdrachten",
                column: "BehandelingId");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "behandeling_audit");

            migrationBuilder.DropTable(
                name: "behandeling_betrokkenen");

            migrationBuilder.DropTable(
                name: "behandeling_contactmomenten");

            migrationBuilder.DropTable(
                name: "behandeling_gelijkgestelde_dagen");

            migrationBuilder.DropTable(
                name: "behandeling_idempotentie");

            migrationBuilder.DropTable(
                name: "behandeling_inbox");

            migrationBuilder.DropTable(
                name: "behandeling_klantsignalen");

            migrationBuilder.DropTable(
                name: "behandeling_nadere_uitstellen");

            migrationBuilder.DropTable(
                name: "behandeling_notities");

            migrationBuilder.DropTable(
                name: "behandeling_opschortingen");

            migrationBuilder.DropTable(
                name: "behandeling_outbox");

            migrationBuilder.DropTable(
                name: "behandeling_overdrachten");

            migrationBuilder.DropTable(
                name: "behandeling_behandelingen");
        }
    }
}
