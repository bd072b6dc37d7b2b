using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Dashboard.Data.Migrations
{
    /// <inheritdoc />
    public partial class Ledgers : Migration
    {
        // Written out, not taken from the product's list: a migration means the same for ever.
        private static readonly string[] WriteOnce = ["ledgers", "ledger_steps", "measure_sets"];

        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "ledgers",
                columns: table => new
                {
                    Code = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false),
                    Json = table.Column<string>(type: "TEXT", nullable: false),
                    AddedAt = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_ledgers", x => new { x.Code, x.Version });
                });

            migrationBuilder.CreateTable(
                name: "measure_sets",
                columns: table => new
                {
                    Version = table.Column<int>(type: "INTEGER", nullable: false),
                    Json = table.Column<string>(type: "TEXT", nullable: false),
                    AddedAt = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_measure_sets", x => x.Version);
                });

            migrationBuilder.CreateTable(
                name: "villages",
                columns: table => new
                {
                    Code = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    Township = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 16, nullable: false),
                    NameZh = table.Column<string>(type: "TEXT", maxLength: 128, nullable: false),
                    NameEn = table.Column<string>(type: "TEXT", maxLength: 128, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_villages", x => x.Code);
                    table.ForeignKey(
                        name: "fk_villages_organisation_units",
                        column: x => x.Township,
                        principalTable: "organisation_units",
                        principalColumn: "Code",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "ledger_entries",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    Ledger = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    Number = table.Column<long>(type: "INTEGER", nullable: false),
                    Definition = table.Column<int>(type: "INTEGER", nullable: false),
                    Unit = table.Column<string>(type: "TEXT", maxLength: 32, nullable: true),
                    Village = table.Column<string>(type: "TEXT", maxLength: 32, nullable: true),
                    Key = table.Column<string>(type: "TEXT", nullable: false),
                    Words = table.Column<string>(type: "TEXT", nullable: false),
                    State = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    OccurredOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Since = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Due = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    EndedOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    LastDue = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Values = table.Column<string>(type: "TEXT", nullable: false),
                    IsVoid = table.Column<bool>(type: "INTEGER", nullable: false),
                    Sequence = table.Column<long>(type: "INTEGER", nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_ledger_entries", x => x.Id);
                    table.ForeignKey(
                        name: "fk_ledger_entries_ledgers",
                        columns: x => new { x.Ledger, x.Definition },
                        principalTable: "ledgers",
                        principalColumns: new[] { "Code", "Version" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_ledger_entries_organisation_units",
                        column: x => x.Unit,
                        principalTable: "organisation_units",
                        principalColumn: "Code",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_ledger_entries_villages",
                        column: x => x.Village,
                        principalTable: "villages",
                        principalColumn: "Code",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "ledger_steps",
                columns: table => new
                {
                    Entry = table.Column<long>(type: "INTEGER", nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false),
                    Act = table.Column<string>(type: "TEXT", maxLength: 16, nullable: false),
                    Move = table.Column<string>(type: "TEXT", maxLength: 32, nullable: true),
                    State = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    Values = table.Column<string>(type: "TEXT", nullable: false),
                    Reason = table.Column<string>(type: "TEXT", nullable: true),
                    Account = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    At = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_ledger_steps", x => new { x.Entry, x.Version });
                    table.ForeignKey(
                        name: "fk_ledger_steps_ledger_entries",
                        column: x => x.Entry,
                        principalTable: "ledger_entries",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "IX_ledger_entries_Ledger_Definition",
                table: "ledger_entries",
                columns: new[] { "Ledger", "Definition" });

            migrationBuilder.CreateIndex(
                name: "ix_ledger_entries_ledger_occurred_on",
                table: "ledger_entries",
                columns: new[] { "Ledger", "OccurredOn" });

            migrationBuilder.CreateIndex(
                name: "ix_ledger_entries_unit",
                table: "ledger_entries",
                column: "Unit");

            migrationBuilder.CreateIndex(
                name: "ix_ledger_entries_village",
                table: "ledger_entries",
                column: "Village");

            migrationBuilder.CreateIndex(
                name: "ux_ledger_entries_ledger_key",
                table: "ledger_entries",
                columns: new[] { "Ledger", "Key" },
                unique: true,
                filter: "\"IsVoid\" = 0");

            migrationBuilder.CreateIndex(
                name: "ux_ledger_entries_ledger_number",
                table: "ledger_entries",
                columns: new[] { "Ledger", "Number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ux_ledger_entries_sequence",
                table: "ledger_entries",
                column: "Sequence",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_villages_Township",
                table: "villages",
                column: "Township");

            migrationBuilder.CreateIndex(
                name: "ux_villages_name_zh",
                table: "villages",
                column: "NameZh",
                unique: true);

            foreach (var table in WriteOnce)
            {
                migrationBuilder.Sql($"CREATE TRIGGER tr_{table}_no_update BEFORE UPDATE ON {table} BEGIN SELECT RAISE(ABORT, '{table} is write-once'); END;");
                migrationBuilder.Sql($"CREATE TRIGGER tr_{table}_no_delete BEFORE DELETE ON {table} BEGIN SELECT RAISE(ABORT, '{table} is write-once'); END;");
            }
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "ledger_steps");

            migrationBuilder.DropTable(
                name: "measure_sets");

            migrationBuilder.DropTable(
                name: "ledger_entries");

            migrationBuilder.DropTable(
                name: "ledgers");

            migrationBuilder.DropTable(
                name: "villages");
        }
    }
}
