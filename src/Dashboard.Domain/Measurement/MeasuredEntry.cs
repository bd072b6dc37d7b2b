using Dashboard.Domain.Ledgers;

namespace Dashboard.Domain.Measurement;

/// <summary>An entry of a ledger as far as scores need it. Entries that were struck out are none.</summary>
/// <param name="Number">Its number in the ledger.</param>
/// <param name="Entry">The entry as it stands.</param>
public sealed record MeasuredEntry(long Number, LedgerEntry Entry);
