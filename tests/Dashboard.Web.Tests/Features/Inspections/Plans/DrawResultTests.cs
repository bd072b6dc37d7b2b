using System.Collections.Immutable;
using Bunit;
using Dashboard.Data.Inspections;
using Dashboard.Domain.Inspections;
using Dashboard.Web.Features.Inspections.Plans;
using Dashboard.Web.Tests.Support;

namespace Dashboard.Web.Tests.Features.Inspections.Plans;

public sealed class DrawResultTests : PartTest
{
    private static readonly ImmutableArray<DrawnVisit> Drawn = [new("U2", ["a", "b"]), new("U1", null), new("U3", ["c"])];

    [Fact]
    public void Units_StandInTheOrderDrawnWithTheirLots()
    {
        var rows = Result().FindAll("tbody tr");

        Assert.Equal(["1", "2", "3"], rows.Select(r => r.QuerySelector("td")!.TextContent));
        Assert.Equal(["单位U2 U2", "单位U1 U1", "单位U3 U3"], rows.Select(r => r.QuerySelector("th")!.TextContent.Trim()));
        var lot = FairDraw.Lot("种子", "U2");
        Assert.Equal(lot, rows[0].QuerySelector("td.mono")!.GetAttribute("title"));
        Assert.Equal(lot[..12] + "…", rows[0].QuerySelector("td.mono")!.TextContent);
    }

    [Fact]
    public void Inspectors_AreTheirPostsAndTooFewIsSaidWithItsReason()
    {
        var result = Result();

        Assert.Contains("岗位a、岗位b", result.FindAll("tbody tr")[0].TextContent, StringComparison.Ordinal);
        Assert.Contains("可派人员不足（须回避），本次不安排，请另行抽取", result.FindAll("tbody tr")[1].TextContent, StringComparison.Ordinal);
        Assert.Equal(4, result.FindAll("thead th").Count);
    }

    [Fact]
    public void Place_IsWrittenForVisitsOnlyAndTheUsualOneStandsBefore()
    {
        var form = new PlanForm { Places = { ["U3"] = "大王庙村" } };
        var changes = 0;
        var result = Result(form, () => changes++);

        Assert.Equal([("单位U2的检查地点", "U2机关"), ("单位U3的检查地点", "大王庙村")], result.FindAll("input").Select(i => (i.GetAttribute("aria-label"), i.GetAttribute("value"))));
        result.FindAll("input")[0].Change("服务大厅");
        Assert.Equal(("服务大厅", 1), (form.Places["U2"], changes));
    }

    [Fact]
    public void FaultOfAVisit_StandsAtThatVisitThoughAUnitBeforeItIsNone()
    {
        var result = Result(new PlanForm(), null, new PlanFault(PlanFaultKind.BadPlace, 1));

        Assert.Equal("检查地点未填写或超过 100 字。", Assert.Single(result.FindAll(".field-fault")).TextContent);
        Assert.NotNull(result.FindAll("tbody tr")[2].QuerySelector(".field-fault"));
    }

    private IRenderedComponent<DrawResult> Result(PlanForm? form = null, Action? changed = null, params PlanFault[] faults) => Render<DrawResult>(p => p
        .Add(x => x.Drawn, Drawn)
        .Add(x => x.Seed, "种子")
        .Add(x => x.Form, form)
        .Add(x => x.UnitName, unit => $"单位{unit}")
        .Add(x => x.PostOf, account => $"岗位{account}")
        .Add(x => x.UsualPlace, unit => $"{unit}机关")
        .Add(x => x.Faults, faults)
        .Add(x => x.OnChange, () => changed?.Invoke()));
}
