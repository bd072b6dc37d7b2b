using System.Globalization;
using System.Text;
using Dashboard.Scoring.Engine;
using Dashboard.Scoring.Packages;

namespace Dashboard.Scoring.Tests;

/// <summary>Builds a package as text, so that every test goes through the public file format.</summary>
internal sealed class PackageBuilder
{
    private readonly List<string> _nodes = ["code,parent,name_zh,name_en,aggregation,rule,rule_params,missing"];
    private readonly List<string> _weights = ["code,unit_type,weight"];
    private readonly List<string> _units = ["unit,unit_type,name_zh,name_en,ranked"];
    private readonly List<string> _observations = ["unit,indicator,state,value,numerator,denominator,detail"];
    private readonly List<string> _adjusters = ["code,kind,name_zh,name_en,cap,rule_params"];
    private readonly List<string> _adjustments = ["unit,code,kind,points,detail"];

    public bool Official { get; init; } = true;

    public string GroupBy { get; init; } = "unit_type";

    public string Ties { get; init; } = "competition";

    public string[] TieBreak { get; init; } = [];

    public string Grades { get; init; } = """[["优秀",90],["良好",80],["合格",60],["不合格",0]]""";

    public string TopShare { get; init; } = "null";

    /// <summary>A root with indicators of rule SCORE below it, weighted alike for every type.</summary>
    public static PackageBuilder Flat(bool official, params (string Code, string Weight)[] indicators)
    {
        var builder = new PackageBuilder { Official = official }.Node("R", string.Empty);
        foreach (var (code, weight) in indicators)
        {
            builder.Node(code, "R", "SCORE").Weight(code, weight);
        }

        return builder;
    }

    public PackageBuilder Node(string code, string parent, string rule = "", string parameters = "", string aggregation = "", string missing = "")
    {
        _nodes.Add(Line(code, parent, code, code, aggregation, rule, parameters, missing));
        return this;
    }

    public PackageBuilder Weight(string code, string weight, string type = "*")
    {
        _weights.Add(Line(code, type, weight));
        return this;
    }

    public PackageBuilder Unit(string code, string type = "T", string ranked = "yes")
    {
        _units.Add(Line(code, type, code, code, ranked));
        return this;
    }

    public PackageBuilder Observe(
        string unit, string indicator, string value = "", string state = "", string numerator = "", string denominator = "", string detail = "")
    {
        _observations.Add(Line(unit, indicator, state, value, numerator, denominator, detail));
        return this;
    }

    public PackageBuilder Adjuster(string code, string kind, string cap = "", string parameters = "")
    {
        _adjusters.Add(Line(code, kind, code, code, cap, parameters));
        return this;
    }

    public PackageBuilder Adjust(string unit, string code, string kind, string points, string detail = "")
    {
        _adjustments.Add(Line(unit, code, kind, points, detail));
        return this;
    }

    public Dictionary<string, byte[]> Files()
    {
        var ties = string.Join(',', TieBreak.Select(t => $"\"{t}\""));
        var scheme = $$"""
            { "code": "T", "version": "1", "nameZh": "试", "nameEn": "Trial", "rounding": "{{(Official ? "points-2-half-up" : "none")}}",
              "ranking": { "groupBy": "{{GroupBy}}", "ties": "{{Ties}}", "tieBreak": [{{ties}}] },
              "grades": {{Grades}}, "topGradeShare": {{TopShare}} }
            """;
        return new(StringComparer.Ordinal)
        {
            ["scheme.json"] = Encoding.UTF8.GetBytes(scheme),
            ["nodes.csv"] = Bytes(_nodes),
            ["weights.csv"] = Bytes(_weights),
            ["units.csv"] = Bytes(_units),
            ["observations.csv"] = Bytes(_observations),
            ["adjusters.csv"] = Bytes(_adjusters),
            ["adjustments.csv"] = Bytes(_adjustments),
        };
    }

    public ScoringPackage Build() => Read(Files());

    public ScoreRun Score() => ScoringEngine.Score(Build());

    /// <summary>Reads files that must be sound.</summary>
    public static ScoringPackage Read(IReadOnlyDictionary<string, byte[]> files)
    {
        var result = PackageReader.Read(PackageFiles.InMemory(files));
        Assert.True(result.Faults.Count == 0, string.Join('\n', result.Faults.Take(20).Select(f => f.ToText(CultureInfo.InvariantCulture))));
        return result.Package!;
    }

    public static string Line(params string[] cells) => string.Join(',', cells.Select(Cell));

    private static string Cell(string text) => text.AsSpan().ContainsAny(",\"\r\n") ? $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : text;

    private static byte[] Bytes(List<string> lines) => Encoding.UTF8.GetBytes(string.Join('\n', lines) + "\n");
}
