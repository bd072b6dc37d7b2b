using Dashboard.Data.Inspections;
using Dashboard.Data.Ledgers;
using Dashboard.Data.Rectification;

namespace Dashboard.Data.Seeding.Facts;

/// <summary>The inspections of demo mode as rows, with all that happened to their findings.</summary>
internal sealed record DemoFacts(
    IReadOnlyList<ConflictRow> Conflicts,
    IReadOnlyList<PlanRow> Plans,
    IReadOnlyList<VisitRow> Visits,
    IReadOnlyList<InspectionRow> Inspections,
    IReadOnlyList<FindingRow> Findings,
    IReadOnlyList<FindingStepRow> Steps,
    IReadOnlyList<DemoPhoto> Photos,
    IReadOnlyList<BulkEntry> Entries);
