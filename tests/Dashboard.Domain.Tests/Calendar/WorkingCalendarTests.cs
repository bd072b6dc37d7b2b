using Dashboard.Domain.Calendar;

namespace Dashboard.Domain.Tests.Calendar;

public sealed class WorkingCalendarTests
{
    private static readonly WorkingCalendar Calendar = new(
    [
        new(new DateOnly(2026, 9, 27), HolidayKind.Workday, "国庆节调休上班", "National Day make-up day"),
        .. Enumerable.Range(1, 7).Select(d => new Holiday(new DateOnly(2026, 10, d), HolidayKind.Holiday, "国庆节", "National Day")),
        new(new DateOnly(2026, 10, 10), HolidayKind.Workday, "国庆节调休上班", "National Day make-up day"),
    ]);

    [Theory]
    [InlineData("2026-09-26", false)]
    [InlineData("2026-09-27", true)]
    [InlineData("2026-09-30", true)]
    [InlineData("2026-10-01", false)]
    [InlineData("2026-10-08", true)]
    [InlineData("2026-10-10", true)]
    [InlineData("2026-10-11", false)]
    public void Day_IsWorkedOrNot(string day, bool works) =>
        Assert.Equal(works, Calendar.IsWorkingDay(DateOnly.ParseExact(day, "yyyy-MM-dd")));

    [Fact]
    public void FifthWorkingDayAfterTheQuarter_SkipsTheHolidayAndCountsTheMakeUpDay() =>
        Assert.Equal(new DateOnly(2026, 10, 13), Calendar.AddWorkingDays(new DateOnly(2026, 9, 30), 5));

    [Fact]
    public void CountingBack_Inverts() =>
        Assert.Equal(new DateOnly(2026, 9, 30), Calendar.AddWorkingDays(new DateOnly(2026, 10, 8), -1));

    [Fact]
    public void WorkingDaysBetween_AgreesWithAdding()
    {
        var from = new DateOnly(2026, 9, 20);
        for (var count = 1; count < 20; count++)
        {
            var to = Calendar.AddWorkingDays(from, count);
            Assert.Equal(count, Calendar.WorkingDaysBetween(from, to));
            Assert.Equal(-count, Calendar.WorkingDaysBetween(to, from));
        }

        Assert.Equal(0, Calendar.WorkingDaysBetween(from, from));
    }

    [Fact]
    public void UnknownYear_IsRefusedByName()
    {
        var refusal = Assert.Throws<UnknownCalendarYearException>(() => Calendar.AddWorkingDays(new DateOnly(2026, 12, 31), 1));
        Assert.Equal(2027, refusal.Year);
        Assert.Equal([2026], refusal.KnownYears);
        Assert.Contains("2027", refusal.Message);
    }
}
