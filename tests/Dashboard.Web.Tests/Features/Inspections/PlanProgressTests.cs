using Bunit;
using Dashboard.Data.Inspections;
using Dashboard.Domain.Inspections;
using Dashboard.Web.Features.Inspections;
using Dashboard.Web.Tests.Support;

namespace Dashboard.Web.Tests.Features.Inspections;

public sealed class PlanProgressTests : PartTest
{
    [Fact]
    public void Plan_SaysWhatIsDoneOfAllInFiguresAndAsABar()
    {
        var progress = Progress(Plan(1, planned: 3, done: 4, cancelled: 1));
        var plan = progress.Find(".plan");

        Assert.Equal(("4/8", $"/inspections/plans/{SampleInspection.Guid(1)}"), (plan.QuerySelector("b")!.TextContent, plan.QuerySelector("a")!.GetAttribute("href")));
        Assert.Equal("暗访 · 2026-10-12 至 2026-10-23 · 双随机抽取 · 已检查 4，待检查 3，已取消 1", plan.QuerySelector(".muted")!.TextContent);
        Assert.Equal(["50", "12.5"], progress.FindAll("rect.done, rect.cancelled").Select(r => r.GetAttribute("width")));
        Assert.Equal("50", progress.Find("rect.cancelled").GetAttribute("x"));
    }

    [Fact]
    public void PlanWithoutVisits_IsNoFault()
    {
        var progress = Progress(Plan(1, 0, 0, 0) with { IsDrawn = false });

        Assert.Equal(("0/0", "0"), (progress.Find(".plan b").TextContent, progress.Find("rect.done").GetAttribute("width")));
        Assert.DoesNotContain("双随机", progress.Find(".plan").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void EarlierPlans_AreFoldedAway()
    {
        var progress = Progress([.. Enumerable.Range(1, 8).Select(n => Plan(n, 1, 0, 0))]);

        Assert.Equal(["计划7", "计划8"], progress.FindAll("details .plan a").Select(a => a.TextContent));
        Assert.Equal("更早的 2 个计划", progress.Find("summary").TextContent);
        Assert.Equal(8, progress.FindAll(".plan").Count);
        Assert.Empty(Progress([.. Enumerable.Range(1, 6).Select(n => Plan(n, 1, 0, 0))]).FindAll("details"));
    }

    [Fact]
    public void NoPlan_SaysSo() => Assert.Equal("尚未制定检查计划。", Progress().Find("p").TextContent);

    private static PlanSummary Plan(int number, int planned, int done, int cancelled) => new(
        SampleInspection.Guid(number), $"计划{number}", InspectionKind.Unannounced, new DateOnly(2026, 10, 12), new DateOnly(2026, 10, 23), true, planned, done, cancelled);

    private IRenderedComponent<PlanProgress> Progress(params PlanSummary[] plans) => Render<PlanProgress>(p => p.Add(x => x.Plans, plans));
}
