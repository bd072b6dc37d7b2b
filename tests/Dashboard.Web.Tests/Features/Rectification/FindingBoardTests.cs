using Bunit;
using Dashboard.Data.Rectification;
using Dashboard.Domain.Inspections;
using Dashboard.Domain.Rectification;
using Dashboard.Web.Features.Rectification;
using Dashboard.Web.Tests.Support;

namespace Dashboard.Web.Tests.Features.Rectification;

public sealed class FindingBoardTests : PartTest
{
    [Fact]
    public void Cards_StandInTheColumnOfTheirStateWithTheirCount()
    {
        var board = Board(FindingQuery.All, SampleFinding.Of(1), SampleFinding.Of(2), SampleFinding.Of(3, FindingState.Withdrawn));

        Assert.Equal(["Found", "Assigned", "Disputed", "Rectifying", "Reported", "Rechecked", "Ended"], board.FindAll("[data-stage]").Select(c => c.GetAttribute("data-stage")));
        Assert.Equal(["0", "0", "0", "2", "0", "0", "1"], board.FindAll(".count").Select(c => c.TextContent));
        Assert.Equal(["WT-00001", "WT-00002"], board.FindAll("[data-stage=Rectifying] [data-finding]").Select(c => c.GetAttribute("data-finding")));
    }

    [Fact]
    public void Card_SaysEverythingWithoutColour()
    {
        var board = Board(FindingQuery.All, SampleFinding.Of(
            7, severity: Severity.Serious, due: new DateOnly(2026, 10, 20), daysLeft: -2, with: f => f with { IsRelapse = true, IsListed = true, OriginalDue = new DateOnly(2026, 10, 13), Returns = 1 }));
        var card = board.Find("[data-finding]").TextContent;

        Assert.All(
            ["WT-00007", "●", "严重", "CK2-04", "单位410324103", "便民服务中心", "时限 10月20日", "逾期 2 个工作日", "反弹", "挂牌督办", "已延期", "退回 1 次"],
            words => Assert.Contains(words, card, StringComparison.Ordinal));
        Assert.Equal("/findings/WT-00007", board.Find("[data-finding] a").GetAttribute("href"));
    }

    [Fact]
    public void LongColumn_ShowsThirtyAndLeadsToTheRest()
    {
        FindingSummary[] many = [.. Enumerable.Range(1, 34).Select(n => SampleFinding.Of(n))];
        var board = Board(FindingQuery.All, many);

        Assert.Equal(FindingBoard.MostCards, board.FindAll("[data-finding]").Count);
        var more = board.Find(".cards a.button");
        Assert.Equal("再显示 4 件", more.TextContent);
        Assert.Equal("/findings?whole=rectifying", more.GetAttribute("href"));

        Assert.Equal(34, Board(new FindingQuery { Whole = FindingStage.Rectifying }, many).FindAll("[data-finding]").Count);
    }

    private IRenderedComponent<FindingBoard> Board(FindingQuery query, params FindingSummary[] findings) => Render<FindingBoard>(p => p
        .Add(x => x.Findings, findings)
        .Add(x => x.Query, query)
        .Add(x => x.NameOf, unit => $"单位{unit}")
        .Add(x => x.Today, SampleFinding.Today));
}
