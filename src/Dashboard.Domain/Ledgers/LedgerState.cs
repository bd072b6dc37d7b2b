namespace Dashboard.Domain.Ledgers;

/// <summary>A state that an entry can be in.</summary>
/// <param name="Code">Unique in the ledger.</param>
/// <param name="NameZh">Its name in Chinese, such as 办理中.</param>
/// <param name="NameEn">Its name in English.</param>
/// <param name="IsEnd">Whether nothing more is owed.</param>
/// <param name="Days">Working days within which the state must be left; null when there is no deadline.</param>
/// <param name="From">The date field from which they are counted; null to count from the day on which the state was entered.</param>
/// <param name="DueField">The date field that says by when the state must be left, where a day is set instead of counted; null when none.</param>
public sealed record LedgerState(string Code, string NameZh, string NameEn, bool IsEnd, int? Days, string? From, string? DueField)
{
    /// <summary>Whether the state must be left by a day.</summary>
    public bool HasDeadline => Days is not null || DueField is not null;
}
