namespace Dashboard.Documents.Ledgers;

/// <summary>What is wrong with a table as a whole.</summary>
/// <param name="Kind">What.</param>
/// <param name="What">The other ledger's version, or headings; empty where the kind says all.</param>
public sealed record LedgerSheetFault(LedgerSheetFaultKind Kind, string What);
