using Bunit;
using Dashboard.Data.Runs;
using Dashboard.Domain.Assessment;
using Dashboard.Domain.Calendar;
using Dashboard.Domain.Standing;
using Dashboard.Domain.Tests.Support;
using Dashboard.Scoring.Engine;
using Dashboard.Web.Features.ScoreCards;
using Dashboard.Web.Tests.Support;

namespace Dashboard.Web.Tests.Features.ScoreCards;

public sealed class CardHeadTests : PartTest
{
    [Fact]
    public void Head_SaysTotalGradeRankAndTheWayUp()
    {
        var head = Head(SmallCounty.Default().Adjusted("E2,BON-1,bonus,1,").Adjusted("E2,PEN-1,penalty,0.5,"), "E2");

        Assert.Equal("87.50", head.Find("a.score").TextContent);
        Assert.Contains("良好", head.Markup, StringComparison.Ordinal);
        Assert.Contains("得分 87.00 + 加分 1.00 − 扣分 0.50", head.Markup, StringComparison.Ordinal);
        Assert.Contains("距上一名 5.50 · 无一票否决", head.Markup, StringComparison.Ordinal);
    }

    [Fact]
    public void Veto_CapsTheGradeAndLeavesTheScoreInSight()
    {
        var head = Head(SmallCounty.Default().Adjusted("E1,VET-1,veto,,\"{\"\"grade\"\":\"\"合格\"\"}\""), "E1");

        Assert.Contains("等次最高 合格，得分仍为 93.00", head.Markup, StringComparison.Ordinal);
        Assert.DoesNotContain("无一票否决", head.Markup, StringComparison.Ordinal);
    }

    [Fact]
    public void TooManyHoldTheBestGrade_IsExplained()
    {
        // Half of three units, rounded down, may keep 优秀: one. E2 has 90.6 and falls.
        var head = Head(SmallCounty.Default().With("E2", "I2", ",,86,100,"), "E2");

        Assert.Contains("总分达到优秀，本组该等次名额已满。", head.Markup, StringComparison.Ordinal);
    }

    [Fact]
    public void UnrankedUnit_SaysSo() => Assert.Contains("不参与排名", Head(SmallCounty.Default(), "Z1").Markup, StringComparison.Ordinal);

    private IRenderedComponent<CardHead> Head(SmallCounty county, string unit)
    {
        var run = county.Score();
        var standing = StandingCalculator.Groups(run, null).SelectMany(g => g.Ranked.Concat(g.Unranked)).Single(u => u.Result.Unit.Code == unit);
        var moment = new DateTimeOffset(2026, 10, 22, 9, 0, 0, TimeSpan.FromHours(8));
        return Render<CardHead>(p => p
            .Add(x => x.Standing, standing)
            .Add(x => x.Run, new PublishedRun(new Quarter(2026, 3), RunKind.Live, null, moment, moment, ScoringEngine.Version, run))
            .Add(x => x.Name, standing.Result.Unit.NameZh)
            .Add(x => x.Href, code => "#" + code));
    }
}
