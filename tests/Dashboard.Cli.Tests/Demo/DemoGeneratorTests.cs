using System.Globalization;
using Dashboard.Cli.Demo;

namespace Dashboard.Cli.Tests.Demo;

public sealed class DemoGeneratorTests
{
    private static readonly IReadOnlyDictionary<string, byte[]> Generated = DemoGenerator.Generate(DemoCounty.Load(SeedFolder.Root));

    [Fact]
    public void SeedFolder_GivesExactlyTheCommittedFiles()
    {
        Assert.Equal(91, Generated.Count);
        Assert.All(Generated, file => Assert.True(
            file.Value.AsSpan().SequenceEqual(File.ReadAllBytes(Path.Combine(SeedFolder.Root, file.Key))),
            $"{file.Key} is not what the generator writes: run demo-data seed-data again"));
    }

    [Theory]
    [InlineData("de-DE")]
    [InlineData("ar-SA")]
    [InlineData("zh-CN")]
    public void AnotherCulture_GivesTheSameBytes(string culture)
    {
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
            var again = DemoGenerator.Generate(DemoCounty.Load(SeedFolder.Root));

            Assert.All(Generated, file => Assert.Equal(file.Value, again[file.Key]));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void EveryQuarter_HasOneRowForEachUnitAndApplicableIndicator()
    {
        var types = SeedFolder.Rows("scheme/weights.csv").ToLookup(r => r["unit_type"], r => r["code"]);
        var expected = SeedFolder.Rows("scheme/units.csv")
            .SelectMany(u => types[u["unit_type"]].Where(c => c.Length == 5).Select(c => (u["unit"], c))).Order().ToList();

        // No file of a township is reviewed before the second quarter, and then nobody reports an average.
        Assert.All(DemoFacts.Periods, period => Assert.All(
            expected.Except(DemoFacts.Observations(period).Select(r => (r["unit"], r["indicator"]))),
            missing => Assert.True(missing.Item2 == "P3-08" && missing.Item1[0] == '4' && period.EndsWith("Q1", StringComparison.Ordinal), $"{period} {missing}")));
        Assert.All(DemoFacts.Periods, period => Assert.Empty(
            DemoFacts.Observations(period).Select(r => (r["unit"], r["indicator"])).Except(expected)));
    }
}
