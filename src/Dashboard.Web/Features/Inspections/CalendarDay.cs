using Dashboard.Data.Inspections;

namespace Dashboard.Web.Features.Inspections;

/// <summary>A day of the calendar.</summary>
/// <param name="Day">Which.</param>
/// <param name="Inspections">Records of visits made on it.</param>
/// <param name="Visits">Planned visits whose days begin on it, or before the month when it is the first; what was done stands in the records.</param>
public sealed record CalendarDay(DateOnly Day, IReadOnlyList<InspectionSummary> Inspections, IReadOnlyList<VisitSummary> Visits)
{
    public bool IsEmpty => Inspections.Count == 0 && Visits.Count == 0;

    /// <summary>The days of a month with what falls on them.</summary>
    /// <param name="month">Its first day.</param>
    /// <param name="inspections">Records of any day.</param>
    /// <param name="visits">Visits of any day.</param>
    public static IReadOnlyList<CalendarDay> Of(DateOnly month, IEnumerable<InspectionSummary> inspections, IEnumerable<VisitSummary> visits)
    {
        var made = inspections.ToLookup(i => i.VisitedOn);
        var planned = visits
            .Where(v => v.State != Domain.Inspections.VisitState.Done && v.To >= month)
            .ToLookup(v => v.From < month ? month : v.From);
        return [.. Enumerable.Range(0, month.AddMonths(1).DayNumber - month.DayNumber).Select(month.AddDays)
            .Select(day => new CalendarDay(day, [.. made[day]], [.. planned[day]]))];
    }
}
