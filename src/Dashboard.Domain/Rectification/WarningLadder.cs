using Dashboard.Domain.Calendar;
using Dashboard.Domain.Inspections;

namespace Dashboard.Domain.Rectification;

/// <summary>Which rung of the ladder a finding stands on.</summary>
public static class WarningLadder
{
    public static Warning Of(Finding finding, DateOnly today, WorkingCalendar calendar, RectificationRules rules)
    {
        ArgumentNullException.ThrowIfNull(finding);
        ArgumentNullException.ThrowIfNull(rules);
        if (finding.IsOverdue(today))
        {
            return finding.Severity >= Severity.Serious || finding.IsListed ? Warning.CalledIn : Warning.Caution;
        }

        var withUnit = finding.State is FindingState.Assigned or FindingState.Rectifying or FindingState.Disputed;
        return withUnit && finding.DaysLeft(today, calendar) <= rules.ReminderDays ? Warning.Reminder : Warning.None;
    }
}
