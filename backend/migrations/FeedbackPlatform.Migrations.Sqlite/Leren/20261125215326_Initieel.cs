using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace FeedbackPlatform.Migrations.Sqlite.Leren
{
    /// <inheritdoc />
    public partial class Initieel : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "leren_audit",
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
                    table.PrimaryKey("PK_leren_audit", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "leren_gouden_klachten",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    KlantsignaalId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Reden = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: false),
                    Leerwaarde = table.Column<string>(type: "TEXT", unicode: false, maxLength: 40, nullable: true),
                    Status = table.Column<string>(type: "TEXT", unicode: false, maxLength: 40, nullable: false),
                    AangedragenDoorId = table.Column<Guid>(type: "TEXT", nullable: true),
                    AangedragenOp = table.Column<long>(type: "INTEGER", nullable: false),
                    VerbeteroverlegId = table.Column<Guid>(type: "TEXT", nullable: true),
                    BesprokenOp = table.Column<long>(type: "INTEGER", nullable: true),
                    Versie = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_leren_gouden_klachten", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "leren_idempotentie",
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
                    table.PrimaryKey("PK_leren_idempotentie", x => x.Sleutel);
                });

            migrationBuilder.CreateTable(
                name: "leren_inbox",
                columns: table => new
                {
                    BerichtId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Consument = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    VerwerktOp = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_leren_inbox", x => new { x.BerichtId, x.Consument });
                });

            migrationBuilder.CreateTable(
                name: "leren_outbox",
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
                    table.PrimaryKey("PK_leren_outbox", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "leren_verbeteracties",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Titel = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    Omschrijving = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: true),
                    Hypothese = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: false),
                    EigenaarId = table.Column<Guid>(type: "TEXT", nullable: false),
                    StartDatum = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    StreefDatum = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    CategorieId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Stopcriterium = table.Column<string>(type: "TEXT", maxLength: 500, nullable: true),
                    Status = table.Column<string>(type: "TEXT", unicode: false, maxLength: 40, nullable: false),
                    Blokkadereden = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: true),
                    GeblokkeerdOp = table.Column<long>(type: "INTEGER", nullable: true),
                    VoltooiingsDatum = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    VerbeteroverlegId = table.Column<Guid>(type: "TEXT", nullable: true),
                    AgendapuntId = table.Column<Guid>(type: "TEXT", nullable: true),
                    BeslotenOp = table.Column<long>(type: "INTEGER", nullable: false),
                    Versie = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_leren_verbeteracties", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "leren_verbeteroverlegreeksen",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Naam = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    Begindatum = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Begintijd = table.Column<TimeOnly>(type: "TEXT", nullable: false),
                    DuurMinuten = table.Column<int>(type: "INTEGER", nullable: false),
                    IntervalWeken = table.Column<int>(type: "INTEGER", nullable: false),
                    Locatie = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    AangemaaktOp = table.Column<long>(type: "INTEGER", nullable: false),
                    LaatsteNummer = table.Column<int>(type: "INTEGER", nullable: false),
                    Versie = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_leren_verbeteroverlegreeksen", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "leren_effectmetingen",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    GemetenOp = table.Column<long>(type: "INTEGER", nullable: false),
                    Weken = table.Column<int>(type: "INTEGER", nullable: false),
                    VoorVanDatum = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    VoorTotEnMetDatum = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    NaVanDatum = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    NaTotEnMetDatum = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    AantalVoor = table.Column<int>(type: "INTEGER", nullable: false),
                    AantalNa = table.Column<int>(type: "INTEGER", nullable: false),
                    Uitkomst = table.Column<string>(type: "TEXT", unicode: false, maxLength: 40, nullable: false),
                    PercentageLaag = table.Column<int>(type: "INTEGER", nullable: true),
                    PercentageHoog = table.Column<int>(type: "INTEGER", nullable: true),
                    P = table.Column<double>(type: "REAL", nullable: true),
                    VerbeteractieId = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_leren_effectmetingen", x => x.Id);
                    table.ForeignKey(
                        name: "FK_leren_effectmetingen_leren_verbeteracties_VerbeteractieId",
                        column: x => x.VerbeteractieId,
                        principalTable: "leren_verbeteracties",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "leren_koppelingen",
                columns: table => new
                {
                    VerbeteractieId = table.Column<Guid>(type: "TEXT", nullable: false),
                    KlantsignaalId = table.Column<Guid>(type: "TEXT", nullable: false),
                    GekoppeldOp = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_leren_koppelingen", x => new { x.VerbeteractieId, x.KlantsignaalId });
                    table.ForeignKey(
                        name: "FK_leren_koppelingen_leren_verbeteracties_VerbeteractieId",
                        column: x => x.VerbeteractieId,
                        principalTable: "leren_verbeteracties",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "leren_voortgang",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Tekst = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false),
                    Status = table.Column<string>(type: "TEXT", unicode: false, maxLength: 40, nullable: true),
                    DoorId = table.Column<Guid>(type: "TEXT", nullable: true),
                    GeschrevenOp = table.Column<long>(type: "INTEGER", nullable: false),
                    VerbeteractieId = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_leren_voortgang", x => x.Id);
                    table.ForeignKey(
                        name: "FK_leren_voortgang_leren_verbeteracties_VerbeteractieId",
                        column: x => x.VerbeteractieId,
                        principalTable: "leren_verbeteracties",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "leren_verbeteroverleggen",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    ReeksId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Nummer = table.Column<int>(type: "INTEGER", nullable: false),
                    Datum = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Begintijd = table.Column<TimeOnly>(type: "TEXT", nullable: false),
                    DuurMinuten = table.Column<int>(type: "INTEGER", nullable: false),
                    Locatie = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    Status = table.Column<string>(type: "TEXT", unicode: false, maxLength: 40, nullable: false),
                    GeopendOp = table.Column<long>(type: "INTEGER", nullable: true),
                    GeslotenOp = table.Column<long>(type: "INTEGER", nullable: true),
                    Slotwoord = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: true),
                    VolgendeId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Versie = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_leren_verbeteroverleggen", x => x.Id);
                    table.ForeignKey(
                        name: "FK_leren_verbeteroverleggen_leren_verbeteroverlegreeksen_ReeksId",
                        column: x => x.ReeksId,
                        principalTable: "leren_verbeteroverlegreeksen",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "leren_aanwezigen",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    GebruikerId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Naam = table.Column<string>(type: "TEXT", maxLength: 100, nullable: true),
                    Discipline = table.Column<string>(type: "TEXT", unicode: false, maxLength: 40, nullable: false),
                    Vaardigheden = table.Column<string>(type: "TEXT", unicode: false, maxLength: 120, nullable: false),
                    VerbeteroverlegId = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_leren_aanwezigen", x => x.Id);
                    table.ForeignKey(
                        name: "FK_leren_aanwezigen_leren_verbeteroverleggen_VerbeteroverlegId",
                        column: x => x.VerbeteroverlegId,
                        principalTable: "leren_verbeteroverleggen",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "leren_agendapunten",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    VerbeteroverlegId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Volgorde = table.Column<int>(type: "INTEGER", nullable: false),
                    Soort = table.Column<string>(type: "TEXT", unicode: false, maxLength: 40, nullable: false),
                    Titel = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    Waarom = table.Column<string>(type: "TEXT", maxLength: 500, nullable: false),
                    KlantsignaalId = table.Column<Guid>(type: "TEXT", nullable: true),
                    GoudenKlachtId = table.Column<Guid>(type: "TEXT", nullable: true),
                    CategorieId = table.Column<Guid>(type: "TEXT", nullable: true),
                    VerbeteractieId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Status = table.Column<string>(type: "TEXT", unicode: false, maxLength: 40, nullable: false),
                    Notitie = table.Column<string>(type: "TEXT", maxLength: 10000, nullable: false),
                    Versie = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_leren_agendapunten", x => x.Id);
                    table.ForeignKey(
                        name: "FK_leren_agendapunten_leren_verbeteroverleggen_VerbeteroverlegId",
                        column: x => x.VerbeteroverlegId,
                        principalTable: "leren_verbeteroverleggen",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "leren_besluiten",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    VerbeteroverlegId = table.Column<Guid>(type: "TEXT", nullable: false),
                    AgendapuntId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Soort = table.Column<string>(type: "TEXT", unicode: false, maxLength: 40, nullable: false),
                    Tekst = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false),
                    Reden = table.Column<string>(type: "TEXT", unicode: false, maxLength: 40, nullable: true),
                    VoorWie = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    TerugkijkDatum = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    VerbeteractieId = table.Column<Guid>(type: "TEXT", nullable: true),
                    GenomenDoorId = table.Column<Guid>(type: "TEXT", nullable: true),
                    GenomenOp = table.Column<long>(type: "INTEGER", nullable: false),
                    Versie = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_leren_besluiten", x => x.Id);
                    table.ForeignKey(
                        name: "FK_leren_besluiten_leren_verbeteroverleggen_VerbeteroverlegId",
                        column: x => x.VerbeteroverlegId,
                        principalTable: "leren_verbeteroverleggen",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_leren_aanwezigen_VerbeteroverlegId",
                table: "leren_aanwezigen",
                column: "VerbeteroverlegId");

            migrationBuilder.CreateIndex(
                name: "IX_leren_agendapunten_GoudenKlachtId",
                table: "leren_agendapunten",
                column: "GoudenKlachtId");

            migrationBuilder.CreateIndex(
                name: "IX_leren_agendapunten_VerbeteroverlegId_Volgorde",
                table: "leren_agendapunten",
                columns: new[] { "VerbeteroverlegId", "Volgorde" });

            migrationBuilder.CreateIndex(
                name: "IX_leren_audit_ObjectId",
                table: "leren_audit",
                column: "ObjectId");

            migrationBuilder.CreateIndex(
                name: "IX_leren_besluiten_VerbeteroverlegId",
                table: "leren_besluiten",
                column: "VerbeteroverlegId");

            migrationBuilder.CreateIndex(
                name: "IX_leren_effectmetingen_VerbeteractieId",
                table: "leren_effectmetingen",
                column: "VerbeteractieId");

            migrationBuilder.CreateIndex(
                name: "IX_leren_gouden_klachten_AangedragenOp_Id",
                table: "leren_gouden_klachten",
                columns: new[] { "AangedragenOp", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_leren_gouden_klachten_KlantsignaalId",
                table: "leren_gouden_klachten",
                column: "KlantsignaalId",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_leren_gouden_klachten_Status_AangedragenOp_Id",
                table: "leren_gouden_klachten",
                columns: new[] { "Status", "AangedragenOp", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_leren_idempotentie_AangemaaktOp",
                table: "leren_idempotentie",
                column: "AangemaaktOp");

            migrationBuilder.CreateIndex(
                name: "IX_leren_koppelingen_KlantsignaalId",
                table: "leren_koppelingen",
                column: "KlantsignaalId");

            migrationBuilder.CreateIndex(
                name: "IX_leren_outbox_Status_VolgendePogingOp",
                table: "leren_outbox",
                columns: new[] { "Status", "VolgendePogingOp" });

            migrationBuilder.CreateIndex(
                name: "IX_leren_verbeteracties_EigenaarId_Status",
                table: "leren_verbeteracties",
                columns: new[] { "EigenaarId", "Status" });

            migrationBuilder.CreateIndex(
                name: "IX_leren_verbeteracties_Status_StreefDatum_Id",
                table: "leren_verbeteracties",
                columns: new[] { "Status", "StreefDatum", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_leren_verbeteracties_StreefDatum_Id",
                table: "leren_verbeteracties",
                columns: new[] { "StreefDatum", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_leren_verbeteroverleggen_Datum_Id",
                table: "leren_verbeteroverleggen",
                columns: new[] { "Datum", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_leren_verbeteroverleggen_ReeksId",
                table: "leren_verbeteroverleggen",
                column: "ReeksId");

            migrationBuilder.CreateIndex(
                name: "IX_leren_verbeteroverlegreeksen_AangemaaktOp_Id",
                table: "leren_verbeteroverlegreeksen",
                columns: new[] { "AangemaaktOp", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_leren_voortgang_VerbeteractieId",
                table: "leren_voortgang",
                column: "VerbeteractieId");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "leren_aanwezigen");

            migrationBuilder.DropTable(
                name: "leren_agendapunten");

            migrationBuilder.DropTable(
                name: "leren_audit");

            migrationBuilder.DropTable(
                name: "leren_besluiten");

            migrationBuilder.DropTable(
                name: "leren_effectmetingen");

            migrationBuilder.DropTable(
                name: "leren_gouden_klachten");

            migrationBuilder.DropTable(
                name: "leren_idempotentie");

            migrationBuilder.DropTable(
                name: "leren_inbox");

            migrationBuilder.DropTable(
                name: "leren_koppelingen");

            migrationBuilder.DropTable(
                name: "leren_outbox");

            migrationBuilder.DropTable(
                name: "leren_voortgang");

            migrationBuilder.DropTable(
                name: "leren_verbeteroverleggen");

            migrationBuilder.DropTable(
                name: "leren_verbeteracties");

            migrationBuilder.DropTable(
                name: "leren_verbeteroverlegreeksen");
        }
    }
}
