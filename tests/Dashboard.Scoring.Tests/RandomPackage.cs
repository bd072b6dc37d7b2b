using System.Globalization;

namespace Dashboard.Scoring.Tests;

/// <summary>
/// A random package. Tree and weights, rules, and data come from seeds of their own, so that two packages can share one and
/// differ in another. Every group has a child of positive weight, as a sound package must.
/// </summary>
internal sealed class RandomPackage
{
    private static readonly string[] Weights = ["1", "2", "3", "7", "0.5", "1.5", "0.333", "12.25", "100"];
    private static readonly string[] Kinds = ["RATIO", "RATIO", "LINEAR", "COUNT", "TIER", "STEPS", "CHECKLIST", "SCORE", "DEDUCT", "BOOL"];
    private static readonly string[] Missing = ["", "skip", "zero", "full", "pending"];
    private static readonly string[] Empties = ["not_applicable", "not_due", "pending", "overdue"];
    private static readonly string[] Aggregations = ["arithmetic", "geometric", "harmonic", "minimum"];

    private readonly List<Node> _nodes = [];
    private readonly Dictionary<(string Code, string Type), decimal> _weights = [];

    public RandomPackage(int size, int treeSeed, int ruleSeed, int dataSeed, bool official)
    {
        (Size, TreeSeed, RuleSeed, DataSeed, IsOfficial) = (size, treeSeed, ruleSeed, dataSeed, official);
        PlantTree(new Random(treeSeed));
        GiveRules(new Random(ruleSeed));
        GiveWeights(new Random(treeSeed ^ 0x5A5A));
        GiveData(new Random(dataSeed));
    }

    public int Size { get; }

    public int TreeSeed { get; }

    public int RuleSeed { get; }

    public int DataSeed { get; }

    public bool IsOfficial { get; }

    public IReadOnlyList<Node> Nodes => _nodes;

    public IReadOnlyDictionary<(string Code, string Type), decimal> WeightRows => _weights;

    public List<(string Code, string Type, bool Ranked)> Units { get; } = [];

    public Dictionary<(string Unit, string Indicator), Cells> Observations { get; } = [];

    public IEnumerable<Node> Indicators => _nodes.Where(n => !IsInner(n.Code));

    public bool IsInner(string code) => _nodes.Exists(n => n.Parent == code);

    public override string ToString() => FormattableString.Invariant($"new RandomPackage({Size}, {TreeSeed}, {RuleSeed}, {DataSeed}, {IsOfficial})");

    public Dictionary<string, byte[]> Files(bool? official = null)
    {
        var random = new Random(TreeSeed);
        var builder = new PackageBuilder
        {
            Official = official ?? IsOfficial,
            GroupBy = random.Next(2) == 0 ? "unit_type" : "all",
            Ties = random.Next(2) == 0 ? "competition" : "dense",
            TieBreak = random.Next(2) == 0 ? [] : [_nodes[random.Next(_nodes.Count)].Code, _nodes[random.Next(_nodes.Count)].Code],
            TopShare = random.Next(2) == 0 ? "null" : "0.30",
        };
        foreach (var node in _nodes)
        {
            builder.Node(node.Code, node.Parent, node.Kind == "STEPS" ? "TIER" : node.Kind, node.Parameters, node.Aggregation, node.Missing);
        }

        foreach (var ((code, type), weight) in _weights)
        {
            builder.Weight(code, weight.Text(), type);
        }

        Units.ForEach(u => builder.Unit(u.Code, u.Type, u.Ranked ? "yes" : "no"));
        foreach (var ((unit, indicator), o) in Observations)
        {
            builder.Observe(unit, indicator, o.Value, o.State, o.Numerator, o.Denominator, o.Detail);
        }

        Adjust(builder, new Random(DataSeed));
        return builder.Files();
    }

    private void PlantTree(Random random)
    {
        var inner = new List<string> { "R" };
        _nodes.Add(new Node("R", string.Empty, Aggregation(random)));
        for (var i = 0; i < Size / 3; i++)
        {
            var code = FormattableString.Invariant($"G{i:00}");
            _nodes.Add(new Node(code, inner[random.Next(inner.Count)], Aggregation(random)));
            inner.Add(code);
        }

        var count = 0;
        foreach (var parent in inner.Concat(Enumerable.Range(0, Size).Select(_ => inner[random.Next(inner.Count)])))
        {
            _nodes.Add(new Node(FormattableString.Invariant($"I{count++:00}"), parent, string.Empty));
        }
    }

    private string Aggregation(Random random) => IsOfficial ? "arithmetic" : Aggregations[random.Next(Aggregations.Length)];

    private void GiveRules(Random random)
    {
        for (var i = 0; i < _nodes.Count; i++)
        {
            if (!IsInner(_nodes[i].Code))
            {
                var kind = Kinds[random.Next(Kinds.Length)];
                _nodes[i] = _nodes[i] with { Kind = kind, Parameters = Parameters(kind, random), Missing = Missing[random.Next(Missing.Length)] };
            }
        }
    }

    private static string Parameters(string kind, Random random) => kind switch
    {
        "RATIO" => $$"""{"target":{{random.Next(50, 101)}},"floor":{{random.Next(0, 60)}}}""",
        "LINEAR" => random.Next(2) == 0 ? $$"""{"zero":{{random.Next(0, 40)}},"full":{{random.Next(41, 100)}}}""" : """{"zero":20,"full":0,"low":10,"high":95}""",
        "COUNT" => $$"""{"target":{{random.Next(1, 13)}},"minPerQuarter":{{random.Next(0, 3)}},"elapsed":{{random.Next(1, 5) * 0.25m}}}""",
        "TIER" => """{"levels":{"无":0,"有":55.5,"好":100}}""",
        "STEPS" => """{"steps":[[90,100],[80,80],[60,40]],"else":0,"failFileDeduct":10}""",
        "DEDUCT" => $$"""{"minor":1,"moderate":3,"serious":8,"repeatFactor":{{random.Next(1, 4)}},"floor":{{random.Next(0, 2) * 20}}}""",
        "BOOL" => """{"yes":100,"late":60,"no":0}""",
        _ => string.Empty,
    };

    private void GiveWeights(Random random)
    {
        foreach (var group in _nodes.Where(n => n.Parent.Length > 0).GroupBy(n => n.Parent))
        {
            // The indicator that every inner node is given carries its group, so that no group is all zero or without a type.
            var pillar = group.First(n => !IsInner(n.Code)).Code;
            foreach (var node in group)
            {
                if (IsInner(node.Code) && random.Next(3) > 0)
                {
                    continue;
                }

                if (node.Code == pillar || random.Next(8) > 0)
                {
                    _weights[(node.Code, "*")] = Weight(random, node.Code != pillar);
                }

                if (random.Next(4) == 0)
                {
                    _weights[(node.Code, "X")] = Weight(random, node.Code != pillar);
                }
            }
        }
    }

    private static decimal Weight(Random random, bool mayBeZero) => mayBeZero && random.Next(8) == 0
        ? 0
        : decimal.Parse(Weights[random.Next(Weights.Length)], CultureInfo.InvariantCulture);

    private void GiveData(Random random)
    {
        var count = random.Next(1, 7);
        for (var i = 0; i < count; i++)
        {
            Units.Add((FormattableString.Invariant($"U{i}"), random.Next(3) == 0 ? "X" : "T", random.Next(6) > 0));
            foreach (var indicator in Indicators)
            {
                var kind = random.Next(12);
                if (kind > 0)
                {
                    Observations[(Units[i].Code, indicator.Code)] = kind < 3
                        ? new Cells(Empties[random.Next(Empties.Length)])
                        : kind == 3 ? new Cells("value") : Measured(indicator.Kind, random);
                }
            }
        }
    }

    private static Cells Measured(string kind, Random random)
    {
        var total = random.Next(0, 60);
        var met = random.Next(0, total + 1);
        return kind switch
        {
            "RATIO" or "CHECKLIST" => new Cells("value", Numerator: Number(met), Denominator: Number(total)),
            "LINEAR" when random.Next(2) == 0 => new Cells("value", Numerator: Number(met), Denominator: Number(total)),
            "COUNT" when random.Next(2) == 0 => new Cells("value", Detail: $$"""{"quarters":[{{random.Next(4)}},null,{{random.Next(4)}}]}"""),
            "COUNT" => new Cells("value", Number(random.Next(15))),
            "TIER" => new Cells("value", Detail: random.Next(2) == 0 ? """{"level":"有"}""" : """{"level":"好"}"""),
            "STEPS" => new Cells("", Number(random.Next(50, 100)), Detail: $$"""{"failed":{{random.Next(4)}}}"""),
            "DEDUCT" => new Cells("", Detail: $$$"""{"minor":{{{random.Next(5)}}},"serious":{{{random.Next(3)}}},"repeat":{"moderate":{{{random.Next(4)}}}}}"""),
            "BOOL" => new Cells("value", Detail: random.Next(2) == 0 ? """{"answer":"late"}""" : """{"answer":"yes"}"""),
            _ => new Cells("value", (random.Next(0, 110_000) / 1000m).Text()),
        };
    }

    private void Adjust(PackageBuilder builder, Random random)
    {
        builder.Adjuster("BON-1", "bonus", "3").Adjuster("PEN-1", "penalty").Adjuster("VET-1", "veto").Adjuster("NET", "net", parameters: """{"min":-8,"max":5}""");
        foreach (var (unit, _, _) in Units)
        {
            for (var i = random.Next(3); i > 0; i--)
            {
                builder.Adjust(unit, "BON-1", "bonus", (random.Next(400) / 100m).Text());
                builder.Adjust(unit, "PEN-1", "penalty", (random.Next(6000) / 1000m).Text());
            }

            if (random.Next(5) == 0)
            {
                builder.Adjust(unit, "VET-1", "veto", string.Empty, """{"grade":"良好"}""");
                builder.Adjust(unit, "VET-1", "veto", string.Empty, """{"grade":"合格"}""");
            }
        }
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    internal sealed record Node(string Code, string Parent, string Aggregation, string Kind = "", string Parameters = "", string Missing = "");

    internal sealed record Cells(string State, string Value = "", string Numerator = "", string Denominator = "", string Detail = "");
}
