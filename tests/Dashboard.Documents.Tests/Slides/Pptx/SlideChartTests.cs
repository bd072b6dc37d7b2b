using Dashboard.Documents.Slides;
using Dashboard.Documents.Tests.Support;
using static System.Globalization.CultureInfo;

namespace Dashboard.Documents.Tests.Slides.Pptx;

/// <summary>Charts hold the numbers of their panels, and so do the workbooks inside of them.</summary>
public sealed class SlideChartTests
{
    [Fact]
    public void Bars_HoldThePanel()
    {
        var chart = Chart(SampleDeck.Ranking);
        var rows = SampleDeck.Ranking.Rows;

        Assert.True(chart.IsBar);
        Assert.True(chart.IsReversed);
        Assert.Equal((50, 100), chart.Ends);
        Assert.Equal("耕莘街道  ▲5 连升两季", chart.Categories[0]);
        Assert.Equal("总分", chart.Series.Single().Name);
        Assert.Equal(rows.Select(r => r.Value), chart.Series[0].Values.Select(Number));
        Assert.Equal("0.00", chart.Series[0].Format);
        Assert.Empty(chart.Series[0].OwnFormats);
        Assert.Equal(new Dictionary<int, string> { [0] = "accent1", [12] = "accent2", [13] = "accent2" }, chart.Series[0].Colours);
    }

    [Fact]
    public void EveryChart_HasItsNumbersInItsWorkbook()
    {
        var charts = SlideShowReader.Read(SampleDeck.Write(SampleDeck.Rich)).SelectMany(s => s.Charts).ToList();

        Assert.Equal(4, charts.Count);
        Assert.All(charts, Agrees);
    }

    [Fact]
    public void Workbook_HoldsLabelsValuesAndFigures()
    {
        var chart = Chart(new BarPanel([new("甲", 1.5m, "1.50"), new("乙", null, "缺报", "三项"), new("丙", -2m, "−2.00")], -5, 5, "得分"));

        Assert.Equal([["名称", "得分", "打印值"], ["甲", "1.5", "1.50"], ["乙  缺报  三项", null, "缺报"], ["丙", "-2", "−2.00"]], chart.Sheet);
        Agrees(chart);
    }

    [Fact]
    public void RowWithoutValue_StaysAsAnEmptyCategory()
    {
        var chart = Chart(new BarPanel([new("甲", 1, "1"), new("乙", null, string.Empty), new("丙", 0, "0")], 0, 5, string.Empty));

        Assert.Equal(["甲", "乙", "丙"], chart.Categories);
        Assert.Equal(["1", null, "0"], chart.Series[0].Values);
        Assert.Equal("数值", chart.Series[0].Name);
        Assert.Equal(new Dictionary<int, string?> { [1] = null }, chart.Series[0].OwnFormats);
    }

    [Fact]
    public void Label_IsThePrintedFigureWhateverTheValue()
    {
        var chart = Chart(new BarPanel(
            [new("a", 85.35m, "85.4%"), new("b", 90m, "90.0%"), new("cut", 89.96m, "89.9%"), new("minus", -1.5m, "−1.5%"), new("words", 3, "3 \"件\""), new("none", 4, string.Empty), new("other", 3, "13%")], -10, 100, "率"));

        Assert.Equal("0.0\"%\"", chart.Series[0].Format);
        Assert.Equal(
            new Dictionary<int, string?> { [2] = "\"89.9%\"", [3] = "\"−1.5%\"", [4] = "0\" \"\\\"\"件\"\\\"\"\"", [5] = null, [6] = "\"13%\"" },
            chart.Series[0].OwnFormats);
    }

    [Theory]
    [InlineData(5, 5, 5, 6)]
    [InlineData(9, 1, 9, 10)]
    public void AxisWithoutLength_GetsOne(int from, int to, double first, double last) =>
        Assert.Equal((first, last), Chart(new BarPanel([new("a", 1, "1")], from, to, "m")).Ends);

    [Fact]
    public void Lines_HoldThePanelWithItsGaps()
    {
        var chart = Chart(SampleDeck.Course);

        Assert.False(chart.IsBar);
        Assert.Equal(SampleDeck.Course.Labels, chart.Categories);
        Assert.Equal(SampleDeck.Course.Lines.Select(l => l.Name), chart.Series.Select(s => s.Name));
        Assert.Equal(SampleDeck.Course.Lines.Select(l => l.Values.ToArray()), chart.Series.Select(s => s.Values.Select(Number).ToArray()));
        Assert.Equal(["名称", "耕莘街道", "全县平均", "耕莘街道 打印值", "全县平均 打印值"], chart.Sheet[0]);
        Assert.Equal(["2025Q4", null, "82.9", "—", "82.90"], chart.Sheet[4]);
        Agrees(chart);
    }

    [Fact]
    public void LineOfAnotherLength_IsFilledOrCut()
    {
        var chart = Chart(new LinePanel(["a", "b", "c"], [new("short", [1], ["1"]), new("long", [1, 2, 3, 4], ["1", "2", "3", "4"]), new("none", [], [])], 0, 5));

        Assert.Equal([["1", null, null], ["1", "2", "3"], [null, null, null]], chart.Series.Select(s => s.Values));
        Agrees(chart);
    }

    [Fact]
    public void NameOf300Characters_LeavesRoomForTheBars()
    {
        var chart = Chart(new BarPanel([new(new string('长', 300), 1, "1"), new("短", 2, "2")], 0, 5, "m"));

        Assert.EndsWith("…", chart.Categories[0], StringComparison.Ordinal);
        Agrees(chart);
    }

    private static void Agrees(SlideShowReader.ReadChart chart)
    {
        Assert.Equal(chart.Categories.Select(Said), chart.CategoryCells.Select(Said));
        Assert.All(chart.Series, s =>
        {
            Assert.Equal([s.Name], s.NameCells);
            Assert.Equal(s.Values, s.ValueCells);
            Assert.Equal(chart.Categories.Length, s.Values.Length);
        });
    }

    private static string Said(string? text) => text ?? string.Empty;

    private static decimal? Number(string? text) => text is null ? null : decimal.Parse(text, InvariantCulture);

    private static SlideShowReader.ReadChart Chart(SlidePanel panel)
    {
        var file = SampleDeck.Write(SampleDeck.DeckOf("t", SampleDeck.Slide(1, [new("m")], "x", [panel])));
        Assert.Empty(SlideShowCheck.Faults(file));
        return SlideShowReader.Read(file).Single().Charts.Single();
    }
}
