using Dashboard.Domain.NextPlace;
using Dashboard.Domain.Tests.Support;

namespace Dashboard.Domain.Tests.NextPlace;

public sealed class NextPlaceCalculatorTests
{
    [Fact]
    public void NobodyAhead_NoPlan()
    {
        var run = SmallCounty.Default().Score();

        Assert.Null(NextPlaceCalculator.Plan(run, "E1"));
        Assert.Null(NextPlaceCalculator.Plan(run, "Z1"));
        Assert.Null(NextPlaceCalculator.Plan(run, "nobody"));
    }

    [Fact]
    public void Plan_NamesTheUnitAheadAndTheLargestGainFirst()
    {
        var plan = NextPlaceCalculator.Plan(SmallCounty.Default().Score(), "E2")!;

        Assert.Equal("E1", plan.Ahead.Code);
        Assert.Equal(6, plan.Gap);

        // One of 100 more trained is 0.60; one moderate finding fewer is 3 of 20 % = 0.60, one minor 0.20.
        Assert.Equal(["I2", "I3"], plan.Improvements.Select(i => i.Indicator.Code));
        Assert.Equal([1.8m, 1m], plan.Improvements.Select(i => i.Gain));
        Assert.Equal([StepKind.OneMoreMet, StepKind.OneFindingFewer], plan.Improvements.Select(i => i.Kind));
        Assert.Equal(2.8m, plan.Gain);
        Assert.False(plan.Reaches);
    }

    [Fact]
    public void SmallGap_IsReachedAndPassed()
    {
        var run = SmallCounty.Default().With("E2", "I2", ",,89,100,").Score();
        var plan = NextPlaceCalculator.Plan(run, "E2")!;

        Assert.Equal(0.6m, plan.Gap);
        Assert.True(plan.Reaches);
        Assert.True(plan.Gain > plan.Gap);
    }

    [Fact]
    public void Gain_IsWhatTheEngineWouldPrint()
    {
        var plan = NextPlaceCalculator.Plan(SmallCounty.Default().Score(), "E2")!;
        var then = SmallCounty.Default()
            .With("E2", "I2", ",,83,100,")
            .With("E2", "I3", ",,,,\"{\"\"minor\"\":0,\"\"moderate\"\":0,\"\"serious\"\":0}\"")
            .Score();

        Assert.Equal(then.Find("E2")!.Total, 87 + plan.Gain);
    }

    [Theory]
    [InlineData("I1", "{\"\"quarters\"\":[1,0,1]}", StepKind.OneMoreDone)]
    [InlineData("C3", "{\"\"level\"\":\"\"县级\"\"}", StepKind.NextLevel)]
    [InlineData("A1", "{\"\"answer\"\":\"\"no\"\"}", StepKind.NextLevel)]
    public void EveryKindOfRule_HasItsSmallestStep(string indicator, string detail, StepKind expected)
    {
        var run = SmallCounty.Default()
            .With("T2", "I2", ",,100,100,").With("T2", "I3", ",,,,{}").With("T2", "C2", ",,6,6,").With("T2", "A1", ",,,,\"{\"\"answer\"\":\"\"yes\"\"}\"")
            .With("T2", "C3", ",,,,\"{\"\"level\"\":\"\"省级以上\"\"}\"")
            .With("T1", "I2", ",,100,100,").With("T1", "I3", ",,,,{}").With("T1", "C2", ",,8,8,").With("T1", "A1", ",,,,\"{\"\"answer\"\":\"\"yes\"\"}\"")
            .With("T1", "C3", ",,,,\"{\"\"level\"\":\"\"省级以上\"\"}\"")
            .With("T2", indicator, $",,,,\"{detail}\"")
            .Score();

        Assert.Equal(expected, Assert.Single(NextPlaceCalculator.Plan(run, "T2")!.Improvements).Kind);
    }
}
