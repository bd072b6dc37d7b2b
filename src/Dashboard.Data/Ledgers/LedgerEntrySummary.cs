using Dashboard.Domain.Ledgers;

namespace Dashboard.Data.Ledgers;

/// <summary>An entry in a list.</summary>
/// <param name="Ledger">Code of its ledger.</param>
/// <param name="Number">1, 2, 3 … within the ledger.</param>
/// <param name="Definition">The version of the definition that it was written with.</param>
/// <param name="Entry">The entry as it stands.</param>
/// <param name="IsVoid">Whether it is struck out.</param>
/// <param name="Version">What a writer must have seen.</param>
public sealed record LedgerEntrySummary(string Ledger, long Number, int Definition, LedgerEntry Entry, bool IsVoid, int Version);
