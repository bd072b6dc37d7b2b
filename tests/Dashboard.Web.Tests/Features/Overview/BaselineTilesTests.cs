using Bunit;
using Dashboard.Domain.Baseline;
using Dashboard.Web.Features.Overview;
using Dashboard.Web.Tests.Support;

namespace Dashboard.Web.Tests.Features.Overview;

public sealed class BaselineTilesTests : PartTest
{
    private static readonly DateOnly AsOf = new(2022, 4, 3);

    [Fact]
    public void Figures_KeepTheirDigitsUnitAndSource()
    {
        var tiles = Tiles();

        Assert.Equal(["27086.99亩", "59.8%"], tiles.FindAll(".tile-figure").Select(f => f.TextContent));
        Assert.Contains("S4.9", tiles.Markup, StringComparison.Ordinal);
        Assert.Contains("128/214", tiles.Markup, StringComparison.Ordinal);
        Assert.Contains("截至 2022-04-03", tiles.Markup, StringComparison.Ordinal);
        Assert.Contains("全省信访工作先进县", tiles.Find(".honours").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void English_KeepsTheDigits()
    {
        UseCulture("en");

        Assert.Equal(["27086.99mu", "59.8%"], Tiles().FindAll(".tile-figure").Select(f => f.TextContent));
    }

    private IRenderedComponent<BaselineTiles> Tiles() => Render<BaselineTiles>(p => p
        .Add(x => x.Figures,
        [
            new BaselineFigure("B1", "收回集体土地", "Collective land recovered", 27086.99m, "亩", "mu", null, null, AsOf, "S4.9"),
            new BaselineFigure("B2", "创成率", "Achieved rate", 59.8m, "%", "%", 128, 214, AsOf, "S6.13"),
        ])
        .Add(x => x.Honours, [new Honour("H1", "全省信访工作先进县", "Advanced county", AsOf, "S9.2")]));
}
