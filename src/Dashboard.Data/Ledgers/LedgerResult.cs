using Dashboard.Domain.Ledgers;

namespace Dashboard.Data.Ledgers;

/// <summary>What came of writing into a ledger.</summary>
/// <param name="Outcome">How it went.</param>
/// <param name="Current">The entry as it stands now; null when there is none, or none that the actor may see.</param>
/// <param name="Faults">What is wrong with the values; empty unless <see cref="LedgerOutcome.Faulty"/>.</param>
public sealed record LedgerResult(LedgerOutcome Outcome, LedgerEntryView? Current, IReadOnlyList<EntryFault> Faults);
