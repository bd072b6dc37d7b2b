using Dashboard.Domain.Standing;
using Dashboard.Domain.Tests.Support;

namespace Dashboard.Domain.Tests.Standing;

public sealed class OverviewCalculatorTests
{
    [Fact]
    public void Means_LeaveTheUnrankedOut()
    {
        var run = SmallCounty.Default().Score();
        var county = OverviewCalculator.Of(run, null);

        Assert.Equal(run.Results.Where(r => r.Rank is not null).Average(r => r.Total!.Value), county.Mean);
        Assert.Null(county.MeanChange);
        Assert.Equal(["P1", "P6"], county.Projects.Select(p => p.Project.Code));
        Assert.Null(county.BestRise);
    }

    [Fact]
    public void BestRiseAndWeakest_AreNamedFromTheData()
    {
        var before = SmallCounty.Default().With("T1", "A1", ",,,,\"{\"\"answer\"\":\"\"no\"\"}\"").Score();
        var county = OverviewCalculator.Of(SmallCounty.Default().Score(), before);

        Assert.Equal("P6", county.BestRise?.Project.Code);
        Assert.Equal("P6", county.Weakest?.Project.Code);
        Assert.Equal("T1", county.Movers[0].Result.Unit.Code);
        Assert.Equal(1.2m, county.MeanChange);
    }

    [Fact]
    public void Completeness_CountsOnlyWhatIsDue()
    {
        var county = OverviewCalculator.Of(SmallCounty.Default().With("E1", "I3", "pending,,,,").With("E2", "I3", "not_due,,,,").Score(), null);

        Assert.Equal(80, county.Units.Single(u => u.Result.Unit.Code == "E1").Card.Completeness);
        Assert.Equal(100, county.Units.Single(u => u.Result.Unit.Code == "E2").Card.Completeness);
    }
}
