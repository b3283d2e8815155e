using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace FeedbackPlatform.Migrations.Npgsql.Transparantie
{
    /// <inheritdoc />
    public partial class Initieel : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.EnsureSchema(
                name: "transparantie");

            migrationBuilder.CreateTable(
                name: "audit",
                schema: "transparantie",
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
                name: "idempotentie",
                schema: "transparantie",
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
                schema: "transparantie",
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
                schema: "transparantie",
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
                name: "publicaties",
                schema: "transparantie",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    VerbeteractieId = table.Column<Guid>(type: "uuid", nullable: false),
                    Status = table.Column<string>(type: "character varying(40)", unicode: false, maxLength: 40, nullable: false),
                    Soort = table.Column<string>(type: "character varying(40)", unicode: false, maxLength: 40, nullable: false),
                    Titel = table.Column<string>(type: "character varying(120)", maxLength: 120, nullable: false),
                    Vraag = table.Column<string>(type: "character varying(600)", maxLength: 600, nullable: false),
                    Citaat = table.Column<string>(type: "character varying(600)", maxLength: 600, nullable: true),
                    CitaatKlantsignaalId = table.Column<Guid>(type: "uuid", nullable: true),
                    Verbetering = table.Column<string>(type: "character varying(1500)", maxLength: 1500, nullable: false),
                    Effectoordeel = table.Column<string>(type: "character varying(40)", unicode: false, maxLength: 40, nullable: true),
                    Effect = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: true),
                    Thema = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    ThemaSlug = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: true),
                    Slug = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: true),
                    AuteurId = table.Column<Guid>(type: "uuid", nullable: false),
                    LaatsteRedacteurId = table.Column<Guid>(type: "uuid", nullable: false),
                    OpgesteldOp = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    GewijzigdOp = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    GepubliceerdOp = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    Versie = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_publicaties", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "publicatievoorstellen",
                schema: "transparantie",
                columns: table => new
                {
                    VerbeteractieId = table.Column<Guid>(type: "uuid", nullable: false),
                    OntstaanOp = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_publicatievoorstellen", x => x.VerbeteractieId);
                });

            migrationBuilder.CreateTable(
                name: "publicatieklantsignalen",
                schema: "transparantie",
                columns: table => new
                {
                    KlantsignaalId = table.Column<Guid>(type: "uuid", nullable: false),
                    PublicatieId = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_publicatieklantsignalen", x => new { x.PublicatieId, x.KlantsignaalId });
                    table.ForeignKey(
                        name: "FK_publicatieklantsignalen_publicaties_PublicatieId",
                        column: x => x.PublicatieId,
                        principalSchema: "transparantie",
                        principalTable: "publicaties",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "publicatieverloop",
                schema: "transparantie",
                columns: table => new
                {
                    Volgnummer = table.Column<int>(type: "integer", nullable: false),
                    PublicatieId = table.Column<Guid>(type: "uuid", nullable: false),
                    Stap = table.Column<string>(type: "character varying(40)", unicode: false, maxLength: 40, nullable: false),
                    GebruikerId = table.Column<Guid>(type: "uuid", nullable: true),
                    Op = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    Reden = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_publicatieverloop", x => new { x.PublicatieId, x.Volgnummer });
                    table.ForeignKey(
                        name: "FK_publicatieverloop_publicaties_PublicatieId",
                        column: x => x.PublicatieId,
                        principalSchema: "transparantie",
                        principalTable: "publicaties",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "terugkoppelingen",
                schema: "transparantie",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    PublicatieId = table.Column<Guid>(type: "uuid", nullable: false),
                    KlantsignaalId = table.Column<Guid>(type: "uuid", nullable: false),
                    Status = table.Column<string>(type: "character varying(40)", unicode: false, maxLength: 40, nullable: false),
                    Reden = table.Column<string>(type: "character varying(40)", unicode: false, maxLength: 40, nullable: true),
                    LaatsteFout = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: true),
                    Pogingen = table.Column<int>(type: "integer", nullable: false),
                    AangemaaktOp = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    VolgendePogingOp = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    VerzondenOp = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    LeaseVan = table.Column<Guid>(type: "uuid", nullable: true),
                    LeaseTot = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    Versie = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_terugkoppelingen", x => x.Id);
                    table.ForeignKey(
                        name: "FK_terugkoppelingen_publicaties_PublicatieId",
                        column: x => x.PublicatieId,
                        principalSchema: "transparantie",
                        principalTable: "publicaties",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "IX_audit_ObjectId",
                schema: "transparantie",
                table: "audit",
                column: "ObjectId");

            migrationBuilder.CreateIndex(
                name: "IX_idempotentie_AangemaaktOp",
                schema: "transparantie",
                table: "idempotentie",
                column: "AangemaaktOp");

            migrationBuilder.CreateIndex(
                name: "IX_outbox_Status_VolgendePogingOp",
                schema: "transparantie",
                table: "outbox",
                columns: new[] { "Status", "VolgendePogingOp" });

            migrationBuilder.CreateIndex(
                name: "IX_publicaties_CitaatKlantsignaalId",
                schema: "transparantie",
                table: "publicaties",
                column: "CitaatKlantsignaalId");

            migrationBuilder.CreateIndex(
                name: "IX_publicaties_GewijzigdOp_Id",
                schema: "transparantie",
                table: "publicaties",
                columns: new[] { "GewijzigdOp", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_publicaties_Slug",
                schema: "transparantie",
                table: "publicaties",
                column: "Slug",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_publicaties_Status_GepubliceerdOp_Id",
                schema: "transparantie",
                table: "publicaties",
                columns: new[] { "Status", "GepubliceerdOp", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_publicaties_Status_ThemaSlug_GepubliceerdOp_Id",
                schema: "transparantie",
                table: "publicaties",
                columns: new[] { "Status", "ThemaSlug", "GepubliceerdOp", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_publicaties_VerbeteractieId",
                schema: "transparantie",
                table: "publicaties",
                column: "VerbeteractieId");

            migrationBuilder.CreateIndex(
                name: "IX_publicatievoorstellen_OntstaanOp",
                schema: "transparantie",
                table: "publicatievoorstellen",
                column: "OntstaanOp");

            migrationBuilder.CreateIndex(
                name: "IX_terugkoppelingen_AangemaaktOp_Id",
                schema: "transparantie",
                table: "terugkoppelingen",
                columns: new[] { "AangemaaktOp", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_terugkoppelingen_PublicatieId_KlantsignaalId",
                schema: "transparantie",
                table: "terugkoppelingen",
                columns: new[] { "PublicatieId", "KlantsignaalId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_terugkoppelingen_Status_VolgendePogingOp",
                schema: "transparantie",
                table: "terugkoppelingen",
                columns: new[] { "Status", "VolgendePogingOp" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "audit",
                schema: "transparantie");

            migrationBuilder.DropTable(
                name: "idempotentie",
                schema: "transparantie");

            migrationBuilder.DropTable(
                name: "inbox",
                schema: "transparantie");

            migrationBuilder.DropTable(
                name: "outbox",
                schema: "transparantie");

            migrationBuilder.DropTable(
                name: "publicatieklantsignalen",
                schema: "transparantie");

            migrationBuilder.DropTable(
                name: "publicatieverloop",
                schema: "transparantie");

            migrationBuilder.DropTable(
                name: "publicatievoorstellen",
                schema: "transparantie");

            migrationBuilder.DropTable(
                name: "terugkoppelingen",
                schema: "transparantie");

            migrationBuilder.DropTable(
                name: "publicaties",
                schema: "transparantie");
        }
    }
}
