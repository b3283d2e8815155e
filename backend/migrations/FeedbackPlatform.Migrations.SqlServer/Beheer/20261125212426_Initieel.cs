using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

#pragma warning disable CA1814 // Prefer jagged arrays over multidimensional

namespace FeedbackPlatform.Migrations.SqlServer.Beheer
{
    /// <inheritdoc />
    public partial class Initieel : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.EnsureSchema(
                name: "beheer");

            migrationBuilder.CreateTable(
                name: "audit",
                schema: "beheer",
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
                name: "eenmalige_links",
                schema: "beheer",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Doel = table.Column<string>(type: "varchar(40)", unicode: false, maxLength: 40, nullable: false),
                    GebruikerId = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    Hash = table.Column<string>(type: "varchar(64)", unicode: false, maxLength: 64, nullable: false),
                    VerlooptOp = table.Column<DateTimeOffset>(type: "datetimeoffset", nullable: false),
                    GebruiktOp = table.Column<DateTimeOffset>(type: "datetimeoffset", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_eenmalige_links", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "gebruikers",
                schema: "beheer",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Naam = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: false),
                    Email = table.Column<string>(type: "nvarchar(254)", maxLength: 254, nullable: false),
                    EmailGenormaliseerd = table.Column<string>(type: "nvarchar(254)", maxLength: 254, nullable: false),
                    Wachtwoordhash = table.Column<string>(type: "varchar(200)", unicode: false, maxLength: 200, nullable: true),
                    Beveiligingsstempel = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    OrganisatieonderdeelId = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    Taal = table.Column<string>(type: "varchar(2)", unicode: false, maxLength: 2, nullable: false),
                    GeblokkeerdOp = table.Column<DateTimeOffset>(type: "datetimeoffset", nullable: true),
                    Pogingen = table.Column<int>(type: "int", nullable: false),
                    SlotTotOp = table.Column<DateTimeOffset>(type: "datetimeoffset", nullable: true),
                    LaatstAangemeldOp = table.Column<DateTimeOffset>(type: "datetimeoffset", nullable: true),
                    AangemaaktOp = table.Column<DateTimeOffset>(type: "datetimeoffset", nullable: false),
                    Versie = table.Column<Guid>(type: "uniqueidentifier", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_gebruikers", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "idempotentie",
                schema: "beheer",
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
                schema: "beheer",
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
                name: "kanalen",
                schema: "beheer",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Code = table.Column<string>(type: "varchar(40)", unicode: false, maxLength: 40, nullable: false),
                    Naam = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false),
                    Actief = table.Column<bool>(type: "bit", nullable: false),
                    Volgorde = table.Column<int>(type: "int", nullable: false),
                    Versie = table.Column<Guid>(type: "uniqueidentifier", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_kanalen", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "outbox",
                schema: "beheer",
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
                name: "referentiewaarden",
                schema: "beheer",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Naam = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: false),
                    BovenliggendeId = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    Uitleg = table.Column<string>(type: "nvarchar(500)", maxLength: 500, nullable: true),
                    Actief = table.Column<bool>(type: "bit", nullable: false),
                    Volgorde = table.Column<int>(type: "int", nullable: false),
                    Plaats = table.Column<string>(type: "nvarchar(160)", maxLength: 160, nullable: false),
                    Soort = table.Column<string>(type: "varchar(40)", unicode: false, maxLength: 40, nullable: false),
                    Versie = table.Column<Guid>(type: "uniqueidentifier", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_referentiewaarden", x => x.Id);
                    table.ForeignKey(
                        name: "FK_referentiewaarden_referentiewaarden_BovenliggendeId",
                        column: x => x.BovenliggendeId,
                        principalSchema: "beheer",
                        principalTable: "referentiewaarden",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "gebruikerrollen",
                schema: "beheer",
                columns: table => new
                {
                    Rol = table.Column<string>(type: "varchar(40)", unicode: false, maxLength: 40, nullable: false),
                    GebruikerId = table.Column<Guid>(type: "uniqueidentifier", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_gebruikerrollen", x => new { x.GebruikerId, x.Rol });
                    table.ForeignKey(
                        name: "FK_gebruikerrollen_gebruikers_GebruikerId",
                        column: x => x.GebruikerId,
                        principalSchema: "beheer",
                        principalTable: "gebruikers",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "referentiewaarde_geschiedenis",
                schema: "beheer",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Naam = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: false),
                    BovenliggendeId = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    TotOp = table.Column<DateTimeOffset>(type: "datetimeoffset", nullable: false),
                    WaardeId = table.Column<Guid>(type: "uniqueidentifier", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_referentiewaarde_geschiedenis", x => x.Id);
                    table.ForeignKey(
                        name: "FK_referentiewaarde_geschiedenis_referentiewaarden_WaardeId",
                        column: x => x.WaardeId,
                        principalSchema: "beheer",
                        principalTable: "referentiewaarden",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.InsertData(
                schema: "beheer",
                table: "kanalen",
                columns: new[] { "Id", "Actief", "Code", "Naam", "Versie", "Volgorde" },
                values: new object[,]
                {
                    { new Guid("0b2fa8c3-990f-2f36-68b7-8a1ace73be28"), true, "SocialeMedia", "Sociale media", new Guid("3c9b5509-1ec1-45aa-0673-f618079c1be4"), 6 },
                    { new Guid("21770d62-9867-ca80-ec4b-662f44a7746c"), true, "Balie", "Balie", new Guid("5c804b91-a232-761f-382c-7375668ac2b2"), 0 },
                    { new Guid("441acc47-3d49-03cf-0fe8-2c44ad01f0ef"), true, "Terugbelnotitie", "Terugbelnotitie", new Guid("678a573a-bad0-3bba-3f26-e8b7e3c50e78"), 8 },
                    { new Guid("5935833c-7b87-e0ba-2873-37b251a73183"), true, "Ketenpartner", "Ketenpartner", new Guid("58ecf115-6e55-ec1a-377b-8c2224c384d3"), 11 },
                    { new Guid("59abbcf4-fc8d-178f-874e-6e5e14315be7"), true, "Enquete", "Enquête", new Guid("531c8cf6-4121-9796-deeb-3a5bb94817eb"), 9 },
                    { new Guid("5c9481c0-4669-a62b-2dd9-37b3ac90d657"), true, "Brief", "Brief", new Guid("b6b9b627-0968-a17c-1ce2-a65ffaca69f4"), 4 },
                    { new Guid("7a66da73-65a0-dc40-d7f5-37ea632184a9"), true, "Api", "Ander systeem (API)", new Guid("ed66123e-7b9f-13b9-4ee0-0c47edf32dad"), 12 },
                    { new Guid("8e54c3ce-6dce-1815-2e75-7419d350ab8b"), true, "Chat", "Chat", new Guid("249aa950-469b-0d6e-8276-855e93cf109b"), 5 },
                    { new Guid("a5c348b5-80ca-01b1-6af2-d62122d11334"), true, "Email", "E-mail", new Guid("bd002d8b-24d4-a38d-edf7-41b4ac643a40"), 2 },
                    { new Guid("abebf4a9-52b0-e43e-79d3-93a1138fb92d"), true, "Ombudsman", "Ombudsman", new Guid("58aeb32b-7f41-ee2d-816f-60f871f541fe"), 10 },
                    { new Guid("b78db2d0-d558-2d99-c35f-683f440a0922"), true, "Huisbezoek", "Huisbezoek", new Guid("311e22f1-ca89-536c-59ee-b22b03c1b9fe"), 7 },
                    { new Guid("bff77c0d-6b7f-785f-2bd1-56a9587e2ec8"), true, "Telefoon", "Telefoon", new Guid("a419e681-bbc5-e081-5dd0-85cd09be450d"), 1 },
                    { new Guid("c494e445-68f4-4250-e7c5-fec2533b7243"), true, "Webformulier", "Webformulier", new Guid("5993a72e-b71f-1076-022f-acb460133546"), 3 }
                });

            migrationBuilder.CreateIndex(
                name: "IX_audit_ObjectId",
                schema: "beheer",
                table: "audit",
                column: "ObjectId");

            migrationBuilder.CreateIndex(
                name: "IX_eenmalige_links_Hash",
                schema: "beheer",
                table: "eenmalige_links",
                column: "Hash",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_gebruikers_EmailGenormaliseerd",
                schema: "beheer",
                table: "gebruikers",
                column: "EmailGenormaliseerd",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_gebruikers_Naam_Id",
                schema: "beheer",
                table: "gebruikers",
                columns: new[] { "Naam", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_idempotentie_AangemaaktOp",
                schema: "beheer",
                table: "idempotentie",
                column: "AangemaaktOp");

            migrationBuilder.CreateIndex(
                name: "IX_kanalen_Code",
                schema: "beheer",
                table: "kanalen",
                column: "Code",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_outbox_Status_VolgendePogingOp",
                schema: "beheer",
                table: "outbox",
                columns: new[] { "Status", "VolgendePogingOp" });

            migrationBuilder.CreateIndex(
                name: "IX_referentiewaarde_geschiedenis_WaardeId",
                schema: "beheer",
                table: "referentiewaarde_geschiedenis",
                column: "WaardeId");

            migrationBuilder.CreateIndex(
                name: "IX_referentiewaarden_BovenliggendeId",
                schema: "beheer",
                table: "referentiewaarden",
                column: "BovenliggendeId");

            migrationBuilder.CreateIndex(
                name: "IX_referentiewaarden_Plaats",
                schema: "beheer",
                table: "referentiewaarden",
                column: "Plaats",
                unique: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "audit",
                schema: "beheer");

            migrationBuilder.DropTable(
                name: "eenmalige_links",
                schema: "beheer");

            migrationBuilder.DropTable(
                name: "gebruikerrollen",
                schema: "beheer");

            migrationBuilder.DropTable(
                name: "idempotentie",
                schema: "beheer");

            migrationBuilder.DropTable(
                name: "inbox",
                schema: "beheer");

            migrationBuilder.DropTable(
                name: "kanalen",
                schema: "beheer");

            migrationBuilder.DropTable(
                name: "outbox",
                schema: "beheer");

            migrationBuilder.DropTable(
                name: "referentiewaarde_geschiedenis",
                schema: "beheer");

            migrationBuilder.DropTable(
                name: "gebruikers",
                schema: "beheer");

            migrationBuilder.DropTable(
                name: "referentiewaarden",
                schema: "beheer");
        }
    }
}
