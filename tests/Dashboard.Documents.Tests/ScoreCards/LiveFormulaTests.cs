using Dashboard.Documents.Tests.Support;
using Dashboard.Domain.Tests.Support;
using Dashboard.Scoring.Engine;
using Dashboard.Scoring.Explanation;

namespace Dashboard.Documents.Tests.ScoreCards;

/// <summary>Whoever reckons a score card again comes to the numbers that the run printed, in every cell of every unit.</summary>
public sealed class LiveFormulaTests
{
    public static TheoryData<string> Runs { get; } = [string.Empty, .. SeedRuns.Quarters];

    [Theory]
    [MemberData(nameof(Runs))]
    public void Formulas_ComeToTheNumbersOfTheRun(string quarter)
    {
        var run = SeedRuns.Of(quarter.Length == 0 ? null : quarter);
        var book = new Reckoner(CardWords.Write(CardWords.Book(run)));

        Assert.Equal(run.Results.Count + 1, book.Sheets.Count);
        AssertValuesStand(book);
        foreach (var result in run.Results)
        {
            AssertCard(run, result, book);
        }

        AssertRanking(run, book);
    }

    [Fact]
    public void PointsOfIndicators_AreFormulas()
    {
        var run = SeedRuns.Of(null);
        var book = new Reckoner(CardWords.Write(CardWords.Book(run)));
        var indicators = run.Scheme.Indicators.Select(i => i.Code).ToHashSet(StringComparer.Ordinal);
        var points = book.Sheets.Skip(1).SelectMany(book.Rows).Where(r => r["A"].Text is { } code && indicators.Contains(code) && r["I"].Number is not null).ToList();

        Assert.True(points.Count > 2000);
        Assert.All(points, r => Assert.StartsWith("ROUND(", r["I"].Formula, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("competition", "[]", new[] { "1", "2", "2", "4" }, 0)]
    [InlineData("dense", "[]", new[] { "1", "2", "2", "3" }, 0)]
    [InlineData("competition", "[\"a\"]", new[] { "1", "2", "3", "4" }, 1)]
    [InlineData("dense", "[\"a\"]", new[] { "1", "2", "3", "4" }, 2)]
    public void Ranks_AreFormulasUnlessATieBreakDecides(string ties, string tieBreak, string[] ranks, int numbers)
    {
        var run = SmallRuns.Tied(ties, tieBreak);
        var book = new Reckoner(CardWords.Write(CardWords.Book(run)));
        var rows = book.Rows("排名").Skip(2).Take(4).ToList();

        Assert.Equal(ranks, rows.Select(r => FormattableString.Invariant($"{r["A"].Number}")));
        Assert.Equal(numbers, rows.Count(r => r["A"].Formula is null));
        Assert.Equal(numbers, rows.Count(r => r["G"].Text == CardWords.Chinese.RankIsNumber));
        AssertValuesStand(book);
    }

    [Fact]
    public void ALoneHundredth_IsANumberWithARemark()
    {
        // 12.345 less a hair prints 12.34; a spreadsheet holds 15 digits of it and rounds up.
        var run = SmallRuns.One("12.34499999999999999999");
        var book = new Reckoner(CardWords.Write(CardWords.Book(run)));
        var row = book.Rows("甲").Single(r => r["A"].Text == "a");

        Assert.Equal(12.34m, run.Card("U").Nodes[1].Points);
        Assert.Equal((12.34m, null, CardWords.Chinese.PointsAreNumber), (row["I"].Number, row["I"].Formula, row["L"].Text));
        AssertValuesStand(book);
    }

    [Fact]
    public void NetOfAdjustments_StaysWithinItsLimits()
    {
        var run = SmallCounty.Default().Adjusted("E1,B1,bonus,3,").Adjusted("E1,P1,penalty,0.125,").Score();
        var book = new Reckoner(CardWords.Write(CardWords.Book(run)));
        var net = book.Rows("公安局").Single(r => r["B"].Text == "加减分");

        Assert.Equal(run.Find("E1")!.NetAdjustment, net["I"].Number);
        Assert.Contains("SUM(", net["I"].Formula, StringComparison.Ordinal);
        AssertValuesStand(book);
    }

    [Fact]
    public void AnalyticalRun_HasNumbersOnly()
    {
        var book = new Reckoner(CardWords.Write(CardWords.Book(SmallRuns.Analytical())));

        Assert.All(book.Sheets.SelectMany(s => book.Cells(s).Values), c => Assert.Null(c.Formula));
        Assert.Contains(book.Cells("甲").Values, c => c.Number is not null);
    }

    private static void AssertValuesStand(Reckoner book)
    {
        foreach (var sheet in book.Sheets)
        {
            foreach (var (cell, found) in book.Cells(sheet).Where(c => c.Value.Formula is not null))
            {
                Assert.Equal((sheet, cell, found.Number), (sheet, cell, book.Shown(sheet, cell)));
            }
        }
    }

    private static void AssertCard(ScoreRun run, UnitResult result, Reckoner book)
    {
        var rows = book.Rows(result.Unit.NameZh).ToList();
        var root = Explainer.Explain(run, result.Unit.Code);
        var nodes = rows.Where(r => r["A"].Text is { } code && run.Scheme.Find(code) is not null).ToList();
        foreach (var row in nodes)
        {
            var node = root.Find(row["A"].Text!)!;
            var hasScore = node.State.HasScore();
            Assert.Equal((node.Node.Code, hasScore ? node.Points : null), (node.Node.Code, row["I"].Number));
            Assert.Equal((node.Node.Code, hasScore ? node.FullPoints : null), (node.Node.Code, row["J"].Number));
            Assert.Equal(hasScore ? null : "—", row["I"].Text);
            Assert.Equal((node.Observation.Numerator, node.Observation.Denominator), (row["E"].Number, row["F"].Number));
        }

        Assert.Equal(run.Card(result.Unit.Code).Nodes.Count(n => n.State.HasScore()), nodes.Count(r => r["I"].Number is not null));
        Assert.Equal(result.Total, rows.Last(r => r["B"].Text == "总分")["I"].Number);
        Assert.Equal(result.Rank, (int?)rows.Last(r => r["B"].Text == "名次")["I"].Number);
    }

    private static void AssertRanking(ScoreRun run, Reckoner book)
    {
        var rows = book.Rows("排名").Where(r => r["B"].Text is not null).ToDictionary(r => r["B"].Text!, StringComparer.Ordinal);
        foreach (var result in run.Results)
        {
            var row = rows[result.Unit.NameZh];
            Assert.Equal(
                (result.Rank, result.BasePoints, result.NetAdjustment, result.Total, result.Grade ?? "—"),
                ((int?)row["A"].Number, row["C"].Number, row["D"].Number!.Value, row["E"].Number, row["F"].Text));
        }
    }
}
