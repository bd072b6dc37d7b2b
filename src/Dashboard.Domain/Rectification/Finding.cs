using Dashboard.Domain.Calendar;
using Dashboard.Domain.Inspections;

namespace Dashboard.Domain.Rectification;

/// <summary>A finding as it stands: what is wrong, who mends it by when, and how far it is.</summary>
public sealed record Finding
{
    public required string Id { get; init; }

    public required string Unit { get; init; }

    /// <summary>Where, as one short name; with the unit and the item it tells a relapse.</summary>
    public required string Place { get; init; }

    /// <summary>Code of the checklist item.</summary>
    public required string Item { get; init; }

    public required Severity Severity { get; init; }

    /// <summary>Points deducted when it was confirmed, relapse included; 0 or more.</summary>
    public required decimal Points { get; init; }

    /// <summary>Account of the finder. Never shown to the unit after an unannounced visit.</summary>
    public required string Finder { get; init; }

    /// <summary>The day on which it was found, in Asia/Shanghai.</summary>
    public required DateOnly FoundOn { get; init; }

    public FindingState State { get; init; } = FindingState.Found;

    /// <summary>The due date set at assignment; it stays in sight when an extension moves it. Null before.</summary>
    public DateOnly? OriginalDue { get; init; }

    /// <summary>The due date in force; null before assignment.</summary>
    public DateOnly? Due { get; init; }

    /// <summary>Working days of an extension that was asked for and is not decided; null when none waits.</summary>
    public int? ExtensionAsked { get; init; }

    /// <summary>The day of the report that the last re-check judged or will judge; null before.</summary>
    public DateOnly? ReportedOn { get; init; }

    /// <summary>Account that reported it mended last; null before.</summary>
    public string? Submitter { get; init; }

    /// <summary>How often a re-check sent it back.</summary>
    public int Returns { get; init; }

    /// <summary>Whether the same unit, place and item were found within the relapse period before (反弹).</summary>
    public bool IsRelapse { get; init; }

    /// <summary>Whether a leader watches it (挂牌督办).</summary>
    public bool IsListed { get; init; }

    /// <summary>Whether it is still owed.</summary>
    public bool IsOpen => State is not (FindingState.ClosedOnTime or FindingState.ClosedLate or FindingState.Withdrawn);

    /// <summary>Whether the unit has missed its due date: not reported by then, or not yet and it has passed.</summary>
    public bool IsOverdue(DateOnly today) => IsOpen && Due is { } due && (State is FindingState.Reported or FindingState.Rechecked ? ReportedOn > due : today > due);

    /// <summary>Whether the due date was missed, open or closed since: not reported by then, or reported after it.</summary>
    public bool IsLate(DateOnly today) => State == FindingState.ClosedLate || IsOverdue(today);

    /// <summary>Working days left until the due date; negative when it has passed, null before assignment.</summary>
    public int? DaysLeft(DateOnly today, WorkingCalendar calendar)
    {
        ArgumentNullException.ThrowIfNull(calendar);
        return Due is not { } due ? null
            : today <= due ? calendar.WorkingDaysBetween(today, due)
            : -calendar.WorkingDaysBetween(due, today);
    }

    /// <summary>Points that closing has given back: half of minor and moderate ones when closed in time, never of serious ones.</summary>
    public decimal EarnedBack(RectificationRules rules)
    {
        ArgumentNullException.ThrowIfNull(rules);
        return State switch
        {
            FindingState.Withdrawn => Points,
            FindingState.ClosedOnTime when Severity is Severity.Minor or Severity.Moderate => Points * rules.EarnedBack,
            _ => 0,
        };
    }
}
