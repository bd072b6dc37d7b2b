using Dashboard.Scoring.Engine;
using Dashboard.Scoring.Rules;
using Dashboard.Scoring.Tests.Packages;

namespace Dashboard.Scoring.Tests.Schemes;

public sealed class SchemeTests
{
    [Fact]
    public void Weight_IsTheOwnRowThenTheStarThenTheSumOfChildren()
    {
        var scheme = new SoundPackage().Read().Package!.Scheme;
        decimal? Weight(string code, string type) => scheme.Weight(scheme.Find(code)!, type);

        Assert.Equal((12.5m, 10m), (Weight("A1", "ENF"), Weight("A1", "GEN")));
        Assert.Equal((40m, 30m), (Weight("B", "ENF"), Weight("B", "GEN")));
        Assert.Equal((5m, null), (Weight("B1", "ENF"), Weight("B1", "GEN")));
        Assert.Equal(0m, Weight("B4", "ENF"));
        Assert.Equal((52.5m, 92.5m), (Weight("A", "ENF"), Weight("R", "ENF")));
        Assert.Null(scheme.Find("Z"));
        Assert.Null(scheme.FindAdjuster("Z"));
        Assert.Equal("BON-1", scheme.FindAdjuster("BON-1")!.Code);
    }

    [Fact]
    public void Nodes_StandParentFirstAndSiblingsByCode()
    {
        var scheme = new SoundPackage().Read().Package!.Scheme;

        Assert.Equal(["R", "A", "A1", "A2", "A3", "A4", "B", "B1", "B2", "B3", "B4", "B5"], scheme.Nodes.Select(n => n.Code));
        Assert.Equal(Enumerable.Range(0, 12), scheme.Nodes.Select(n => n.Index));
        Assert.Equal(Enumerable.Range(0, 9), scheme.Indicators.Select(n => n.Ordinal));
        Assert.Equal((0, 1, 2), (scheme.Root.Depth, scheme.Find("B")!.Depth, scheme.Find("B1")!.Depth));
        Assert.Equal(-1, scheme.Root.Ordinal);
        Assert.Equal("试行方案", scheme.NameZh);
        Assert.Equal("Trial scheme", scheme.NameEn);
        Assert.Equal((new DateOnly(2026, 1, 1), null), (scheme.ValidFrom!.Value, scheme.ValidTo));
    }

    [Fact]
    public void AtElapsed_ChangesCountRulesAlone()
    {
        var package = new SoundPackage().Read().Package!;

        var half = package.AtElapsed(0.5m);

        Assert.Equal(0.5m, Assert.IsType<CountRule>(half.Scheme.Find("A3")!.Rule).Elapsed);
        Assert.Equal(package.Scheme.Find("A1")!.Rule, half.Scheme.Find("A1")!.Rule);
        Assert.Equal(package.Scheme.Find("A4")!.Rule, half.Scheme.Find("A4")!.Rule);
        Assert.Equal(0.75m, Assert.IsType<CountRule>(package.Scheme.Find("A3")!.Rule).Elapsed);

        // Three meetings by the third quarter are all that was due; by mid-year the target is 2, and both quarters are met.
        Assert.Equal(100, ScoringEngine.Score(half).Card("U1")[half.Scheme.Find("A3")!].Score);
        Assert.Equal(90, ScoringEngine.Score(package).Card("U1")[package.Scheme.Find("A3")!].Score);
        Assert.Equal(half.Units, package.Units);
        Assert.Equal(half.Adjustments, package.Adjustments);
    }

    [Fact]
    public void EqualRules_AreEqualByTheirParameters()
    {
        var (one, two) = (new SoundPackage().Read().Package!.Scheme, new SoundPackage().Read().Package!.Scheme);
        foreach (var indicator in one.Indicators)
        {
            var twin = two.Find(indicator.Code)!.Rule!;
            Assert.Equal(indicator.Rule, twin);
            Assert.Equal(indicator.Rule!.GetHashCode(), twin.GetHashCode());
            Assert.All(one.Indicators.Where(o => o != indicator), o => Assert.NotEqual(o.Rule, twin));
        }
    }

    [Theory]
    [InlineData("7", "A4,A,等次,Level,,TIER,\"{\"\"levels\"\":{\"\"未建立\"\":0,\"\"有效运行\"\":81}}\",zero,")]
    [InlineData("9", "B1,B,案卷,Files,,TIER,\"{\"\"steps\"\":[[90,100],[80,81]],\"\"failFileDeduct\"\":10}\",skip,")]
    [InlineData("9", "B1,B,案卷,Files,,TIER,\"{\"\"steps\"\":[[90,100],[80,80]],\"\"failFileDeduct\"\":11}\",skip,")]
    [InlineData("9", "B1,B,案卷,Files,,TIER,\"{\"\"steps\"\":[[90,100],[80,80]],\"\"else\"\":1,\"\"failFileDeduct\"\":10}\",skip,")]
    [InlineData("13", "B5,B,报送,Reporting,,BOOL,\"{\"\"yes\"\":100,\"\"late\"\":61,\"\"no\"\":0}\",zero,")]
    public void RulesOfOtherParameters_Differ(string line, string text)
    {
        var (one, two) = (new SoundPackage().Read().Package!.Scheme, new SoundPackage().With("nodes.csv", line, text).Read().Package!.Scheme);
        var code = text.Split(',')[0];

        Assert.NotEqual(one.Find(code)!.Rule, two.Find(code)!.Rule);
    }
}
