using Bunit;
using Dashboard.Domain.Calendar;
using Dashboard.Domain.Standing;
using Dashboard.Domain.Tests.Support;
using Dashboard.Web.Features.Overview;
using Dashboard.Web.Tests.Support;

namespace Dashboard.Web.Tests.Features.Overview;

public sealed class CompletenessStripTests : PartTest
{
    [Fact]
    public void OnlyUnitsThatLackSomething_AreListed()
    {
        var run = SmallCounty.Default().With("E2", "I3", "pending,,,,").Score();
        var strip = Render<CompletenessStrip>(p => p
            .Add(x => x.Units, [.. StandingCalculator.Groups(run, null).SelectMany(g => g.Ranked)])
            .Add(x => x.Quarter, new Quarter(2026, 3))
            .Add(x => x.MayOpen, _ => true));

        Assert.Contains("4 个单位齐全，1 个单位有缺", strip.Markup, StringComparison.Ordinal);
        Assert.Contains("80.0%", Assert.Single(strip.FindAll("li")).TextContent, StringComparison.Ordinal);
    }
}
