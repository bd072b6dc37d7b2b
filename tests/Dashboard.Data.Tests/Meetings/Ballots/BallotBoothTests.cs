using Dashboard.Data.Meetings.Ballots;
using Dashboard.Data.Tests.Support;
using Dashboard.Domain.Meetings.Ballots;
using Microsoft.EntityFrameworkCore;

namespace Dashboard.Data.Tests.Meetings.Ballots;

public sealed class BallotBoothTests
{
    [Fact]
    public async Task Code_CountsOnceAndItsFirstAnswersHold()
    {
        await using var host = await TestHost.SeededAsync();
        var maker = new BallotMaker(host.Services);
        var (meeting, codes) = await maker.OpenAsync();

        var asked = await maker.Booth.LookAsync(BallotCode.Print(codes[0][0]), TestHost.Token);
        var first = await maker.VoteAsync(codes[0][0], 90, 80);
        var again = await maker.VoteAsync(codes[0][0], 10, 10);

        Assert.Equal((BallotReply.Ready, 0, false), (asked.Reply, asked.Call!.Group, asked.Call.IsRehearsal));
        Assert.Equal([BallotMaker.Police, BallotMaker.Tantou], asked.Call.Units.Select(u => u.Code));
        Assert.Equal((BallotReply.Voted, true), (first.Reply, first.IsNew));
        Assert.Equal((BallotReply.Voted, false), (again.Reply, again.IsNew));
        await maker.VoteAsync(codes[0][1], 90, 80);
        await maker.VoteAsync(codes[0][2], 90, 80);
        await maker.CloseAsync(meeting);
        Assert.Equal(90m, (await maker.ViewAsync(meeting)).Tally!.Units[0].Score);
    }

    [Fact]
    public async Task FiftyVotersFromTwoTabsAtOnce_AreFiftyBallots()
    {
        await using var host = await TestHost.SeededAsync();
        var maker = new BallotMaker(host.Services);
        var (meeting, codes) = await maker.OpenAsync();

        var replies = await Task.WhenAll(codes[1].Concat(codes[1]).Select((code, i) => Task.Run(() => maker.VoteAsync(code, i < 50 ? 80 : 40, 70))));

        Assert.Equal(50, replies.Count(r => r.IsNew));
        Assert.All(replies, r => Assert.True(r.Reply is BallotReply.Voted or BallotReply.Sealed));
        Assert.Equal([0, 50], (await maker.ViewAsync(meeting)).Turnout.Select(t => t.Ballots));
        Assert.Equal(BallotOutcome.Done, (await maker.CloseAsync(meeting)).Outcome);
        Assert.Equal(50, await PapersAsync(host));
        Assert.Equal([0, 50], (await maker.ViewAsync(meeting)).Turnout.Select(t => t.Ballots));
    }

    [Fact]
    public async Task Votes_AreWrittenByFiveAndAtLeastFiveStayBehind()
    {
        await using var host = await TestHost.SeededAsync();
        var maker = new BallotMaker(host.Services);
        var (_, codes) = await maker.OpenAsync();

        var written = new List<int>();
        foreach (var code in codes[1].Take(16))
        {
            await maker.VoteAsync(code, 80, 80);
            written.Add(await PapersAsync(host));
        }

        // The votes of another group do not fill this one's urn.
        await maker.VoteAsync(codes[0][0], 80, 80);
        Assert.Equal([0, 0, 0, 0, 0, 0, 0, 0, 0, 5, 5, 5, 5, 5, 10, 10], written);
        Assert.Equal(10, await PapersAsync(host));
        await using var context = host.Context();
        Assert.Equal(10, await context.BallotCodes.CountAsync(c => c.IsSpent, TestHost.Token));
        var sealings = await context.AuditEntries.Where(e => e.Action == "ballot.seal").ToListAsync(TestHost.Token);
        Assert.All(sealings, e => Assert.Equal(("system", "{\"group\":1,\"papers\":5,\"refused\":0}"), (e.Actor, e.Detail)));
    }

    [Fact]
    public async Task StoppedServer_WritesNothingAndTakesTheVotesAgain()
    {
        await using var host = await TestHost.SeededAsync();
        var maker = new BallotMaker(host.Services);
        var (meeting, codes) = await maker.OpenAsync();
        foreach (var code in codes[1].Take(12))
        {
            await maker.VoteAsync(code, 80, 80);
        }

        Assert.False((await maker.ViewAsync(meeting)).HasRestarted);
        await host.StopAsync();
        var again = TestHost.NotStarted(Repository.SeedFolder, folder: host.Folder);
        await again.StartAsync();
        maker = new BallotMaker(again.Services);
        Assert.Equal(5, await PapersAsync(again));
        Assert.Equal((5, true), await maker.ViewAsync(meeting) is var view ? (view.Turnout[1].Ballots, view.HasRestarted) : default);

        // The phones kept what was not sealed and send it when they are opened.
        var replies = new List<BallotVoterResult>();
        foreach (var code in codes[1].Take(12))
        {
            replies.Add(await maker.VoteAsync(code, 80, 80));
        }

        Assert.Equal((7, 5), (replies.Count(r => r.IsNew), replies.Count(r => r is { IsNew: false, Reply: BallotReply.Sealed })));
        await maker.CloseAsync(meeting);
        Assert.Equal(12, await PapersAsync(again));
        Assert.False((await maker.ViewAsync(meeting)).HasRestarted);
        await again.StopAsync();
    }

    [Fact]
    public async Task BatchThatCannotBeWritten_IsKeptAndWrittenLater()
    {
        await using var host = await TestHost.SeededAsync();
        var maker = new BallotMaker(host.Services);
        var (meeting, codes) = await maker.OpenAsync();
        await host.BehindTheProductAsync("CREATE TRIGGER full BEFORE INSERT ON ballot_papers BEGIN SELECT RAISE(ABORT, 'disk full'); END");
        foreach (var code in codes[1].Take(11))
        {
            Assert.Equal((BallotReply.Voted, true), await maker.VoteAsync(code, 80, 80) is var r ? (r.Reply, r.IsNew) : default);
        }

        Assert.Equal(0, await PapersAsync(host));
        Assert.Equal(11, (await maker.ViewAsync(meeting)).Turnout[1].Ballots);
        await host.BehindTheProductAsync("DROP TRIGGER full");
        await maker.VoteAsync(codes[1][11], 80, 80);
        Assert.Equal(5, await PapersAsync(host));
        await maker.CloseAsync(meeting);
        Assert.Equal(12, await PapersAsync(host));
    }

    [Fact]
    public async Task EveryBadCode_IsToldApart()
    {
        await using var host = await TestHost.SeededAsync();
        var maker = new BallotMaker(host.Services);
        var (meeting, codes) = await maker.PrintedAsync();
        var code = codes[0][0];

        Assert.Equal(BallotReply.NotOpen, (await maker.VoteAsync(code, 90, 90)).Reply);
        Assert.Equal(BallotReply.UnknownCode, (await maker.VoteAsync(BallotCode.New(), 90, 90)).Reply);
        Assert.Equal((BallotReply.BadCode, BallotCodeFault.Mistyped), await maker.VoteAsync(Mistyped(code), 90, 90) is var r ? (r.Reply, r.CodeFault!.Value) : default);
        await maker.Store.OpenAsync(BallotMaker.Office, meeting, await maker.VersionAsync(meeting), TestHost.Token);
        var faulty = await maker.VoteAsync(code, 101, 90);
        Assert.Equal((BallotReply.Faulty, 2), (faulty.Reply, faulty.Faults.Length));
        Assert.Equal(BallotReply.Ready, (await maker.Booth.LookAsync(code, TestHost.Token)).Reply);

        await maker.VoteAsync(code, 90, 90);
        await maker.CloseAsync(meeting);
        Assert.Equal(BallotReply.Closed, (await maker.VoteAsync(codes[0][1], 90, 90)).Reply);
        Assert.Equal(BallotReply.Sealed, (await maker.Booth.LookAsync(code, TestHost.Token)).Reply);
    }

    [Fact]
    public async Task Rehearsal_LeavesNothingBehind()
    {
        await using var host = await TestHost.SeededAsync();
        var maker = new BallotMaker(host.Services);
        var (meeting, codes) = await maker.PrintedAsync();
        Assert.Equal(BallotOutcome.Done, (await maker.Store.RehearseAsync(BallotMaker.Office, meeting, 3, begin: true, TestHost.Token)).Outcome);
        var practice = (await maker.IssueAsync(meeting, 0)).Codes;
        foreach (var code in practice.Take(4))
        {
            var voted = await maker.VoteAsync(code, 77, 33);
            Assert.Equal((BallotReply.Sealed, true, true), (voted.Reply, voted.IsNew, voted.Call!.IsRehearsal));
            Assert.False((await maker.VoteAsync(code, 1, 1)).IsNew);
        }

        Assert.Equal(BallotReply.NotOpen, (await maker.VoteAsync(codes[0][0], 90, 90)).Reply);
        var view = await maker.ViewAsync(meeting);
        Assert.Equal((4, 77m), (view.Turnout[0].Ballots, view.Tally!.Units[0].Score!.Value));
        Assert.Null((await maker.Store.FindAsync(TestHost.Leader, meeting, TestHost.Token))!.Ballot!.Tally);

        Assert.Equal(BallotOutcome.Done, (await maker.Store.ResetAsync(BallotMaker.Office, meeting, 5, TestHost.Token)).Outcome);
        Assert.Equal(0, (await maker.ViewAsync(meeting)).Turnout[0].Ballots);
        Assert.True((await maker.VoteAsync(practice[0], 77, 33)).IsNew);
        Assert.Equal(BallotOutcome.Done, (await maker.Store.OpenAsync(BallotMaker.Office, meeting, 6, TestHost.Token)).Outcome);
        Assert.Equal(BallotReply.UnknownCode, (await maker.VoteAsync(practice[1], 77, 33)).Reply);
        Assert.Equal([0, 0], (await maker.ViewAsync(meeting)).Turnout.Select(t => t.Ballots));
        Assert.Equal(0, await PapersAsync(host));
    }

    private static string Mistyped(string code) => code[..^1] + BallotCode.Alphabet[(BallotCode.Alphabet.IndexOf(code[^1], StringComparison.Ordinal) + 1) % BallotCode.Alphabet.Length];

    private static async Task<int> PapersAsync(TestHost host)
    {
        await using var context = host.Context();
        return await context.BallotPapers.CountAsync(TestHost.Token);
    }
}
