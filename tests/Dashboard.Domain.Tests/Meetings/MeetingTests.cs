using System.Collections.Immutable;
using Dashboard.Domain.Ledgers;
using Dashboard.Domain.Meetings;
using Dashboard.Domain.Tests.Support;

namespace Dashboard.Domain.Tests.Meetings;

public sealed class MeetingTests
{
    [Fact]
    public void Meeting_IsReadFromItsEntry()
    {
        var meeting = Meeting.Of(24, Entry(("kind", "review"), ("topic", "述职"), ("agenda", "述职\n测评；议定"), ("units", "50"), ("starts_at", "9:00")));

        Assert.Equal((MeetingKind.Review, "述职", "9:00", 50), (meeting.Kind, meeting.Topic, meeting.StartsAt, meeting.Units));
        Assert.Equal(["述职", "测评", "议定"], meeting.AgendaItems);
        Assert.Null(meeting.Place);
    }

    [Theory]
    [InlineData("一、通报", "通报")]
    [InlineData("（二）发言", "发言")]
    [InlineData("3. 议定", "议定")]
    [InlineData("一季度通报", "一季度通报")]
    [InlineData("2026年计划", "2026年计划")]
    public void Agenda_ShowsNoNumberTwice(string told, string shown) => Assert.Equal([shown], Meeting.Of(1, Entry(("agenda", told))).AgendaItems);

    [Fact]
    public void MeetingWithoutAgenda_HasNone() => Assert.Empty(Meeting.Of(1, Entry(("kind", "dispatch"))).AgendaItems);

    [Fact]
    public void Decision_IsReadFromItsEntryAndIsOverdueWhileUnanswered()
    {
        var entry = Entry(("matter", "清零"), ("due_on", "2026-10-20"), ("meeting", "23")) with { Unit = "T1", State = "open" };
        var decision = MeetingDecision.Of(4, entry);

        Assert.Equal((23L, "T1", DecisionState.Open, new DateOnly(2026, 10, 20)), (decision.Meeting, decision.Unit, decision.State, decision.DueOn));
        Assert.False(decision.IsOverdue(new DateOnly(2026, 10, 20)));
        Assert.True(decision.IsOverdue(new DateOnly(2026, 10, 21)));
        Assert.False(MeetingDecision.Of(4, entry with { State = "replied" }).IsOverdue(new DateOnly(2026, 10, 21)));
        Assert.Equal(DecisionState.Closed, MeetingDecision.Of(4, entry with { State = "closed" }).State);
    }

    [Fact]
    public void DecisionsReviewed_BeginWithWhatIsOverdue()
    {
        var material = SmallMeeting.Of(
            MeetingKind.Dispatch,
            decisions: [SmallMeeting.Decision(1, 23, DecisionState.Closed, 10), SmallMeeting.Decision(2, 23, due: 30), SmallMeeting.Decision(3, 22, due: 20), SmallMeeting.Decision(4, 24)]);

        Assert.Equal([3L, 1, 2], MeetingDecisions.Last(material).Select(d => d.Number));
        Assert.Equal([4L], MeetingDecisions.Own(material).Select(d => d.Number));
    }

    private static LedgerEntry Entry(params (string Field, string Value)[] values) => new(
        null, null, "recorded", new DateOnly(2026, 10, 12), new DateOnly(2026, 10, 12), null, null, null,
        values.ToImmutableSortedDictionary(v => v.Field, v => v.Value, StringComparer.Ordinal));
}
