using System.Collections.Immutable;
using Dashboard.Documents.Circulars;
using Dashboard.Scoring.Numbers;

namespace Dashboard.Documents.Tests.Support;

/// <summary>Circulars with everything that one can hold.</summary>
internal static class SampleCircular
{
    public static readonly CircularWords Words = new("附件：", "抄送：", "结果校验值：");

    private const string Sentence = "第三季度，全县各级各部门深入学习贯彻习近平法治思想，围绕法治政府建设“八大工程”，完成专题研究213次，化解矛盾纠纷471件，规范化率59.8%，较上季度提高2.3个百分点。";

    public static Circular Rich(int rows = 60) => new()
    {
        Title = "关于2026年第三季度法治政府建设\n“八大工程”考评情况的通报",
        DocumentNumber = "县法政办〔2026〕5号",
        Recipient = "各乡镇人民政府、重渡沟管委会，县人民政府各部门：",
        Blocks =
        [
            new CircularParagraph(Sentence + "现将有关情况通报如下："),
            new CircularHeading(1, "一、总体情况"),
            new CircularParagraph(string.Concat(Enumerable.Repeat(Sentence, 3))),
            new CircularHeading(2, "（一）得分情况"),
            new CircularParagraph([new CircularRun("优秀单位。", true), new CircularRun(Sentence)]),
            new CircularHeading(3, "1. 执法部门组"),
            new CircularParagraph(Sentence),
            new CircularHeading(4, "（1）名次变化"),
            new CircularParagraph(string.Concat(Enumerable.Repeat(Sentence, 6))),
            Ranking(rows),
            new CircularHeading(1, "二、下一步要求"),
            new CircularParagraph(Sentence),
        ],
        Attachments = ["2026年第三季度“八大工程”考评得分和名次情况一览表（含执法部门组、综合部门组、乡镇组）", "潭头镇得分卡"],
        Signature = new CircularSignature("栾川县法治政府建设工作领导小组办公室", "2026年10月9日"),
        Annexes =
        [
            new CircularAnnex("附件1", "2026年第三季度考评得分和名次情况一览表", [Ranking(rows)]),
            new CircularAnnex("附件2", "潭头镇得分卡", [Card()]),
        ],
        CopiedTo = "县委办公室，县人大常委会办公室，县政协办公室，县纪委监委，县法院，县检察院，市法治政府建设工作领导小组办公室。",
        Printed = new CircularSignature("栾川县司法局办公室", "2026年10月9日印发"),
        Stamp = CardWords.Stamp,
        DraftMark = "征求意见稿",
        DemoMark = "演示数据",
        Culture = "zh-CN",
        Words = Words,
    };

    /// <summary>A circular of hostile texts.</summary>
    public static Circular Of(string text, params ImmutableArray<CircularBlock> blocks) => new()
    {
        Title = text,
        DocumentNumber = text,
        Recipient = text,
        Blocks = blocks,
        Attachments = [text, text],
        Signature = new CircularSignature(text, text),
        Annexes = [new CircularAnnex(text, text, blocks)],
        CopiedTo = text,
        Printed = new CircularSignature(text, text),
        Stamp = new PaperStamp(text, text, text),
        DraftMark = text,
        Culture = "zh-CN",
        Words = Words,
    };

    public static byte[] Write(Circular circular)
    {
        using var memory = new MemoryStream();
        CircularWriter.Write(memory, circular);
        return memory.ToArray();
    }

    private static CircularTable Ranking(int rows) => new(
        [
            new("名次", 1, CircularAlign.Centre), new("单位", 3), new("基础分", 1.3, CircularAlign.Right), new("加减分", 1.3, CircularAlign.Right),
            new("总分", 1.3, CircularAlign.Right), new("等次", 1.2, CircularAlign.Centre),
        ],
        [
            [new CircularCell("执法部门组") { Span = 6, IsBold = true }],
            .. Enumerable.Range(1, rows).Select(i => ImmutableArray.Create<CircularCell>(
                new(Figures.Count(i)), new("某某单位"), new(Figures.Points(100 - i)), new(Figures.Difference(i % 3 - 1)), new(Figures.Points(100 - i + (i % 3) - 1)), new("良好"))),
        ])
    {
        Caption = "表1　2026年第三季度排名",
        Notes = ["排名规则：总分相同的并列，后续名次顺延。"],
    };

    private static CircularTable Card() => new(
        [
            new("编号", 1.4), new("指标", 5), new("状态", 1.6, CircularAlign.Centre), new("得分率", 1.9, CircularAlign.Right), new("权重", 1.3, CircularAlign.Right),
            new("得分", 1.3, CircularAlign.Right), new("满分", 1.3, CircularAlign.Right), new("差距", 1.3, CircularAlign.Right),
        ],
        [.. Enumerable.Range(0, 30).Select(i => ImmutableArray.Create<CircularCell>(
            new($"P1-{Figures.Count(i)}"), new("领导包案化解矛盾（含深入企业解决问题）办结率") { Indent = i % 4 }, new("已采集"), new("78.4314"), new("2.00"), new("1.57"), new("2.00"), new("0.43")))]);
}
