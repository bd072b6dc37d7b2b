using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Dashboard.Data.Migrations
{
    /// <inheritdoc />
    public partial class Meetings : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "decks",
                columns: table => new
                {
                    Meeting = table.Column<long>(type: "INTEGER", nullable: false),
                    Json = table.Column<string>(type: "TEXT", nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_decks", x => x.Meeting);
                });

            migrationBuilder.CreateTable(
                name: "meeting_freezes",
                columns: table => new
                {
                    Meeting = table.Column<long>(type: "INTEGER", nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false),
                    Quarter = table.Column<string>(type: "TEXT", maxLength: 6, nullable: false),
                    Run = table.Column<long>(type: "INTEGER", nullable: false),
                    IsProvisional = table.Column<bool>(type: "INTEGER", nullable: false),
                    Earlier = table.Column<string>(type: "TEXT", nullable: false),
                    Facts = table.Column<string>(type: "TEXT", nullable: false),
                    FactsHash = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    FrozenAt = table.Column<long>(type: "INTEGER", nullable: false),
                    FrozenBy = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_meeting_freezes", x => new { x.Meeting, x.Version });
                    table.ForeignKey(
                        name: "fk_meeting_freezes_score_runs",
                        column: x => x.Run,
                        principalTable: "score_runs",
                        principalColumn: "Number",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "IX_meeting_freezes_Run",
                table: "meeting_freezes",
                column: "Run");

            migrationBuilder.Sql("CREATE TRIGGER tr_meeting_freezes_no_update BEFORE UPDATE ON meeting_freezes BEGIN SELECT RAISE(ABORT, 'meeting_freezes is write-once'); END;");
            migrationBuilder.Sql("CREATE TRIGGER tr_meeting_freezes_no_delete BEFORE DELETE ON meeting_freezes BEGIN SELECT RAISE(ABORT, 'meeting_freezes is write-once'); END;");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "decks");

            migrationBuilder.DropTable(
                name: "meeting_freezes");
        }
    }
}
