using Bunit;
using Dashboard.Domain.Baseline;
using Dashboard.Domain.Coverage;
using Dashboard.Web.Features.Overview;
using Dashboard.Web.Tests.Support;

namespace Dashboard.Web.Tests.Features.Overview;

public sealed class CoverageTrioTests : PartTest
{
    private static readonly BaselineFigure[] Baselines =
    [
        new("B1", "创成率", "Rate", 59.8m, "%", "%", 128, 214, new DateOnly(2022, 4, 3), "S6.13"),
        new("B2", "占比", "Share", 42.8m, "%", "%", 6, 14, new DateOnly(2022, 4, 3), "S6.14"),
    ];

    [Fact]
    public void Rates_AreCutNotRoundedAndCarryTheirCounts()
    {
        var trio = Trio(new CoverageRate(CoverageKind.CityTownships, 6, 14, "P6-03"));

        Assert.StartsWith("42.8", trio.Find(".figure").TextContent, StringComparison.Ordinal);
        Assert.Contains("6/14", trio.Markup, StringComparison.Ordinal);
        Assert.Contains("基线 42.8%（2022-04-03）", trio.Markup, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(214, true)]
    [InlineData(213, false)]
    public void FullCoverage_IsSaidOnlyForEveryOne(int covered, bool expected) => Assert.Equal(
        expected, Trio(new CoverageRate(CoverageKind.CountyVillages, covered, 214, "P6-01")).Markup.Contains("全覆盖", StringComparison.Ordinal));

    [Fact]
    public void NothingToCover_DrawsNoFullBar()
    {
        var trio = Trio(new CoverageRate(CoverageKind.CityVillages, 0, 0, "P6-02"));

        Assert.StartsWith("—", trio.Find(".figure").TextContent, StringComparison.Ordinal);
        Assert.Equal("width: 0%", trio.Find(".meter i").GetAttribute("style"));
    }

    private IRenderedComponent<CoverageTrio> Trio(CoverageRate rate) =>
        Render<CoverageTrio>(p => p.Add(x => x.Rates, [rate]).Add(x => x.Baselines, Baselines).Add(x => x.AsOf, "2026-10-22"));
}
