using Dashboard.Scoring.Observations;
using Dashboard.Scoring.Packages;
using Dashboard.Scoring.Rules;
using Dashboard.Scoring.Schemes;

namespace Dashboard.Benchmarks;

/// <summary>A made-up package of any size: three levels, every kind of rule, a few per cent of each kind of empty. The same seed gives the same package.</summary>
internal static class SyntheticCounty
{
    private const int Dimensions = 6;
    private const int GroupsPerDimension = 2;

    public static ScoringPackage Make(int units, int indicators, bool official)
    {
        var random = new Random(20261022);
        var nodes = new List<NodeDefinition> { Inner("R", string.Empty) };
        var weights = new List<WeightRow>();
        var leaves = new List<string>();
        for (var d = 0; d < Dimensions; d++)
        {
            nodes.Add(Inner($"D{d}", "R"));
            for (var g = 0; g < GroupsPerDimension; g++)
            {
                nodes.Add(Inner($"D{d}-{g}", $"D{d}"));
            }
        }

        for (var i = 0; i < indicators; i++)
        {
            var code = $"I{i:000}";
            leaves.Add(code);
            nodes.Add(new NodeDefinition(
                code, $"D{i % Dimensions}-{i / Dimensions % GroupsPerDimension}", code, code, Aggregation.Arithmetic, RuleOf(i), MissingPolicy.Skip, new Dictionary<string, string>()));
            weights.Add(new WeightRow(code, "A", 1 + (i % 5 * 0.5m)));
            weights.Add(new WeightRow(code, "B", 1 + (i % 3 * 0.5m)));
        }

        var header = new SchemeHeader(
            "BENCH", "1", "基准", "Benchmark", null, null,
            official ? RoundingMode.Points2HalfUp : RoundingMode.None,
            new RankingPolicy(true, false, ["D0"]),
            new GradeBands([new GradeBand("A", 90), new GradeBand("B", 80), new GradeBand("C", 60), new GradeBand("D", 0)], 0.3m));
        var scored = Enumerable.Range(0, units).Select(u => new ScoredUnit($"U{u:000000}", u % 2 == 0 ? "A" : "B", "单位", "Unit", true)).ToList();
        return new ScoringPackage(new Scheme(header, nodes, weights, [], null), scored, Observations(), []);

        IEnumerable<(string Unit, string Indicator, Observation Observation)> Observations()
        {
            foreach (var unit in scored)
            {
                for (var i = 0; i < leaves.Count; i++)
                {
                    yield return (unit.Code, leaves[i], Observe(i, random));
                }
            }
        }
    }

    private static NodeDefinition Inner(string code, string parent) =>
        new(code, parent, code, code, Aggregation.Arithmetic, null, MissingPolicy.Skip, new Dictionary<string, string>());

    private static Rule RuleOf(int i) => (i % 6) switch
    {
        0 or 1 => new RatioRule(95, 50),
        2 => new LinearRule(60, 95, 0, 100),
        3 => new CountRule(12, 3, 0.75m),
        4 => new ScoreRule(),
        _ => new ChecklistRule("6"),
    };

    private static Observation Observe(int i, Random random)
    {
        var chance = random.Next(100);
        if (chance < 4)
        {
            return Observation.Empty(chance == 0 ? ObservationState.NotApplicable : chance == 1 ? ObservationState.NotDue : chance == 2 ? ObservationState.Pending : ObservationState.Overdue);
        }

        var all = random.Next(5, 200);
        return (i % 6) switch
        {
            2 => Observation.Of(random.Next(5000, 10000) / 100m),
            3 => Observation.Of(random.Next(0, 14)),
            4 => Observation.Of(random.Next(4000, 10000) / 100m),
            5 => Observation.Ratio(random.Next(0, 7), 6),
            _ => Observation.Ratio(random.Next(all / 2, all + 1), all),
        };
    }
}
