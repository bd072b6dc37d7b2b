using Bunit;
using Dashboard.Domain.Calendar;
using Dashboard.Domain.Owed;
using Dashboard.Domain.Tests.Support;
using Dashboard.Web.Features.Overview;
using Dashboard.Web.Tests.Support;

namespace Dashboard.Web.Tests.Features.Overview;

public sealed class OwedCardTests : PartTest
{
    private static readonly DateOnly Due = new(2026, 10, 13);

    [Fact]
    public void Overdue_SaysHowLateAndLeadsToTheRecord()
    {
        var card = Card(SmallCounty.Default().With("E3", "I1", "overdue,,,,").With("E1", "I3", "pending,,,,"));

        Assert.Contains("1 项", card.FindAll(".owed-count")[0].TextContent, StringComparison.Ordinal);
        Assert.Contains("已逾期 7 个工作日", card.Find(".lamp-bad").TextContent, StringComparison.Ordinal);
        Assert.Equal(["/scorecards/E3?period=2026Q3&node=I1", "/scorecards/E1?period=2026Q3&node=I3"], card.FindAll("tbody a").Select(a => a.GetAttribute("href")));
    }

    [Fact]
    public void NothingOwed_SaysSo()
    {
        var card = Card(SmallCounty.Default());

        Assert.Contains("本季度无欠账。", card.Markup, StringComparison.Ordinal);
        Assert.Empty(card.FindAll("table"));
        Assert.Empty(card.FindAll(".lamp-bad"));
    }

    private IRenderedComponent<OwedCard> Card(SmallCounty county) => Render<OwedCard>(p => p
        .Add(x => x.Items, OwedCalculator.Of(county.Score(), Due, new DateOnly(2026, 10, 22), new WorkingCalendar([new Holiday(new DateOnly(2026, 10, 10), HolidayKind.Workday, "调休", "Make-up day")])))
        .Add(x => x.Vetoes, [])
        .Add(x => x.Due, Due)
        .Add(x => x.Quarter, new Quarter(2026, 3)));
}
