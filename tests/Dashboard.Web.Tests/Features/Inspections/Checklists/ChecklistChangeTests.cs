using Bunit;
using Dashboard.Domain.Inspections;
using Dashboard.Web.Features.Inspections.Checklists;
using Dashboard.Web.Resources;
using Dashboard.Web.Tests.Support;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Localization;

namespace Dashboard.Web.Tests.Features.Inspections.Checklists;

public sealed class ChecklistChangeTests : PartTest
{
    private static readonly ChecklistItem One = SampleInspection.Item("CK2-01");
    private static readonly ChecklistItem Two = SampleInspection.Item("CK2-02", AnswerType.Count, FindingWhen.TooFew, 15);
    private static readonly ChecklistItem Three = SampleInspection.Item("CK2-03");
    private static readonly ChecklistTemplate Checklist = SampleInspection.Checklist(One, Two, Three);

    [Fact]
    public void SameChecklistOfALaterVersion_HasNoChanges() =>
        Assert.Empty(ChecklistChange.Between(Checklist, Checklist with { Version = 4 }));

    [Fact]
    public void EveryPartOfAnItem_IsAChangeOfItsOwn()
    {
        var after = new ChecklistItem("CK2-01", "新", "New", AnswerType.Count, FindingWhen.Any, 0, Severity.Serious, 3, "P1-01", "S9");

        Assert.Equal(
            [
                ChecklistChangeKind.ItemNameZh, ChecklistChangeKind.ItemNameEn, ChecklistChangeKind.ItemAnswers, ChecklistChangeKind.ItemWhen,
                ChecklistChangeKind.ItemSeverity, ChecklistChangeKind.ItemPoints, ChecklistChangeKind.ItemIndicator, ChecklistChangeKind.ItemSource,
            ],
            Kinds(SampleInspection.Checklist(after, Two, Three)));
    }

    [Fact]
    public void LeastNumberAlone_IsAChangeOfTheFinding() =>
        Assert.Equal([ChecklistChangeKind.ItemWhen], Kinds(SampleInspection.Checklist(One, Two with { Least = 20 }, Three)));

    [Fact]
    public void ItemThatCameOrWent_IsNoChangeOfOrder()
    {
        var four = SampleInspection.Item("CK2-04");
        var changes = ChecklistChange.Between(Checklist, SampleInspection.Checklist(four, One, Three));

        Assert.Equal(
            [(ChecklistChangeKind.ItemAdded, null, "CK2-04"), (ChecklistChangeKind.ItemRemoved, "CK2-02", null)],
            changes.Select(c => (c.Kind, c.Before?.Code, c.After?.Code)));
    }

    [Fact]
    public void NameAndOrder_ComeFirst() => Assert.Equal(
        [ChecklistChangeKind.Renamed, ChecklistChangeKind.Reordered, ChecklistChangeKind.ItemPoints],
        Kinds(SampleInspection.Checklist(Three, One with { Points = 5 }, Two) with { NameEn = "Other" }));

    [Theory]
    [InlineData("zh-CN")]
    [InlineData("en")]
    public void EveryKindOfChange_HasASentenceOfItsOwn(string culture)
    {
        UseCulture(culture);
        var words = new ChecklistWords(
            Services.GetRequiredService<IStringLocalizer<ChecklistText>>(), Services.GetRequiredService<IStringLocalizer<InspectionText>>());
        var sentences = Enum.GetValues<ChecklistChangeKind>().Select(kind => words.Change(kind switch
        {
            ChecklistChangeKind.Renamed or ChecklistChangeKind.Reordered => new ChecklistChange(kind, null, null),
            ChecklistChangeKind.ItemAdded => new ChecklistChange(kind, null, One),
            ChecklistChangeKind.ItemRemoved => new ChecklistChange(kind, One, null),
            _ => new ChecklistChange(kind, One, Two),
        })).ToList();

        Assert.Equal(sentences.Count, sentences.Distinct().Count());
        Assert.All(sentences, s => Assert.False(s.StartsWith("Change", StringComparison.Ordinal), s));
        Assert.All(sentences, s => Assert.DoesNotMatch("YesNo|TooFew", s));
    }

    [Fact]
    public void List_SaysEachChangeWithBothSides()
    {
        var after = SampleInspection.Checklist(One with { NameZh = "屏幕开启" }, Two with { Least = 20 }, SampleInspection.Item("CK2-05")) with { NameZh = "暗访表" };
        var list = Render<ChangeList>(p => p.Add(x => x.Changes, ChecklistChange.Between(Checklist, after)));

        Assert.Equal(
            [
                "修改了检查表名称。",
                "CK2-01 中文表述：“项目CK2-01”改为“屏幕开启”",
                "CK2-02 问题认定：少于 15 即为 1 个问题 改为 少于 20 即为 1 个问题",
                "新增 CK2-05：项目CK2-05",
                "删除 CK2-03：项目CK2-03",
            ],
            list.FindAll("li").Select(l => l.TextContent));
    }

    [Fact]
    public void ListOfNothing_SaysSo() =>
        Assert.Equal("没有差异。", Render<ChangeList>(p => p.Add(x => x.Changes, [])).Find("p").TextContent);

    private static IEnumerable<ChecklistChangeKind> Kinds(ChecklistTemplate after) => ChecklistChange.Between(Checklist, after).Select(c => c.Kind);
}
