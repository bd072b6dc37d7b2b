using Dashboard.Domain.Calendar;
using Dashboard.Domain.Owed;
using Dashboard.Domain.Tests.Support;
using Dashboard.Scoring.Engine;

namespace Dashboard.Domain.Tests.Owed;

public sealed class OwedCalculatorTests
{
    private static readonly DateOnly Due = new(2026, 10, 13);
    private static readonly WorkingCalendar Calendar = new([new Holiday(new DateOnly(2026, 10, 10), HolidayKind.Workday, "调休", "Make-up day")]);

    [Fact]
    public void OverdueFirst_WithItsWorkingDays()
    {
        var run = SmallCounty.Default().With("E3", "I1", "overdue,,,,").With("E1", "I3", "pending,,,,").With("E2", "I2", "not_due,,,,").Score();
        var owed = OwedCalculator.Of(run, Due, new DateOnly(2026, 10, 22), Calendar);

        Assert.Equal(
            [("E3", "I1", NodeState.Overdue, 7), ("E2", "I2", NodeState.NotDue, 0), ("E1", "I3", NodeState.Pending, 0)],
            owed.Select(o => (o.Unit.Code, o.Indicator.Code, o.State, o.WorkingDaysLate)));
    }

    [Fact]
    public void HolidaysOfNextYearUnknown_ListsWithoutCounting()
    {
        var run = SmallCounty.Default().With("E3", "I1", "overdue,,,,").Score();

        Assert.Equal(0, Assert.Single(OwedCalculator.Of(run, Due, new DateOnly(2027, 1, 8), Calendar)).WorkingDaysLate);
    }

    [Fact]
    public void NothingOwed_IsEmpty() => Assert.Empty(OwedCalculator.Of(SmallCounty.Default().Score(), Due, Due, Calendar));
}
