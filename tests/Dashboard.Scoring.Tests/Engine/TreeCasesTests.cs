using System.Globalization;
using Dashboard.Scoring.Engine;

namespace Dashboard.Scoring.Tests.Engine;

/// <summary>
/// Redistribution and official rounding over the trees of Cases/TreeCases.csv. The unit is of type T; a weight cell without a
/// type stands for every type; an input is a score, a state or "absent"; effective and full weights have 12 decimals.
/// </summary>
public sealed class TreeCasesTests
{
    public static TheoryData<string> Cases => CaseTable.Names("TreeCases");

    [Theory]
    [MemberData(nameof(Cases))]
    public void Case_GivesEveryNodeItsStatePointsAndWeights(string name)
    {
        var rows = CaseTable.Load("TreeCases").Of(name);

        var card = Score(rows, official: true).Card("U");

        foreach (var row in rows)
        {
            var node = card.Nodes.Single(n => n.Node.Code == row["node"]);
            var expected = (row["node"], row["state"], row["points"], row["effective"], row["full"]);
            Assert.Equal(expected, (node.Node.Code, node.State.FileName(), Points(node.Points), Weight(node.Weight), Weight(node.FullWeight)));
        }
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void Case_GivesTheSameStatesAndWeightsInTheAnalyticalMode(string name)
    {
        var rows = CaseTable.Load("TreeCases").Of(name);

        var card = Score(rows, official: false).Card("U");

        foreach (var row in rows)
        {
            var node = card.Nodes.Single(n => n.Node.Code == row["node"]);
            Assert.Equal((row["node"], row["state"], row["effective"]), (node.Node.Code, node.State.FileName(), Weight(node.Weight)));
            Assert.Equal(row["points"].Length > 0, node.Score is not null);
        }
    }

    private static ScoreRun Score(IReadOnlyList<CaseTable.Row> rows, bool official)
    {
        var builder = new PackageBuilder { Official = official }.Unit("U");
        foreach (var row in rows)
        {
            var inner = rows.Any(r => r["parent"] == row["node"]);
            builder.Node(row["node"], row["parent"], inner ? string.Empty : "SCORE");
            foreach (var part in row["weight"].Split('|', StringSplitOptions.RemoveEmptyEntries))
            {
                var (type, weight) = part.Split(':') is [var t, var w] ? (t, w) : ("*", part);
                builder.Weight(row["node"], weight, type);
            }

            if (!inner && row["input"] != "absent")
            {
                var isScore = decimal.TryParse(row["input"], CultureInfo.InvariantCulture, out _);
                builder.Observe("U", row["node"], isScore ? row["input"] : string.Empty, isScore ? string.Empty : row["input"]);
            }
        }

        return builder.Score();
    }

    private static string Points(decimal? points) => points?.ToString("0.00", CultureInfo.InvariantCulture) ?? string.Empty;

    private static string Weight(decimal weight) => weight.ToString("0.############", CultureInfo.InvariantCulture);
}
