using Bunit;
using Dashboard.Web.Charts;
using Dashboard.Web.Tests.Support;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.JSInterop;

namespace Dashboard.Web.Tests.Charts;

public sealed class ChartPanelTests : PartTest
{
    private readonly BunitJSModuleInterop _module;
    private readonly BunitJSModuleInterop _chart;

    public ChartPanelTests()
    {
        JSInterop.Mode = JSRuntimeMode.Strict;
        _module = JSInterop.SetupModule("./Charts/ChartPanel.razor.js");
        _chart = _module.SetupModule(i => i.Identifier == "create");
        _chart.SetupVoid("update", _ => true).SetVoidResult();
        _chart.SetupVoid("destroy", _ => true).SetVoidResult();
    }

    [Fact]
    public void Model_IsDrawnOnceWithItsFigures()
    {
        var panel = Render<ChartPanel>(p => p.Add(x => x.Model, Trend()));
        panel.Render();

        var json = (string)Assert.Single(_module.Invocations["create"]).Arguments[1]!;
        Assert.Contains("\"kind\":\"line\"", json, StringComparison.Ordinal);
        Assert.Contains("\"values\":[80.10,null,86.17]", json, StringComparison.Ordinal);
        Assert.Empty(_chart.Invocations["update"]);
    }

    [Fact]
    public void AnotherModel_IsDrawnOverAndTheSameOneIsNot()
    {
        var model = Trend();
        var panel = Render<ChartPanel>(p => p.Add(x => x.Model, model));

        panel.Render(p => p.Add(x => x.Model, model));
        Assert.Empty(_chart.Invocations["update"]);

        panel.Render(p => p.Add(x => x.Model, Trend()));
        Assert.Single(_chart.Invocations["update"]);
        Assert.Single(_module.Invocations["create"]);
    }

    [Fact]
    public void Canvas_IsAnImageWithASummary()
    {
        var canvas = Render<ChartPanel>(p => p.Add(x => x.Model, Trend())).Find("canvas");

        Assert.Equal("img", canvas.GetAttribute("role"));
        Assert.Equal("走势。三个季度升 6.07 分", canvas.GetAttribute("aria-label"));
    }

    [Fact]
    public void Table_HoldsTheSameFiguresAndSaysWhatIsMissing()
    {
        var panel = Render<ChartPanel>(p => p.Add(x => x.Model, Trend()));

        var rows = panel.FindAll("details table tbody tr");
        Assert.Equal(["季度", "本单位（分）", "组均（分）"], panel.FindAll("thead th").Select(h => h.TextContent));
        Assert.Equal(["2026Q1", "80.10", "79.00"], rows[0].Children.Select(c => c.TextContent));
        Assert.Equal(["2026Q2", "未到期", "无数据"], rows[1].Children.Select(c => c.TextContent));
        Assert.Equal(["2026Q3", "86.17", "84.00"], rows[2].Children.Select(c => c.TextContent));
        Assert.Contains("参考线：优秀 90.00", panel.Find("details").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void Waterfall_ShowsStepsWithTheirSigns()
    {
        var model = new ChartModel
        {
            Kind = ChartKind.Waterfall,
            Title = "失分在哪里",
            Summary = "基层治理失分最多",
            Labels = ["满分", "P6", "加分", "得分"],
            Series = [new ChartSeries("分值", [100m, -4.625m, 0.5m, 95.875m])],
        };

        var cells = Render<ChartPanel>(p => p.Add(x => x.Model, model)).FindAll("tbody td").Select(c => c.TextContent);

        Assert.Equal(["100.00", "−4.63", "+0.50", "95.88"], cells);
    }

    [Fact]
    public void TwoSeries_AreNamedInWords()
    {
        var legend = Render<ChartPanel>(p => p.Add(x => x.Model, Trend())).FindAll(".chart-legend li");

        Assert.Equal(["本单位", "组均"], legend.Select(l => l.TextContent.Trim()));
        Assert.NotNull(legend[1].QuerySelector("i.dashed"));
    }

    [Fact]
    public void LibraryThatFails_LeavesTheTableOpen()
    {
        Services.AddSingleton<IJSRuntime, BrokenBrowser>();

        var panel = Render<ChartPanel>(p => p.Add(x => x.Model, Trend()));

        Assert.Contains("图表未能绘制", panel.Find("[role=status]").TextContent, StringComparison.Ordinal);
        Assert.True(panel.Find("details").HasAttribute("open"));
    }

    [Fact]
    public async Task Disposal_RemovesTheDrawing()
    {
        Render<ChartPanel>(p => p.Add(x => x.Model, Trend()));

        await DisposeComponentsAsync();

        Assert.Single(_chart.Invocations["destroy"]);
    }

    [Fact]
    public void SeriesOfAnotherLength_IsRefused()
    {
        var model = Trend() with { Labels = ["2026Q1"] };

        Assert.Throws<ArgumentException>(() => Render<ChartPanel>(p => p.Add(x => x.Model, model)));
    }

    private sealed class BrokenBrowser : IJSRuntime
    {
        public ValueTask<TValue> InvokeAsync<TValue>(string identifier, object?[]? args) => throw new JSException("Not loaded");

        public ValueTask<TValue> InvokeAsync<TValue>(string identifier, CancellationToken cancellationToken, object?[]? args) =>
            throw new JSException("Not loaded");
    }

    private static ChartModel Trend() => new()
    {
        Kind = ChartKind.Line,
        Title = "走势",
        Summary = "三个季度升 6.07 分",
        LabelHeading = "季度",
        Labels = ["2026Q1", "2026Q2", "2026Q3"],
        Unit = "分",
        Series =
        [
            new ChartSeries("本单位", [80.10m, null, 86.17m]) { EmptyWords = [null, "未到期", null] },
            new ChartSeries("组均", [79m, null, 84m]) { Dashed = true, Tone = ChartTone.Muted },
        ],
        References = [new ReferenceLine(90m, "优秀")],
    };
}
