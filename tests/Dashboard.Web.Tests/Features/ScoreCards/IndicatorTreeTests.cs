using Bunit;
using Dashboard.Domain.Tests.Support;
using Dashboard.Scoring.Explanation;
using Dashboard.Web.Features.ScoreCards;
using Dashboard.Web.Tests.Support;

namespace Dashboard.Web.Tests.Features.ScoreCards;

public sealed class IndicatorTreeTests : PartTest
{
    [Fact]
    public void Projects_OpenAndCloseOneByOne()
    {
        var tree = Tree();
        Assert.Equal(2, tree.FindAll("tbody tr").Count);

        tree.FindAll("button.toggle")[0].Click();
        Assert.Equal(["P1", "I1", "I2", "I3", "P6"], Codes(tree));
        Assert.Equal("true", tree.FindAll("button.toggle")[0].GetAttribute("aria-expanded"));

        tree.FindAll("button.toggle")[0].Click();
        Assert.Equal(["P1", "P6"], Codes(tree));
    }

    [Fact]
    public void ExpandAll_ShowsEveryIndicator()
    {
        var tree = Tree();
        tree.Find(".card-title button").Click();

        Assert.Equal(9, tree.FindAll("tbody tr").Count);
        Assert.Equal("全部收起", tree.Find(".card-title button").TextContent);
    }

    [Fact]
    public void OpenProof_ShowsItsBranchAndMarksItsRow()
    {
        var tree = Tree("C2");

        Assert.Contains("C2", Codes(tree));
        Assert.StartsWith("C2", tree.Find("tr.marked th span").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void EmptyIndicator_ShowsItsWordInPlaceOfNumbers()
    {
        var tree = Tree("I1", SmallCounty.Default().With("T1", "I3", "pending,,,,"));
        var row = tree.FindAll("tbody tr").Single(r => r.TextContent.Contains("I3", StringComparison.Ordinal));

        Assert.Contains("待核验", row.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("0.00", row.TextContent, StringComparison.Ordinal);
    }

    private static IEnumerable<string> Codes(IRenderedComponent<IndicatorTree> tree) =>
        tree.FindAll("tbody th span").Select(s => s.TextContent.Split(' ')[0]);

    private IRenderedComponent<IndicatorTree> Tree(string? opened = null, SmallCounty? county = null) => Render<IndicatorTree>(p => p
        .Add(x => x.Root, Explainer.Explain((county ?? SmallCounty.Default()).Score(), "T1"))
        .Add(x => x.UnitName, "潭头镇")
        .Add(x => x.Opened, opened)
        .Add(x => x.Href, code => "#" + code));
}
