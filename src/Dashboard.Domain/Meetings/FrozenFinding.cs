using Dashboard.Domain.Inspections;
using Dashboard.Domain.Rectification;

namespace Dashboard.Domain.Meetings;

/// <summary>A finding as it stood when a meeting was frozen. It names no person.</summary>
/// <param name="Number">Its number.</param>
/// <param name="Id">What people call it, such as WT-00042.</param>
/// <param name="Unit">Code of the unit that mends it.</param>
/// <param name="ItemZh">What was checked, in Chinese.</param>
/// <param name="ItemEn">What was checked, in English.</param>
/// <param name="Place">Where.</param>
/// <param name="Severity">How grave.</param>
/// <param name="FoundOn">When it was found.</param>
/// <param name="Due">The due date in force; null before assignment.</param>
/// <param name="EndedOn">When it was closed; null while open.</param>
/// <param name="State">How far it was.</param>
/// <param name="IsOverdue">Whether the unit had missed its due date.</param>
/// <param name="DaysOver">Working days past the due date; 0 when it had not passed.</param>
/// <param name="IsRelapse">Whether it came back (反弹).</param>
/// <param name="IsListed">Whether a leader watched it (挂牌督办).</param>
/// <param name="Before">Photo of what was amiss; null without one.</param>
/// <param name="After">Photo of what was mended; null without one.</param>
public sealed record FrozenFinding(
    long Number,
    string Id,
    string Unit,
    string ItemZh,
    string ItemEn,
    string Place,
    Severity Severity,
    DateOnly FoundOn,
    DateOnly? Due,
    DateOnly? EndedOn,
    FindingState State,
    bool IsOverdue,
    int DaysOver,
    bool IsRelapse,
    bool IsListed,
    Guid? Before,
    Guid? After)
{
    /// <summary>Whether it was still owed.</summary>
    public bool IsOpen => State is not (FindingState.ClosedOnTime or FindingState.ClosedLate or FindingState.Withdrawn);
}
