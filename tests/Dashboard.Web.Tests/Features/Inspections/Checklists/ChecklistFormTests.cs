using Dashboard.Domain.Inspections;
using Dashboard.Web.Features.Inspections.Checklists;

namespace Dashboard.Web.Tests.Features.Inspections.Checklists;

public sealed class ChecklistFormTests
{
    private static readonly ChecklistTemplate Checklist = SampleInspection.Checklist(
        SampleInspection.Item("CK2-01", points: 1.5m),
        SampleInspection.Item("CK2-02", AnswerType.Count, FindingWhen.TooFew, 15),
        SampleInspection.Item("CK2-04", AnswerType.FourGrades, FindingWhen.BelowBest, severity: Severity.RedLine));

    [Fact]
    public void UntouchedForm_IsTheChecklistItself()
    {
        Assert.Empty(ChecklistChange.Between(Checklist, ChecklistForm.Of(Checklist).ToTemplate()));
        Assert.Empty(ChecklistChange.Between(Checklist, ChecklistForm.Read(ChecklistForm.Of(Checklist).Write())!.ToTemplate()));
    }

    [Fact]
    public void SpacesAround_AreNoChange()
    {
        var form = ChecklistForm.Of(Checklist);
        form.NameZh += " ";
        form.Items[0].NameEn = $" {form.Items[0].NameEn}";
        form.Items[0].Points = " 1.50 ";
        form.Items[1].Least = " 15 ";

        Assert.Empty(ChecklistChange.Between(Checklist, form.ToTemplate()));
    }

    [Theory]
    [InlineData("many")]
    [InlineData("")]
    [InlineData("-2")]
    [InlineData("1e2")]
    [InlineData("1,000")]
    public void PointsThatAreNoNumber_StayAsTypedAndAreRefused(string typed)
    {
        var form = ChecklistForm.Of(Checklist);
        form.Items[0].Points = typed;

        Assert.Equal(typed, ChecklistForm.Read(form.Write())!.Items[0].Points);
        Assert.Equal([("CK2-01", ChecklistFault.BadPoints)], Faults(form));
    }

    [Theory]
    [InlineData("0")]
    [InlineData("1.5")]
    [InlineData("1001")]
    [InlineData("ten")]
    public void LeastThatIsNoWholeNumber_IsRefused(string typed)
    {
        var form = ChecklistForm.Of(Checklist);
        form.Items[1].Least = typed;

        Assert.Equal([("CK2-02", ChecklistFault.BadLeast)], Faults(form));
    }

    [Fact]
    public void WhatIsEmptyTwiceOrUnknown_IsRefused()
    {
        var form = ChecklistForm.Of(Checklist);
        form.NameEn = " ";
        form.Items[1].Code = "CK2-01";
        form.Items[2].Code = "CK3-04";
        form.Items[2].Indicator = "P9-99";

        Assert.Equal(
            [(null, ChecklistFault.BadName), ("CK2-01", ChecklistFault.CodeTwice), ("CK3-04", ChecklistFault.BadCode), ("CK3-04", ChecklistFault.UnknownIndicator)],
            Faults(form));
    }

    [Theory]
    [InlineData(AnswerType.YesNoNotApplicable, FindingWhen.No)]
    [InlineData(AnswerType.FourGrades, FindingWhen.BelowBest)]
    [InlineData(AnswerType.Count, FindingWhen.Any)]
    [InlineData(AnswerType.Rate, FindingWhen.NotAll)]
    public void OtherWayOfAnswering_TakesAFindingThatFits(AnswerType answers, FindingWhen when)
    {
        var item = ChecklistForm.Of(Checklist).Items[0];
        item.Answer(answers);

        Assert.Equal((answers, when), (item.Answers, item.FindingWhen));
    }

    [Fact]
    public void FindingThatStillFits_Stays()
    {
        var item = ChecklistFormItem.Of(SampleInspection.Item(when: FindingWhen.Yes));
        item.Answer(AnswerType.YesNoNotApplicable);

        Assert.Equal(FindingWhen.Yes, item.FindingWhen);
    }

    [Fact]
    public void LeastNumber_CountsOnlyWhereTooFewIsAFinding()
    {
        var item = ChecklistForm.Of(Checklist).Items[1];
        item.FindingWhen = FindingWhen.Any;

        Assert.Equal(0, item.ToItem().Least);
        item.FindingWhen = FindingWhen.TooFew;
        Assert.Equal(15, item.ToItem().Least);
    }

    [Fact]
    public void NewItem_TakesTheFirstFreeNumber()
    {
        var form = ChecklistForm.Of(Checklist);
        form.Add();
        form.Add();

        Assert.Equal(["CK2-01", "CK2-02", "CK2-04", "CK2-03", "CK2-05"], form.Items.Select(i => i.Code));
    }

    [Fact]
    public void Item_MovesUntilTheEnd()
    {
        var form = ChecklistForm.Of(Checklist);
        var item = form.Items[0];
        form.Move(item, -1);
        Assert.Equal(["CK2-01", "CK2-02", "CK2-04"], form.Items.Select(i => i.Code));
        form.Move(item, 1);
        form.Move(item, 1);
        form.Move(item, 1);
        Assert.Equal(["CK2-02", "CK2-04", "CK2-01"], form.Items.Select(i => i.Code));
        form.Move(new ChecklistFormItem { Code = "CK2-09" }, 1);
        Assert.Equal(3, form.Items.Count);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("not json")]
    [InlineData("{}")]
    public void DraftThatCannotBeRead_IsNone(string? text) => Assert.Null(ChecklistForm.Read(text));

    private static IEnumerable<(string?, ChecklistFault)> Faults(ChecklistForm form) =>
        ChecklistCheck.Faults(form.ToTemplate(), new HashSet<string>(StringComparer.Ordinal) { "P2-02" });
}
