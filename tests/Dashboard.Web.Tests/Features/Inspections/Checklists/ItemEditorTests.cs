using Bunit;
using Dashboard.Domain.Inspections;
using Dashboard.Web.Features.Inspections.Checklists;
using Dashboard.Web.Tests.Support;

namespace Dashboard.Web.Tests.Features.Inspections.Checklists;

public sealed class ItemEditorTests : PartTest
{
    private readonly ChecklistFormItem _item = ChecklistFormItem.Of(SampleInspection.Item(points: 1.5m));
    private readonly List<int> _moves = [];
    private int _changes;
    private int _removals;

    [Theory]
    [InlineData(AnswerType.YesNo, "No", "Yes")]
    [InlineData(AnswerType.YesNoNotApplicable, "No", "Yes")]
    [InlineData(AnswerType.FourGrades, "BelowBest")]
    [InlineData(AnswerType.Count, "Any", "TooFew")]
    [InlineData(AnswerType.Rate, "NotAll")]
    public void WayOfAnswering_OffersTheFindingsThatFit(AnswerType answers, params string[] fitting)
    {
        var editor = Editor();
        editor.Find("#answers-2").Change(answers.ToString());

        Assert.Equal(fitting, editor.FindAll("#when-2 option").Select(o => o.GetAttribute("value")));
        Assert.Equal((answers, fitting[0], 1), (_item.Answers, _item.FindingWhen.ToString(), _changes));
    }

    [Fact]
    public void LeastNumber_IsAskedWhereTooFewIsAFinding()
    {
        var editor = Editor();
        editor.Find("#answers-2").Change("Count");
        Assert.Empty(editor.FindAll("#least-2"));
        editor.Find("#when-2").Change("TooFew");
        editor.Find("#least-2").Change("15");

        Assert.Equal((FindingWhen.TooFew, 15), (_item.ToItem().FindingWhen, _item.ToItem().Least));
    }

    [Fact]
    public void EveryField_ReachesTheItem()
    {
        var editor = Editor();
        editor.Find("#zh-2").Change("屏幕开启");
        editor.Find("#en-2").Change("Screen is on");
        editor.Find("#code-2").Change("CK2-09");
        editor.Find("#severity-2").Change("RedLine");
        editor.Find("#points-2").Change("2,5");
        editor.Find("#indicator-2").Change("P1-01");
        editor.Find("#source-2").Change("S9");

        Assert.Equal(
            ("屏幕开启", "Screen is on", "CK2-09", Severity.RedLine, "2,5", "P1-01", "S9"),
            (_item.NameZh, _item.NameEn, _item.Code, _item.Severity, _item.Points, _item.Indicator, _item.SourceItem));
        Assert.Equal("2,5", editor.Find("#points-2").GetAttribute("value"));
        Assert.Equal(7, _changes);
    }

    [Fact]
    public void NoSuchValue_ChangesNothing()
    {
        Editor().Find("#severity-2").Change("Awful");

        Assert.Equal((Severity.Minor, 0), (_item.Severity, _changes));
    }

    [Theory]
    [InlineData("zh-CN")]
    [InlineData("en")]
    public void Choices_AreWordsAndNeverNames(string culture)
    {
        UseCulture(culture);
        var options = Editor().FindAll("option");

        Assert.Equal(5 + 2 + 4, options.Count);
        Assert.Equal(options.Count, options.Select(o => o.TextContent).Distinct().Count());
        Assert.All(options, o => Assert.DoesNotContain(o.TextContent, new[] { "YesNo", "YesNoNotApplicable", "FourGrades", "RedLine", string.Empty }));
    }

    [Fact]
    public void Fault_StandsAtItsFieldAndInWords()
    {
        var editor = Editor((ChecklistFault.BadPoints, "分值应大于 0。"));

        Assert.Equal(["points-2"], editor.FindAll("[aria-invalid=true]").Select(e => e.Id));
        Assert.Equal("分值应大于 0。", editor.Find(".field-fault").TextContent);
    }

    [Fact]
    public void Buttons_SayWhichItemTheyMove()
    {
        var editor = Editor();
        var buttons = editor.FindAll("button");
        Assert.Equal(["上移 CK2-01", "下移 CK2-01", "删除 CK2-01"], buttons.Select(b => b.GetAttribute("aria-label")));
        buttons[0].Click();
        buttons[1].Click();
        buttons[2].Click();

        Assert.Equal([-1, 1], _moves);
        Assert.Equal(1, _removals);
    }

    [Fact]
    public void FirstAndLast_CannotLeaveTheList()
    {
        var only = Render<ItemEditor>(p => p.Add(x => x.Item, _item).Add(x => x.Place, 0).Add(x => x.IsLast, true));

        Assert.Equal([true, true, false], only.FindAll("button").Select(b => b.HasAttribute("disabled")));
        Assert.Equal([false, false, false], Editor().FindAll("button").Select(b => b.HasAttribute("disabled")));
    }

    private IRenderedComponent<ItemEditor> Editor(params (ChecklistFault, string)[] faults) => Render<ItemEditor>(p => p
        .Add(x => x.Item, _item)
        .Add(x => x.Place, 2)
        .Add(x => x.Faults, faults)
        .Add(x => x.OnChange, () => _changes++)
        .Add(x => x.OnMove, by => _moves.Add(by))
        .Add(x => x.OnRemove, () => _removals++));
}
