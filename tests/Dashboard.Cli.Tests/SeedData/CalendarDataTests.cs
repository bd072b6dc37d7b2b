using System.Globalization;

namespace Dashboard.Cli.Tests.SeedData;

public sealed class CalendarDataTests
{
    private static readonly Dictionary<DateOnly, string> Notices = SeedFolder.Rows("holidays.csv").ToDictionary(r => Date(r["date"]), r => r["kind"]);

    [Fact]
    public void Notices_AreInOrderAndKnowTwoKinds()
    {
        Assert.Equal(Notices.Keys.Order(), Notices.Keys);
        Assert.All(Notices.Values, kind => Assert.Contains(kind, new[] { "holiday", "workday" }));
        Assert.Equal([2025, 2026], Notices.Keys.Select(d => d.Year).Distinct());
    }

    [Fact]
    public void MakeUpDays_FallOnWeekends() => Assert.All(
        Notices.Where(n => n.Value == "workday"), n => Assert.True(IsWeekend(n.Key), $"{n.Key:O} is no weekend"));

    [Theory]
    [InlineData(2025)]
    [InlineData(2026)]
    public void FixedHolidays_AreFree(int year) => Assert.All(
        new[] { new DateOnly(year, 1, 1), new DateOnly(year, 5, 1), new DateOnly(year, 10, 1) }, d => Assert.Equal("holiday", Notices[d]));

    [Theory]
    [InlineData(2025, 28, 5)]
    [InlineData(2026, 33, 6)]
    public void Years_HaveTheirNoticedDays(int year, int holidays, int makeUpDays)
    {
        Assert.Equal(holidays, Notices.Count(n => n.Key.Year == year && n.Value == "holiday"));
        Assert.Equal(makeUpDays, Notices.Count(n => n.Key.Year == year && n.Value == "workday"));
    }

    [Fact]
    public void DueDates_AreTheFifthWorkingDayAfterTheQuarter() => Assert.All(SeedFolder.Rows("periods.csv"), r =>
    {
        var year = int.Parse(r["period"].AsSpan(0, 4), NumberStyles.None, CultureInfo.InvariantCulture);
        var day = new DateOnly(year, 3 * (r["period"][5] - '0'), 1).AddMonths(1);
        for (var worked = IsWorkingDay(day) ? 1 : 0; worked < 5; worked += IsWorkingDay(day) ? 1 : 0)
        {
            day = day.AddDays(1);
        }

        Assert.Equal(day, Date(r["due_date"]));
    });

    [Fact]
    public void Periods_AreSevenQuartersOfWhichTheLastIsOpen()
    {
        var rows = SeedFolder.Rows("periods.csv");

        Assert.Equal(["2025Q1", "2025Q2", "2025Q3", "2025Q4", "2026Q1", "2026Q2", "2026Q3"], rows.Select(r => r["period"]));
        Assert.Equal([.. Enumerable.Repeat("published", 6), "open"], rows.Select(r => r["state"]));
        Assert.Equal("2026-10-22T09:00:00+08:00", rows[^1]["as_of"]);
        Assert.All(rows, r => Assert.True(
            DateTimeOffset.Parse(r["as_of"], CultureInfo.InvariantCulture).Date > Date(r["due_date"]).ToDateTime(TimeOnly.MinValue)));
    }

    private static bool IsWorkingDay(DateOnly day) => Notices.TryGetValue(day, out var kind) ? kind == "workday" : !IsWeekend(day);

    private static bool IsWeekend(DateOnly day) => day.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday;

    private static DateOnly Date(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
