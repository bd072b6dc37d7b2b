using Dashboard.Domain.Programme;
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
