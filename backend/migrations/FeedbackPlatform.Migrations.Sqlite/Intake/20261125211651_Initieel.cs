using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace FeedbackPlatform.Migrations.Sqlite.Intake
{
    /// <inheritdoc />
    public partial class Initieel : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "intake_audit",
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
                    table.PrimaryKey("PK_intake_audit", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "intake_idempotentie",
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
                    table.PrimaryKey("PK_intake_idempotentie", x => x.Sleutel);
                });

            migrationBuilder.CreateTable(
                name: "intake_inbox",
                columns: table => new
                {
                    BerichtId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Consument = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    VerwerktOp = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_intake_inbox", x => new { x.BerichtId, x.Consument });
                });

            migrationBuilder.CreateTable(
                name: "intake_indienersleutels",
                columns: table => new
                {
                    Sleutel = table.Column<long>(type: "INTEGER", nullable: false),
                    KlantsignaalId = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_intake_indienersleutels", x => new { x.Sleutel, x.KlantsignaalId });
                });

            migrationBuilder.CreateTable(
                name: "intake_kenmerkblokken",
                columns: table => new
                {
                    Jaar = table.Column<int>(type: "INTEGER", nullable: false),
                    Volgende = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_intake_kenmerkblokken", x => x.Jaar);
                });

            migrationBuilder.CreateTable(
                name: "intake_klantsignalen",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Kenmerk = table.Column<string>(type: "TEXT", unicode: false, maxLength: 20, nullable: false),
                    Tekst = table.Column<string>(type: "TEXT", nullable: false),
                    Zoektekst = table.Column<string>(type: "TEXT", nullable: false),
                    Soort = table.Column<string>(type: "TEXT", unicode: false, maxLength: 40, nullable: false),
                    Kanaal = table.Column<string>(type: "TEXT", unicode: false, maxLength: 40, nullable: false),
                    Aanleiding = table.Column<string>(type: "TEXT", unicode: false, maxLength: 40, nullable: false),
                    CategorieId = table.Column<Guid>(type: "TEXT", nullable: true),
                    OrganisatieonderdeelId = table.Column<Guid>(type: "TEXT", nullable: true),
                    GebiedId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Ontvangstdatum = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    GewensteUitkomst = table.Column<string>(type: "TEXT", nullable: true),
                    Emotie = table.Column<string>(type: "TEXT", unicode: false, maxLength: 40, nullable: true),
                    Sterkte = table.Column<int>(type: "INTEGER", nullable: true),
                    ReactieGewenst = table.Column<bool>(type: "INTEGER", nullable: false),
                    Ontbreekt = table.Column<int>(type: "INTEGER", unicode: false, maxLength: 40, nullable: false),
                    IsFormeel = table.Column<bool>(type: "INTEGER", nullable: false),
                    HeeftIndiener = table.Column<bool>(type: "INTEGER", nullable: false),
                    IndienerGewistOp = table.Column<long>(type: "INTEGER", nullable: true),
                    ToestemmingTerugkoppeling = table.Column<bool>(type: "INTEGER", nullable: false),
                    ToestemmingCitaat = table.Column<bool>(type: "INTEGER", nullable: false),
                    GeregistreerdOp = table.Column<long>(type: "INTEGER", nullable: false),
                    GeregistreerdDoorId = table.Column<Guid>(type: "TEXT", nullable: true),
                    GebruiktOp = table.Column<long>(type: "INTEGER", nullable: true),
                    TeruggekoppeldOp = table.Column<long>(type: "INTEGER", nullable: true),
                    Luisterloop = table.Column<string>(type: "TEXT", unicode: false, maxLength: 40, nullable: false),
                    Versie = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_intake_klantsignalen", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "intake_outbox",
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
                    table.PrimaryKey("PK_intake_outbox", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "intake_sleutels",
                columns: table => new
                {
                    Naam = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Waarde = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_intake_sleutels", x => x.Naam);
                });

            migrationBuilder.CreateTable(
                name: "intake_tijdlijn",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    KlantsignaalId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Soort = table.Column<string>(type: "TEXT", unicode: false, maxLength: 40, nullable: false),
                    TijdstipOp = table.Column<long>(type: "INTEGER", nullable: false),
                    GebruikerId = table.Column<Guid>(type: "TEXT", nullable: true),
                    VerwijzingId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Detail = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_intake_tijdlijn", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "intake_indieners",
                columns: table => new
                {
                    KlantsignaalId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Gegevens = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_intake_indieners", x => x.KlantsignaalId);
                    table.ForeignKey(
                        name: "FK_intake_indieners_intake_klantsignalen_KlantsignaalId",
                        column: x => x.KlantsignaalId,
                        principalTable: "intake_klantsignalen",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_intake_audit_ObjectId",
                table: "intake_audit",
                column: "ObjectId");

            migrationBuilder.CreateIndex(
                name: "IX_intake_idempotentie_AangemaaktOp",
                table: "intake_idempotentie",
                column: "AangemaaktOp");

            migrationBuilder.CreateIndex(
                name: "IX_intake_indienersleutels_KlantsignaalId",
                table: "intake_indienersleutels",
                column: "KlantsignaalId");

            migrationBuilder.CreateIndex(
                name: "IX_intake_klantsignalen_CategorieId_Ontvangstdatum_Id",
                table: "intake_klantsignalen",
                columns: new[] { "CategorieId", "Ontvangstdatum", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_intake_klantsignalen_GebiedId_Ontvangstdatum_Id",
                table: "intake_klantsignalen",
                columns: new[] { "GebiedId", "Ontvangstdatum", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_intake_klantsignalen_Kanaal_Ontvangstdatum_Id",
                table: "intake_klantsignalen",
                columns: new[] { "Kanaal", "Ontvangstdatum", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_intake_klantsignalen_Kenmerk",
                table: "intake_klantsignalen",
                column: "Kenmerk",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_intake_klantsignalen_Ontvangstdatum_Id",
                table: "intake_klantsignalen",
                columns: new[] { "Ontvangstdatum", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_intake_klantsignalen_OrganisatieonderdeelId_Ontvangstdatum_Id",
                table: "intake_klantsignalen",
                columns: new[] { "OrganisatieonderdeelId", "Ontvangstdatum", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_intake_klantsignalen_Soort_Ontvangstdatum_Id",
                table: "intake_klantsignalen",
                columns: new[] { "Soort", "Ontvangstdatum", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_intake_outbox_Status_VolgendePogingOp",
                table: "intake_outbox",
                columns: new[] { "Status", "VolgendePogingOp" });

            migrationBuilder.CreateIndex(
                name: "IX_intake_tijdlijn_KlantsignaalId_TijdstipOp",
                table: "intake_tijdlijn",
                columns: new[] { "KlantsignaalId", "TijdstipOp" });

            migrationBuilder.CreateIndex(
                name: "IX_intake_tijdlijn_VerwijzingId",
                table: "intake_tijdlijn",
                column: "VerwijzingId");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "intake_audit");

            migrationBuilder.DropTable(
                name: "intake_idempotentie");

            migrationBuilder.DropTable(
                name: "intake_inbox");

            migrationBuilder.DropTable(
                name: "intake_indieners");

            migrationBuilder.DropTable(
                name: "intake_indienersleutels");

            migrationBuilder.DropTable(
                name: "intake_kenmerkblokken");

            migrationBuilder.DropTable(
                name: "intake_outbox");

            migrationBuilder.DropTable(
                name: "intake_sleutels");

            migrationBuilder.DropTable(
                name: "intake_tijdlijn");

            migrationBuilder.DropTable(
                name: "intake_klantsignalen");
        }
    }
}
