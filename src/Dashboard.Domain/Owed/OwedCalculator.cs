using System.Collections.Immutable;
using Dashboard.Domain.Calendar;
using Dashboard.Scoring.Engine;

namespace Dashboard.Domain.Owed;

/// <summary>Lists what is owed in a period, from the states of its run.</summary>
public static class OwedCalculator
{
    /// <summary>Overdue, pending and not-yet-due indicators of all units; the longest overdue first.</summary>
    /// <param name="run">The run of the period.</param>
    /// <param name="due">Last day on which reports of the period were in time.</param>
    /// <param name="today">The business date.</param>
    /// <param name="calendar">Counts the working days.</param>
    public static ImmutableArray<OwedItem> Of(ScoreRun run, DateOnly due, DateOnly today, WorkingCalendar calendar)
    {
        ArgumentNullException.ThrowIfNull(run);
        ArgumentNullException.ThrowIfNull(calendar);
        // A page must not fail because next year's holidays have not been announced yet.
        var known = calendar.Years.Contains(due.Year) && calendar.Years.Contains(today.Year);
        var late = known && today > due ? calendar.WorkingDaysBetween(due, today) : 0;
        return [.. run.Results
            .SelectMany(r => run.Card(r.Unit.Code).Nodes
                .Where(n => n.Node.IsIndicator && n.State is (NodeState.Overdue or NodeState.Pending or NodeState.NotDue))
                .Select(n => new OwedItem(r.Unit, n.Node, n.State, n.State == NodeState.Overdue ? late : 0)))
            .OrderByDescending(i => i.State == NodeState.Overdue)
            .ThenBy(i => i.State)
            .ThenBy(i => i.Unit.Code, StringComparer.Ordinal)
            .ThenBy(i => i.Indicator.Index)];
    }
}
