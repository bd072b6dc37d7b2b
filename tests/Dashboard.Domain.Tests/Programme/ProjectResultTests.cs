using Dashboard.Domain.Programme;
using Dashboard.Domain.Standing;
using Dashboard.Domain.Tests.Support;

namespace Dashboard.Domain.Tests.Programme;

public sealed class ProjectResultTests
{
    [Fact]
    public void Result_IsTheMeanOfRankedUnits()
    {
        var run = SmallCounty.Default().Score();
        var result = ProjectResult.Of(run, null, "P6")!;

        Assert.Equal(["A1", "C1", "C2", "C3"], result.Lines.Select(l => l.Node.Code));
        var node = run.Scheme.Find("P6")!;
        Assert.Equal((run.Card("T1")[node].Score + run.Card("T2")[node].Score) / 2, result.Project.Mean);
        Assert.Equal(2, result.Project.Scored);
        Assert.Equal(["T1", "T2"], result.Units.Select(u => u.Unit.Code));
        Assert.Null(result.Project.Change);
    }

    [Fact]
    public void Change_IsAgainstTheEarlierRun()
    {
        var before = SmallCounty.Default().With("T1", "A1", ",,,,\"{\"\"answer\"\":\"\"no\"\"}\"").Score();
        var line = ProjectResult.Of(SmallCounty.Default().Score(), before, "P6")!.Lines.Single(l => l.Node.Code == "A1");

        Assert.Equal((60m, 30m, 30m), (line.Mean, line.Before, line.Change));
    }

    [Fact]
    public void Change_IsOverTheSameUnitsAsOnTheOverview()
    {
        // T2 had nothing to be ranked by before; who joins must not look like a change of the others.
        var before = SmallCounty.Default();
        foreach (var indicator in new[] { "I1", "I2", "I3", "C1", "C2", "C3", "A1" })
        {
            before.With("T2", indicator, "not_due,,,,");
        }

        var (run, earlier) = (SmallCounty.Default().Score(), before.Score());
        var county = OverviewCalculator.Of(run, earlier);
        Assert.All(county.Projects, p => Assert.Equal((p.Now, p.Change), (ProjectResult.Of(run, earlier, p.Project.Code)!.Project.Mean, ProjectResult.Of(run, earlier, p.Project.Code)!.Project.Change)));
    }

    [Fact]
    public void MeanOfFewUnits_IsLeftOutForThoseWhoMayNotSeeThem()
    {
        var run = SmallCounty.Default().Score();

        Assert.Null(ProjectResult.Of(run, null, "P6", 3)!.Project.Mean);
        Assert.NotNull(ProjectResult.Of(run, null, "P1", 3)!.Project.Mean);
        Assert.DoesNotContain("P6", ProjectResult.Means(run, 3).Keys);
    }

    [Fact]
    public void Means_LeaveOutWhatNobodyHas()
    {
        var county = SmallCounty.Default();
        foreach (var unit in SmallCounty.Units)
        {
            county.With(unit.Code, "I3", "pending,,,,");
        }

        var means = ProjectResult.Means(county.Score());
        Assert.DoesNotContain("I3", means.Keys);
        Assert.Equal(ProjectResult.Of(county.Score(), null, "P1")!.Project.Mean, means["P1"]);
    }

    [Fact]
    public void UnknownProject_HasNoResult() => Assert.Null(ProjectResult.Of(SmallCounty.Default().Score(), null, "P5"));
}
