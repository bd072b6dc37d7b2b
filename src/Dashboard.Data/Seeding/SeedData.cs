using Dashboard.Data.Ledgers;
using Dashboard.Data.Measurement;
using Dashboard.Data.Seeding.Facts;
using Dashboard.Domain.Baseline;
using Dashboard.Domain.Calendar;
using Dashboard.Domain.Inspections;
using Dashboard.Domain.LeadGoose;
using Dashboard.Domain.Organisation;
using Dashboard.Scoring.Packages;

namespace Dashboard.Data.Seeding;

/// <summary>The whole seed folder, read and found good.</summary>
internal sealed record SeedData(
    IReadOnlyList<OrganisationUnit> Units,
    IReadOnlyList<Village> Villages,
    IReadOnlyList<Holiday> Holidays,
    IReadOnlyList<BaselineFigure> Figures,
    IReadOnlyList<Honour> Honours,
    IReadOnlyList<LeadGooseDuty> Duties,
    IReadOnlyList<ChecklistTemplate> Checklists,
    IReadOnlyList<LedgerFile> Ledgers,
    MeasureFile? Measures,
    ScoringPackage Scheme,
    IReadOnlyDictionary<string, byte[]> SchemeFiles,
    IReadOnlyList<SeedPeriod> Periods,
    DemoFacts? Facts);
