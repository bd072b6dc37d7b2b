using Bunit;
using Dashboard.Domain.Inspections;
using Dashboard.Web.Features.Inspections;
using Dashboard.Web.Tests.Support;

namespace Dashboard.Web.Tests.Features.Inspections;

public sealed class ReviewConflictTests : PartTest
{
    private static readonly ChecklistTemplate Checklist = SampleInspection.Checklist(SampleInspection.Item("CK2-01"), SampleInspection.Item("CK2-02"));

    [Fact]
    public void BothVersions_StandSideBySide()
    {
        var seen = SampleInspection.View(SampleInspection.Summary(score: 98), Checklist, new ItemAnswer("CK2-01", ItemAnswer.Yes), new ItemAnswer("CK2-02", ItemAnswer.No));
        var now = SampleInspection.View(
            SampleInspection.Summary(state: InspectionState.Returned, score: 96) with { Revision = 2 },
            Checklist,
            new ItemAnswer("CK2-01", ItemAnswer.No, Note: "屏幕关闭"),
            new ItemAnswer("CK2-02", ItemAnswer.No)) with
        {
            ReturnReason = "照片不清",
        };
        var tables = Render<ReviewConflict>(p => p.Add(x => x.Seen, seen).Add(x => x.Now, now)).FindAll("table");

        Assert.Equal(["您处理时看到的", "现在的内容"], Heads(tables[0]).Skip(1));
        Assert.Equal(
            ["状态|待审核|已退回", "稿次|1|2", "得分|98.00|96.00", "退回原因|—|照片不清"],
            Rows(tables[0]));
        Assert.Equal(["项目", "您处理时看到的", "现在的内容"], Heads(tables[1]));
        Assert.Equal(["CK2-01 项目CK2-01|是|否（屏幕关闭）"], Rows(tables[1]));
    }

    [Fact]
    public void SameAnswers_AreSaidToBeTheSame()
    {
        var seen = SampleInspection.View(SampleInspection.Summary(), Checklist, new ItemAnswer("CK2-01", ItemAnswer.Yes));
        var conflict = Render<ReviewConflict>(p => p.Add(x => x.Seen, seen).Add(x => x.Now, seen with { Summary = seen.Summary with { State = InspectionState.Confirmed } }));

        Assert.Equal("各项答案完全一致。", conflict.Find("p.muted").TextContent);
        Assert.Single(conflict.FindAll("table"));
    }

    private static IEnumerable<string> Heads(AngleSharp.Dom.IElement table) => table.QuerySelectorAll("thead th").Select(h => h.TextContent);

    private static IEnumerable<string> Rows(AngleSharp.Dom.IElement table) =>
        table.QuerySelectorAll("tbody tr").Select(r => string.Join('|', r.Children.Select(c => c.TextContent)));
}
