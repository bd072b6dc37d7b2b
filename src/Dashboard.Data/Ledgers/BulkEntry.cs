namespace Dashboard.Data.Ledgers;

/// <summary>An entry to be written together with thousands of others, and all that was done to it; the steps' own entry number is not used.</summary>
internal sealed record BulkEntry(LedgerEntryRow Row, IReadOnlyList<LedgerStepRow> Steps);
