using System.Collections.Immutable;
using Dashboard.Domain.Ledgers;

namespace Dashboard.Domain.Tests.Ledgers;

public sealed class EntryFlowTests
{
    private static readonly LedgerDefinition Ledger = SampleLedger.Read();
    private static readonly EntryFlow Flow = new(Ledger, SampleLedger.Calendar);

    [Fact]
    public void NewEntry_IsDueInWorkingDaysAfterItsDate()
    {
        var entry = Flow.Begin("ENF-01", null, Values(("received_on", "2026-09-29")), SampleLedger.Today);

        // 30 September, then the holidays, then 8, 9, 12 and 13 October.
        Assert.Equal(new DateOnly(2026, 10, 13), entry.Due);
        Assert.Equal(("open", new DateOnly(2026, 9, 29), null), (entry.State, entry.OccurredOn, entry.EndedOn));
        Assert.True(entry.IsOverdue(new DateOnly(2026, 10, 14)));
        Assert.False(entry.IsOverdue(new DateOnly(2026, 10, 13)));
        Assert.Null(entry.EndedInTime);
    }

    [Theory]
    [InlineData("2026-10-13", true)]
    [InlineData("2026-10-14", false)]
    public void EntryEnds_InTimeOrLateByItsLastDeadline(string answered, bool inTime)
    {
        var entry = Answered("2026-09-29", answered);
        var closed = Flow.Move(entry, Ledger.Move("close")!, entry.Values, SampleLedger.Today);

        Assert.Equal((LedgerValue.DateOf(answered)!.Value, inTime), (closed.EndedOn!.Value, closed.EndedInTime));
        Assert.Null(closed.Due);
        Assert.False(closed.IsOverdue(SampleLedger.Today));
    }

    [Fact]
    public void CorrectedDate_CountsTheDeadlineAnewEvenAfterTheEnd()
    {
        var entry = Answered("2026-09-29", "2026-10-14");
        var closed = Flow.Move(entry, Ledger.Move("close")!, entry.Values, SampleLedger.Today);
        var corrected = Flow.Change(closed, closed.Values.SetItem("received_on", "2026-10-12"));

        Assert.False(closed.EndedInTime);
        Assert.True(corrected.EndedInTime);
        Assert.Equal(new DateOnly(2026, 10, 12), corrected.OccurredOn);
    }

    [Fact]
    public void SetDeadline_IsTheDayOfItsFieldAndFollowsACorrection()
    {
        var ledger = SampleLedger.Read(SampleLedger.Json
            .Replace("\"days\": 5, \"from\": \"received_on\"", "\"due\": \"due_on\"", StringComparison.Ordinal)
            .Replace("{ \"code\": \"topic\"", "{ \"code\": \"due_on\", \"kind\": \"date\", \"zh\": \"期限\", \"en\": \"Due\", \"required\": true, \"ahead\": true }, { \"code\": \"topic\"", StringComparison.Ordinal));
        var flow = new EntryFlow(ledger, SampleLedger.Calendar);

        // A holiday stays a deadline: the meeting set it.
        var entry = flow.Begin("ENF-01", null, Values(("received_on", "2026-09-29"), ("due_on", "2026-10-04")), SampleLedger.Today);
        Assert.True(ledger.HasDeadlines);
        Assert.Equal(new DateOnly(2026, 10, 4), entry.Due);
        var answered = flow.Move(entry, ledger.Move("answer")!, entry.Values.Add("answered_on", "2026-10-06"), SampleLedger.Today);
        var closed = flow.Move(answered, ledger.Move("close")!, answered.Values, SampleLedger.Today);
        Assert.False(closed.EndedInTime);
        Assert.True(flow.Change(closed, closed.Values.SetItem("due_on", "2026-10-06")).EndedInTime);

        // Put off in the same act as the move: the new day is the one that counts.
        var late = flow.Move(entry, ledger.Move("answer")!, entry.Values.Add("answered_on", "2026-10-06").SetItem("due_on", "2026-10-08"), SampleLedger.Today);
        Assert.Equal(new DateOnly(2026, 10, 8), late.LastDue);
    }

    [Fact]
    public void ReopenedEntry_IsOpenAgain()
    {
        var entry = Answered("2026-09-29", "2026-10-14");
        var again = Flow.Move(Flow.Move(entry, Ledger.Move("close")!, entry.Values, SampleLedger.Today), Ledger.Move("reopen")!, entry.Values, SampleLedger.Today);

        Assert.Equal(("open", null), (again.State, again.EndedOn));
        Assert.False(again.Values.ContainsKey("answered_on"));
        Assert.Equal(["answer"], Flow.Moves(again).Select(m => m.Code));
        Assert.True(again.IsOverdue(SampleLedger.Today));
    }

    [Fact]
    public void DeadlineInAYearWithoutHolidays_IsUnknownInsteadOfWrong() =>
        Assert.Null(Flow.Begin("ENF-01", null, Values(("received_on", "2026-12-30")), new DateOnly(2026, 12, 31)).Due);

    [Fact]
    public void EntryThatOnlyStands_EndedWhenItHappened()
    {
        var ledger = Ledger with { States = [new LedgerState("recorded", "已登记", "Recorded", true, null, null, null)], Moves = [], EndDateField = null };
        var entry = new EntryFlow(ledger, SampleLedger.Calendar).Begin("ENF-01", null, Values(("received_on", "2026-09-29")), SampleLedger.Today);

        Assert.Equal(new DateOnly(2026, 9, 29), entry.EndedOn);
        Assert.True(entry.EndedInTime);
    }

    private static LedgerEntry Answered(string received, string answered)
    {
        var entry = Flow.Begin("ENF-01", null, Values(("received_on", received)), SampleLedger.Today);
        return Flow.Move(entry, Ledger.Move("answer")!, entry.Values.SetItem("answered_on", answered).SetItem("answer", "已办"), SampleLedger.Today);
    }

    private static ImmutableSortedDictionary<string, string> Values(params (string Field, string Value)[] values) =>
        values.ToImmutableSortedDictionary(v => v.Field, v => v.Value, StringComparer.Ordinal).Add("topic", "路灯不亮");
}
