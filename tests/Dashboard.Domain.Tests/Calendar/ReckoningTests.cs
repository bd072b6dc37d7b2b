using System.Globalization;
using Dashboard.Domain.Calendar;

namespace Dashboard.Domain.Tests.Calendar;

public sealed class ReckoningTests
{
    private static readonly WorkingCalendar Calendar = new(
    [
        .. Enumerable.Range(1, 7).Select(d => new Holiday(new DateOnly(2026, 10, d), HolidayKind.Holiday, "国庆节", "National Day")),
        new Holiday(new DateOnly(2026, 10, 10), HolidayKind.Workday, "国庆节调休", "National Day make-up day"),
    ]);

    /// <summary>Working days from a day, by hand with a calendar of October 2026 (1 October is a Thursday).</summary>
    [Theory]
    [InlineData("2026-09-24", 1, "2026-09-25", 0, 0, 0)]
    [InlineData("2026-09-25", 1, "2026-09-28", 2, 0, 0)]
    [InlineData("2026-09-24", 7, "2026-10-10", 2, 7, 1)]
    [InlineData("2026-09-30", 1, "2026-10-08", 0, 7, 0)]
    [InlineData("2026-10-09", 1, "2026-10-10", 0, 0, 1)]
    [InlineData("2026-10-09", 2, "2026-10-12", 1, 0, 1)]
    [InlineData("2026-09-24", 15, "2026-10-21", 5, 7, 1)]
    public void Count_PassesOverWeekendsAndHolidaysAndTakesWorkedWeekends(
        string from, int days, string to, int weekend, int holidays, int worked)
    {
        var reckoning = Calendar.Reckon(Day(from), days);
        Assert.Equal((Day(to), weekend, holidays, worked), (reckoning.To, reckoning.Weekend, reckoning.Holidays.Length, reckoning.Worked.Length));
        Assert.Equal(reckoning.To, Calendar.AddWorkingDays(Day(from), days));

        // Every day of the span is told: counted, weekend or holiday.
        Assert.Equal(reckoning.To.DayNumber - reckoning.From.DayNumber, days + weekend + holidays);
    }

    [Fact]
    public void Count_OfNothing_IsRefused() => Assert.Throws<ArgumentOutOfRangeException>(() => Calendar.Reckon(Day("2026-09-24"), 0));

    [Fact]
    public void Count_IntoAnUnknownYear_IsRefused() => Assert.Throws<UnknownCalendarYearException>(() => Calendar.Reckon(Day("2026-12-28"), 30));

    private static DateOnly Day(string day) => DateOnly.ParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
