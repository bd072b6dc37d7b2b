using Dashboard.Cli.Tests.Demo;

namespace Dashboard.Cli.Tests.SeedData;

public sealed class BaselineDataTests
{
    [Theory]
    [InlineData("S4.7", "471", "件")]
    [InlineData("S4.8", "2768.5", "万元")]
    [InlineData("S4.9", "27086.99", "亩")]
    [InlineData("S4.10", "91324.6", "亩")]
    [InlineData("S4.11", "3973", "件")]
    [InlineData("S6.12", "100", "%", "214", "214")]
    [InlineData("S6.13", "59.8", "%", "128", "214")]
    [InlineData("S6.14", "42.8", "%", "6", "14")]
    public void PublishedFigures_StandAsPublished(string item, string value, string unit, string n = "", string all = "")
    {
        var row = Assert.Single(SeedFolder.Rows("baseline.csv"), r => r["source_item"] == item);

        Assert.Equal((value, unit, n, all, "2022-04-03"), (row["value"], row["unit_zh"], row["numerator"], row["denominator"], row["as_of"]));
    }

    [Fact]
    public void Baseline_HasNothingElse() => Assert.Equal(8, SeedFolder.Rows("baseline.csv").Count);

    [Fact]
    public void PublishedRates_AreCutFromTheirWholeNumbers() => Assert.All(
        SeedFolder.Rows("baseline.csv").Where(r => r["denominator"].Length > 0),
        r => Assert.Equal(
            DemoFacts.Number(r["value"]),
            Math.Truncate(1000 * DemoFacts.Number(r["numerator"]) / DemoFacts.Number(r["denominator"])) / 10));

    [Fact]
    public void Honours_AreTheFourOfTheSource()
    {
        var rows = SeedFolder.Rows("honours.csv");

        Assert.Equal(4, rows.Count);
        Assert.All(rows, r => Assert.Equal(("S9.2", "2022-04-03"), (r["source_item"], r["as_of"])));
        Assert.All(rows, r => Assert.StartsWith("全省", r["name_zh"], StringComparison.Ordinal));
    }
}
