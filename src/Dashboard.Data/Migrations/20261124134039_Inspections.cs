using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Dashboard.Data.Migrations
{
    /// <inheritdoc />
    public partial class Inspections : Migration
    {
        // Written out, not taken from the product's list: a migration means the same for ever.
        private static readonly string[] WriteOnce = ["measured_observations", "checklists", "inspection_revisions", "finding_steps"];

        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "checklists",
                columns: table => new
                {
                    Code = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false),
                    NameZh = table.Column<string>(type: "TEXT", maxLength: 128, nullable: false),
                    NameEn = table.Column<string>(type: "TEXT", maxLength: 128, nullable: false),
                    Items = table.Column<string>(type: "TEXT", nullable: false),
                    AddedAt = table.Column<long>(type: "INTEGER", nullable: false),
                    AddedBy = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_checklists", x => new { x.Code, x.Version });
                });

            migrationBuilder.CreateTable(
                name: "drafts",
                columns: table => new
                {
                    Account = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    Form = table.Column<string>(type: "TEXT", maxLength: 128, nullable: false),
                    Text = table.Column<string>(type: "TEXT", nullable: false),
                    SavedAt = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_drafts", x => new { x.Account, x.Form });
                });

            migrationBuilder.CreateTable(
                name: "inspection_plans",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Title = table.Column<string>(type: "TEXT", maxLength: 128, nullable: false),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 16, nullable: false),
                    From = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    To = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Seed = table.Column<string>(type: "TEXT", maxLength: 128, nullable: true),
                    Draw = table.Column<string>(type: "TEXT", nullable: true),
                    MadeAt = table.Column<long>(type: "INTEGER", nullable: false),
                    MadeBy = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_inspection_plans", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "inspector_conflicts",
                columns: table => new
                {
                    Account = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    Unit = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_inspector_conflicts", x => new { x.Account, x.Unit });
                    table.ForeignKey(
                        name: "fk_inspector_conflicts_organisation_units",
                        column: x => x.Unit,
                        principalTable: "organisation_units",
                        principalColumn: "Code",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "measured_observations",
                columns: table => new
                {
                    Quarter = table.Column<string>(type: "TEXT", maxLength: 6, nullable: false),
                    Unit = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    Indicator = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    State = table.Column<string>(type: "TEXT", maxLength: 16, nullable: false),
                    Value = table.Column<long>(type: "INTEGER", nullable: true),
                    Numerator = table.Column<long>(type: "INTEGER", nullable: true),
                    Denominator = table.Column<long>(type: "INTEGER", nullable: true),
                    Detail = table.Column<string>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_measured_observations", x => new { x.Quarter, x.Unit, x.Indicator });
                    table.ForeignKey(
                        name: "fk_measured_observations_assessment_periods",
                        column: x => x.Quarter,
                        principalTable: "assessment_periods",
                        principalColumn: "Quarter",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_measured_observations_organisation_units",
                        column: x => x.Unit,
                        principalTable: "organisation_units",
                        principalColumn: "Code",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "visits",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Plan = table.Column<Guid>(type: "TEXT", nullable: false),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 16, nullable: false),
                    Checklist = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    ChecklistVersion = table.Column<int>(type: "INTEGER", nullable: false),
                    Unit = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    Place = table.Column<string>(type: "TEXT", maxLength: 128, nullable: false),
                    From = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    To = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Inspector = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    Companion = table.Column<string>(type: "TEXT", maxLength: 64, nullable: true),
                    State = table.Column<string>(type: "TEXT", maxLength: 16, nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_visits", x => x.Id);
                    table.ForeignKey(
                        name: "fk_visits_checklists",
                        columns: x => new { x.Checklist, x.ChecklistVersion },
                        principalTable: "checklists",
                        principalColumns: new[] { "Code", "Version" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_visits_inspection_plans",
                        column: x => x.Plan,
                        principalTable: "inspection_plans",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_visits_organisation_units",
                        column: x => x.Unit,
                        principalTable: "organisation_units",
                        principalColumn: "Code",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "inspections",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Number = table.Column<long>(type: "INTEGER", nullable: false),
                    Visit = table.Column<Guid>(type: "TEXT", nullable: true),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 16, nullable: false),
                    Checklist = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    ChecklistVersion = table.Column<int>(type: "INTEGER", nullable: false),
                    Unit = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    Place = table.Column<string>(type: "TEXT", maxLength: 128, nullable: false),
                    Inspector = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    Companion = table.Column<string>(type: "TEXT", maxLength: 64, nullable: true),
                    VisitedOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    VisitedAt = table.Column<long>(type: "INTEGER", nullable: false),
                    SentAt = table.Column<long>(type: "INTEGER", nullable: false),
                    ReceivedAt = table.Column<long>(type: "INTEGER", nullable: false),
                    Position = table.Column<string>(type: "TEXT", maxLength: 128, nullable: true),
                    Device = table.Column<string>(type: "TEXT", maxLength: 128, nullable: true),
                    Answers = table.Column<string>(type: "TEXT", nullable: false),
                    Note = table.Column<string>(type: "TEXT", nullable: true),
                    ContentHash = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    Revision = table.Column<int>(type: "INTEGER", nullable: false),
                    RevisionReason = table.Column<string>(type: "TEXT", nullable: true),
                    State = table.Column<string>(type: "TEXT", maxLength: 16, nullable: false),
                    ReturnReason = table.Column<string>(type: "TEXT", nullable: true),
                    MergedInto = table.Column<Guid>(type: "TEXT", nullable: true),
                    ReleasedAt = table.Column<long>(type: "INTEGER", nullable: true),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_inspections", x => x.Id);
                    table.ForeignKey(
                        name: "fk_inspections_checklists",
                        columns: x => new { x.Checklist, x.ChecklistVersion },
                        principalTable: "checklists",
                        principalColumns: new[] { "Code", "Version" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_inspections_organisation_units",
                        column: x => x.Unit,
                        principalTable: "organisation_units",
                        principalColumn: "Code",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_inspections_visits",
                        column: x => x.Visit,
                        principalTable: "visits",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "findings",
                columns: table => new
                {
                    Number = table.Column<long>(type: "INTEGER", nullable: false),
                    Inspection = table.Column<Guid>(type: "TEXT", nullable: false),
                    Unit = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    Place = table.Column<string>(type: "TEXT", maxLength: 128, nullable: false),
                    Checklist = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    ChecklistVersion = table.Column<int>(type: "INTEGER", nullable: false),
                    Item = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    Indicator = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    Severity = table.Column<string>(type: "TEXT", maxLength: 16, nullable: false),
                    Points = table.Column<long>(type: "INTEGER", nullable: false),
                    Misses = table.Column<int>(type: "INTEGER", nullable: false),
                    GradeStep = table.Column<int>(type: "INTEGER", nullable: false),
                    Finder = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    FoundOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Note = table.Column<string>(type: "TEXT", nullable: true),
                    RelapseOf = table.Column<long>(type: "INTEGER", nullable: true),
                    IsReleased = table.Column<bool>(type: "INTEGER", nullable: false),
                    State = table.Column<string>(type: "TEXT", maxLength: 16, nullable: false),
                    AssignedOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    OriginalDue = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Due = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    ExtensionAsked = table.Column<int>(type: "INTEGER", nullable: true),
                    ReportedOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Submitter = table.Column<string>(type: "TEXT", maxLength: 64, nullable: true),
                    Returns = table.Column<int>(type: "INTEGER", nullable: false),
                    IsListed = table.Column<bool>(type: "INTEGER", nullable: false),
                    EndedOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_findings", x => x.Number);
                    table.ForeignKey(
                        name: "fk_findings_inspections",
                        column: x => x.Inspection,
                        principalTable: "inspections",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_findings_organisation_units",
                        column: x => x.Unit,
                        principalTable: "organisation_units",
                        principalColumn: "Code",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_findings_relapse_of",
                        column: x => x.RelapseOf,
                        principalTable: "findings",
                        principalColumn: "Number",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "inspection_revisions",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    Inspection = table.Column<Guid>(type: "TEXT", nullable: false),
                    Revision = table.Column<int>(type: "INTEGER", nullable: false),
                    Answers = table.Column<string>(type: "TEXT", nullable: false),
                    Note = table.Column<string>(type: "TEXT", nullable: true),
                    ContentHash = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    SentAt = table.Column<long>(type: "INTEGER", nullable: false),
                    ReceivedAt = table.Column<long>(type: "INTEGER", nullable: false),
                    ReturnReason = table.Column<string>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_inspection_revisions", x => x.Id);
                    table.ForeignKey(
                        name: "fk_inspection_revisions_inspections",
                        column: x => x.Inspection,
                        principalTable: "inspections",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "finding_steps",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    Finding = table.Column<long>(type: "INTEGER", nullable: false),
                    Act = table.Column<string>(type: "TEXT", maxLength: 16, nullable: false),
                    Account = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    By = table.Column<string>(type: "TEXT", maxLength: 16, nullable: false),
                    At = table.Column<long>(type: "INTEGER", nullable: false),
                    Text = table.Column<string>(type: "TEXT", nullable: true),
                    Days = table.Column<int>(type: "INTEGER", nullable: true),
                    Before = table.Column<string>(type: "TEXT", maxLength: 16, nullable: false),
                    After = table.Column<string>(type: "TEXT", maxLength: 16, nullable: false),
                    DueBefore = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    DueAfter = table.Column<DateOnly>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_finding_steps", x => x.Id);
                    table.ForeignKey(
                        name: "fk_finding_steps_findings",
                        column: x => x.Finding,
                        principalTable: "findings",
                        principalColumn: "Number",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "photos",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Inspection = table.Column<Guid>(type: "TEXT", nullable: true),
                    Item = table.Column<string>(type: "TEXT", maxLength: 32, nullable: true),
                    Finding = table.Column<long>(type: "INTEGER", nullable: true),
                    IsReported = table.Column<bool>(type: "INTEGER", nullable: false),
                    Sha256 = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    SharedSha256 = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    Bytes = table.Column<long>(type: "INTEGER", nullable: false),
                    Width = table.Column<int>(type: "INTEGER", nullable: false),
                    Height = table.Column<int>(type: "INTEGER", nullable: false),
                    TakenAt = table.Column<long>(type: "INTEGER", nullable: true),
                    ReceivedAt = table.Column<long>(type: "INTEGER", nullable: false),
                    UploadedBy = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_photos", x => x.Id);
                    table.ForeignKey(
                        name: "fk_photos_findings",
                        column: x => x.Finding,
                        principalTable: "findings",
                        principalColumn: "Number",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "ix_finding_steps_finding",
                table: "finding_steps",
                column: "Finding");

            migrationBuilder.CreateIndex(
                name: "IX_findings_RelapseOf",
                table: "findings",
                column: "RelapseOf");

            migrationBuilder.CreateIndex(
                name: "ix_findings_state",
                table: "findings",
                column: "State");

            migrationBuilder.CreateIndex(
                name: "ix_findings_unit_item_place_found_on",
                table: "findings",
                columns: new[] { "Unit", "Item", "Place", "FoundOn" });

            migrationBuilder.CreateIndex(
                name: "ux_findings_inspection_item",
                table: "findings",
                columns: new[] { "Inspection", "Item" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ux_inspection_revisions_inspection_revision",
                table: "inspection_revisions",
                columns: new[] { "Inspection", "Revision" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_inspections_Checklist_ChecklistVersion",
                table: "inspections",
                columns: new[] { "Checklist", "ChecklistVersion" });

            migrationBuilder.CreateIndex(
                name: "ix_inspections_inspector",
                table: "inspections",
                column: "Inspector");

            migrationBuilder.CreateIndex(
                name: "ix_inspections_unit",
                table: "inspections",
                column: "Unit");

            migrationBuilder.CreateIndex(
                name: "ix_inspections_visit",
                table: "inspections",
                column: "Visit");

            migrationBuilder.CreateIndex(
                name: "ix_inspections_visited_on",
                table: "inspections",
                column: "VisitedOn");

            migrationBuilder.CreateIndex(
                name: "ux_inspections_number",
                table: "inspections",
                column: "Number",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_inspector_conflicts_Unit",
                table: "inspector_conflicts",
                column: "Unit");

            migrationBuilder.CreateIndex(
                name: "IX_measured_observations_Unit",
                table: "measured_observations",
                column: "Unit");

            migrationBuilder.CreateIndex(
                name: "ix_photos_finding",
                table: "photos",
                column: "Finding");

            migrationBuilder.CreateIndex(
                name: "ix_photos_inspection_item",
                table: "photos",
                columns: new[] { "Inspection", "Item" });

            migrationBuilder.CreateIndex(
                name: "ix_photos_uploaded_by_received_at",
                table: "photos",
                columns: new[] { "UploadedBy", "ReceivedAt" });

            migrationBuilder.CreateIndex(
                name: "IX_visits_Checklist_ChecklistVersion",
                table: "visits",
                columns: new[] { "Checklist", "ChecklistVersion" });

            migrationBuilder.CreateIndex(
                name: "ix_visits_from",
                table: "visits",
                column: "From");

            migrationBuilder.CreateIndex(
                name: "ix_visits_inspector",
                table: "visits",
                column: "Inspector");

            migrationBuilder.CreateIndex(
                name: "ix_visits_plan",
                table: "visits",
                column: "Plan");

            migrationBuilder.CreateIndex(
                name: "IX_visits_Unit",
                table: "visits",
                column: "Unit");

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
                name: "drafts");

            migrationBuilder.DropTable(
                name: "finding_steps");

            migrationBuilder.DropTable(
                name: "inspection_revisions");

            migrationBuilder.DropTable(
                name: "inspector_conflicts");

            migrationBuilder.DropTable(
                name: "measured_observations");

            migrationBuilder.DropTable(
                name: "photos");

            migrationBuilder.DropTable(
                name: "findings");

            migrationBuilder.DropTable(
                name: "inspections");

            migrationBuilder.DropTable(
                name: "visits");

            migrationBuilder.DropTable(
                name: "checklists");

            migrationBuilder.DropTable(
                name: "inspection_plans");
        }
    }
}
