using System.Collections.Immutable;
using Dashboard.Domain.Tests.Support;
using Dashboard.Domain.ThreeAssessments;
using Dashboard.Scoring.Engine;

namespace Dashboard.Domain.Tests.ThreeAssessments;

/// <summary>Townships of the small county weigh P1 50 and P6 50; enforcement departments P1 alone.</summary>
public sealed class AssessmentCalculatorTests
{
    private static readonly RaisedAssessment Peace = new(
        "A3", "平安", "Peace", "peace", [new("external", 92, 85), new("P1", 8, 15)], ImmutableSortedDictionary<string, decimal>.Empty);

    private static readonly RaisedAssessment Scheme = new(
        "A1", "法治", "Law", null, [], new Dictionary<string, decimal> { ["TWN"] = 20, ["ENF"] = 100 }.ToImmutableSortedDictionary(StringComparer.Ordinal));

    [Fact]
    public void Parts_AreWeighedBeforeAndSince()
    {
        var run = SmallCounty.Default().Score();
        var unit = Of(Peace, run, _ => 90).Single(u => u.Unit.Code == "T1");
        var (points, weight) = (run.Card("T1")[run.Scheme.Find("P1")!].Points!.Value, run.Card("T1")[run.Scheme.Find("P1")!].Weight);
        var project = points / weight * 100;

        Assert.Equal(Math.Round((90 * 0.92m) + (project * 0.08m), 2, MidpointRounding.AwayFromZero), unit.Before);
        Assert.Equal(Math.Round((90 * 0.85m) + (project * 0.15m), 2, MidpointRounding.AwayFromZero), unit.Raised);
        Assert.Equal(unit.Raised - unit.Before, unit.Change);
    }

    [Fact]
    public void MissingOutsideScore_IsPendingAndNeverZero()
    {
        var units = Of(Peace, SmallCounty.Default().Score(), u => u == "T1" ? null : 0);
        var waiting = units.Single(u => u.Unit.Code == "T1");

        Assert.True(waiting.IsPending);
        Assert.Null(waiting.Before);
        Assert.Null(waiting.RankRaised);
        Assert.Null(waiting.Shares[0].Score);

        // Zero given is zero, not missing.
        Assert.False(units.Single(u => u.Unit.Code == "T2").IsPending);
        Assert.Equal(1, units.Single(u => u.Unit.Code == "T2").RankRaised);
    }

    [Fact]
    public void MissingProject_IsPending()
    {
        var noSuch = Peace with { Shares = [new("external", 92, 85), new("P5", 8, 15)] };

        Assert.All(Of(noSuch, SmallCounty.Default().Score(), _ => 90), u => Assert.True(u.IsPending));
    }

    [Fact]
    public void Scheme_SinceIsTheRunsOwnTotal()
    {
        var run = SmallCounty.Default().Adjusted("T1,BON-01,bonus,1,").Score();

        Assert.All(Of(Scheme, run, _ => null), u => Assert.Equal(run.Find(u.Unit.Code)!.Total, u.Raised));
    }

    [Fact]
    public void Scheme_HasThePlacesOfTheRun_AlsoWhereItsTieBreakDecides()
    {
        var run = SmallCounty.Default().Score();

        Assert.All(Of(Scheme, run, _ => null), u => Assert.Equal(run.Find(u.Unit.Code)!.Rank, u.RankRaised));
    }

    [Fact]
    public void Scheme_BeforeGivesTheOthersWhatTheLeadGooseDidNotWeigh()
    {
        var run = SmallCounty.Default().Adjusted("T1,BON-01,bonus,1,").Score();
        var unit = Of(Scheme, run, _ => null).Single(u => u.Unit.Code == "T1");

        Assert.Equal([("P1", 20m, 50m), ("P6", 80m, 50m)], unit.Shares.Select(s => (s.Of, s.Before, s.Raised)));
        Assert.Equal(
            Math.Round((unit.Shares[0].Score!.Value * 0.2m) + (unit.Shares[1].Score!.Value * 0.8m), 2, MidpointRounding.AwayFromZero) + run.Find("T1")!.NetAdjustment, unit.Before);
    }

    [Fact]
    public void Scheme_WithWeightsThatWereNotRaised_GivesTheRunsTotalAgain()
    {
        var same = Scheme with { LeadGooseBefore = Scheme.LeadGooseBefore.SetItem("TWN", 50) };

        Assert.All(Of(same, SmallCounty.Default().Score(), _ => null), u => Assert.InRange(Math.Abs(u.Change!.Value), 0, 0.01m));
    }

    [Fact]
    public void ProjectThatDoesNotApply_PassesItsWeightOn()
    {
        var county = SmallCounty.Default();
        foreach (var indicator in new[] { "C1", "C2", "C3", "A1" })
        {
            county.With("T1", indicator, "not_applicable,,,,");
        }

        var run = county.Score();
        var unit = Of(Scheme, run, _ => null).Single(u => u.Unit.Code == "T1");
        Assert.Null(unit.Shares[1].Score);
        Assert.Equal(run.Find("T1")!.Total, unit.Before);
    }

    [Fact]
    public void Ties_AreSharedAndTheUnrankedHaveNoPlace()
    {
        var even = Peace with { Shares = [new("external", 100, 100)] };
        var units = Of(even, SmallCounty.Default().Score(), u => u == "E3" ? 80 : 90);

        Assert.Equal([1, 1, 3], units.Where(u => u.Unit.UnitType == "ENF").Select(u => u.RankRaised!.Value));
        Assert.Null(units.Single(u => u.Unit.Code == "Z1").RankRaised);
        Assert.NotNull(units.Single(u => u.Unit.Code == "Z1").Raised);
    }

    private static ImmutableArray<AssessedUnit> Of(RaisedAssessment assessment, ScoreRun run, Func<string, decimal?> external) =>
        AssessmentCalculator.Of(assessment, run, external);
}
