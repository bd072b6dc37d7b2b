using System.Collections.Immutable;
using System.Globalization;
using Dashboard.Documents.Slides;
using Dashboard.Documents.Slides.Pptx;
using Dashboard.Domain.Meetings.Decks;

namespace Dashboard.Documents.Tests.Support;

/// <summary>Slides as a meeting shows them, one of every kind, and as nobody should write them.</summary>
internal static class SampleDeck
{
    public const string Hash = "9f3c27d1a07b4e6689c2d4f01b5e77aa0c3d9e8f1122334455667788990011a1";

    public static readonly PaperStamp Stamp = new("数据截至 2026-10-22 09:00 · 批次 #0142 · 9f3c…a1", "#0142", Hash);

    public static readonly SlideWords Words = new()
    {
        Source = "来源：",
        Run = "批次：",
        Hash = "校验值：",
        Comment = "讲解提示：",
        MissingPhoto = "照片缺失",
        Nothing = "无数据",
        Layout = "一页一句",
        Sheet = "数据",
        Label = "名称",
        Value = "数值",
        Figure = "打印值",
    };

    public static readonly Guid[] Photos = [.. Enumerable.Range(1, 5).Select(i => new Guid(i, 0, 0, new byte[8]))];

    private static readonly string[] Towns =
        ["耕莘街道", "合峪镇", "庙子镇", "石庙镇", "白土镇", "潭头镇", "栾川乡", "三川镇", "陶湾镇", "赤土店镇", "冷水镇", "秋扒乡", "叫河镇", "狮子庙镇"];

    private static readonly decimal[] Scores = [95.1m, 92.4m, 91m, 89.7m, 88.3m, 86.17m, 85.9m, 84.9m, 83.8m, 81.5m, 79.4m, 76.9m, 73.2m, 66.4m];

    private static readonly string[] Quarters = ["2025Q1", "2025Q2", "2025Q3", "2025Q4", "2026Q1", "2026Q2", "2026Q3"];

    public static BarPanel Ranking { get; } = new(
        [.. Towns.Select((t, i) => new BarRow(
            t, Scores[i], Printed(Scores[i]), i == 0 ? "▲5 连升两季" : i == 12 ? "▼6 逾期 3 件" : i % 3 == 0 ? "—" : "▲1", i == 0 ? Tone.Lead : i > 11 ? Tone.Lag : Tone.Plain))],
        50, 100, "总分");

    public static LinePanel Course { get; } = new(
        [.. Quarters],
        [Line("耕莘街道", 78.2m, 80.15m, 84m, null, 88.6m, 91.3m, 95.1m), Line("全县平均", 81m, 81.4m, 82.2m, 82.9m, 83.1m, 83.8m, 84.27m)],
        60, 100);

    public static TablePanel Cells { get; } = new(
        [new("单位", 3), new("总分", 2, true), new("变化", 1, true), new("要点", 6)],
        [.. Towns.Take(10).Select((t, i) => ImmutableArray.Create<SlideCell>(
            new(t, i == 0 ? Tone.Lead : Tone.Plain), new(Printed(Scores[i])), new(i % 2 == 0 ? "▲1" : "▼2", i % 2 == 0 ? Tone.Good : Tone.Lag),
            new(i == 3 ? "三件逾期整改，其中一件超过三十天仍未回复" : "按期办结", Tone.Plain, i == 3 ? Tone.Lag : i == 5 ? Tone.Warn : Tone.Plain)))]);

    public static TablePanel Upright { get; } = new(
        [new("检查项目", 4), .. Towns.Select(t => new TableHead(t, 1, true))],
        [.. new[] { "组织领导与责任落实", "网格员入户走访", "矛盾纠纷排查化解", "人居环境整治", "平安建设宣传", "为民办实事", "助企服务" }.Select((n, r) => ImmutableArray.CreateRange(
            Towns.Select((_, c) => new SlideCell(((r * 5) + c) % 7 == 0 ? "×" : "√", ((r * 5) + c) % 7 == 0 ? Tone.Lag : Tone.Good, ((r * 5) + c) % 7 == 0 ? Tone.Lag : Tone.Good))
                .Prepend(new SlideCell(n))))])
    {
        HasUprightHeads = true,
    };

    public static FigurePanel Figures { get; } = new(
        [
            new("全县平均分", "84.27 分", "比上季 +1.27"), new("问题按期办结率", "96.4%", "135/140", Tone.Good), new("逾期整改", "3 件", "叫河镇 3 件", Tone.Lag),
            new("新入库项目", "12 个", string.Empty, Tone.Lead), new("群众满意度", "—", "第四季度调查，尚未到期", Tone.Muted), new("临期", "7 件", "七日内到期", Tone.Warn),
        ],
        3);

    public static PhotoPanel Pairs { get; } = new(
        [
            new(Photos[0], "整改前 2026-09-02", Photos[1], "整改后 2026-09-20", "潭头镇 · 河道垃圾堆放", Tone.Good),
            new(Photos[2], "整改前 2026-09-11", null, "逾期 12 天，尚未整改", "叫河镇 · 占道经营", Tone.Lag),
        ]);

    public static PointPanel Points { get; } = new(
        [
            new("叫河镇：三件逾期整改十月三十一日前销号，县纪委监委跟踪督办。", Tone.Lag), new("耕莘街道：在下季度会议上介绍连升两季的做法。", Tone.Lead),
            new("各乡镇：第四季度满意度调查样本名单十一月五日前报县考评办。"), new("其他单位按月调度。", Tone.Muted),
        ]);

    public static Deck Rich { get; } = DeckOf(
        "栾川县 2026 年第三季度讲评会",
        Slide(0, [new("耕莘街道", Tone.Lead), new("连续两季上升，升至第一，领先 2.70 分；"), new("叫河镇", Tone.Lag), new("因三件逾期整改下滑六位")], "乡镇（街道）总分 · 横轴自 50 分起", [Ranking]) with
        {
            Comment = "先讲升，再讲降。\n不点个人姓名。",
        },
        Slide(1, [new("全县平均分连续七季上升")], "季度总分", [Course]),
        Slide(2, [new("十个单位按期办结，石庙镇三件逾期")], "问题整改台账", [Cells]),
        Slide(3, [new("十四个乡镇七项检查的结果，一张图看完")], "检查记录", [Upright]),
        Slide(4, [new("本季六个数")], "运行 #0142 的结果", [Figures]),
        Slide(5, [new("改了的和没改的：一河一街")], "现场照片，经脱敏", [Pairs]),
        Slide(6, [new("会议要定的四件事")], "会议议题", [Points]),
        Slide(7, [new("左边看名次，右边看走势；下面看要点")], "总分与季度走势",
            [Ranking with { Rows = [.. Ranking.Rows.Take(6)], Heading = "前六名", Width = 3 }, Course with { Heading = "耕莘街道与全县平均", Width = 4 }], [Points with { Points = [.. Points.Points.Take(2)] }]),
        Slide(8, [new("同一张照片再看一遍，另有一张不在")], "现场照片", [new PhotoPanel([new(Photos[0], "整改前", Photos[4], "整改后", "潭头镇", Tone.Plain)])]));

    /// <summary>Texts that have broken a file somewhere.</summary>
    public static string[] Nasty { get; } =
    [
        "<b>粗</b> & \"引\" 'x'", "=1+1", "-2+3", "@SUM(A1)", string.Concat(Enumerable.Repeat("很长的单位名称", 43)), new string('W', 300), "🏆👩‍👩‍👧‍👦 第一", "a\0b\u0001c\u000Bd\u001Fe\uFFFEf",
        "half \uD83C of a pair", "one\r\ntwo\rthree\nfour\tfive", "_x0041_ _x000D_", "]]>", "&#0; &lt;", string.Empty, "   ", "\u202Eright to left", "{{{0}}} %s", "'; DROP TABLE",
    ];

    /// <summary>Every kind of panel with texts, numbers and sizes at their worst.</summary>
    public static Deck Hostile { get; } = DeckOf(
        "<b>标题</b>\u0001 & =1+1",
        [
            .. Nasty.Select((n, i) => Slide(i, [new(n, (Tone)(i % 6)), new(n)], n, [
                new BarPanel([.. Nasty.Select((l, r) => new BarRow(l, r % 4 == 3 ? null : r - 5, r % 2 == 0 ? l : Printed(r - 5), l, (Tone)(r % 6)))], -5, 12, n) { Heading = n, Width = i },
                new PointPanel([.. Nasty.Select(l => new TextPart(l))]) { Width = -1 }]) with
            {
                Name = n,
                Comment = n,
            }),
            Slide(20, [], string.Empty, [new BarPanel([], 0, 0, string.Empty), new LinePanel([], [], 0, 0), new TablePanel([], [])], [new FigurePanel([], 0), new PhotoPanel([]), new PointPanel([])]),
            Slide(21, [new("zero")], "x",
                [new BarPanel([new("a", 0, "0.00"), new("b", null, string.Empty), new("c", -3.5m, "−3.50"), new("d", decimal.MaxValue, "∞"), new("e", 0.0000000000000000000000000001m, "0")], 5, 5, "m")],
                [new BarPanel([new("only", null, "缺报")], decimal.MaxValue, decimal.MaxValue, "m"), new LinePanel(["a", "b"], [new("n", [1, null, 3], ["1"]), new("n", [], [])], 9, 1)]),
            Slide(22, [new("table")], "x", [
                new TablePanel([.. Nasty.Select((n, i) => new TableHead(n, i, i % 2 == 0))], [[.. Nasty.Select(n => new SlideCell(n, Tone.Warn, Tone.Good))], [], [.. Nasty.Concat(Nasty).Select(n => new SlideCell(n))]]) { HasUprightHeads = true },
                new TablePanel([new("head")], [])]),
            Slide(23, [new("figures")], "x", [new FigurePanel([.. Nasty.Select(n => new SlideFigure(n, n, n))], -3), new FigurePanel([.. Nasty.Select(n => new SlideFigure(n, n, n))], int.MaxValue)]),
            Slide(24, [new("photos")], "x", [new PhotoPanel([.. Nasty.Select((n, i) => new SlidePhotos(Photos[i % 5], n, i % 2 == 0 ? null : Photos[2], n, n, Tone.Lag))])]),
            Slide(25, [new("none")], "x"),
            Slide(26, [new("empty band")], "x", []),
        ]) with
    {
        DemoMark = "演示\u0002数据 <&>",
        Stamp = new PaperStamp(Nasty[0], Nasty[7], Nasty[5]),
    };

    public static byte[] Write(Deck deck) => Write(deck, PhotoOf);

    public static byte[] Write(Deck deck, Func<Guid, byte[]?> photoOf)
    {
        using var memory = new MemoryStream();
        SlideShow.Write(memory, deck, photoOf, Words);
        return memory.ToArray();
    }

    /// <summary>The last of the photos is not there.</summary>
    public static byte[]? PhotoOf(Guid id) => Array.IndexOf(Photos, id) is var at and >= 0 and < 4 ? Jpeg(at == 1 ? 600 : 800, at == 1 ? 800 : 600, (byte)at) : null;

    /// <summary>As much of a JPEG as says how large it is.</summary>
    public static byte[] Jpeg(int width, int height, byte mark = 0) =>
    [
        0xFF, 0xD8, 0xFF, 0xE0, 0x00, 0x04, 0x4A, mark, 0xFF, 0xFF, 0xC0, 0x00, 0x0B, 0x08, (byte)(height >> 8), (byte)height, (byte)(width >> 8), (byte)width, 0x01, 0x01, 0x11, 0x00, 0xFF, 0xD9,
    ];

    public static Deck DeckOf(string title, params ImmutableArray<Slide> slides) => new(title, slides, Stamp, "演示数据", "zh-CN");

    public static Slide Slide(int number, ImmutableArray<TextPart> message, string source, params ImmutableArray<SlidePanel>[] bands) => new()
    {
        Key = new SlideKey(default, number.ToString(CultureInfo.InvariantCulture)),
        Name = $"第 {number.ToString(CultureInfo.InvariantCulture)} 页",
        Message = message,
        Source = source,
        Bands = [.. bands.Select((b, i) => new SlideBand(bands.Length - i, b))],
    };

    private static SlideLine Line(string name, params ImmutableArray<decimal?> values) => new(name, values, [.. values.Select(v => v is { } value ? Printed(value) : "—")]);

    private static string Printed(decimal value) => value.ToString("0.00", CultureInfo.InvariantCulture);
}
