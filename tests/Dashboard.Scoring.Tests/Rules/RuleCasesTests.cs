using System.Globalization;
using Dashboard.Scoring.Engine;

namespace Dashboard.Scoring.Tests.Rules;

/// <summary>Every rule, state and missing policy of Cases/RuleCases.csv. The indicator weighs what the case says, of 100.</summary>
public sealed class RuleCasesTests
{
    public static TheoryData<string> Cases => CaseTable.Names("RuleCases");

    [Theory]
    [MemberData(nameof(Cases))]
    public void Case_GivesStateScoreAndPoints(string name)
    {
        var row = CaseTable.Load("RuleCases")[name];

        var card = Score(row, official: true).Card("U").Nodes.Single(n => n.Node.Code == "I");

        Assert.Equal(row["out_state"], card.State.FileName());
        Assert.Equal(row["score"], Text(card.Score, "0.0000"));
        Assert.Equal(row["points"], Text(card.Points, "0.00"));
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void Case_GivesTheSameScoreInTheAnalyticalMode(string name)
    {
        var row = CaseTable.Load("RuleCases")[name];
        var run = Score(row, official: false);

        var card = run.Card("U").Nodes.Single(n => n.Node.Code == "I");

        Assert.Equal(row["out_state"], card.State.FileName());
        Assert.Null(card.Points);
        if (row["score"].Length > 0)
        {
            var expected = decimal.Parse(row["score"], CultureInfo.InvariantCulture);
            Assert.InRange(card.Score!.Value, expected - 0.00005m - 1e-9m, expected + 0.00005m + 1e-9m);
        }
        else
        {
            Assert.Null(card.Score);
        }
    }

    internal static ScoreRun Score(CaseTable.Row row, bool official)
    {
        var weight = decimal.Parse(row["weight"], CultureInfo.InvariantCulture);
        var builder = new PackageBuilder { Official = official }
            .Node("R", string.Empty)
            .Node("I", "R", row["rule"], row["params"], missing: row["missing"])
            .Node("OTHER", "R", "SCORE")
            .Weight("I", row["weight"])
            .Weight("OTHER", (100 - weight).ToString(CultureInfo.InvariantCulture))
            .Unit("U")
            .Observe("U", "OTHER", "50");
        if (row["state"] != "absent")
        {
            builder.Observe("U", "I", row["value"], row["state"], row["numerator"], row["denominator"], row["detail"]);
        }

        return builder.Score();
    }

    private static string Text(decimal? number, string format) => number?.ToString(format, CultureInfo.InvariantCulture) ?? string.Empty;
}
