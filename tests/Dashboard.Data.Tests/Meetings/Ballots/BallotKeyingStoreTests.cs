using Dashboard.Data.Meetings.Ballots;
using Dashboard.Data.Tests.Support;
using Dashboard.Domain.Access;
using Dashboard.Domain.Meetings.Ballots;
using Microsoft.EntityFrameworkCore;

namespace Dashboard.Data.Tests.Meetings.Ballots;

public sealed class BallotKeyingStoreTests
{
    private static readonly Actor Third = new("office-3", [Role.Office]);

    [Fact]
    public async Task PapersKeyedAlikeByTwo_CountAndLeaveNoKeyingBehind()
    {
        await using var host = await TestHost.SeededAsync();
        var maker = new BallotMaker(host.Services);
        var (meeting, _) = await maker.OpenAsync();
        for (var paper = 1; paper <= 3; paper++)
        {
            Assert.Equal(PaperKeyingState.Once, (await maker.KeyAsync(BallotMaker.Office, meeting, paper, 1, 60 + paper, 70)).Keying!.State);
            Assert.Equal(PaperKeyingState.Agrees, (await maker.KeyAsync(BallotMaker.Second, meeting, paper, 1, 60 + paper, 70)).Keying!.State);
        }

        Assert.Equal(3, (await maker.ViewAsync(meeting)).Turnout[1].Ballots);
        Assert.Equal(BallotOutcome.Done, (await maker.CloseAsync(meeting)).Outcome);
        Assert.Equal(62m, (await maker.ViewAsync(meeting)).Tally!.Units[0].Score);
        await using var context = host.Context();
        Assert.Equal((3, 0), (await context.BallotPapers.CountAsync(TestHost.Token), await context.BallotKeyings.CountAsync(TestHost.Token)));
    }

    [Theory]
    [InlineData(2, 2, 70)]
    [InlineData(3, 0, 75)]
    public async Task FewPhonesBesidePapers_AreLeftOutAndNotKept(int phones, int leftOut, int score)
    {
        await using var host = await TestHost.SeededAsync();
        var maker = new BallotMaker(host.Services);
        var (meeting, codes) = await maker.OpenAsync();
        foreach (var code in codes[1].Take(phones))
        {
            await maker.VoteAsync(code, 80, 80);
        }

        for (var paper = 1; paper <= 3; paper++)
        {
            await maker.KeyAsync(BallotMaker.Office, meeting, paper, 1, 70, 70);
            await maker.KeyAsync(BallotMaker.Second, meeting, paper, 1, 70, 70);
        }

        Assert.Equal(BallotOutcome.Done, (await maker.CloseAsync(meeting)).Outcome);
        var view = await maker.ViewAsync(meeting);
        Assert.Equal((phones + 3, leftOut), (view.Turnout[1].Ballots, view.Turnout[1].LeftOut));
        Assert.Equal(score, view.Tally!.Units[0].Score);
        await using var context = host.Context();
        Assert.Equal(phones + 3 - leftOut, await context.BallotPapers.CountAsync(TestHost.Token));
    }

    [Fact]
    public async Task UnitThatTwoPhonesJudged_StandsOnItsPapers()
    {
        await using var host = await TestHost.SeededAsync();
        var maker = new BallotMaker(host.Services);
        var (meeting, codes) = await maker.OpenAsync();
        foreach (var (code, i) in codes[1].Take(4).Select((c, i) => (c, i)))
        {
            await maker.VoteAsync(code, 80, i < 2 ? 80 : null);
        }

        for (var paper = 1; paper <= 3; paper++)
        {
            await maker.KeyAsync(BallotMaker.Office, meeting, paper, 1, 73, 70);
            await maker.KeyAsync(BallotMaker.Second, meeting, paper, 1, 73, 70);
        }

        await maker.CloseAsync(meeting);
        Assert.Equal([77m, 70m], (await maker.ViewAsync(meeting)).Tally!.Units.Select(u => u.Score!.Value));
    }

    [Fact]
    public async Task KeyedOnceOrDifferently_StopsTheClosingUntilItIsSettled()
    {
        await using var host = await TestHost.SeededAsync();
        var maker = new BallotMaker(host.Services);
        var (meeting, _) = await maker.OpenAsync();
        await maker.KeyAsync(BallotMaker.Office, meeting, 7, 1, 80, 70);
        var differs = await maker.KeyAsync(BallotMaker.Second, meeting, 7, 0, 80, null);
        await maker.KeyAsync(BallotMaker.Office, meeting, 8, 1, 80, 70);

        Assert.Equal(BallotOutcome.TooManyPapers, differs.Outcome);
        differs = await maker.KeyAsync(BallotMaker.Second, meeting, 7, 1, 81, null);
        Assert.Equal(
            [
                new KeyingDifference(BallotMaker.Police, 1, 80, 81), new KeyingDifference(BallotMaker.Police, 2, 80, 81),
                new KeyingDifference(BallotMaker.Tantou, 1, 70, null), new KeyingDifference(BallotMaker.Tantou, 2, 70, null),
            ],
            differs.Keying!.Differences);
        var refused = await maker.CloseAsync(meeting);
        Assert.Equal((BallotOutcome.PapersUnsettled, "7,8", BallotState.Open), (refused.Outcome, string.Join(',', refused.Named), refused.Desk!.Ballot!.State));

        Assert.Equal(PaperKeyingState.Agrees, (await maker.KeyAsync(BallotMaker.Office, meeting, 7, 1, 81, null)).Keying!.State);
        Assert.Equal(BallotOutcome.Done, await maker.Keying.DiscardAsync(BallotMaker.Office, meeting, 8, TestHost.Token));
        Assert.Equal([7], (await maker.Keying.ListAsync(BallotMaker.Second, meeting, TestHost.Token)).Select(p => p.Paper));
        Assert.Equal(BallotOutcome.Done, (await maker.CloseAsync(meeting)).Outcome);
        Assert.Equal(1, (await maker.ViewAsync(meeting)).Turnout[1].Ballots);
    }

    [Fact]
    public async Task GroupKeyedDifferently_IsADifference()
    {
        await using var host = await TestHost.SeededAsync();
        var maker = new BallotMaker(host.Services);
        var (meeting, _) = await maker.OpenAsync(BallotMaker.Setup with { Groups = [BallotMaker.Setup.Groups[0] with { Papers = 5 }, BallotMaker.Setup.Groups[1]] });
        await maker.KeyAsync(BallotMaker.Office, meeting, 1, 0, 80, 70);

        var differs = await maker.KeyAsync(BallotMaker.Second, meeting, 1, 1, 80, 70);

        Assert.Equal(new KeyingDifference(null, 0, 0, 1), Assert.Single(differs.Keying!.Differences));
        Assert.Equal(1, (await maker.ViewAsync(meeting)).Turnout.Sum(t => t.Ballots));
    }

    [Fact]
    public async Task WrongPapers_AreRefused()
    {
        await using var host = await TestHost.SeededAsync();
        var maker = new BallotMaker(host.Services);
        var (meeting, _) = await maker.OpenAsync();
        Assert.Equal(BallotOutcome.BadPaper, (await maker.KeyAsync(BallotMaker.Office, meeting, 0, 1, 80, 70)).Outcome);
        Assert.Equal(BallotOutcome.TooManyPapers, (await maker.KeyAsync(BallotMaker.Office, meeting, 1, 0, 80, 70)).Outcome);
        Assert.Equal((BallotOutcome.BadAnswers, 2), await maker.KeyAsync(BallotMaker.Office, meeting, 1, 1, 101, 70) is var r ? (r.Outcome, r.Faults.Length) : default);
        await maker.KeyAsync(BallotMaker.Office, meeting, 1, 1, 80, 70);
        await maker.KeyAsync(BallotMaker.Second, meeting, 1, 1, 80, 70);
        Assert.Equal(BallotOutcome.ThirdKeyer, (await maker.KeyAsync(Third, meeting, 1, 1, 80, 70)).Outcome);
        Assert.Equal(BallotOutcome.NotFound, await maker.Keying.DiscardAsync(BallotMaker.Office, meeting, 2, TestHost.Token));
        for (var paper = 2; paper <= 4; paper++)
        {
            Assert.Equal(BallotOutcome.Done, (await maker.KeyAsync(BallotMaker.Office, meeting, paper, 1, 80, 70)).Outcome);
        }

        // Four papers were handed out in this group.
        Assert.Equal(BallotOutcome.TooManyPapers, (await maker.KeyAsync(BallotMaker.Office, meeting, 5, 1, 80, 70)).Outcome);
    }

    [Fact]
    public async Task WhatIsOnAPaper_IsNotOnTheTrail()
    {
        await using var host = await TestHost.SeededAsync();
        var maker = new BallotMaker(host.Services);
        var (meeting, _) = await maker.OpenAsync();
        await maker.KeyAsync(BallotMaker.Office, meeting, 1, 1, 83, 47);

        await using var context = host.Context();
        var entry = await context.AuditEntries.SingleAsync(e => e.Action == "ballot.key", TestHost.Token);
        Assert.Equal(("ballots/1/papers/1", "{}"), (entry.Subject, entry.Detail));
    }
}
