using Dashboard.Domain.Ledgers;

namespace Dashboard.Cli.Demo.Ledgers;

/// <summary>An invented entry.</summary>
/// <param name="Ledger">Its ledger.</param>
/// <param name="Entry">The entry as it stands today.</param>
/// <param name="MovedOn">When each move was made, in order.</param>
internal sealed record DemoEntry(LedgerDefinition Ledger, LedgerEntry Entry, IReadOnlyList<(string Move, DateOnly On)> MovedOn);
