namespace Dashboard.Data.Ledgers;

/// <summary>Which entries of a ledger are asked for.</summary>
/// <param name="State">Only this state; null for every one.</param>
/// <param name="Unit">Only this unit; null for all that may be seen.</param>
/// <param name="Village">Only this village; null for all.</param>
/// <param name="From">Happened on this day or later.</param>
/// <param name="To">Happened on this day or earlier.</param>
/// <param name="Search">Words that the entry holds.</param>
/// <param name="OnlyOpen">Only what has not ended.</param>
/// <param name="OnlyOverdue">Only what is past its deadline.</param>
/// <param name="IncludesVoid">Whether entries that were struck out are listed too.</param>
public sealed record LedgerFilter(
    string? State = null,
    string? Unit = null,
    string? Village = null,
    DateOnly? From = null,
    DateOnly? To = null,
    string? Search = null,
    bool OnlyOpen = false,
    bool OnlyOverdue = false,
    bool IncludesVoid = false);
