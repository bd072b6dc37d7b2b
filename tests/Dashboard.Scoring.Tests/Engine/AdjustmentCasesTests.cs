using System.Globalization;

namespace Dashboard.Scoring.Tests.Engine;

/// <summary>Bonuses, penalties, caps and net limits of Cases/AdjustmentCases.csv upon 80 base points.</summary>
public sealed class AdjustmentCasesTests
{
    public static TheoryData<string> Cases => CaseTable.Names("AdjustmentCases");

    [Theory]
    [MemberData(nameof(Cases))]
    public void Case_GivesLinesNetAndTotal(string name)
    {
        var row = CaseTable.Load("AdjustmentCases")[name];
        var builder = PackageBuilder.Flat(row["rounding"] == "official", ("A", "1")).Unit("U").Observe("U", "A", "80");
        var kinds = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var adjuster in Words(row["adjusters"]))
        {
            kinds[adjuster[0]] = adjuster[1];
            builder.Adjuster(adjuster[0], adjuster[1], adjuster[2]);
        }

        foreach (var adjustment in Words(row["adjustments"]).Reverse())
        {
            builder.Adjust("U", adjustment[0], kinds[adjustment[0]], adjustment[1]);
        }

        if (row["min"].Length > 0)
        {
            builder.Adjuster("NET", "net", parameters: $$"""{"min":{{row["min"]}},"max":{{row["max"]}}}""");
        }

        var result = builder.Score().Find("U")!;

        Assert.Equal(row["lines"], string.Join(' ', result.Adjustments.Select(a => $"{a.Code}={Plain(a.Points)}")));
        Assert.Equal((row["net"], row["total"]), (Plain(result.NetAdjustment), Plain(result.Total!.Value)));
        Assert.Equal(80, result.BasePoints);
    }

    [Fact]
    public void UnitWithoutScore_HasNoTotalWhateverItsBonus()
    {
        var result = PackageBuilder.Flat(true, ("A", "1")).Unit("U").Adjuster("BON-1", "bonus").Adjust("U", "BON-1", "bonus", "3").Score().Find("U")!;

        Assert.Null(result.Total);
        Assert.Null(result.Rank);
        Assert.Null(result.Grade);
        Assert.Equal(3, result.NetAdjustment);
    }

    [Fact]
    public void Veto_TakesItsGradeFromTheAdjusterWhenItsDetailNamesNone()
    {
        var result = PackageBuilder.Flat(true, ("A", "1")).Unit("U").Observe("U", "A", "95")
            .Adjuster("VET-1", "veto", parameters: """{"grade":"合格"}""").Adjust("U", "VET-1", "veto", string.Empty).Score().Find("U")!;

        Assert.Equal(("合格", "优秀", 95m), (result.Grade, result.GradeByTotal, result.Total!.Value));
        Assert.Equal("VET-1", Assert.Single(result.Vetoes).Code);
    }

    private static IEnumerable<string[]> Words(string text) => text.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(w => w.Split(':'));

    private static string Plain(decimal number) => number.ToString("0.######", CultureInfo.InvariantCulture);
}
