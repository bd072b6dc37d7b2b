using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Dashboard.Data.Migrations
{
    /// <inheritdoc />
    public partial class Ballots : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "ballots",
                columns: table => new
                {
                    Number = table.Column<long>(type: "INTEGER", nullable: false),
                    Meeting = table.Column<long>(type: "INTEGER", nullable: false),
                    State = table.Column<string>(type: "TEXT", maxLength: 16, nullable: false),
                    Setup = table.Column<string>(type: "TEXT", nullable: false),
                    Key = table.Column<byte[]>(type: "BLOB", nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false),
                    ClosedOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Tally = table.Column<string>(type: "TEXT", nullable: true),
                    TallyHash = table.Column<string>(type: "TEXT", maxLength: 64, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_ballots", x => x.Number);
                });

            migrationBuilder.CreateTable(
                name: "ballot_codes",
                columns: table => new
                {
                    Ballot = table.Column<long>(type: "INTEGER", nullable: false),
                    Hash = table.Column<byte[]>(type: "BLOB", nullable: false),
                    Group = table.Column<int>(type: "INTEGER", nullable: false),
                    IsSpent = table.Column<bool>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_ballot_codes", x => new { x.Ballot, x.Hash });
                    table.ForeignKey(
                        name: "fk_ballot_codes_ballots",
                        column: x => x.Ballot,
                        principalTable: "ballots",
                        principalColumn: "Number",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "ballot_keyings",
                columns: table => new
                {
                    Ballot = table.Column<long>(type: "INTEGER", nullable: false),
                    Paper = table.Column<int>(type: "INTEGER", nullable: false),
                    Account = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    Group = table.Column<int>(type: "INTEGER", nullable: false),
                    Answers = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_ballot_keyings", x => new { x.Ballot, x.Paper, x.Account });
                    table.ForeignKey(
                        name: "fk_ballot_keyings_ballots",
                        column: x => x.Ballot,
                        principalTable: "ballots",
                        principalColumn: "Number",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "ballot_papers",
                columns: table => new
                {
                    Id = table.Column<byte[]>(type: "BLOB", nullable: false),
                    Ballot = table.Column<long>(type: "INTEGER", nullable: false),
                    Group = table.Column<int>(type: "INTEGER", nullable: false),
                    Answers = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_ballot_papers", x => x.Id);
                    table.ForeignKey(
                        name: "fk_ballot_papers_ballots",
                        column: x => x.Ballot,
                        principalTable: "ballots",
                        principalColumn: "Number",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "ix_ballot_papers_ballot",
                table: "ballot_papers",
                column: "Ballot");

            migrationBuilder.CreateIndex(
                name: "ux_ballots_meeting",
                table: "ballots",
                column: "Meeting",
                unique: true);

            // By hand, and after everything else: without a rowid nothing tells in which order codes and papers were written.
            // EF cannot say it; a later migration that makes one of these tables anew has to say it again.
            migrationBuilder.Sql("""
                DROP TABLE "ballot_codes";
                CREATE TABLE "ballot_codes" (
                    "Ballot" INTEGER NOT NULL,
                    "Hash" BLOB NOT NULL,
                    "Group" INTEGER NOT NULL,
                    "IsSpent" INTEGER NOT NULL,
                    CONSTRAINT "pk_ballot_codes" PRIMARY KEY ("Ballot", "Hash"),
                    CONSTRAINT "fk_ballot_codes_ballots" FOREIGN KEY ("Ballot") REFERENCES "ballots" ("Number") ON DELETE RESTRICT
                ) WITHOUT ROWID;
                DROP TABLE "ballot_papers";
                CREATE TABLE "ballot_papers" (
                    "Id" BLOB NOT NULL,
                    "Ballot" INTEGER NOT NULL,
                    "Group" INTEGER NOT NULL,
                    "Answers" TEXT NOT NULL,
                    CONSTRAINT "pk_ballot_papers" PRIMARY KEY ("Id"),
                    CONSTRAINT "fk_ballot_papers_ballots" FOREIGN KEY ("Ballot") REFERENCES "ballots" ("Number") ON DELETE RESTRICT
                ) WITHOUT ROWID;
                CREATE INDEX "ix_ballot_papers_ballot" ON "ballot_papers" ("Ballot");
                """);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "ballot_codes");

            migrationBuilder.DropTable(
                name: "ballot_keyings");

            migrationBuilder.DropTable(
                name: "ballot_papers");

            migrationBuilder.DropTable(
                name: "ballots");
        }
    }
}
