using Dashboard.Data.Ledgers;
using Dashboard.Data.Meetings.Ballots;
using Dashboard.Data.Runs;
using Dashboard.Data.Tests.Support;
using Dashboard.Domain.Access;
using Dashboard.Domain.Meetings.Ballots;
using Microsoft.EntityFrameworkCore;

namespace Dashboard.Data.Tests.Meetings.Ballots;

public sealed class BallotStoreTests
{
    [Fact]
    public async Task FaultySetup_IsToldAndNotKept()
    {
        await using var host = await TestHost.SeededAsync();
        var maker = new BallotMaker(host.Services);
        var meeting = await maker.MeetingAsync();

        var result = await maker.Store.SetUpAsync(BallotMaker.Office, meeting, 0, BallotMaker.Setup with { Title = new string('长', 300), Subjects = ["ENF-99"] }, TestHost.Token);

        Assert.Equal(BallotOutcome.Faulty, result.Outcome);
        Assert.Equal([BallotFaultKind.TitleTooLong, BallotFaultKind.UnknownSubject], result.Faults.Select(f => f.Kind));
        Assert.Null(result.Desk!.Ballot);
    }

    [Fact]
    public async Task OddTitle_IsKeptAsItIs()
    {
        await using var host = await TestHost.SeededAsync();
        var maker = new BallotMaker(host.Services);
        const string Title = "<b>=1+1</b> 测评 👍🏽";
        var (meeting, _) = await maker.PrintedAsync(BallotMaker.Setup with { Title = Title });

        Assert.Equal(Title, (await maker.ViewAsync(meeting)).Setup.Title);
    }

    [Fact]
    public async Task SecondWriter_IsToldAndOverwritesNothing()
    {
        await using var host = await TestHost.SeededAsync();
        var maker = new BallotMaker(host.Services);
        var meeting = await maker.MeetingAsync();
        await maker.Store.SetUpAsync(BallotMaker.Office, meeting, 0, BallotMaker.Setup, TestHost.Token);

        var late = await maker.Store.SetUpAsync(BallotMaker.Second, meeting, 0, BallotMaker.Setup with { Title = "另一个" }, TestHost.Token);

        Assert.Equal((BallotOutcome.Conflict, BallotMaker.Setup.Title), (late.Outcome, late.Desk!.Ballot!.Setup.Title));
        Assert.Equal(BallotOutcome.Conflict, (await maker.Store.OpenAsync(BallotMaker.Office, meeting, 7, TestHost.Token)).Outcome);
    }

    [Fact]
    public async Task ChangedGroups_VoidTheirCodes()
    {
        await using var host = await TestHost.SeededAsync();
        var maker = new BallotMaker(host.Services);
        var (meeting, codes) = await maker.PrintedAsync();
        await maker.Store.SetUpAsync(BallotMaker.Office, meeting, 3, BallotMaker.Setup with { Title = "改名" }, TestHost.Token);
        Assert.Equal([10, 50], (await maker.ViewAsync(meeting)).Codes);

        await maker.Store.SetUpAsync(BallotMaker.Office, meeting, 4, BallotMaker.Setup with { Groups = [BallotMaker.Setup.Groups[1], BallotMaker.Setup.Groups[0]] }, TestHost.Token);

        Assert.Equal([0, 0], (await maker.ViewAsync(meeting)).Codes);
        Assert.Equal(BallotReply.UnknownCode, (await maker.Booth.LookAsync(codes[0][0], TestHost.Token)).Reply);
        var refused = await maker.Store.OpenAsync(BallotMaker.Office, meeting, 5, TestHost.Token);
        Assert.Equal((BallotOutcome.CodesMissing, "班子成员,县领导"), (refused.Outcome, string.Join(',', refused.Named)));
    }

    [Fact]
    public async Task CodesIssuedAnew_VoidOnlyThoseThatHaveNotVoted()
    {
        await using var host = await TestHost.SeededAsync();
        var maker = new BallotMaker(host.Services);
        var (meeting, codes) = await maker.OpenAsync();
        foreach (var code in codes[1].Take(12))
        {
            await maker.VoteAsync(code, 80, 80);
        }

        var anew = (await maker.IssueAsync(meeting, 1)).Codes;

        Assert.Equal((38, 50), (anew.Count, (await maker.ViewAsync(meeting)).Codes[1]));
        Assert.Equal(BallotReply.UnknownCode, (await maker.VoteAsync(codes[1][12], 80, 80)).Reply);
        Assert.All(codes[1].Take(12), c => Assert.True(maker.Booth.LookAsync(c, TestHost.Token).GetAwaiter().GetResult().Reply is BallotReply.Voted or BallotReply.Sealed));
        Assert.True((await maker.VoteAsync(anew[0], 80, 80)).IsNew);
        await maker.CloseAsync(meeting);
        Assert.Equal(13, (await maker.ViewAsync(meeting)).Turnout[1].Ballots);
    }

    [Fact]
    public async Task SecondIssuer_IsToldAndVoidsNothing()
    {
        await using var host = await TestHost.SeededAsync();
        var maker = new BallotMaker(host.Services);
        var (meeting, codes) = await maker.PrintedAsync();
        var seen = await maker.VersionAsync(meeting);
        var anew = await maker.IssueAsync(meeting, 0);

        var late = await maker.Store.IssueAsync(BallotMaker.Second, meeting, seen, 1, TestHost.Token);

        Assert.Equal((BallotOutcome.Conflict, 0), (late.Outcome, late.Codes.Count));
        Assert.Equal(BallotReply.NotOpen, (await maker.Booth.LookAsync(codes[1][0], TestHost.Token)).Reply);
        Assert.Equal([anew.Issue, 1], (await maker.ViewAsync(meeting)).Issues);
    }

    [Fact]
    public async Task ActsThatDoNotFit_AreRefused()
    {
        await using var host = await TestHost.SeededAsync();
        var maker = new BallotMaker(host.Services);
        var meeting = await maker.MeetingAsync();
        Assert.Equal(BallotOutcome.NotFound, (await maker.Store.OpenAsync(BallotMaker.Office, meeting, 0, TestHost.Token)).Outcome);
        Assert.Equal(BallotOutcome.NotFound, (await maker.Store.SetUpAsync(BallotMaker.Office, 999_999, 0, BallotMaker.Setup, TestHost.Token)).Outcome);
        var dispatch = await maker.MeetingAsync(kind: "dispatch");
        Assert.Equal(BallotOutcome.WrongMeeting, (await maker.Store.SetUpAsync(BallotMaker.Office, dispatch, 0, BallotMaker.Setup, TestHost.Token)).Outcome);

        await maker.Store.SetUpAsync(BallotMaker.Office, meeting, 0, BallotMaker.Setup, TestHost.Token);
        Assert.Equal(BallotOutcome.WrongState, (await maker.CloseAsync(meeting)).Outcome);
        Assert.Equal(BallotOutcome.WrongState, (await maker.Store.ResetAsync(BallotMaker.Office, meeting, 1, TestHost.Token)).Outcome);
        await maker.IssueAsync(meeting, 0);
        await maker.IssueAsync(meeting, 1);
        Assert.Equal(BallotOutcome.Done, (await maker.Store.OpenAsync(BallotMaker.Office, meeting, 3, TestHost.Token)).Outcome);
        Assert.Equal(BallotOutcome.WrongState, (await maker.Store.SetUpAsync(BallotMaker.Office, meeting, 4, BallotMaker.Setup, TestHost.Token)).Outcome);
        Assert.Equal(BallotOutcome.WrongState, (await maker.Store.RehearseAsync(BallotMaker.Office, meeting, 4, begin: true, TestHost.Token)).Outcome);
        Assert.Equal(BallotOutcome.Done, (await maker.CloseAsync(meeting)).Outcome);
        Assert.Equal(BallotOutcome.WrongState, (await maker.Store.OpenAsync(BallotMaker.Office, meeting, 5, TestHost.Token)).Outcome);
        Assert.Equal(BallotOutcome.WrongState, (await maker.CloseAsync(meeting)).Outcome);
        Assert.Equal(BallotOutcome.WrongState, (await maker.IssueAsync(meeting, 0)).Outcome);
    }

    [Fact]
    public async Task MeetingWhoseDayHasNotCome_IsRehearsedAndNotOpened()
    {
        await using var host = await TestHost.SeededAsync();
        var maker = new BallotMaker(host.Services);
        var (meeting, _) = await maker.PrintedAsync();
        await host.BehindTheProductAsync($"UPDATE ledger_entries SET \"Values\" = replace(\"Values\", '2026-09-23', '2026-12-01') WHERE Ledger = 'review_meetings' AND Number = {meeting}");

        Assert.Equal(BallotOutcome.MeetingAhead, (await maker.Store.OpenAsync(BallotMaker.Office, meeting, 3, TestHost.Token)).Outcome);
        Assert.Equal(BallotOutcome.Done, (await maker.Store.RehearseAsync(BallotMaker.Office, meeting, 3, begin: true, TestHost.Token)).Outcome);
    }

    [Fact]
    public async Task Others_MayNotRunBallots()
    {
        await using var host = await TestHost.SeededAsync();
        var maker = new BallotMaker(host.Services);
        var (meeting, _) = await maker.OpenAsync();
        foreach (var actor in new[] { TestHost.Leader, TestHost.Auditor, TestHost.SystemAdmin, FindingMaker.ClerkOf(BallotMaker.Police) })
        {
            await Assert.ThrowsAsync<AccessDeniedException>(() => maker.Store.CloseAsync(actor, meeting, 2, TestHost.Token));
            await Assert.ThrowsAsync<AccessDeniedException>(() => maker.Store.IssueAsync(actor, meeting, 4, 0, TestHost.Token));
            await Assert.ThrowsAsync<AccessDeniedException>(() => maker.Store.SetUpAsync(actor, meeting, 2, BallotMaker.Setup, TestHost.Token));
            await Assert.ThrowsAsync<AccessDeniedException>(() => maker.KeyAsync(actor, meeting, 1, 0, 80, 80));
        }

        await Assert.ThrowsAsync<AccessDeniedException>(() => maker.Store.FindAsync(TestHost.SystemAdmin, meeting, TestHost.Token));
    }

    [Fact]
    public async Task OpenBallot_ShowsNobodyMoreThanTheTurnout()
    {
        await using var host = await TestHost.SeededAsync();
        var maker = new BallotMaker(host.Services);
        var (meeting, codes) = await maker.OpenAsync();
        foreach (var code in codes[0])
        {
            await maker.VoteAsync(code, 88, 66);
        }

        foreach (var actor in new[] { BallotMaker.Office, TestHost.Leader, TestHost.Auditor, Actor.System })
        {
            var view = (await maker.Store.FindAsync(actor, meeting, TestHost.Token))!.Ballot!;
            Assert.Null(view.Tally);
            Assert.Null(view.TallyHash);
            Assert.Equal([new BallotTurnout("县领导", 10, 10), new BallotTurnout("班子成员", 0, 54)], view.Turnout);
            Assert.Null(await maker.Store.ResultAsync(actor, meeting, TestHost.Token));
        }
    }

    [Fact]
    public async Task Result_IsSeenByWhoSeesTheUnit()
    {
        await using var host = await TestHost.SeededAsync();
        var maker = new BallotMaker(host.Services);
        var (meeting, codes) = await maker.OpenAsync();
        foreach (var code in codes[0].Take(4))
        {
            await maker.VoteAsync(code, 88, 66);
        }

        await maker.CloseAsync(meeting);
        Assert.Equal([88m, 66m], (await maker.Store.ResultAsync(TestHost.Leader, meeting, TestHost.Token))!.Units.Select(u => u.Score!.Value));
        Assert.Equal([BallotMaker.Tantou], (await maker.Store.ResultAsync(FindingMaker.ClerkOf(BallotMaker.Tantou), meeting, TestHost.Token))!.Units.Select(u => u.Subject));
        Assert.Null(await maker.Store.ResultAsync(FindingMaker.Finder, meeting, TestHost.Token));
    }

    [Fact]
    public async Task GroupOfTwo_LeavesItsNumberAndNoAnswer()
    {
        await using var host = await TestHost.SeededAsync();
        var maker = new BallotMaker(host.Services);
        var (meeting, codes) = await maker.OpenAsync();
        foreach (var code in codes[0].Take(2).Concat(codes[1].Take(4)))
        {
            await maker.VoteAsync(code, 88, 66);
        }

        await maker.CloseAsync(meeting);
        var view = await maker.ViewAsync(meeting);
        Assert.Equal([2, 4], view.Turnout.Select(t => t.Ballots));
        Assert.Null(view.Tally!.Units[0].Groups[0].Score);
        await using var context = host.Context();
        Assert.Equal([1, 1, 1, 1], await context.BallotPapers.Select(p => p.Group).ToListAsync(TestHost.Token));
    }

    [Fact]
    public async Task Closing_MovesP115OfTheLiveRun()
    {
        await using var host = await TestHost.SeededAsync();
        var maker = new BallotMaker(host.Services);
        var live = host.Get<LiveRun>();
        var (meeting, codes) = await maker.OpenAsync();
        decimal? Points(string unit) => live.Current!.Run.Card(unit).Nodes.Single(n => n.Node.Code == "P1-15").Points;
        var before = Points(BallotMaker.Police);
        foreach (var code in codes[0].Take(5))
        {
            await maker.VoteAsync(code, 11, null);
        }

        await maker.CloseAsync(meeting);
        await live.SettledAsync();

        Assert.NotEqual(before, Points(BallotMaker.Police));
        await using var context = host.Context();
        var entry = await context.LedgerEntries.OrderByDescending(e => e.Id).FirstAsync(e => e.Ledger == BallotClosing.Scores, TestHost.Token);
        var values = LedgerEntryRow.ReadValues(entry.Values);
        var view = await maker.ViewAsync(meeting);
        Assert.Equal((BallotMaker.Police, new DateOnly(2026, 9, 23), "11", "2026", "law_duty"), (entry.Unit, entry.OccurredOn, values["score"], values["year"], values["kind"]));
        Assert.Equal($"会议台账第 {meeting} 号，测评第 {view.Number} 号，汇总结果 SHA-256：{view.Tally!.Hash()}", values["evidence"]);
        Assert.Equal(view.TallyHash, view.Tally.Hash());

        // Nobody judged the other unit: no score is no entry, not 0.
        Assert.False(await context.LedgerEntries.AnyAsync(e => e.Ledger == BallotClosing.Scores && e.Unit == BallotMaker.Tantou && e.OccurredOn == entry.OccurredOn, TestHost.Token));
    }

    [Fact]
    public async Task ScoreOfTheSameDay_StopsTheClosingWhole()
    {
        await using var host = await TestHost.SeededAsync();
        var maker = new BallotMaker(host.Services);
        Dictionary<string, string?> told = new() { ["given_on"] = "2026-09-23", ["kind"] = "law_duty", ["score"] = "80", ["body"] = "考核办", ["evidence"] = "文件" };
        var other = (await host.Get<LedgerStore>().AddAsync(BallotMaker.Office, BallotClosing.Scores, BallotMaker.Tantou, null, told, TestHost.Token)).Current!;
        var (meeting, codes) = await maker.OpenAsync();
        foreach (var code in codes[0].Take(5))
        {
            await maker.VoteAsync(code, 70, 70);
        }

        var refused = await maker.CloseAsync(meeting);

        Assert.Equal((BallotOutcome.ScoreExists, BallotMaker.Tantou, BallotState.Open), (refused.Outcome, Assert.Single(refused.Named), refused.Desk!.Ballot!.State));
        Assert.Equal(5, refused.Desk.Ballot.Turnout[0].Ballots);
        await host.Get<LedgerStore>().VoidAsync(BallotMaker.Office, BallotClosing.Scores, other.Summary.Number, 1, "以测评结果为准", TestHost.Token);
        Assert.Equal(BallotOutcome.Done, (await maker.CloseAsync(meeting)).Outcome);
        Assert.Equal(5, (await maker.ViewAsync(meeting)).Turnout[0].Ballots);
    }

    [Fact]
    public async Task ScoreThatTheLedgerDoesNotTake_StopsTheClosingWhole()
    {
        await using var host = await TestHost.SeededAsync();
        var maker = new BallotMaker(host.Services);
        var (meeting, codes) = await maker.OpenAsync(day: "2015-05-05");
        foreach (var code in codes[0].Take(5))
        {
            await maker.VoteAsync(code, 70, 70);
        }

        var refused = await maker.CloseAsync(meeting);

        Assert.Equal((BallotOutcome.ScoreRefused, BallotState.Open, 5), (refused.Outcome, refused.Desk!.Ballot!.State, refused.Desk.Ballot.Turnout[0].Ballots));
        Assert.Equal([BallotMaker.Police, BallotMaker.Tantou], refused.Refusals.Select(r => r.Unit));
        Assert.All(refused.Refusals, r => Assert.Equal("year", Assert.Single(r.Result.Faults).Field));
    }

    [Fact]
    public async Task ObservationMeeting_ScoresNothing()
    {
        await using var host = await TestHost.SeededAsync();
        var maker = new BallotMaker(host.Services);
        var (meeting, codes) = await maker.OpenAsync(kind: BallotMeeting.Observation);
        foreach (var code in codes[0].Take(5))
        {
            await maker.VoteAsync(code, 70, 70);
        }

        Assert.Equal(BallotOutcome.Done, (await maker.CloseAsync(meeting)).Outcome);
        Assert.Equal(70m, (await maker.ViewAsync(meeting)).Tally!.Units[0].Score);
        await using var context = host.Context();
        Assert.False(await context.LedgerEntries.AnyAsync(e => e.Ledger == BallotClosing.Scores && e.Unit == BallotMaker.Police && e.OccurredOn == new DateOnly(2026, 9, 23), TestHost.Token));
    }

    [Fact]
    public async Task MeetingStruckOutWhileItVotes_IsCountedAndScoresNothing()
    {
        await using var host = await TestHost.SeededAsync();
        var maker = new BallotMaker(host.Services);
        var (meeting, codes) = await maker.OpenAsync();
        foreach (var code in codes[0].Take(5))
        {
            await maker.VoteAsync(code, 70, 70);
        }

        await host.Get<LedgerStore>().VoidAsync(BallotMaker.Office, "review_meetings", meeting, 1, "会议改期", TestHost.Token);
        Assert.Equal(BallotOutcome.Done, (await maker.CloseAsync(meeting)).Outcome);
        Assert.Equal(70m, (await maker.ViewAsync(meeting)).Tally!.Units[0].Score);
        await using var context = host.Context();
        Assert.False(await context.LedgerEntries.AnyAsync(e => e.Ledger == BallotClosing.Scores && e.Unit == BallotMaker.Police && e.OccurredOn == new DateOnly(2026, 9, 23), TestHost.Token));
    }

    [Fact]
    public async Task EveryAct_IsOnTheTrailWithWhoDidIt()
    {
        await using var host = await TestHost.SeededAsync();
        var maker = new BallotMaker(host.Services);
        var (meeting, codes) = await maker.OpenAsync();
        await maker.VoteAsync(codes[0][0], 70, 70);
        await maker.CloseAsync(meeting);

        await using var context = host.Context();
        var acts = await context.AuditEntries.Where(e => e.Subject == "ballots/1").OrderBy(e => e.Sequence).Select(e => new { e.Action, e.Actor }).ToListAsync(TestHost.Token);
        Assert.Equal(["ballot.setup", "ballot.codes", "ballot.codes", "ballot.open", "ballot.count", "ballot.close"], acts.Select(a => a.Action));
        Assert.All(acts, a => Assert.Equal("office", a.Actor));
    }
}
