using System.Globalization;

namespace Dashboard.Scoring.Tests.Engine;

/// <summary>The means of Cases/AggregationCases.csv; "-" is an indicator without a score.</summary>
public sealed class AggregationCasesTests
{
    private const string Any = """{"zero":-1000,"full":1000,"low":-1000,"high":1000}""";

    public static TheoryData<string> Cases => CaseTable.Names("AggregationCases");

    [Theory]
    [MemberData(nameof(Cases))]
    public void Case_GivesTheMean(string name)
    {
        var row = CaseTable.Load("AggregationCases")[name];
        var builder = new PackageBuilder { Official = false }.Node("R", string.Empty, aggregation: row["aggregation"]).Unit("U");
        var place = 0;
        foreach (var (weight, score) in row["weights"].Split(' ').Zip(row["scores"].Split(' ')))
        {
            var code = $"I{place++}";
            builder.Node(code, "R", "LINEAR", Any).Weight(code, weight);
            builder.Observe("U", code, score == "-" ? string.Empty : score, score == "-" ? "not_due" : string.Empty);
        }

        var result = builder.Score().Find("U")!;

        if (row["expected"].Length == 0)
        {
            Assert.Null(result.BasePoints);
        }
        else
        {
            Assert.Equal(double.Parse(row["expected"], CultureInfo.InvariantCulture), (double)result.BasePoints!.Value, 1e-9);
        }
    }
}
