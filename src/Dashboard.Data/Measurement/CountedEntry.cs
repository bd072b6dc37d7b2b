using Dashboard.Data.Ledgers;

namespace Dashboard.Data.Measurement;

/// <summary>An entry that a measure counts, and whether it is in n.</summary>
public sealed record CountedEntry(LedgerEntrySummary Summary, bool Passes);
