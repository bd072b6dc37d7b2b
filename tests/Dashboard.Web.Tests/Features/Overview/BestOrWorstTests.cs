using Bunit;
using Dashboard.Domain.Calendar;
using Dashboard.Domain.Standing;
using Dashboard.Domain.Tests.Support;
using Dashboard.Web.Features.Overview;
using Dashboard.Web.Tests.Support;

namespace Dashboard.Web.Tests.Features.Overview;

public sealed class BestOrWorstTests : PartTest
{
    [Fact]
    public void First_LeadsAndTheOthersAreMeasuredToThePlaceAbove()
    {
        var rows = List(_ => true).FindAll("tbody tr");

        Assert.Contains("领先 6.00", rows[0].TextContent, StringComparison.Ordinal);
        Assert.Contains("距上一名 6.00", rows[1].TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void UnitThatMayNotBeOpened_IsNoLink() => Assert.Empty(List(_ => false).FindAll("a"));

    private IRenderedComponent<BestOrWorst> List(Func<string, bool> opens) => Render<BestOrWorst>(p => p
        .Add(x => x.Title, "执法部门 · 前三")
        .Add(x => x.Units, StandingCalculator.Groups(SmallCounty.Default().Score(), null)[0].Ranked)
        .Add(x => x.Quarter, new Quarter(2026, 3))
        .Add(x => x.MayOpen, opens));
}
