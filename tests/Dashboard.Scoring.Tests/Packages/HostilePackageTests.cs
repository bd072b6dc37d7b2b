using System.Globalization;
using System.Text;
using Dashboard.Scoring.Engine;
using Dashboard.Scoring.Explanation;
using Dashboard.Scoring.Packages;
using Dashboard.Scoring.Schemes;

namespace Dashboard.Scoring.Tests.Packages;

/// <summary>Packages made to break a reader: sizes, depths and characters. Every one is read or refused in words.</summary>
public sealed class HostilePackageTests
{
    private static readonly string Megabyte = new('9', 1 << 20);

    [Fact]
    public void ChainOf20000Levels_IsRefusedAtTheFirstNodeTooDeep()
    {
        var result = Chain(20_000).Read();

        Assert.Null(result.Package);
        var fault = Assert.Single(result.Faults);
        Assert.Equal(("nodes.csv", FaultKind.TreeTooDeep), (fault.File, fault.Kind));
        Assert.Equal($"nodes.csv:{Scheme.MostLevels + 3}: “N65”位于根节点之下第 65 层。根节点之下最多 64 层,请上移该节点。", fault.ToText(CultureInfo.GetCultureInfo("zh-CN")));
    }

    [Fact]
    public void ChainAsDeepAsAllowed_IsScoredExplainedAndWritten()
    {
        var package = Chain(Scheme.MostLevels).Read().Package!;

        var run = ScoringEngine.Score(package);

        Assert.Equal(33.33m, run.Find("U1")!.Total);
        Assert.Equal(33.33m, Explainer.Explain(run, "U1", FormattableString.Invariant($"N{Scheme.MostLevels}")).Points);
        Assert.NotEmpty(run.OutputHash);
    }

    [Fact]
    public void SchemeBuiltTooDeep_IsRefusedToo()
    {
        var none = new Dictionary<string, string>();
        var nodes = Enumerable.Range(0, 20_000).Select(i => new NodeDefinition(
            FormattableString.Invariant($"N{i}"), i == 0 ? string.Empty : FormattableString.Invariant($"N{i - 1}"), string.Empty, string.Empty, Aggregation.Arithmetic, null, MissingPolicy.Skip, none));
        var header = new SchemeHeader("C", "V", string.Empty, string.Empty, null, null, RoundingMode.None, new RankingPolicy(true, false, []), new GradeBands([], null));

        Assert.Throws<ArgumentException>(() => new Scheme(header, nodes, [], [], null));
    }

    [Fact]
    public void CircleOf20000Nodes_IsNamedInOneShortSentence()
    {
        var rows = Enumerable.Range(0, 20_000).Select(i => FormattableString.Invariant($"C{i},C{(i + 1) % 20_000},x,x,,,,,"));

        var fault = Assert.Single(new SoundPackage().With("nodes.csv", "end", string.Join('\n', rows)).Read().Faults);

        Assert.Equal(FaultKind.Cycle, fault.Kind);
        Assert.InRange(fault.ToText(CultureInfo.InvariantCulture).Length, 20, 400);
    }

    [Theory]
    [InlineData("nodes.csv", "4", "A1,A,办结率,Closing rate,,RATIO,\"{\"\"target\"\":#}\",skip,")]
    [InlineData("nodes.csv", "4", "A1,A,办结率,Closing rate,,#,,skip,")]
    [InlineData("nodes.csv", "4", "A1,#,办结率,Closing rate,,SCORE,,skip,")]
    [InlineData("weights.csv", "2", "A1,*,#")]
    [InlineData("weights.csv", "2", "#,*,1")]
    [InlineData("units.csv", "4", "U3,GEN,丙办,Office C,#")]
    [InlineData("observations.csv", "3", "U1,A2,,#,,,")]
    [InlineData("observations.csv", "3", "U1,A2,,#e#,,,")]
    [InlineData("observations.csv", "3", "U1,A2,,0.#,,,")]
    [InlineData("observations.csv", "3", "#,A2,,1,,,")]
    [InlineData("observations.csv", "3", "U1,A2,#,1,,,")]
    [InlineData("observations.csv", "3", "U1,A2,,1,,,\"{\"\"level\"\":[#\"")]
    [InlineData("adjustments.csv", "2", "U1,#,bonus,2,")]
    [InlineData("scheme.json", "2", "  \"code\": #,")]
    public void CellOfAMegabyte_IsRefusedInAShortSentence(string file, string line, string text)
    {
        var result = new SoundPackage().With(file, line, text.Replace("#", Megabyte, StringComparison.Ordinal)).Read();

        Assert.Null(result.Package);
        Assert.NotEmpty(result.Faults);
        Assert.All(result.Faults, f => Assert.InRange(f.ToText(CultureInfo.GetCultureInfo("zh-CN")).Length, 10, 600));
    }

    [Fact]
    public void NameOfAMegabyte_IsKept()
    {
        var package = new SoundPackage().With("units.csv", "4", $"U3,GEN,\"{Megabyte},\",Office C,no").Read().Package!;

        Assert.Equal((1 << 20) + 1, package.Units[2].NameZh.Length);
    }

    [Fact]
    public void LineBreaksAndControlCharactersOfACell_DoNotBreakTheFaultLine()
    {
        var fault = Assert.Single(new SoundPackage().With("units.csv", "4", "U3,GEN,丙办,Office C,\"no\nunits.csv:1: all is well\u001b[2J\"").Read().Faults);

        Assert.DoesNotContain(fault.ToText(CultureInfo.InvariantCulture), char.IsControl);
    }

    [Fact]
    public void DeeplyNestedJson_IsRefused()
    {
        var nested = new string('[', 100_000) + new string(']', 100_000);

        Assert.Equal(FaultKind.DetailNotJson, Assert.Single(new SoundPackage().With("observations.csv", "3", $"U1,A2,,1,,,\"{{\"\"x\"\":{nested}}}\"").Read().Faults).Kind);
        Assert.Equal(FaultKind.SchemeNotJson, Assert.Single(new SoundPackage().With("scheme.json", "2", $"  \"code\": {nested},").Read().Faults).Kind);
    }

    [Fact]
    public void HalfASurrogateInJson_IsRefused()
    {
        Assert.Equal(
            (FaultKind.DetailNotJson, 5),
            Only(new SoundPackage().With("observations.csv", "5", "U1,A4,value,,,,\"{\"\"level\"\":\"\"\\ud800\"\"}\"")));
        Assert.Equal(
            (FaultKind.DetailNotJson, 5),
            Only(new SoundPackage().With("observations.csv", "5", "U1,A4,value,,,,\"{\"\"\\ud800\"\":1}\"")));
        Assert.Equal(
            (FaultKind.ParametersNotJson, 7),
            Only(new SoundPackage().Without("observations.csv").WithText("observations.csv", "unit,indicator,state,value,numerator,denominator,detail")
                .With("nodes.csv", "7", "A4,A,等次,Level,,TIER,\"{\"\"levels\"\":{\"\"\\udc00\"\":1}}\",zero,")));
        Assert.Equal(FaultKind.SchemeNotJson, Only(new SoundPackage().With("scheme.json", "4", "  \"nameZh\": \"\\ud800\",")).Kind);
    }

    [Fact]
    public void ZeroBytesAmongText_AreNoCrash()
    {
        var result = new SoundPackage().With("units.csv", "4", "U3,GEN,丙\0办,Office C,no").Read();

        Assert.Equal("丙\0办", result.Package!.Units[2].NameZh);
    }

    [Fact]
    public void SchemeFileOfManyThousandLines_IsReadInOnePass()
    {
        var breakers = string.Join(",\n", Enumerable.Repeat("\"A\"", 200_000));

        var package = new SoundPackage().With("scheme.json", "10", $"    \"tieBreak\": [{breakers}] }},").Read().Package!;

        Assert.Equal(200_000, package.Scheme.Ranking.TieBreak.Length);
    }

    [Fact]
    public void NinetyWeightsJustBelowTheLimit_AreScored()
    {
        var builder = new PackageBuilder().Node("R", string.Empty).Unit("U");
        for (var i = 0; i < 90; i++)
        {
            var code = FormattableString.Invariant($"I{i:00}");
            builder.Node(code, "R", "LINEAR", """{"zero":0,"full":1,"low":-999999999999999,"high":999999999999999}""").Weight(code, "999999999999999.9").Observe("U", code, "1");
        }

        builder.Node("S", "R", "SCORE").Weight("S", "0.0000000000001").Observe("U", "S", "1");
        var run = builder.Score();

        Assert.InRange(run.Find("U")!.Total!.Value, 999999999999990m, 1000000000000000m);
        Assert.InRange(run.Card("U").Nodes[0].Score!.Value, 999999999999990m, 1000000000000000m);
        Assert.NotEmpty(run.OutputHash);
    }

    private static (FaultKind Kind, int Line) Only(SoundPackage package)
    {
        var fault = Assert.Single(package.Read().Faults);
        return (fault.Kind, fault.Line);
    }

    /// <summary>N0 – N1 – … with an indicator at the end and a second one beside each end of the chain.</summary>
    private static SoundPackage Chain(int levels)
    {
        var nodes = new StringBuilder("code,parent,name_zh,name_en,aggregation,rule,rule_params,missing\nN0,,x,x,,,,\n");
        for (var i = 1; i <= levels; i++)
        {
            nodes.Append(CultureInfo.InvariantCulture, $"N{i},N{i - 1},x,x,,{(i == levels ? "SCORE" : string.Empty)},,\n");
        }

        return new SoundPackage()
            .WithText("scheme.json", """{"code":"C","version":"V","nameZh":"x","nameEn":"x","rounding":"points-2-half-up"}""")
            .WithText("nodes.csv", nodes.ToString().TrimEnd('\n'))
            .WithText("weights.csv", FormattableString.Invariant($"code,unit_type,weight\nN{levels},*,3"))
            .WithText("observations.csv", FormattableString.Invariant($"unit,indicator,state,value,numerator,denominator,detail\nU1,N{levels},,33.33,,,"))
            .Without("adjusters.csv").Without("adjustments.csv");
    }
}
