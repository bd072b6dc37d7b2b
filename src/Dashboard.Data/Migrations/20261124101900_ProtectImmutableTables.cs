using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Dashboard.Data.Migrations
{
    /// <summary>Makes the audit trail and the sealed runs write-once, whatever tool opens the file.</summary>
    public partial class ProtectImmutableTables : Migration
    {
        // Written out, not taken from the product's list: a migration means the same for ever.
        private static readonly string[] Tables = ["audit_entries", "score_runs", "score_run_units"];

        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            foreach (var table in Tables)
            {
                migrationBuilder.Sql($"CREATE TRIGGER tr_{table}_no_update BEFORE UPDATE ON {table} BEGIN SELECT RAISE(ABORT, '{table} is write-once'); END;");
                migrationBuilder.Sql($"CREATE TRIGGER tr_{table}_no_delete BEFORE DELETE ON {table} BEGIN SELECT RAISE(ABORT, '{table} is write-once'); END;");
            }
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            foreach (var table in Tables)
            {
                migrationBuilder.Sql($"DROP TRIGGER tr_{table}_no_update;");
                migrationBuilder.Sql($"DROP TRIGGER tr_{table}_no_delete;");
            }
        }
    }
}
