using CsCheck;
using Dashboard.Scoring.Engine;
using Dashboard.Scoring.Explanation;
using Dashboard.Scoring.Observations;

namespace Dashboard.Scoring.Tests.Explanation;

public sealed class ExplainerTests
{
    private const string Any = """{"zero":-1000,"full":1000,"low":-1000,"high":1000}""";

    [Fact]
    public void Parts_AddUpExactlyToTheTotal() => Generators.Any.Sample(
        model =>
        {
            var run = ScoringEngine.Score(model.Read());
            foreach (var result in run.Results)
            {
                var root = Explainer.Explain(run, result.Unit.Code);
                Assert.Equal(result.BasePoints ?? 0, root.Points);
                Assert.Equal(result.Total ?? 0, result.Total is null ? 0 : root.Points + result.NetAdjustment);
                AssertAddsUp(root);
            }
        },
        iter: 120);

    [Fact]
    public void PointsOfAnArithmeticTree_AreScoreTimesWeight() => Generators.Official.Sample(
        model =>
        {
            var run = ScoringEngine.Score(PackageBuilder.Read(model.Files(official: false)));
            foreach (var result in run.Results)
            {
                foreach (var node in All(Explainer.Explain(run, result.Unit.Code)).Where(n => n.State.HasScore()))
                {
                    Assert.Equal((double)(node.Score!.Value * node.WeightAfter / 100), (double)node.Points, 1e-9);
                    Assert.Equal((double)node.WeightAfter, (double)node.FullPoints, 1e-9);
                }
            }
        },
        iter: 100);

    [Fact]
    public void PartsOfEveryMean_LieBetweenNothingAndFullMarks() => Generators.Analytical.Sample(
        model =>
        {
            var run = ScoringEngine.Score(model.Read());
            foreach (var result in run.Results)
            {
                Assert.All(All(Explainer.Explain(run, result.Unit.Code)), n => Assert.True(n.Gap >= -1e-9m && n.FullPoints is >= 0 and <= 100, $"{n.Node}: {n.Points} of {n.FullPoints}"));
            }
        },
        iter: 100);

    [Theory]
    [InlineData("geometric", "25", "100", 0, 50)]
    [InlineData("geometric", "50", "50", 25, 25)]
    [InlineData("geometric", "100", "100", 50, 50)]
    [InlineData("geometric", "0", "80", -50, 50)]
    [InlineData("geometric", "0", "-3", 0, 0)]
    [InlineData("harmonic", "25", "100", -10, 50)]
    [InlineData("harmonic", "50", "50", 25, 25)]
    [InlineData("harmonic", "0", "80", -50, 50)]
    [InlineData("minimum", "40", "80", -10, 50)]
    [InlineData("minimum", "40", "40", 20, 20)]
    [InlineData("minimum", "100", "120", 50, 50)]
    [InlineData("arithmetic", "40", "80", 20, 40)]
    [InlineData("arithmetic", "150", "50", 75, 25)]
    [InlineData("arithmetic", "150", "49.99999999998", 75, 25)]
    public void TwoChildren_ShareTheLossOfTheirMean(string aggregation, string a, string b, double partA, double partB)
    {
        var run = Two(aggregation, a, b);

        var root = Explainer.Explain(run, "U");

        Assert.Equal(root.Points, root.Children.Sum(c => c.Points));
        Assert.Equal(100, root.Children.Sum(c => c.FullPoints));
        Assert.Equal(partA, (double)root.Find("A")!.Points, 1e-9);
        Assert.Equal(partB, (double)root.Find("B")!.Points, 1e-9);
    }

    [Fact]
    public void ChildOfWeight0_HasNoPart()
    {
        var run = new PackageBuilder { Official = false }.Node("R", string.Empty, aggregation: "minimum")
            .Node("A", "R", "SCORE").Node("G", "R", aggregation: "geometric").Node("B", "G", "SCORE").Weight("A", "1").Weight("G", "0").Weight("B", "1")
            .Unit("U").Observe("U", "A", "60").Observe("U", "B", "20").Score();

        var root = Explainer.Explain(run, "U");

        Assert.Equal((60, 0, 0), (root.Find("A")!.Points, root.Find("G")!.Points, root.Find("B")!.FullPoints));
        Assert.Equal(20, root.Find("G")!.Score);
    }

    [Fact]
    public void Empties_AreNamedWhereTheirWeightWent()
    {
        var run = new PackageBuilder().Node("R", string.Empty)
            .Node("D1", "R").Node("G1", "D1").Node("a", "G1", "SCORE").Node("b", "G1", "SCORE").Node("G2", "D1").Node("c", "G2", "SCORE").Node("D2", "R").Node("d", "D2", "SCORE")
            .Node("e", "D2", "SCORE").Weight("a", "10").Weight("b", "10").Weight("c", "40").Weight("d", "40").Weight("e", "0")
            .Unit("U").Observe("U", "a", state: "not_applicable").Observe("U", "b", state: "not_due").Observe("U", "c", "50").Observe("U", "d", "100")
            .Score();

        var root = Explainer.Explain(run, "U");

        Assert.Equal([("G1", NodeState.Absent)], root.Find("c")!.Empties.Select(e => (e.Node.Code, e.State)));
        Assert.Empty(root.Find("d")!.Empties);
        Assert.Empty(root.Find("a")!.Empties);
        Assert.Equal((40, 60, 30, 60), (root.Find("c")!.WeightBefore, root.Find("c")!.WeightAfter, root.Find("c")!.Points, root.Find("c")!.FullPoints));
        Assert.Equal(30, root.Find("c")!.Gap);
        Assert.Equal(50, root.Find("c")!.Observation.Value);
        Assert.Equal(default(Observation), root.Observation);
        Assert.Null(root.Find("zz"));
    }

    [Fact]
    public void Siblings_ComeBeforeTheEmptiesOfParents()
    {
        var run = new PackageBuilder().Node("R", string.Empty)
            .Node("G", "R").Node("a", "G", "SCORE").Node("b", "G", "SCORE").Node("c", "R", "SCORE").Node("d", "R", "SCORE")
            .Weight("a", "1").Weight("b", "1").Weight("c", "1").Weight("d", "1")
            .Unit("U").Observe("U", "a", "50").Observe("U", "b", state: "pending").Observe("U", "c", state: "not_due").Observe("U", "d", "10").Score();

        Assert.Equal(
            [("b", NodeState.Pending), ("c", NodeState.NotDue)],
            Explainer.Explain(run, "U", "a").Empties.Select(e => (e.Node.Code, e.State)));
    }

    [Fact]
    public void UnknownUnitOrNode_IsRefused()
    {
        var run = Two("arithmetic", "1", "2");

        Assert.Throws<ArgumentException>(() => Explainer.Explain(run, "V"));
        Assert.Throws<ArgumentException>(() => Explainer.Explain(run, "U", "Z"));
        Assert.Equal("A", Explainer.Explain(run, "U", "A").Node.Code);
    }

    [Fact]
    public void UnitWithoutScore_ExplainsNothingAway()
    {
        var official = PackageBuilder.Flat(true, ("A", "1")).Unit("U").Score();
        var analytical = PackageBuilder.Flat(false, ("A", "1")).Unit("U").Score();

        foreach (var run in new[] { official, analytical })
        {
            var root = Explainer.Explain(run, "U");
            Assert.Equal((0, 0, null), (root.Points, root.FullPoints, root.Score));
            Assert.Equal(NodeState.Absent, root.Children[0].State);
        }
    }

    private static ScoreRun Two(string aggregation, string a, string b) => new PackageBuilder { Official = false }
        .Node("R", string.Empty, aggregation: aggregation).Node("A", "R", "LINEAR", Any).Node("B", "R", "LINEAR", Any).Weight("A", "1").Weight("B", "1")
        .Unit("U").Observe("U", "A", a).Observe("U", "B", b).Score();

    private static void AssertAddsUp(ExplainedNode node)
    {
        if (node.Children.IsEmpty)
        {
            return;
        }

        Assert.Equal((node.Points, node.FullPoints), (node.Children.Sum(c => c.Points), node.Children.Sum(c => c.FullPoints)));
        foreach (var child in node.Children)
        {
            AssertAddsUp(child);
        }
    }

    private static IEnumerable<ExplainedNode> All(ExplainedNode node) => node.Children.SelectMany(All).Prepend(node);
}
