namespace Dashboard.Cli.Demo.Ledgers;

/// <summary>A row of demo/ledger-plans.csv.</summary>
/// <param name="Ledger">Which ledger.</param>
/// <param name="Of">Types of units, "villages" or "county".</param>
/// <param name="Quarter">A quarter, or "*" for every one.</param>
/// <param name="Share">Entries for each, a fraction being a chance.</param>
internal sealed record DemoLedgerPlan(string Ledger, string Of, string Quarter, decimal Share);
