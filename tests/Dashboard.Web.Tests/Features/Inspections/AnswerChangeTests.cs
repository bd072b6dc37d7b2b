using Dashboard.Domain.Inspections;
using Dashboard.Web.Features.Inspections;

namespace Dashboard.Web.Tests.Features.Inspections;

public sealed class AnswerChangeTests
{
    private static readonly ChecklistTemplate Checklist = SampleInspection.Checklist(SampleInspection.Item("CK2-01"), SampleInspection.Item("CK2-02"), SampleInspection.Item("CK2-03"));

    [Fact]
    public void SameAnswersInAnotherOrder_AreNoChange() => Assert.Empty(AnswerChange.Between(
        Checklist,
        [new ItemAnswer("CK2-01", ItemAnswer.Yes), new ItemAnswer("CK2-02", ItemAnswer.No)],
        [new ItemAnswer("CK2-02", ItemAnswer.No), new ItemAnswer("CK2-01", ItemAnswer.Yes)]));

    [Fact]
    public void Changes_StandInTheChecklistsOrderWithBothAnswers()
    {
        var changes = AnswerChange.Between(
            Checklist,
            [new ItemAnswer("CK2-03", ItemAnswer.Yes), new ItemAnswer("CK2-01", ItemAnswer.Yes)],
            [new ItemAnswer("CK2-03", ItemAnswer.No), new ItemAnswer("CK2-01", ItemAnswer.No)]);

        Assert.Equal(
            [("CK2-01", ItemAnswer.Yes, ItemAnswer.No), ("CK2-03", ItemAnswer.Yes, ItemAnswer.No)],
            changes.Select(c => (c.Item.Code, c.Before?.Choice, c.After?.Choice)));
    }

    [Fact]
    public void NoteAlone_IsAChange() => Assert.Equal("CK2-02", Assert.Single(AnswerChange.Between(
        Checklist,
        [new ItemAnswer("CK2-02", ItemAnswer.No)],
        [new ItemAnswer("CK2-02", ItemAnswer.No, Note: "屏幕关闭")])).Item.Code);

    [Fact]
    public void AnswerThatIsMissing_IsAChangeToOrFromNothing()
    {
        var answer = new ItemAnswer("CK2-02", ItemAnswer.No);

        Assert.Equal((null, answer), Sides(AnswerChange.Between(Checklist, [], [answer])));
        Assert.Equal((answer, null), Sides(AnswerChange.Between(Checklist, [answer], [])));
    }

    [Fact]
    public void ItemThatOnlyTheOtherVersionKnows_IsCompared()
    {
        var older = SampleInspection.Checklist(SampleInspection.Item("CK2-01"));
        var answer = new ItemAnswer("CK2-03", ItemAnswer.No);

        Assert.Equal((null, answer), Sides(AnswerChange.Between(older, Checklist, [], [answer])));
    }

    private static (ItemAnswer? Before, ItemAnswer? After) Sides(IEnumerable<AnswerChange> changes)
    {
        var change = Assert.Single(changes);
        return (change.Before, change.After);
    }
}
