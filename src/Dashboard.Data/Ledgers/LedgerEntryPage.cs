namespace Dashboard.Data.Ledgers;

/// <summary>One page of a ledger with what can be said of all entries that were asked for.</summary>
/// <param name="Entries">The entries of the page, the latest first.</param>
/// <param name="Count">Entries in all.</param>
/// <param name="ByState">Their number in each state that occurs.</param>
/// <param name="Overdue">How many are past their deadline.</param>
/// <param name="ByMonth">Their number in each month that occurs, by its first day.</param>
public sealed record LedgerEntryPage(
    IReadOnlyList<LedgerEntrySummary> Entries,
    int Count,
    IReadOnlyDictionary<string, int> ByState,
    int Overdue,
    IReadOnlyDictionary<DateOnly, int> ByMonth);
