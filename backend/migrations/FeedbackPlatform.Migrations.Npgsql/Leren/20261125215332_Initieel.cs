using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace FeedbackPlatform.Migrations.Npgsql.Leren
{
    /// <inheritdoc />
    public partial class Initieel : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.EnsureSchema(
                name: "leren");

            migrationBuilder.CreateTable(
                name: "audit",
                schema: "leren",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    TijdstipOp = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    GebruikerId = table.Column<Guid>(type: "uuid", nullable: true),
                    Handeling = table.Column<string>(type: "character varying(120)", maxLength: 120, nullable: false),
                    Objectsoort = table.Column<string>(type: "character varying(80)", maxLength: 80, nullable: false),
                    ObjectId = table.Column<Guid>(type: "uuid", nullable: false),
                    Vanaf = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_audit", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "gouden_klachten",
                schema: "leren",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    KlantsignaalId = table.Column<Guid>(type: "uuid", nullable: false),
                    Reden = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: false),
                    Leerwaarde = table.Column<string>(type: "character varying(40)", unicode: false, maxLength: 40, nullable: true),
                    Status = table.Column<string>(type: "character varying(40)", unicode: false, maxLength: 40, nullable: false),
                    AangedragenDoorId = table.Column<Guid>(type: "uuid", nullable: true),
                    AangedragenOp = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    VerbeteroverlegId = table.Column<Guid>(type: "uuid", nullable: true),
                    BesprokenOp = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    Versie = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_gouden_klachten", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "idempotentie",
                schema: "leren",
                columns: table => new
                {
                    Sleutel = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    Vingerafdruk = table.Column<byte[]>(type: "bytea", nullable: false),
                    AangemaaktOp = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    Status = table.Column<int>(type: "integer", nullable: false),
                    Locatie = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: true),
                    Etag = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: true),
                    Antwoord = table.Column<byte[]>(type: "bytea", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_idempotentie", x => x.Sleutel);
                });

            migrationBuilder.CreateTable(
                name: "inbox",
                schema: "leren",
                columns: table => new
                {
                    BerichtId = table.Column<Guid>(type: "uuid", nullable: false),
                    Consument = table.Column<string>(type: "character varying(120)", maxLength: 120, nullable: false),
                    VerwerktOp = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_inbox", x => new { x.BerichtId, x.Consument });
                });

            migrationBuilder.CreateTable(
                name: "outbox",
                schema: "leren",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Naam = table.Column<string>(type: "character varying(120)", maxLength: 120, nullable: false),
                    Inhoud = table.Column<string>(type: "text", nullable: false),
                    AangemaaktOp = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    Status = table.Column<int>(type: "integer", unicode: false, maxLength: 40, nullable: false),
                    Pogingen = table.Column<int>(type: "integer", nullable: false),
                    VolgendePogingOp = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    LaatsteFout = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: true),
                    LeaseVan = table.Column<Guid>(type: "uuid", nullable: true),
                    LeaseTot = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    BezorgdOp = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_outbox", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "verbeteracties",
                schema: "leren",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Titel = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    Omschrijving = table.Column<string>(type: "character varying(4000)", maxLength: 4000, nullable: true),
                    Hypothese = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: false),
                    EigenaarId = table.Column<Guid>(type: "uuid", nullable: false),
                    StartDatum = table.Column<DateOnly>(type: "date", nullable: true),
                    StreefDatum = table.Column<DateOnly>(type: "date", nullable: false),
                    CategorieId = table.Column<Guid>(type: "uuid", nullable: true),
                    Stopcriterium = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: true),
                    Status = table.Column<string>(type: "character varying(40)", unicode: false, maxLength: 40, nullable: false),
                    Blokkadereden = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: true),
                    GeblokkeerdOp = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    VoltooiingsDatum = table.Column<DateOnly>(type: "date", nullable: true),
                    VerbeteroverlegId = table.Column<Guid>(type: "uuid", nullable: true),
                    AgendapuntId = table.Column<Guid>(type: "uuid", nullable: true),
                    BeslotenOp = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    Versie = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_verbeteracties", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "verbeteroverlegreeksen",
                schema: "leren",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Naam = table.Column<string>(type: "character varying(120)", maxLength: 120, nullable: false),
                    Begindatum = table.Column<DateOnly>(type: "date", nullable: false),
                    Begintijd = table.Column<TimeOnly>(type: "time without time zone", nullable: false),
                    DuurMinuten = table.Column<int>(type: "integer", nullable: false),
                    IntervalWeken = table.Column<int>(type: "integer", nullable: false),
                    Locatie = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true),
                    AangemaaktOp = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    LaatsteNummer = table.Column<int>(type: "integer", nullable: false),
                    Versie = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_verbeteroverlegreeksen", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "effectmetingen",
                schema: "leren",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    GemetenOp = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    Weken = table.Column<int>(type: "integer", nullable: false),
                    VoorVanDatum = table.Column<DateOnly>(type: "date", nullable: false),
                    VoorTotEnMetDatum = table.Column<DateOnly>(type: "date", nullable: false),
                    NaVanDatum = table.Column<DateOnly>(type: "date", nullable: false),
                    NaTotEnMetDatum = table.Column<DateOnly>(type: "date", nullable: false),
                    AantalVoor = table.Column<int>(type: "integer", nullable: false),
                    AantalNa = table.Column<int>(type: "integer", nullable: false),
                    Uitkomst = table.Column<string>(type: "character varying(40)", unicode: false, maxLength: 40, nullable: false),
                    PercentageLaag = table.Column<int>(type: "integer", nullable: true),
                    PercentageHoog = table.Column<int>(type: "integer", nullable: true),
                    P = table.Column<double>(type: "double precision", nullable: true),
                    VerbeteractieId = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_effectmetingen", x => x.Id);
                    table.ForeignKey(
                        name: "FK_effectmetingen_verbeteracties_VerbeteractieId",
                        column: x => x.VerbeteractieId,
                        principalSchema: "leren",
                        principalTable: "verbeteracties",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "koppelingen",
                schema: "leren",
                columns: table => new
                {
                    VerbeteractieId = table.Column<Guid>(type: "uuid", nullable: false),
                    KlantsignaalId = table.Column<Guid>(type: "uuid", nullable: false),
                    GekoppeldOp = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_koppelingen", x => new { x.VerbeteractieId, x.KlantsignaalId });
                    table.ForeignKey(
                        name: "FK_koppelingen_verbeteracties_VerbeteractieId",
                        column: x => x.VerbeteractieId,
                        principalSchema: "leren",
                        principalTable: "verbeteracties",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "voortgang",
                schema: "leren",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Tekst = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: false),
                    Status = table.Column<string>(type: "character varying(40)", unicode: false, maxLength: 40, nullable: true),
                    DoorId = table.Column<Guid>(type: "uuid", nullable: true),
                    GeschrevenOp = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    VerbeteractieId = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_voortgang", x => x.Id);
                    table.ForeignKey(
                        name: "FK_voortgang_verbeteracties_VerbeteractieId",
                        column: x => x.VerbeteractieId,
                        principalSchema: "leren",
                        principalTable: "verbeteracties",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "verbeteroverleggen",
                schema: "leren",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    ReeksId = table.Column<Guid>(type: "uuid", nullable: true),
                    Nummer = table.Column<int>(type: "integer", nullable: false),
                    Datum = table.Column<DateOnly>(type: "date", nullable: false),
                    Begintijd = table.Column<TimeOnly>(type: "time without time zone", nullable: false),
                    DuurMinuten = table.Column<int>(type: "integer", nullable: false),
                    Locatie = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true),
                    Status = table.Column<string>(type: "character varying(40)", unicode: false, maxLength: 40, nullable: false),
                    GeopendOp = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    GeslotenOp = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    Slotwoord = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: true),
                    VolgendeId = table.Column<Guid>(type: "uuid", nullable: true),
                    Versie = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_verbeteroverleggen", x => x.Id);
                    table.ForeignKey(
                        name: "FK_verbeteroverleggen_verbeteroverlegreeksen_ReeksId",
                        column: x => x.ReeksId,
                        principalSchema: "leren",
                        principalTable: "verbeteroverlegreeksen",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "aanwezigen",
                schema: "leren",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    GebruikerId = table.Column<Guid>(type: "uuid", nullable: true),
                    Naam = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: true),
                    Discipline = table.Column<string>(type: "character varying(40)", unicode: false, maxLength: 40, nullable: false),
                    Vaardigheden = table.Column<string>(type: "character varying(120)", unicode: false, maxLength: 120, nullable: false),
                    VerbeteroverlegId = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_aanwezigen", x => x.Id);
                    table.ForeignKey(
                        name: "FK_aanwezigen_verbeteroverleggen_VerbeteroverlegId",
                        column: x => x.VerbeteroverlegId,
                        principalSchema: "leren",
                        principalTable: "verbeteroverleggen",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "agendapunten",
                schema: "leren",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    VerbeteroverlegId = table.Column<Guid>(type: "uuid", nullable: false),
                    Volgorde = table.Column<int>(type: "integer", nullable: false),
                    Soort = table.Column<string>(type: "character varying(40)", unicode: false, maxLength: 40, nullable: false),
                    Titel = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true),
                    Waarom = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: false),
                    KlantsignaalId = table.Column<Guid>(type: "uuid", nullable: true),
                    GoudenKlachtId = table.Column<Guid>(type: "uuid", nullable: true),
                    CategorieId = table.Column<Guid>(type: "uuid", nullable: true),
                    VerbeteractieId = table.Column<Guid>(type: "uuid", nullable: true),
                    Status = table.Column<string>(type: "character varying(40)", unicode: false, maxLength: 40, nullable: false),
                    Notitie = table.Column<string>(type: "character varying(10000)", maxLength: 10000, nullable: false),
                    Versie = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_agendapunten", x => x.Id);
                    table.ForeignKey(
                        name: "FK_agendapunten_verbeteroverleggen_VerbeteroverlegId",
                        column: x => x.VerbeteroverlegId,
                        principalSchema: "leren",
                        principalTable: "verbeteroverleggen",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "besluiten",
                schema: "leren",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    VerbeteroverlegId = table.Column<Guid>(type: "uuid", nullable: false),
                    AgendapuntId = table.Column<Guid>(type: "uuid", nullable: false),
                    Soort = table.Column<string>(type: "character varying(40)", unicode: false, maxLength: 40, nullable: false),
                    Tekst = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: false),
                    Reden = table.Column<string>(type: "character varying(40)", unicode: false, maxLength: 40, nullable: true),
                    VoorWie = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true),
                    TerugkijkDatum = table.Column<DateOnly>(type: "date", nullable: true),
                    VerbeteractieId = table.Column<Guid>(type: "uuid", nullable: true),
                    GenomenDoorId = table.Column<Guid>(type: "uuid", nullable: true),
                    GenomenOp = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    Versie = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_besluiten", x => x.Id);
                    table.ForeignKey(
                        name: "FK_besluiten_verbeteroverleggen_VerbeteroverlegId",
                        column: x => x.VerbeteroverlegId,
                        principalSchema: "leren",
                        principalTable: "verbeteroverleggen",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_aanwezigen_VerbeteroverlegId",
                schema: "leren",
                table: "aanwezigen",
                column: "VerbeteroverlegId");

            migrationBuilder.CreateIndex(
                name: "IX_agendapunten_GoudenKlachtId",
                schema: "leren",
                table: "agendapunten",
                column: "GoudenKlachtId");

            migrationBuilder.CreateIndex(
                name: "IX_agendapunten_VerbeteroverlegId_Volgorde",
                schema: "leren",
                table: "agendapunten",
                columns: new[] { "VerbeteroverlegId", "Volgorde" });

            migrationBuilder.CreateIndex(
                name: "IX_audit_ObjectId",
                schema: "leren",
                table: "audit",
                column: "ObjectId");

            migrationBuilder.CreateIndex(
                name: "IX_besluiten_VerbeteroverlegId",
                schema: "leren",
                table: "besluiten",
                column: "VerbeteroverlegId");

            migrationBuilder.CreateIndex(
                name: "IX_effectmetingen_VerbeteractieId",
                schema: "leren",
                table: "effectmetingen",
                column: "VerbeteractieId");

            migrationBuilder.CreateIndex(
                name: "IX_gouden_klachten_AangedragenOp_Id",
                schema: "leren",
                table: "gouden_klachten",
                columns: new[] { "AangedragenOp", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_gouden_klachten_KlantsignaalId",
                schema: "leren",
                table: "gouden_klachten",
                column: "KlantsignaalId",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_gouden_klachten_Status_AangedragenOp_Id",
                schema: "leren",
                table: "gouden_klachten",
                columns: new[] { "Status", "AangedragenOp", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_idempotentie_AangemaaktOp",
                schema: "leren",
                table: "idempotentie",
                column: "AangemaaktOp");

            migrationBuilder.CreateIndex(
                name: "IX_koppelingen_KlantsignaalId",
                schema: "leren",
                table: "koppelingen",
                column: "KlantsignaalId");

            migrationBuilder.CreateIndex(
                name: "IX_outbox_Status_VolgendePogingOp",
                schema: "leren",
                table: "outbox",
                columns: new[] { "Status", "VolgendePogingOp" });

            migrationBuilder.CreateIndex(
                name: "IX_verbeteracties_EigenaarId_Status",
                schema: "leren",
                table: "verbeteracties",
                columns: new[] { "EigenaarId", "Status" });

            migrationBuilder.CreateIndex(
                name: "IX_verbeteracties_Status_StreefDatum_Id",
                schema: "leren",
                table: "verbeteracties",
                columns: new[] { "Status", "StreefDatum", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_verbeteracties_StreefDatum_Id",
                schema: "leren",
                table: "verbeteracties",
                columns: new[] { "StreefDatum", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_verbeteroverleggen_Datum_Id",
                schema: "leren",
                table: "verbeteroverleggen",
                columns: new[] { "Datum", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_verbeteroverleggen_ReeksId",
                schema: "leren",
                table: "verbeteroverleggen",
                column: "ReeksId");

            migrationBuilder.CreateIndex(
                name: "IX_verbeteroverlegreeksen_AangemaaktOp_Id",
                schema: "leren",
                table: "verbeteroverlegreeksen",
                columns: new[] { "AangemaaktOp", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_voortgang_VerbeteractieId",
                schema: "leren",
                table: "voortgang",
                column: "VerbeteractieId");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "aanwezigen",
                schema: "leren");

            migrationBuilder.DropTable(
                name: "agendapunten",
                schema: "leren");

            migrationBuilder.DropTable(
                name: "audit",
                schema: "leren");

            migrationBuilder.DropTable(
                name: "besluiten",
                schema: "leren");

            migrationBuilder.DropTable(
                name: "effectmetingen",
                schema: "leren");

            migrationBuilder.DropTable(
                name: "gouden_klachten",
                schema: "leren");

            migrationBuilder.DropTable(
                name: "idempotentie",
                schema: "leren");

            migrationBuilder.DropTable(
                name: "inbox",
                schema: "leren");

            migrationBuilder.DropTable(
                name: "koppelingen",
                schema: "leren");

            migrationBuilder.DropTable(
                name: "outbox",
                schema: "leren");

            migrationBuilder.DropTable(
                name: "voortgang",
                schema: "leren");

            migrationBuilder.DropTable(
                name: "verbeteroverleggen",
                schema: "leren");

            migrationBuilder.DropTable(
                name: "verbeteracties",
                schema: "leren");

            migrationBuilder.DropTable(
                name: "verbeteroverlegreeksen",
                schema: "leren");
        }
    }
}
