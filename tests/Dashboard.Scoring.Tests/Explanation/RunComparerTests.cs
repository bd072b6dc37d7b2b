using CsCheck;
using Dashboard.Scoring.Engine;
using Dashboard.Scoring.Explanation;

namespace Dashboard.Scoring.Tests.Explanation;

public sealed class RunComparerTests
{
    [Fact]
    public void Parts_AddUpExactlyToTheChange() => Gen.Select(Generators.Pairs, Gen.UInt).Sample(
        (pair, pick) =>
        {
            var (run, earlier) = (ScoringEngine.Score(pair.Later.Read()), ScoringEngine.Score(pair.Earlier.Read()));
            var node = pick % 2 == 0 ? null : pair.Later.Nodes[(int)(pick % pair.Later.Nodes.Count)].Code;
            foreach (var (unit, _, _) in pair.Later.Units)
            {
                var change = RunComparer.Compare(run, earlier, unit, node);

                Assert.Equal(change.Change, change.Rules + change.Weights + change.Applicability + change.Data);
                if (change is { Before: { } before, After: { } after })
                {
                    Assert.Equal(after, before + change.Rules + change.Weights + change.Applicability + change.Data);
                }

                if (node is null)
                {
                    Assert.Equal((earlier.Find(unit)?.Total, run.Find(unit)!.Total), (change.Before, change.After));
                }
            }
        },
        iter: 100);

    [Fact]
    public void SameRun_HasNoChange() => Generators.Any.Sample(
        model =>
        {
            var (run, again) = (ScoringEngine.Score(model.Read()), ScoringEngine.Score(model.Read()));
            foreach (var result in run.Results)
            {
                var change = RunComparer.Compare(run, again, result.Unit.Code);
                Assert.Equal((0, 0, 0, 0), (change.Rules, change.Weights, change.Applicability, change.Data));
            }
        },
        iter: 100);

    [Fact]
    public void ChangedValue_IsData() => AssertParts(
        Package(n: "40"), Package(n: "45"), rules: 0, weights: 0, applicability: 0, data: 5m);

    [Fact]
    public void ChangedTarget_IsRules() => AssertParts(
        Package(n: "40", target: "100"), Package(n: "40", target: "80"), rules: 10m, weights: 0, applicability: 0, data: 0);

    [Fact]
    public void ChangedWeight_IsWeights() => AssertParts(
        Package(n: "25", weight: "50"), Package(n: "25", weight: "150"), rules: 0, weights: -7.5m, applicability: 0, data: 0);

    [Fact]
    public void LostObservation_IsApplicability() => AssertParts(
        Package(n: "25"), Package(n: null), rules: 0, weights: 0, applicability: 15m, data: 0);

    [Fact]
    public void EverythingAtOnce_IsSplitInTheStatedOrder() => AssertParts(
        Package(n: "25", target: "100", weight: "50", bonus: "1"),
        Package(n: "30", target: "80", weight: "150", bonus: "3"),
        rules: 6.25m,
        weights: -4.37m,
        applicability: 0,
        data: 11.37m);

    [Fact]
    public void ChangedBonus_IsData() => AssertParts(
        Package(n: "40", bonus: "1"), Package(n: "40", bonus: "2.5"), rules: 0, weights: 0, applicability: 0, data: 1.5m);

    [Fact]
    public void ChangedCap_IsRules() => AssertParts(
        Package(n: "40", bonus: "4", cap: "2"), Package(n: "40", bonus: "4", cap: "3"), rules: 1, weights: 0, applicability: 0, data: 0);

    [Fact]
    public void PassingTime_IsData()
    {
        var spring = Count("0.5", """{"quarters":[1,1]}""");
        var autumn = Count("0.75", """{"quarters":[1,1,0]}""");

        AssertParts(spring, autumn, rules: 0, weights: 0, applicability: 0, data: 56.67m - 100);
    }

    [Fact]
    public void LevelThatTheLaterSchemeDoesNotKnow_CountsAsAbsentOnTheWay()
    {
        var old = Level("""{"levels":{"有":60,"好":100}}""", """{"level":"有"}""");
        var renamed = Level("""{"levels":{"合格":70,"优":100}}""", """{"level":"合格"}""");

        AssertParts(old, renamed, rules: 90m - 75m, weights: 0, applicability: 80m - 90m, data: 0);
    }

    [Fact]
    public void IndicatorThatCame_IsWeights()
    {
        var one = PackageBuilder.Flat(true, ("A", "1")).Unit("U").Observe("U", "A", "60");
        var two = PackageBuilder.Flat(true, ("A", "1"), ("B", "1")).Unit("U").Observe("U", "A", "60").Observe("U", "B", "80");

        AssertParts(one, two, rules: 0, weights: 0, applicability: 10, data: 0);
        AssertParts(two, one, rules: 0, weights: -10, applicability: 0, data: 0);
    }

    [Fact]
    public void IndicatorThatBecameAGroup_IsSplitAllTheSame()
    {
        var leaf = new PackageBuilder().Node("R", string.Empty).Node("A", "R", "SCORE").Node("B", "R", "SCORE").Weight("A", "1").Weight("B", "1")
            .Unit("U").Observe("U", "A", "60").Observe("U", "B", "80");
        var group = new PackageBuilder().Node("R", string.Empty).Node("A", "R").Node("A1", "A", "SCORE").Node("B", "R", "SCORE").Weight("A1", "1").Weight("B", "1")
            .Unit("U").Observe("U", "A1", "40").Observe("U", "B", "80");

        AssertParts(leaf, group, rules: 0, weights: 10, applicability: -20, data: 0);
        AssertParts(group, leaf, rules: 0, weights: 20, applicability: -10, data: 0);
    }

    [Fact]
    public void UnitThatChangedItsType_IsWeights()
    {
        PackageBuilder Of(string type) => new PackageBuilder().Node("R", string.Empty).Node("A", "R", "SCORE").Node("B", "R", "SCORE")
            .Weight("A", "1").Weight("B", "1", "X").Weight("B", "3", "Y").Unit("U", type).Observe("U", "A", "60").Observe("U", "B", "80");

        AssertParts(Of("X"), Of("Y"), rules: 0, weights: 5, applicability: 0, data: 0);
    }

    [Fact]
    public void UnitOfOneRunOnly_HasNoParts()
    {
        var (run, earlier) = (Package(n: "40").Score(), PackageBuilder.Flat(true, ("A", "1")).Unit("V").Observe("V", "A", "5").Score());

        Assert.Equal(new ScoreChange(null, run.Find("U")!.Total, 0, 0, 0, 0), RunComparer.Compare(run, earlier, "U"));
        Assert.Equal(0, RunComparer.Compare(run, earlier, "U").Change);
        Assert.Equal(0, RunComparer.Compare(run, earlier, "V").Change);
    }

    [Fact]
    public void Node_IsComparedByPointsOrScore()
    {
        var (earlier, run) = (Package(n: "40"), Package(n: "45"));

        Assert.Equal(5, RunComparer.Compare(run.Score(), earlier.Score(), "U", "A").Data);
        Assert.Equal(0, RunComparer.Compare(run.Score(), earlier.Score(), "U", "B").Data);
        Assert.Null(RunComparer.Compare(run.Score(), earlier.Score(), "U", "Z").After);
        var real = PackageBuilder.Flat(false, ("A", "1"), ("B", "3")).Unit("U").Observe("U", "A", "60").Observe("U", "B", "10");
        var later = PackageBuilder.Flat(false, ("A", "1"), ("B", "3")).Unit("U").Observe("U", "A", "70").Observe("U", "B", state: "not_due");
        Assert.Equal(10, RunComparer.Compare(later.Score(), real.Score(), "U", "A").Data);
        Assert.Null(RunComparer.Compare(later.Score(), real.Score(), "U", "B").After);
    }

    [Fact]
    public void StepWithoutScore_LeavesItsPartAtNothing()
    {
        // The later tree knows nothing of what was observed before: on the way there is no score at all.
        var old = PackageBuilder.Flat(true, ("A", "1")).Unit("U").Observe("U", "A", "60");
        var fresh = PackageBuilder.Flat(true, ("B", "1")).Unit("U").Observe("U", "B", "80");

        AssertParts(old, fresh, rules: 0, weights: 0, applicability: 20, data: 0);
    }

    private static PackageBuilder Package(string? n, string target = "100", string weight = "50", string bonus = "0", string cap = "")
    {
        var builder = new PackageBuilder().Node("R", string.Empty)
            .Node("A", "R", "RATIO", $$"""{"target":{{target}}}""").Node("B", "R", "SCORE").Weight("A", weight).Weight("B", "50")
            .Unit("U").Adjuster("BON-1", "bonus", cap).Adjust("U", "BON-1", "bonus", bonus).Observe("U", "B", "80");
        return n is null ? builder.Observe("U", "A", state: "not_applicable") : builder.Observe("U", "A", numerator: n, denominator: "50");
    }

    private static PackageBuilder Count(string elapsed, string quarters) => new PackageBuilder().Node("R", string.Empty)
        .Node("A", "R", "COUNT", $$"""{"target":4,"minPerQuarter":1,"elapsed":{{elapsed}}}""").Weight("A", "1").Unit("U").Observe("U", "A", detail: quarters);

    private static PackageBuilder Level(string levels, string level) => new PackageBuilder().Node("R", string.Empty)
        .Node("A", "R", "TIER", levels).Node("B", "R", "SCORE").Weight("A", "1").Weight("B", "1").Unit("U").Observe("U", "A", detail: level).Observe("U", "B", "90");

    private static void AssertParts(PackageBuilder earlier, PackageBuilder later, decimal rules, decimal weights, decimal applicability, decimal data)
    {
        var change = RunComparer.Compare(later.Score(), earlier.Score(), "U");

        Assert.Equal((rules, weights, applicability, data), (change.Rules, change.Weights, change.Applicability, change.Data));
        Assert.Equal(rules + weights + applicability + data, change.Change);
    }
}
