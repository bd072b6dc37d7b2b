using Dashboard.Domain.Calendar;

namespace Dashboard.Domain.Rectification;

/// <summary>Extensions of a due date: asked before it, granted once, the old date stays in sight.</summary>
public static class Extension
{
    /// <summary>Why an extension cannot be asked for, or null.</summary>
    /// <param name="finding">The finding.</param>
    /// <param name="workingDays">Working days wanted.</param>
    /// <param name="today">The business day of asking.</param>
    /// <param name="rules">The longest extension.</param>
    public static ExtensionRefusal? Refusal(Finding finding, int workingDays, DateOnly today, RectificationRules rules)
    {
        ArgumentNullException.ThrowIfNull(finding);
        ArgumentNullException.ThrowIfNull(rules);
        return finding.State is not (FindingState.Assigned or FindingState.Rectifying) || finding.Due is null ? ExtensionRefusal.NotMending
            : today > finding.Due ? ExtensionRefusal.TooLate
            : finding.Due != finding.OriginalDue ? ExtensionRefusal.ExtendedBefore
            : workingDays < 1 || workingDays > rules.LongestExtension ? ExtensionRefusal.TooLong
            : null;
    }

    /// <summary>The finding with its due date moved.</summary>
    /// <exception cref="InvalidOperationException">The finding has no due date.</exception>
    public static Finding Grant(Finding finding, int workingDays, WorkingCalendar calendar)
    {
        ArgumentNullException.ThrowIfNull(finding);
        ArgumentNullException.ThrowIfNull(calendar);
        return finding.Due is { } due
            ? finding with { Due = calendar.AddWorkingDays(due, workingDays) }
            : throw new InvalidOperationException($"Finding {finding.Id} has no due date.");
    }
}
