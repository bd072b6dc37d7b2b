using Bunit;
using Dashboard.Domain.Inspections;
using Dashboard.Web.Features.Inspections.Checklists;
using Dashboard.Web.Tests.Support;

namespace Dashboard.Web.Tests.Features.Inspections.Checklists;

public sealed class ChecklistPreviewTests : PartTest
{
    [Fact]
    public void Choice_SaysWhatItCostsWhereItIsAFinding()
    {
        var preview = Preview(SampleInspection.Item(points: 1.5m), SampleInspection.Item("CK2-02", AnswerType.YesNoNotApplicable, FindingWhen.Yes, points: 3));
        var items = preview.FindAll(".item");

        Assert.Equal(["是", "否 −1.5"], items[0].QuerySelectorAll(".choice").Select(c => c.TextContent));
        Assert.Equal(["否 −1.5"], items[0].QuerySelectorAll(".bad").Select(c => c.TextContent));
        Assert.Equal(["是 −3", "否", "不适用"], items[1].QuerySelectorAll(".choice").Select(c => c.TextContent));
        Assert.Equal(["是 −3"], items[1].QuerySelectorAll(".bad").Select(c => c.TextContent));
    }

    [Fact]
    public void Grades_CostWhatTheRecordWillCost()
    {
        var item = SampleInspection.Item(answers: AnswerType.FourGrades, when: FindingWhen.BelowBest, points: 10);
        var shown = Preview(item).FindAll(".choice").Select(c => c.TextContent).ToList();
        var counted = ItemAnswer.Grades.Select(g => AnswerCost.Of(item, new ItemAnswer(item.Code, g))).ToList();

        Assert.Equal([0, 2.5m, 6, 10], counted);
        Assert.Equal(["优", "良 −2.5", "中 −6", "差 −10"], shown);
    }

    [Fact]
    public void CountAndRate_AreSteppers()
    {
        var preview = Preview(SampleInspection.Item(answers: AnswerType.Count, when: FindingWhen.Any), SampleInspection.Item("CK2-02", AnswerType.Rate, FindingWhen.NotAll));

        Assert.Equal(["−0+", "合格−0+/ 0"], preview.FindAll(".stepper").Select(s => s.TextContent));
        Assert.Empty(preview.FindAll(".choice"));
    }

    [Theory]
    [InlineData(Severity.Minor, null)]
    [InlineData(Severity.Moderate, null)]
    [InlineData(Severity.Serious, "严重项：发现问题须拍照")]
    [InlineData(Severity.RedLine, "红线项：发现问题须拍照，触碰即计 0 分")]
    public void GraveItem_SaysWhatItAsksFor(Severity severity, string? hint) =>
        Assert.Equal(hint, Preview(SampleInspection.Item(severity: severity)).FindAll(".grave").SingleOrDefault()?.TextContent);

    [Fact]
    public void Head_IsOfTheVersionThatWillBe()
    {
        var preview = Preview(SampleInspection.Item() with { NameZh = string.Empty });

        Assert.Equal("暗访检查表CK2 · 第 4 版", preview.Find(".phone-head").TextContent);
        Assert.Contains("1. （未填写）", preview.Find(".item").TextContent, StringComparison.Ordinal);
        Assert.Empty(preview.FindAll("button, input, a"));
    }

    private IRenderedComponent<ChecklistPreview> Preview(params ChecklistItem[] items) =>
        Render<ChecklistPreview>(p => p.Add(x => x.Checklist, SampleInspection.Checklist(items)));
}
