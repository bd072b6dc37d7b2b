using System.Globalization;
using Dashboard.Scoring.Explanation;
using Dashboard.Scoring.Tests.Rules;

namespace Dashboard.Scoring.Tests.Explanation;

/// <summary>The sentences of Cases/FormulaCases.csv, lines parted by " | ".</summary>
public sealed class FormulaTextTests
{
    private static readonly CultureInfo Chinese = CultureInfo.GetCultureInfo("zh-CN");
    private static readonly CultureInfo English = CultureInfo.GetCultureInfo("en-GB");

    public static TheoryData<string> Cases => CaseTable.Names("FormulaCases");

    [Theory]
    [MemberData(nameof(Cases))]
    public void Case_PutsTheNumbersIntoTheRule(string name)
    {
        var row = CaseTable.Load("FormulaCases")[name];

        var node = Explainer.Explain(RuleCasesTests.Score(row, official: true), "U", "I");

        Assert.Equal(row["zh"], string.Join(" | ", FormulaText.Lines(node, Chinese)));
        Assert.Equal(row["en"], string.Join(" | ", FormulaText.Lines(node, English)));
    }

    [Fact]
    public void InnerNode_HasNoFormula()
    {
        var run = PackageBuilder.Flat(true, ("A", "1")).Unit("U").Observe("U", "A", "50").Score();

        Assert.Empty(FormulaText.Lines(Explainer.Explain(run, "U"), English));
    }

    [Fact]
    public void NodeBelowAGeometricMean_ClaimsNoProduct()
    {
        var run = new PackageBuilder { Official = false }
            .Node("R", string.Empty, aggregation: "geometric").Node("A", "R", "SCORE").Node("B", "R", "SCORE").Weight("A", "1").Weight("B", "1")
            .Unit("U").Observe("U", "A", "25").Observe("U", "B", "100").Score();

        var lines = FormulaText.Lines(Explainer.Explain(run, "U", "A"), English);

        Assert.Equal(["value 25, kept within 0–100: s = 25.0000", "points = 0.00 of 50.00: its part of a mean that is not arithmetic"], lines);
        Assert.Equal("得分 = 50.00（满分 50.00）：上级按非算术平均合成，此为分摊所得", FormulaText.Lines(Explainer.Explain(run, "U", "B"), Chinese)[^1]);
    }
}
