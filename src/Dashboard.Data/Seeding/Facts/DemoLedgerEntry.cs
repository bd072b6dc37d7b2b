using Dashboard.Data.Ledgers;

namespace Dashboard.Data.Seeding.Facts;

/// <summary>An invented entry as a row, with all that was done to it.</summary>
internal sealed record DemoLedgerEntry(LedgerEntryRow Row, IReadOnlyList<LedgerStepRow> Steps);
