using Bunit;
using Dashboard.Data.Inspections;
using Dashboard.Domain.Inspections;
using Dashboard.Web.Components.Parts;
using Dashboard.Web.Features.Inspections;
using Dashboard.Web.Tests.Support;

namespace Dashboard.Web.Tests.Features.Inspections;

public sealed class InspectionTableTests : PartTest
{
    [Fact]
    public void Row_SaysTheRecordAndItsScoreOpensIt()
    {
        var table = Table(SampleInspection.Summary(7, InspectionState.Returned, kind: InspectionKind.CaseFile, score: 91.255m) with { Misses = 3 });
        var cells = table.Find("tbody tr").Children.Select(c => c.TextContent.Trim());

        Assert.Equal(["JC-00007", "2026-10-20", "执法案卷评查", "单位410324103", "便民服务中心", "91.26", "3"], cells.Take(7));
        Assert.Contains("已退回", cells.Last(), StringComparison.Ordinal);
        Assert.Equal($"/inspections/{SampleInspection.Guid(7)}", table.Find("a.score").GetAttribute("href"));
        Assert.Equal("打开 JC-00007，得分 91.26", table.Find("a.score").GetAttribute("aria-label"));
    }

    [Fact]
    public void RedLine_IsSaidBesideTheScore()
    {
        var table = Table(SampleInspection.Summary(1) with { RedLine = true, Score = 0 }, SampleInspection.Summary(2));

        Assert.Equal([true, false], table.FindAll("tbody tr").Select(r => r.TextContent.Contains("红线", StringComparison.Ordinal)));
    }

    [Fact]
    public void Inspectors_HaveAColumnOnlyForWhoeverMayKnow()
    {
        Assert.Equal(8, Table(SampleInspection.Summary()).FindAll("thead th").Count);

        var known = Table(SampleInspection.Summary(1) with { Inspector = "inspector-3", Companion = "inspector-2" }, SampleInspection.Summary(2));
        Assert.Equal("检查人员", known.FindAll("thead th")[^1].TextContent);
        Assert.Equal(["inspector-3+inspector-2", "+"], known.FindAll("tbody td:last-child").Select(c => c.TextContent));
    }

    [Fact]
    public void Counters_SayWhatWaitsAndSinceWhen()
    {
        var counters = Render<DeskCounters>(p => p.Add(x => x.Inspections,
        [
            SampleInspection.Summary(1, visitedOn: new DateOnly(2026, 10, 19)),
            SampleInspection.Summary(2, visitedOn: new DateOnly(2026, 10, 8)),
            SampleInspection.Summary(3, InspectionState.Returned),
            SampleInspection.Summary(4, InspectionState.Released, visitedOn: new DateOnly(2026, 1, 8)),
        ]));

        Assert.Equal(["2", "0", "1"], counters.FindAll("a.counter").Select(c => c.TextContent));
        Assert.Equal("/inspections?view=list&state=Returned", counters.FindAll("a.counter")[2].GetAttribute("href"));
        var values = counters.FindAll("dd").Select(d => d.TextContent).ToList();
        Assert.Contains("最早一次检查于 2026-10-08", values[0], StringComparison.Ordinal);
        Assert.Contains("暂无", values[1], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(50, 1, null)]
    [InlineData(51, 1, "第 1 页，共 2 页|/2")]
    [InlineData(120, 2, "/1|第 2 页，共 3 页|/3")]
    [InlineData(120, 3, "/2|第 3 页，共 3 页")]
    public void Pages_LeadBackAndOn(int count, int page, string? parts)
    {
        var links = Render<PageLinks>(p => p.Add(x => x.Count, count).Add(x => x.Page, page).Add(x => x.Size, 50).Add(x => x.Href, n => $"/{n}"));

        Assert.Equal(parts, links.FindAll("nav").SingleOrDefault() is { } nav ? string.Join('|', nav.Children.Select(c => c.GetAttribute("href") ?? c.TextContent)) : null);
    }

    [Theory]
    [InlineData(0, 1)]
    [InlineData(50, 1)]
    [InlineData(51, 2)]
    [InlineData(120, 3)]
    public void LastPage_IsNeverBeforeTheFirst(int count, int last) => Assert.Equal(last, PageLinks.LastOf(count, 50));

    private IRenderedComponent<InspectionTable> Table(params InspectionSummary[] inspections) => Render<InspectionTable>(p => p
        .Add(x => x.Inspections, inspections)
        .Add(x => x.UnitName, unit => $"单位{unit}")
        .Add(x => x.PostsOf, (inspector, companion) => $"{inspector}+{companion}"));
}
