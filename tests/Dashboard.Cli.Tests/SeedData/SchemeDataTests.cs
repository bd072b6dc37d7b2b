using System.Text;

namespace Dashboard.Cli.Tests.SeedData;

public sealed class SchemeDataTests
{
    [Theory]
    [InlineData("ENF", 62, "22 8 20 10 10 8 12 10")]
    [InlineData("GEN", 46, "26 10 6 14 14 8 14 8")]
    [InlineData("TWN", 70, "20 8 8 16 10 20 8 10")]
    public void Weights_SumToTheirDimensionsAndTo100(string type, int indicators, string dimensions)
    {
        var rows = SeedFolder.Rows("scheme/weights.csv").Where(r => r["unit_type"] == type).ToList();
        var sums = rows.GroupBy(r => r["code"][..2]).OrderBy(g => g.Key, StringComparer.Ordinal).Select(g => g.Sum(Weight)).ToList();

        Assert.Equal(indicators, rows.Count);
        Assert.Equal(dimensions.Split(' ').Select(Demo.DemoFacts.Number), sums);
        Assert.Equal(100m, rows.Sum(Weight));

        static decimal Weight(Dashboard.Cli.Demo.DemoTable.Row row) => Demo.DemoFacts.Number(row["weight"]);
    }

    [Fact]
    public void Tree_HasEightProjects28GroupsAnd80Indicators()
    {
        var nodes = SeedFolder.Rows("scheme/nodes.csv");

        Assert.Equal("ROOT", Assert.Single(nodes, n => n["parent"].Length == 0)["code"]);
        Assert.Equal(Enumerable.Range(1, 8).Select(i => $"P{i}"), nodes.Where(n => n["parent"] == "ROOT").Select(n => n["code"]));
        Assert.Equal(28, nodes.Count(n => n["parent"].Length == 2));
        Assert.Equal(80, nodes.Count(n => n["rule"].Length > 0));
        Assert.All(nodes.Where(n => n["parent"].Length > 2 && n["parent"] != "ROOT"), n => Assert.StartsWith(n["code"][..2], n["parent"], StringComparison.Ordinal));
    }

    [Fact]
    public void Names_AreThereInBothLanguages()
    {
        Assert.All(SeedFolder.Rows("scheme/nodes.csv"), BothNames);
        Assert.All(SeedFolder.Rows("scheme/adjusters.csv"), BothNames);
        Assert.All(SeedFolder.Rows("organisations.csv"), BothNames);
        Assert.All(SeedFolder.Rows("scheme/nodes.csv").Where(n => n["parent"] == "ROOT"), n => Assert.True(n["short_zh"].Length > 0 && n["short_en"].Length > 0));
        Assert.All(SeedFolder.Rows("scheme/nodes.csv").Where(n => n["rule"].Length > 0), n => Assert.True(n["evidence_zh"].Length > 0 && n["evidence_en"].Length > 0));

        static void BothNames(Dashboard.Cli.Demo.DemoTable.Row row)
        {
            Assert.Contains(row["name_zh"], c => c is >= '\u4e00' and <= '\u9fff');
            Assert.DoesNotContain(row["name_en"], c => c > '\u2fff');
            Assert.NotEmpty(row["name_en"]);
        }
    }

    [Fact]
    public void AllFifteenDutyPoints_AreMet()
    {
        var duties = SeedFolder.Rows("scheme/nodes.csv").SelectMany(n => n["lead_goose_duty"].Split(',', StringSplitOptions.RemoveEmptyEntries)).ToHashSet();

        string[] points = ["D1", "D2", "D2a", "D3", "D3a", "D4", "D4a", "D5", "D6", "D7", "D8", "D9", "D9a", "D10", "D11"];
        Assert.Equal(15, points.Length);
        Assert.Empty(points.Except(duties));
        Assert.Equal(["ALL"], duties.Except(points));
    }

    [Fact]
    public void MissingPolicies_AreThoseOfTheScheme()
    {
        var policies = SeedFolder.Rows("scheme/nodes.csv").Where(n => n["rule"].Length > 0).ToLookup(n => n["missing"], n => n["code"]);

        Assert.Equal(["full", "pending", "skip", "zero"], policies.Select(p => p.Key).Order(StringComparer.Ordinal));
        Assert.Equal(["P7-09"], policies["full"]);
        Assert.Equal(["P1-14", "P1-15", "P2-04", "P2-05", "P4-04", "P5-03"], policies["pending"].Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Adjusters_HavePositiveCapsAndOneNetRow()
    {
        var rows = SeedFolder.Rows("scheme/adjusters.csv");

        Assert.Equal(13, rows.Count);
        Assert.All(rows.Where(r => r["kind"] is "bonus" or "penalty"), r => Assert.True(Demo.DemoFacts.Number(r["cap"]) > 0));
        Assert.Equal("""{"min":-8,"max":5}""", Assert.Single(rows, r => r["kind"] == "net")["rule_params"]);
    }

    [Fact]
    public void Files_AreUtf8WithLfAndWithoutBom() => Assert.All(SeedFolder.Files, file =>
    {
        var bytes = File.ReadAllBytes(file);
        var text = new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(bytes);
        Assert.False(text.StartsWith('\uFEFF'), $"{file} starts with a BOM");
        Assert.DoesNotContain('\r', text);
        Assert.EndsWith("\n", text, StringComparison.Ordinal);
    });
}
