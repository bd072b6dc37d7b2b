using Dashboard.Data.Ledgers;

namespace Dashboard.Data.Meetings.Ballots;

/// <summary>A score that the ledger did not take when a ballot was closed.</summary>
/// <param name="Unit">Code of the unit.</param>
/// <param name="Result">What the ledger said.</param>
public sealed record ScoreRefusal(string Unit, LedgerResult Result);
