using System.Collections.Immutable;
using Bunit;
using Dashboard.Data.Inspections;
using Dashboard.Domain.Inspections;
using Dashboard.Web.Features.Inspections.Plans;
using Dashboard.Web.Tests.Support;

namespace Dashboard.Web.Tests.Features.Inspections.Plans;

public sealed class ReplayCardTests : PartTest
{
    private static readonly DrawRecord Draw = new(
        "2026-10-22 01234567",
        ["U1", "U2", "U3", "U4"],
        2,
        new Dictionary<string, ImmutableArray<string>> { ["a"] = ["U1"], ["b"] = [], ["c"] = [] }.ToImmutableSortedDictionary(StringComparer.Ordinal),
        1);

    private static IReadOnlyList<VisitSummary> Visits =>
        [.. Draw.Replay().Select((d, i) => SampleInspection.Visit(i + 1, d.Unit, inspector: d.Inspectors!.Value[0]))];

    [Fact]
    public void PublishedSeed_GivesThePlanAgain()
    {
        var card = Card(Visits);
        Assert.Empty(card.FindAll("[role=status]"));
        card.Find("button.button-primary").Click();

        Assert.Equal("重新抽取完毕，结果与计划逐项一致。", card.Find("[role=status]").TextContent.Trim());
        Assert.Equal(2, card.FindAll("tbody tr").Count);
    }

    [Fact]
    public void PlanThatIsNotItsDraw_IsSaidAloud()
    {
        var card = Card([Visits[0] with { Inspector = "nobody" }, Visits[1]]);
        card.Find("button.button-primary").Click();

        Assert.Contains("notice-bad", card.Find("[role=status]").ClassName, StringComparison.Ordinal);
        Assert.Contains("不一致", card.Find("[role=status]").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void OtherSeed_IsTriedAndNeverCalledTheSame()
    {
        var card = Card(Visits);
        Assert.True(card.FindAll("button")[1].HasAttribute("disabled"));
        card.Find("#other-seed").Change(" 另一个 ");
        card.FindAll("button")[1].Click();

        var shared = (Draw with { Seed = "另一个" }).Replay().Count(d => Visits.Any(v => v.Unit == d.Unit));
        Assert.Equal($"若种子为“另一个”，2 个单位中有 {shared} 个与计划相同。试算结果未保存。", card.Find("[role=status]").TextContent.Trim());
    }

    private IRenderedComponent<ReplayCard> Card(IReadOnlyList<VisitSummary> visits) => Render<ReplayCard>(p => p
        .Add(x => x.Draw, Draw)
        .Add(x => x.Visits, visits)
        .Add(x => x.UnitName, unit => $"单位{unit}")
        .Add(x => x.PostOf, account => $"岗位{account}"));
}
