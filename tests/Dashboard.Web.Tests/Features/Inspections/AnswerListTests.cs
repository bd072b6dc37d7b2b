using Bunit;
using Dashboard.Data.Inspections;
using Dashboard.Domain.Inspections;
using Dashboard.Web.Features.Inspections;
using Dashboard.Web.Tests.Support;

namespace Dashboard.Web.Tests.Features.Inspections;

public sealed class AnswerListTests : PartTest
{
    private static readonly ChecklistTemplate Checklist = SampleInspection.Checklist(
        SampleInspection.Item("CK2-01"), SampleInspection.Item("CK2-02", severity: Severity.Serious, points: 4), SampleInspection.Item("CK2-03"));

    [Fact]
    public void Items_StandWithTheirAnswersAndOnlyMissesCost()
    {
        var list = List(InspectionState.Submitted, seesAll: true);

        Assert.Equal("共 3 项，问题 2 个", list.Find("small").TextContent);
        var items = list.FindAll(".answers > li");
        Assert.Equal(["是", "否", "否"], items.Select(i => i.QuerySelector("b")!.TextContent));
        Assert.Equal([null, "扣 4 分", "扣 2 分"], items.Select(i => i.QuerySelector(".points")?.TextContent));
        Assert.Equal([false, true, true], items.Select(i => i.ClassList.Contains("miss")));
        Assert.Contains("严重", items[1].TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("轻微", items[0].TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(InspectionState.Submitted, true, false)]
    [InlineData(InspectionState.Confirmed, true, true)]
    [InlineData(InspectionState.Released, true, true)]
    [InlineData(InspectionState.Released, false, false)]
    public void MissWithoutFinding_WasStruckOutForWhoeverSeesAll(InspectionState state, bool seesAll, bool said)
    {
        var items = List(state, seesAll).FindAll(".answers > li");

        Assert.Equal([false, false, said], items.Select(i => i.TextContent.Contains("审核时未认定为问题", StringComparison.Ordinal)));
    }

    [Fact]
    public void Finding_LeadsToItsPage()
    {
        var link = List(InspectionState.Released, seesAll: false).FindAll(".answer a");

        Assert.Equal(("/findings/WT-00042", "WT-00042"), (Assert.Single(link).GetAttribute("href"), link[0].TextContent));
    }

    [Fact]
    public void NoteAndPhotos_StandAtTheirItem()
    {
        var list = List(InspectionState.Submitted, seesAll: true);

        Assert.Equal("说明：屏幕关闭", Assert.Single(list.FindAll(".note")).TextContent);
        Assert.Equal(["CK2-02 的照片 1", "CK2-02 的照片 2"], list.FindAll("img").Select(i => i.GetAttribute("alt")));
        Assert.Equal([$"/photos/{SampleInspection.Guid(8)}", $"/photos/{SampleInspection.Guid(9)}"], list.FindAll(".photos a").Select(a => a.GetAttribute("href")));
    }

    private IRenderedComponent<AnswerList> List(InspectionState state, bool seesAll)
    {
        var view = SampleInspection.View(
            SampleInspection.Summary(state: state),
            Checklist,
            new ItemAnswer("CK2-01", ItemAnswer.Yes),
            new ItemAnswer("CK2-02", ItemAnswer.No, Note: "屏幕关闭"),
            new ItemAnswer("CK2-03", ItemAnswer.No));
        AnsweredItem[] items =
        [
            view.Items[0],
            view.Items[1] with { Photos = [SampleInspection.Guid(8), SampleInspection.Guid(9)], Finding = state is InspectionState.Submitted ? null : 42 },
            view.Items[2],
        ];
        return Render<AnswerList>(p => p.Add(x => x.Record, view with { Items = items }).Add(x => x.SeesAll, seesAll));
    }
}
