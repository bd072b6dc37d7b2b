using Dashboard.Domain.Inspections;
using Dashboard.Web.Features.Inspections;
using Dashboard.Web.Resources;
using Dashboard.Web.Tests.Support;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Localization;

namespace Dashboard.Web.Tests.Features.Inspections;

public sealed class CalendarDayTests : PartTest
{
    private static readonly DateOnly October = new(2026, 10, 1);

    [Theory]
    [InlineData(2026, 2, 28)]
    [InlineData(2028, 2, 29)]
    [InlineData(2026, 12, 31)]
    public void Month_HasEachOfItsDays(int year, int month, int last)
    {
        var days = CalendarDay.Of(new DateOnly(year, month, 1), [], []);

        Assert.Equal(Enumerable.Range(1, last), days.Select(d => d.Day.Day));
        Assert.All(days, d => Assert.Equal((month, true), (d.Day.Month, d.IsEmpty)));
    }

    [Fact]
    public void Record_StandsOnItsDayAndOthersNowhere()
    {
        var days = CalendarDay.Of(
            October,
            [SampleInspection.Summary(1, visitedOn: new DateOnly(2026, 10, 31)), SampleInspection.Summary(2, visitedOn: new DateOnly(2026, 9, 30)), SampleInspection.Summary(3, visitedOn: new DateOnly(2026, 11, 1))],
            []);

        Assert.Equal((31, "JC-00001"), (Assert.Single(days, d => !d.IsEmpty).Day.Day, Assert.Single(days[30].Inspections).Receipt));
    }

    [Fact]
    public void Visit_StandsOnItsFirstDayAndOneThatIsDoneOnNone()
    {
        var days = CalendarDay.Of(
            October,
            [],
            [
                SampleInspection.Visit(1, from: new DateOnly(2026, 10, 12), to: new DateOnly(2026, 10, 16)),
                SampleInspection.Visit(2, from: new DateOnly(2026, 10, 12), state: VisitState.Cancelled),
                SampleInspection.Visit(3, from: new DateOnly(2026, 10, 13), state: VisitState.Done),
            ]);

        Assert.Equal([SampleInspection.Guid(1), SampleInspection.Guid(2)], Assert.Single(days, d => !d.IsEmpty).Visits.Select(v => v.Id));
        Assert.Equal(2, days[11].Visits.Count);
    }

    [Fact]
    public void VisitThatBeganBefore_StandsOnTheFirstWhileItLasts()
    {
        var days = CalendarDay.Of(
            October,
            [],
            [
                SampleInspection.Visit(1, from: new DateOnly(2026, 9, 20), to: new DateOnly(2026, 10, 1)),
                SampleInspection.Visit(2, from: new DateOnly(2026, 9, 20), to: new DateOnly(2026, 9, 30)),
                SampleInspection.Visit(3, from: new DateOnly(2026, 11, 1)),
            ]);

        Assert.Equal(SampleInspection.Guid(1), Assert.Single(days[0].Visits).Id);
        Assert.All(days.Skip(1), d => Assert.True(d.IsEmpty));
    }

    [Fact]
    public void SpanOfOneDay_IsSaidOnce()
    {
        var text = Services.GetRequiredService<IStringLocalizer<InspectionListText>>();

        Assert.Equal("2026-10-01", InspectionDays.Of(text, October, October));
        Assert.Equal("2026-10-01 至 2026-10-03", InspectionDays.Of(text, October, October.AddDays(2)));
    }
}
