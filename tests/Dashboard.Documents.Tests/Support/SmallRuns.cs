using System.Text;
using Dashboard.Scoring.Engine;

namespace Dashboard.Documents.Tests.Support;

/// <summary>Runs of one or two indicators that are scored as they are reported.</summary>
internal static class SmallRuns
{
    private static readonly (string, string)[] Tie = [("U1", "90,90"), ("U2", "80,60"), ("U3", "60,80"), ("U4", "50,50")];

    /// <summary>Four units of one group; the second and the third have equal totals, and unequal points of indicator a.</summary>
    public static ScoreRun Tied(string ties, string tieBreak) => Run(
        "points-2-half-up", ties, tieBreak, [("a", 50), ("b", 50)],
        [.. Tie.Select(u => (u.Item1, u.Item1, u.Item2.Split(',')))]);

    /// <summary>One unit called 甲 with one indicator.</summary>
    public static ScoreRun One(string score) => Run("points-2-half-up", "competition", "[]", [("a", 100)], [("U", "甲", [score])]);

    public static ScoreRun Analytical() => Run("none", "competition", "[]", [("a", 30), ("b", 70)], [("U", "甲", ["33", "66.123456789"]), ("V", "乙", ["10", "20"])]);

    /// <summary>Units with these names, one score each but the last, which has none.</summary>
    public static ScoreRun Named(params string[] names) => Run(
        "points-2-half-up", "competition", "[]", [("a", 100)],
        [.. names.Select((n, i) => (FormattableString.Invariant($"U{i:000}"), n, i == names.Length - 1 ? [] : new[] { FormattableString.Invariant($"{90 - i}") }))]);

    private static ScoreRun Run(string rounding, string ties, string tieBreak, (string Code, int Weight)[] indicators, (string Code, string Name, string[] Scores)[] units) =>
        ScoringEngine.Score(SeedRuns.Read(new Dictionary<string, byte[]>(StringComparer.Ordinal)
        {
            ["scheme.json"] = Bytes($$"""
                {"code":"S","version":"1","nameZh":"小","nameEn":"Small","validFrom":"2026-01-01","rounding":"{{rounding}}",
                 "ranking":{"groupBy":"unit_type","ties":"{{ties}}","tieBreak":{{tieBreak}}},
                 "grades":[["优秀",90],["合格",0]],"topGradeShare":0.5}
                """),
            ["nodes.csv"] = Bytes("code,parent,name_zh,name_en,aggregation,rule,rule_params,missing\nR,,总,All,arithmetic,,,\n"
                + string.Join('\n', indicators.Select(i => $"{i.Code},R,指标{i.Code},{i.Code},,SCORE,,skip"))),
            ["weights.csv"] = Bytes("code,unit_type,weight\n" + string.Join('\n', indicators.Select(i => FormattableString.Invariant($"{i.Code},*,{i.Weight}")))),
            ["units.csv"] = Bytes("unit,unit_type,name_zh,name_en,ranked\n" + string.Join('\n', units.Select(u => $"{u.Code},ENF,{Quoted(u.Name)},{Quoted(u.Name)},yes"))),
            ["observations.csv"] = Bytes("unit,indicator,state,value,numerator,denominator,detail\n" + string.Join('\n', units.SelectMany(u =>
                u.Scores.Select((s, i) => $"{u.Code},{indicators[i].Code},value,{s},,,")))),
            ["adjustments.csv"] = Bytes("unit,code,kind,points,detail\n"),
        }));

    private static string Quoted(string text) => '"' + text.Replace("\"", "\"\"", StringComparison.Ordinal) + '"';

    private static byte[] Bytes(string text) => Encoding.UTF8.GetBytes(text);
}
