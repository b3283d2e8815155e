using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace FeedbackPlatform.Migrations.Sqlite.Transparantie
{
    /// <inheritdoc />
    public partial class Initieel : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "transparantie_audit",
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
                    table.PrimaryKey("PK_transparantie_audit", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "transparantie_idempotentie",
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
                    table.PrimaryKey("PK_transparantie_idempotentie", x => x.Sleutel);
                });

            migrationBuilder.CreateTable(
                name: "transparantie_inbox",
                columns: table => new
                {
                    BerichtId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Consument = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    VerwerktOp = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_transparantie_inbox", x => new { x.BerichtId, x.Consument });
                });

            migrationBuilder.CreateTable(
                name: "transparantie_outbox",
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
                    table.PrimaryKey("PK_transparantie_outbox", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "transparantie_publicaties",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    VerbeteractieId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Status = table.Column<string>(type: "TEXT", unicode: false, maxLength: 40, nullable: false),
                    Soort = table.Column<string>(type: "TEXT", unicode: false, maxLength: 40, nullable: false),
                    Titel = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    Vraag = table.Column<string>(type: "TEXT", maxLength: 600, nullable: false),
                    Citaat = table.Column<string>(type: "TEXT", maxLength: 600, nullable: true),
                    CitaatKlantsignaalId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Verbetering = table.Column<string>(type: "TEXT", maxLength: 1500, nullable: false),
                    Effectoordeel = table.Column<string>(type: "TEXT", unicode: false, maxLength: 40, nullable: true),
                    Effect = table.Column<string>(type: "TEXT", maxLength: 400, nullable: true),
                    Thema = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    ThemaSlug = table.Column<string>(type: "TEXT", maxLength: 100, nullable: true),
                    Slug = table.Column<string>(type: "TEXT", maxLength: 100, nullable: true),
                    AuteurId = table.Column<Guid>(type: "TEXT", nullable: false),
                    LaatsteRedacteurId = table.Column<Guid>(type: "TEXT", nullable: false),
                    OpgesteldOp = table.Column<long>(type: "INTEGER", nullable: false),
                    GewijzigdOp = table.Column<long>(type: "INTEGER", nullable: false),
                    GepubliceerdOp = table.Column<long>(type: "INTEGER", nullable: true),
                    Versie = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_transparantie_publicaties", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "transparantie_publicatievoorstellen",
                columns: table => new
                {
                    VerbeteractieId = table.Column<Guid>(type: "TEXT", nullable: false),
                    OntstaanOp = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_transparantie_publicatievoorstellen", x => x.VerbeteractieId);
                });

            migrationBuilder.CreateTable(
                name: "transparantie_publicatieklantsignalen",
                columns: table => new
                {
                    KlantsignaalId = table.Column<Guid>(type: "TEXT", nullable: false),
                    PublicatieId = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_transparantie_publicatieklantsignalen", x => new { x.PublicatieId, x.KlantsignaalId });
                    table.ForeignKey(
                        name: "FK_transparantie_publicatieklantsignalen_transparantie_publicaties_PublicatieId",
                        column: x => x.PublicatieId,
                        principalTable: "transparantie_publicaties",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "transparantie_publicatieverloop",
                columns: table => new
                {
                    Volgnummer = table.Column<int>(type: "INTEGER", nullable: false),
                    PublicatieId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Stap = table.Column<string>(type: "TEXT", unicode: false, maxLength: 40, nullable: false),
                    GebruikerId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Op = table.Column<long>(type: "INTEGER", nullable: false),
                    Reden = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_transparantie_publicatieverloop", x => new { x.PublicatieId, x.Volgnummer });
                    table.ForeignKey(
                        name: "FK_transparantie_publicatieverloop_transparantie_publicaties_PublicatieId",
                        column: x => x.PublicatieId,
                        principalTable: "transparantie_publicaties",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "transparantie_terugkoppelingen",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    PublicatieId = table.Column<Guid>(type: "TEXT", nullable: false),
                    KlantsignaalId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Status = table.Column<string>(type: "TEXT", unicode: false, maxLength: 40, nullable: false),
                    Reden = table.Column<string>(type: "TEXT", unicode: false, maxLength: 40, nullable: true),
                    LaatsteFout = table.Column<string>(type: "TEXT", maxLength: 100, nullable: true),
                    Pogingen = table.Column<int>(type: "INTEGER", nullable: false),
                    AangemaaktOp = table.Column<long>(type: "INTEGER", nullable: false),
                    VolgendePogingOp = table.Column<long>(type: "INTEGER", nullable: false),
                    VerzondenOp = table.Column<long>(type: "INTEGER", nullable: true),
                    LeaseVan = table.Column<Guid>(type: "TEXT", nullable: true),
                    LeaseTot = table.Column<long>(type: "INTEGER", nullable: true),
                    Versie = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_transparantie_terugkoppelingen", x => x.Id);
                    table.ForeignKey(
                        name: "FK_transparantie_terugkoppelingen_transparantie_publicaties_PublicatieId",
                        column: x => x.PublicatieId,
                        principalTable: "transparantie_publicaties",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "IX_transparantie_audit_ObjectId",
                table: "transparantie_audit",
                column: "ObjectId");

            migrationBuilder.CreateIndex(
                name: "IX_transparantie_idempotentie_AangemaaktOp",
                table: "transparantie_idempotentie",
                column: "AangemaaktOp");

            migrationBuilder.CreateIndex(
                name: "IX_transparantie_outbox_Status_VolgendePogingOp",
                table: "transparantie_outbox",
                columns: new[] { "Status", "VolgendePogingOp" });

            migrationBuilder.CreateIndex(
                name: "IX_transparantie_publicaties_CitaatKlantsignaalId",
                table: "transparantie_publicaties",
                column: "CitaatKlantsignaalId");

            migrationBuilder.CreateIndex(
                name: "IX_transparantie_publicaties_GewijzigdOp_Id",
                table: "transparantie_publicaties",
                columns: new[] { "GewijzigdOp", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_transparantie_publicaties_Slug",
                table: "transparantie_publicaties",
                column: "Slug",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_transparantie_publicaties_Status_GepubliceerdOp_Id",
                table: "transparantie_publicaties",
                columns: new[] { "Status", "GepubliceerdOp", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_transparantie_publicaties_Status_ThemaSlug_GepubliceerdOp_Id",
                table: "transparantie_publicaties",
                columns: new[] { "Status", "ThemaSlug", "GepubliceerdOp", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_transparantie_publicaties_VerbeteractieId",
                table: "transparantie_publicaties",
                column: "VerbeteractieId");

            migrationBuilder.CreateIndex(
                name: "IX_transparantie_publicatievoorstellen_OntstaanOp",
                table: "transparantie_publicatievoorstellen",
                column: "OntstaanOp");

            migrationBuilder.CreateIndex(
                name: "IX_transparantie_terugkoppelingen_AangemaaktOp_Id",
                table: "transparantie_terugkoppelingen",
                columns: new[] { "AangemaaktOp", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_transparantie_terugkoppelingen_PublicatieId_KlantsignaalId",
                table: "transparantie_terugkoppelingen",
                columns: new[] { "PublicatieId", "KlantsignaalId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_transparantie_terugkoppelingen_Status_VolgendePogingOp",
                table: "transparantie_terugkoppelingen",
                columns: new[] { "Status", "VolgendePogingOp" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "transparantie_audit");

            migrationBuilder.DropTable(
                name: "transparantie_idempotentie");

            migrationBuilder.DropTable(
                name: "transparantie_inbox");

            migrationBuilder.DropTable(
                name: "transparantie_outbox");

            migrationBuilder.DropTable(
                name: "transparantie_publicatieklantsignalen");

            migrationBuilder.DropTable(
                name: "transparantie_publicatieverloop");

            migrationBuilder.DropTable(
                name: "transparantie_publicatievoorstellen");

            migrationBuilder.DropTable(
                name: "transparantie_terugkoppelingen");

            migrationBuilder.DropTable(
                name: "transparantie_publicaties");
        }
    }
}
