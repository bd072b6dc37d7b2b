using Dashboard.Domain.Standing;
using Dashboard.Domain.Tests.Support;

namespace Dashboard.Domain.Tests.Standing;

public sealed class StandingCalculatorTests
{
    [Fact]
    public void Groups_AreNeverMixedAndKeepTheUnrankedApart()
    {
        var groups = StandingCalculator.Groups(SmallCounty.Default().Score(), null);

        Assert.Equal(["ENF", "TWN"], groups.Select(g => g.UnitType));
        Assert.Equal(["E1", "E2", "E3"], groups[0].Ranked.Select(u => u.Result.Unit.Code));
        Assert.Equal(["Z1"], groups[1].Unranked.Select(u => u.Result.Unit.Code));
    }

    [Fact]
    public void Gaps_AreOfPrintedTotals()
    {
        // I1 is full (20), I3 is 95 (19), I2 is met/100 of 60: totals 93, 87 and 81.
        var group = StandingCalculator.Groups(SmallCounty.Default().Score(), null)[0];

        Assert.Equal([93m, 87m, 81m], group.Ranked.Select(u => u.Result.Total!.Value));
        Assert.Equal([null, 6m, 6m], group.Ranked.Select(u => u.GapToNext));
        Assert.Equal([6m, 6m, null], group.Ranked.Select(u => u.LeadOverNext));
        Assert.Equal(87, group.Mean);
    }

    [Fact]
    public void TiedUnits_MeasureTheirGapToTheNextBetterRank()
    {
        var group = StandingCalculator.Groups(SmallCounty.Default().With("E3", "I2", ",,80,100,").Score(), null)[0];

        Assert.Equal([1, 2, 2], group.Ranked.Select(u => u.Result.Rank!.Value));
        Assert.Equal([null, 6m, 6m], group.Ranked.Select(u => u.GapToNext));
    }

    [Fact]
    public void Moves_AreAgainstTheEarlierRun()
    {
        var before = SmallCounty.Default().With("E3", "I2", ",,100,100,").Score();
        var unit = StandingCalculator.Groups(SmallCounty.Default().Score(), before)[0].Ranked.Single(u => u.Result.Unit.Code == "E3");

        Assert.Equal(-2, unit.PlacesGained);
        Assert.Equal(-18, unit.PointsGained);
        Assert.Equal(AttentionReason.Fell, Assert.Single(unit.Notes).Reason);
        Assert.Equal(Attention.Soon, unit.Attention);
    }

    [Fact]
    public void Lamp_NamesTheMostUrgentReasonFirst()
    {
        var run = SmallCounty.Default()
            .With("E3", "I1", "overdue,,,,")
            .With("E3", "I2", ",,10,100,")
            .With("E3", "I3", "pending,,,,")
            .Adjusted("E3,VET-1,veto,,\"{\"\"grade\"\":\"\"合格\"\"}\"")
            .Score();
        var unit = StandingCalculator.Groups(run, null)[0].Ranked.Single(u => u.Result.Unit.Code == "E3");

        Assert.Equal([AttentionReason.Veto, AttentionReason.Failing, AttentionReason.Overdue, AttentionReason.Pending], unit.Notes.Select(n => n.Reason));
        Assert.Equal(Attention.Now, unit.Attention);
    }

    [Fact]
    public void NothingWrong_LightsNoLamp() => Assert.All(
        StandingCalculator.Groups(SmallCounty.Default().Score(), null)[0].Ranked, u => Assert.Equal(Attention.None, u.Attention));
}
