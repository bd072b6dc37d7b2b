using System.Collections.Frozen;

namespace Dashboard.Domain.Calendar;

/// <summary>
/// Which days offices work: Monday to Friday, less the holidays, plus the weekend days worked in exchange (调休). Deadlines in
/// working days are counted with it (docs/domain.md, periods).
/// </summary>
public sealed class WorkingCalendar
{
    private readonly FrozenDictionary<DateOnly, Holiday> _exceptions;
    private readonly IReadOnlyList<int> _years;

    /// <param name="holidays">One row for each exceptional day; a year is known when it has at least one.</param>
    public WorkingCalendar(IEnumerable<Holiday> holidays)
    {
        ArgumentNullException.ThrowIfNull(holidays);
        _exceptions = holidays.ToFrozenDictionary(h => h.Date);
        _years = [.. _exceptions.Keys.Select(d => d.Year).Distinct().Order()];
    }

    /// <summary>The years for which holidays are known, ascending.</summary>
    public IReadOnlyList<int> Years => _years;

    /// <exception cref="UnknownCalendarYearException">The year has no holidays entered.</exception>
    public bool IsWorkingDay(DateOnly day)
    {
        if (!_years.Contains(day.Year))
        {
            throw new UnknownCalendarYearException(day.Year, _years);
        }

        return _exceptions.TryGetValue(day, out var exception)
            ? exception.Kind == HolidayKind.Workday
            : !IsWeekend(day);
    }

    /// <summary>Counts as <see cref="AddWorkingDays"/> does, and says what was passed over and what counted out of turn.</summary>
    /// <param name="from">The day before the first counted one.</param>
    /// <param name="count">Working days to count, at least 1.</param>
    /// <exception cref="UnknownCalendarYearException">The count runs into a year without holidays entered.</exception>
    public Reckoning Reckon(DateOnly from, int count)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(count, 1);
        var to = AddWorkingDays(from, count);
        DateOnly[] span = [.. Enumerable.Range(1, to.DayNumber - from.DayNumber).Select(from.AddDays)];
        Holiday[] exceptions = [.. span.Where(_exceptions.ContainsKey).Select(d => _exceptions[d])];
        return new Reckoning(
            from,
            count,
            to,
            span.Count(d => IsWeekend(d) && !_exceptions.ContainsKey(d)),
            [.. exceptions.Where(h => h.Kind == HolidayKind.Holiday)],
            [.. exceptions.Where(h => h.Kind == HolidayKind.Workday)]);
    }

    /// <summary>
    /// The working day that lies <paramref name="count"/> working days after (or before, when negative) a day. The day itself
    /// never counts; 0 returns it unchanged even when it is a holiday.
    /// </summary>
    /// <exception cref="UnknownCalendarYearException">The count runs into a year without holidays entered.</exception>
    public DateOnly AddWorkingDays(DateOnly day, int count)
    {
        var step = Math.Sign(count);
        var left = Math.Abs(count);
        while (left > 0)
        {
            day = day.AddDays(step);
            if (IsWorkingDay(day))
            {
                left--;
            }
        }

        return day;
    }

    /// <summary>
    /// The number of working days after <paramref name="from"/> up to and including <paramref name="to"/>; negative when
    /// <paramref name="to"/> is earlier. So a deadline that is met on the day itself is 0 days late.
    /// </summary>
    /// <exception cref="UnknownCalendarYearException">The span touches a year without holidays entered.</exception>
    public int WorkingDaysBetween(DateOnly from, DateOnly to)
    {
        if (to < from)
        {
            return -WorkingDaysBetween(to, from);
        }

        var count = 0;
        for (var day = from; day < to;)
        {
            day = day.AddDays(1);
            if (IsWorkingDay(day))
            {
                count++;
            }
        }

        return count;
    }

    private static bool IsWeekend(DateOnly day) => day.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday;
}
