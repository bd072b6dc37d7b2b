using Dashboard.Domain.Inspections;
using Dashboard.Domain.Rectification;
using Dashboard.Web.Features.Rectification;
using Dashboard.Web.Tests.Support;

namespace Dashboard.Web.Tests.Features.Rectification;

public sealed class FindingStatisticsTests
{
    [Fact]
    public void Numbers_CountOpenOverdueAndWhatWasClosedInTime()
    {
        var numbers = Of(
            SampleFinding.Of(1),
            SampleFinding.Of(2, due: new DateOnly(2026, 10, 20), daysLeft: -2),
            SampleFinding.Of(3, FindingState.ClosedOnTime),
            SampleFinding.Of(4, FindingState.ClosedOnTime),
            SampleFinding.Of(5, FindingState.ClosedLate),
            SampleFinding.Of(6, FindingState.Withdrawn));

        Assert.Equal((6, 2, 1, 3, 2, 1), (numbers.All, numbers.Open, numbers.Overdue, numbers.Closed, numbers.ClosedOnTime, numbers.Withdrawn));
        Assert.Equal(66.7m, Math.Round(numbers.OnTimeRate!.Value, 1));
    }

    [Fact]
    public void MedianTime_CountsWorkingDaysFromAssignmentToTheEnd()
    {
        // Assigned on Tuesday 2026-10-13 and on Wednesday 2026-09-30, ended on Thursday 2026-10-22: 7 and 11 working days.
        var numbers = Of(
            SampleFinding.Of(1, FindingState.ClosedOnTime, foundOn: new DateOnly(2026, 10, 12)),
            SampleFinding.Of(2, FindingState.ClosedLate, foundOn: new DateOnly(2026, 9, 29)));

        Assert.Equal(9.5m, numbers.MedianDays);
    }

    [Fact]
    public void NothingClosed_HasNoRateAndNoMedian()
    {
        var numbers = Of(SampleFinding.Of(1));

        Assert.Null(numbers.OnTimeRate);
        Assert.Null(numbers.MedianDays);
    }

    [Theory]
    [InlineData(0, 0)]
    [InlineData(7, 0)]
    [InlineData(8, 1)]
    [InlineData(60, 3)]
    [InlineData(61, 4)]
    public void Age_FallsIntoItsBand(int days, int band)
    {
        var numbers = Of(SampleFinding.Of(1, severity: Severity.Serious, foundOn: SampleFinding.Today.AddDays(-days)));

        Assert.Equal(1, numbers.Ages[Severity.Serious][band]);
        Assert.Equal(1, numbers.Ages.Values.Sum(a => a.Sum()));
    }

    [Fact]
    public void Funnel_CountsWhoeverCameAtLeastAsFarAndLeavesWithdrawnOut()
    {
        var numbers = Of(
            SampleFinding.Of(1, FindingState.Found),
            SampleFinding.Of(2, FindingState.Disputed),
            SampleFinding.Of(3, FindingState.Rectifying),
            SampleFinding.Of(4, FindingState.ClosedLate),
            SampleFinding.Of(5, FindingState.Withdrawn));

        Assert.Equal([4, 3, 2, 1, 1, 1], numbers.Funnel.Select(s => s.Count));
    }

    [Fact]
    public void HeatMap_HasTheWorstUnitsAndItemsFirst()
    {
        var other = SampleFinding.ItemOf("CK1-02", "P1-02");
        var numbers = Of(
            SampleFinding.Of(1, unit: "ENF-01"),
            SampleFinding.Of(2, unit: "ENF-01"),
            SampleFinding.Of(3, unit: "ENF-01", item: other),
            SampleFinding.Of(4, unit: "GEN-02"));

        Assert.Equal(["CK2-04", "CK1-02"], numbers.HeatItems.Select(i => i.Code));
        Assert.Equal(["ENF-01", "GEN-02"], numbers.Heat.Select(r => r.Unit));
        Assert.Equal([2, 1], numbers.Heat[0].Counts);
        Assert.Equal([1, 0], numbers.Heat[1].Counts);
    }

    [Fact]
    public void Relapses_AreCountedByUnitPlaceAndItem()
    {
        var numbers = Of(
            SampleFinding.Of(1),
            SampleFinding.Of(2, with: f => f with { IsRelapse = true }),
            SampleFinding.Of(3, foundOn: new DateOnly(2026, 10, 20), with: f => f with { IsRelapse = true }),
            SampleFinding.Of(4, with: f => f with { IsRelapse = true, Place = "大王庙村" }));

        Assert.Equal([(2, "WT-00003"), (1, "WT-00004")], numbers.Repeats.Select(r => (r.Times, r.LastId)));
    }

    private static FindingStatistics Of(params Dashboard.Data.Rectification.FindingSummary[] findings) =>
        FindingStatistics.Of(findings, SampleFinding.Today, SampleFinding.Calendar);
}
