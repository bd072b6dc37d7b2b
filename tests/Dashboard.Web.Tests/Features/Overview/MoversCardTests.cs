using Bunit;
using Dashboard.Domain.Calendar;
using Dashboard.Domain.Standing;
using Dashboard.Domain.Tests.Support;
using Dashboard.Web.Charts;
using Dashboard.Web.Features.Overview;
using Dashboard.Web.Tests.Support;

namespace Dashboard.Web.Tests.Features.Overview;

public sealed class MoversCardTests : PartTest
{
    [Fact]
    public void Move_ShowsPlacesAndPointsWithTheirSigns()
    {
        var before = SmallCounty.Default().With("E3", "I2", ",,100,100,").Score();
        var movers = OverviewCalculator.Of(SmallCounty.Default().Score(), before).Movers;
        var card = Card(movers, new Quarter(2026, 2));

        var row = card.FindAll("tbody tr")[0];
        Assert.Equal("林业局", row.QuerySelector("th")!.TextContent.Trim());
        Assert.Equal("▼ 2 位 −18.00", row.QuerySelector("td.down")!.TextContent);
        Assert.Contains("与2026年二季度相比", card.Markup, StringComparison.Ordinal);
    }

    [Fact]
    public void NoEarlierQuarter_SaysSo() =>
        Assert.Contains("没有可比的上一季度。", Card([], null).Markup, StringComparison.Ordinal);

    private IRenderedComponent<MoversCard> Card(IReadOnlyList<UnitStanding> movers, Quarter? before) => Render<MoversCard>(p => p
        .Add(x => x.Movers, movers)
        .Add(x => x.Trends, movers.ToDictionary(m => m.Result.Unit.Code, m => new ChartModel
        {
            Kind = ChartKind.Sparkline,
            Title = m.Result.Unit.NameZh,
            Summary = "走势",
            Labels = ["一", "二"],
            Series = [new ChartSeries("总分", [m.Before?.Total, m.Result.Total])],
        }))
        .Add(x => x.Before, before)
        .Add(x => x.Quarter, new Quarter(2026, 3))
        .Add(x => x.MayOpen, _ => true));
}
