namespace Dashboard.Data.Ledgers;

/// <summary>How a ledger stands, as far as the asking person sees it.</summary>
/// <param name="Entries">Entries that were not struck out.</param>
/// <param name="Open">Entries that have not ended.</param>
/// <param name="Overdue">Open entries past their deadline.</param>
/// <param name="Latest">When the latest entry happened; null when there is none.</param>
public sealed record LedgerCounts(int Entries, int Open, int Overdue, DateOnly? Latest)
{
    public static LedgerCounts None { get; } = new(0, 0, 0, null);
}
