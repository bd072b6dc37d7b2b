using Dashboard.Documents.ScoreCards;
using Dashboard.Scoring.Engine;

namespace Dashboard.Documents.Tests.Support;

/// <summary>Words of score cards as a county office has them.</summary>
internal static class CardWords
{
    public static readonly PaperStamp Stamp = new(
        "数据截至 2026-09-30 · 快照 #0142 · 3f9a…c2d1", "#0142", "3f9a0000000000000000000000000000000000000000000000000000000cc2d1");

    public static readonly ScoreCardWords Chinese = new()
    {
        RankingSheet = "排名",
        RankingRule = "排名规则：各组分别排名；总分相同的，依次比较 P1、P1-14、P1-15 得分；仍相同的并列，后续名次顺延。",
        RankingNotes = ["总分、名次均为公式，可逐格核对。"],
        CardNotes = ["得分＝指标得分×有效权重÷100，四舍五入到两位小数；上级得分为下级得分之和。"],
        Rank = "名次",
        Unit = "单位",
        BasePoints = "基础分",
        Net = "加减分",
        Total = "总分",
        Grade = "等次",
        TotalBefore = "上期总分",
        Change = "较上期",
        Completeness = "数据完整度（%）",
        Note = "备注",
        Unranked = "不参加排名",
        NoTotal = "暂无得分",
        RankIsNumber = "同分按规则定名次，本格为数值",
        PointsAreNumber = "尾差：本格按精确值取整，为数值",
        FellByTopShare = "优秀名额已满，降为下一等次",
        Code = "编号",
        Indicator = "指标",
        State = "状态",
        Observed = "实绩",
        Numerator = "完成数",
        Denominator = "应完成数",
        Score = "指标得分",
        Weight = "有效权重（%）",
        Points = "得分",
        FullPoints = "满分",
        Gap = "差距",
        Adjustment = "加减分项",
        RawPoints = "核定分",
        GroupSize = "本组参加排名单位数",
        CardTitle = u => u.NameZh + "得分卡",
        UnitName = u => u.NameZh,
        GroupName = t => t switch { "ENF" => "执法部门组", "GEN" => "综合部门组", "TWN" => "乡镇组", _ => "全部单位" },
        NodeName = n => n.NameZh,
        StateName = s => s switch
        {
            NodeState.Value => "已采集",
            NodeState.NotApplicable => "不适用",
            NodeState.NotDue => "未到期",
            NodeState.Pending => "待核验",
            NodeState.Overdue => "逾期未报",
            NodeState.Zero => "缺报计零",
            NodeState.Full => "缺报计满",
            _ => "无数据",
        },
        GradeName = g => g,
        AdjusterName = c => "加减分 " + c,
        Veto = v => $"等次最高为{v.GradeCap}",
        ObservedWords = n => n.Observation.Detail?.Text,
    };

    public static ScoreCardBook Book(ScoreRun run, ScoreRun? before = null) =>
        new("法治政府建设考评排名", run, before, Stamp, Chinese) { Culture = "zh-CN" };

    public static byte[] Write(ScoreCardBook book)
    {
        using var memory = new MemoryStream();
        ScoreCardWriter.Write(memory, book, TestContext.Current.CancellationToken);
        return memory.ToArray();
    }

    public static byte[] WriteUnit(ScoreCardBook book, string unit)
    {
        using var memory = new MemoryStream();
        ScoreCardWriter.WriteUnit(memory, book, unit, TestContext.Current.CancellationToken);
        return memory.ToArray();
    }
}
