using Bunit;
using Dashboard.Data.Inspections;
using Dashboard.Domain.Inspections;
using Dashboard.Web.Features.Inspections;
using Dashboard.Web.Tests.Support;

namespace Dashboard.Web.Tests.Features.Inspections;

public sealed class RevisionCardTests : PartTest
{
    private static readonly ChecklistTemplate Checklist = SampleInspection.Checklist(SampleInspection.Item("CK2-01"), SampleInspection.Item("CK2-02"));

    [Fact]
    public void FirstDraft_NeedsNoCard() =>
        Assert.Empty(Render<RevisionCard>(p => p.Add(x => x.Record, Now())).Markup.Trim());

    [Fact]
    public void EachDraft_IsComparedWithTheOneAfterIt()
    {
        var record = Now() with
        {
            RevisionReason = "补录",
            Revisions =
            [
                Revision(2, "照片不清", new ItemAnswer("CK2-01", ItemAnswer.No), new ItemAnswer("CK2-02", ItemAnswer.No)),
                Revision(1, null, new ItemAnswer("CK2-01", ItemAnswer.No), new ItemAnswer("CK2-02", ItemAnswer.Yes)),
            ],
        };
        var card = Render<RevisionCard>(p => p.Add(x => x.Record, record));
        var drafts = card.FindAll("details");

        Assert.Equal("最近一次修改说明：补录", card.Find("section > p").TextContent);
        Assert.Equal([true, false], drafts.Select(d => d.HasAttribute("open")));
        Assert.Equal(
            ["第 2 稿改为第 3 稿；第 2 稿收到于 2026-10-20 09:30", "第 1 稿改为第 2 稿；第 1 稿收到于 2026-10-20 09:30"],
            drafts.Select(d => d.QuerySelector("summary")!.TextContent));
        Assert.Equal(["退回原因：照片不清"], card.FindAll("details > p").Select(p => p.TextContent));
        Assert.Equal(["CK2-01 项目CK2-01|否|是"], Rows(drafts[0]));
        Assert.Equal(["CK2-02 项目CK2-02|是|否"], Rows(drafts[1]));
        Assert.Equal(["项目", "第 1 稿", "第 2 稿"], drafts[1].QuerySelectorAll("thead th").Select(h => h.TextContent));
    }

    private static InspectionView Now() => SampleInspection.View(
        SampleInspection.Summary(), Checklist, new ItemAnswer("CK2-01", ItemAnswer.Yes), new ItemAnswer("CK2-02", ItemAnswer.No));

    private static InspectionRevision Revision(int number, string? returned, params ItemAnswer[] answers) =>
        new(number, answers, null, SampleInspection.Received, SampleInspection.Received, returned);

    private static IEnumerable<string> Rows(AngleSharp.Dom.IElement draft) =>
        draft.QuerySelectorAll("tbody tr").Select(r => string.Join('|', r.Children.Select(c => c.TextContent)));
}
