using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace CarbonTech.Exchange.Adapters.Database.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class Initial : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "Acts",
                columns: table => new
                {
                    Party = table.Column<byte[]>(type: "BLOB", maxLength: 16, nullable: false),
                    Act = table.Column<byte[]>(type: "BLOB", maxLength: 16, nullable: false),
                    Digest = table.Column<byte[]>(type: "BLOB", maxLength: 32, nullable: false),
                    Answer = table.Column<string>(type: "TEXT", maxLength: 2147483647, nullable: false),
                    At = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Acts", x => new { x.Party, x.Act });
                });

            migrationBuilder.CreateTable(
                name: "Cursors",
                columns: table => new
                {
                    Name = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    Number = table.Column<long>(type: "INTEGER", nullable: false),
                    Holder = table.Column<byte[]>(type: "BLOB", maxLength: 16, nullable: false),
                    Until = table.Column<long>(type: "INTEGER", nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Cursors", x => x.Name);
                    table.CheckConstraint("CK_Cursors_Name_Length", "length(\"Name\") <= 60");
                });

            migrationBuilder.CreateTable(
                name: "Journal",
                columns: table => new
                {
                    Row = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    Act = table.Column<byte[]>(type: "BLOB", maxLength: 16, nullable: false),
                    Ordinal = table.Column<int>(type: "INTEGER", nullable: false),
                    At = table.Column<long>(type: "INTEGER", nullable: false),
                    Person = table.Column<byte[]>(type: "BLOB", maxLength: 16, nullable: false),
                    Party = table.Column<byte[]>(type: "BLOB", maxLength: 16, nullable: false),
                    Fact = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    Aggregate = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    AggregateId = table.Column<byte[]>(type: "BLOB", maxLength: 16, nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false),
                    Body = table.Column<string>(type: "TEXT", maxLength: 2147483647, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Journal", x => x.Row);
                    table.CheckConstraint("CK_Journal_Aggregate_Length", "length(\"Aggregate\") <= 200");
                    table.CheckConstraint("CK_Journal_Fact_Length", "length(\"Fact\") <= 200");
                });

            migrationBuilder.CreateTable(
                name: "ParkedFacts",
                columns: table => new
                {
                    Follower = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    Number = table.Column<long>(type: "INTEGER", nullable: false),
                    At = table.Column<long>(type: "INTEGER", nullable: false),
                    Error = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ParkedFacts", x => new { x.Follower, x.Number });
                    table.CheckConstraint("CK_ParkedFacts_Error_Length", "length(\"Error\") <= 200");
                    table.CheckConstraint("CK_ParkedFacts_Follower_Length", "length(\"Follower\") <= 200");
                });

            migrationBuilder.CreateTable(
                name: "Seals",
                columns: table => new
                {
                    Number = table.Column<long>(type: "INTEGER", nullable: false),
                    Row = table.Column<long>(type: "INTEGER", nullable: false),
                    Hash = table.Column<byte[]>(type: "BLOB", maxLength: 32, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Seals", x => x.Number);
                    table.ForeignKey(
                        name: "FK_Seals_Journal_Row",
                        column: x => x.Row,
                        principalTable: "Journal",
                        principalColumn: "Row",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "IX_Journal_AggregateId",
                table: "Journal",
                column: "AggregateId");

            migrationBuilder.CreateIndex(
                name: "IX_Journal_Party_Act_Ordinal",
                table: "Journal",
                columns: new[] { "Party", "Act", "Ordinal" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Seals_Row",
                table: "Seals",
                column: "Row",
                unique: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "Acts");

            migrationBuilder.DropTable(
                name: "Cursors");

            migrationBuilder.DropTable(
                name: "ParkedFacts");

            migrationBuilder.DropTable(
                name: "Seals");

            migrationBuilder.DropTable(
                name: "Journal");
        }
    }
}
