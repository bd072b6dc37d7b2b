using System.Collections.Immutable;
using Dashboard.Domain.Meetings;
using Dashboard.Domain.Standing;
using Dashboard.Domain.Tests.Support;

namespace Dashboard.Domain.Tests.Meetings;

public sealed class FreezeCheckTests
{
    private readonly SmallCounty _pending = SmallCounty.Default().With("E1", "I3", null);

    [Fact]
    public void ReviewMeeting_IsHeldUpByWhatIsPending()
    {
        var missing = Assert.Single(FreezeCheck.Missing(_pending.Score(), MeetingKind.Review));

        Assert.Equal(("E1", "I3"), (missing.Unit.Code, missing.Indicator.Code));
    }

    [Theory]
    [InlineData(MeetingKind.Dispatch)]
    [InlineData(MeetingKind.Observation)]
    public void OtherMeetings_WorkWithProvisionalScores(MeetingKind kind) => Assert.Empty(FreezeCheck.Missing(_pending.Score(), kind));

    [Fact]
    public void NothingPending_HoldsNothingUp() => Assert.Empty(FreezeCheck.Missing(SmallCounty.Default().Score(), MeetingKind.Review));

    [Fact]
    public void UnitWhoseScoreChangedSinceTheMeeting_IsNamedWithBothTotals()
    {
        var frozen = SmallCounty.Default().Score();
        var now = SmallCounty.Default().With("E3", "I2", ",,100,100,").Score();

        var updates = MeetingUpdates.Of(frozen, now);

        // E3 goes from 81 to 99 and takes the first place; E1 and E2 lose one each without having changed.
        Assert.Equal([("E1", 0), ("E2", 0), ("E3", 1)], updates.Select(u => (u.Unit.Code, u.Indicators)));
        Assert.Equal((81m, 99m, 18m, 3, 1), (updates[2].Then, updates[2].Now, updates[2].Change, updates[2].RankThen, updates[2].RankNow));
    }

    [Fact]
    public void WhatSlidesShowBesideScores_IsUpdatedTooButDaysGoingByAreNot()
    {
        var then = SmallMeeting.Of(MeetingKind.Dispatch, findings: [SmallMeeting.Finding(1), SmallMeeting.Finding(2)], decisions: [SmallMeeting.Decision(1, 23), SmallMeeting.Decision(2, 23)]);
        var now = then.Facts with
        {
            Findings = [then.Facts.Findings[0] with { IsOverdue = true, DaysOver = 3 }, then.Facts.Findings[1] with { IsListed = true }, SmallMeeting.Finding(3)],
            Decisions = [then.Facts.Decisions[0] with { State = DecisionState.Replied }],
        };

        var updates = MeetingUpdates.Of(then, then.Run.Run, now);
        Assert.Equal((0, 2, 2, 0, 4), (updates.Units.Length, updates.Findings, updates.Decisions, updates.Townships, updates.Count));
        Assert.Equal(0, MeetingUpdates.Of(then, then.Run.Run, then.Facts).Count);
    }

    [Fact]
    public void QuarterThatIsMissing_EndsTheTrailAndTheComparison()
    {
        var runs = new[] { 60, 50, 70 }.Select(met => SmallCounty.Default().With("E1", "I2", FormattableString.Invariant($",,{met},100,")).Score());
        var whole = SmallMeeting.Of(MeetingKind.Dispatch, earlier: runs);
        var gap = whole with { Earlier = [.. whole.Earlier.Take(2)] };

        Assert.Equal(4, whole.Running.Count());
        Assert.Same(whole.Earlier[^1], whole.Before);
        Assert.Null(gap.Before);
        Assert.Equal(0, UnitTrail.Of(gap, "E1").Rises);
    }

    [Theory]
    [InlineData(5, "E1", "E3")]
    [InlineData(1, "E1", "E3")]
    public void Lists_TakeAtMostHalfOfAGroup(int length, string red, string black)
    {
        var run = SmallCounty.Default().Score();
        var lists = RedAndBlackLists.Of([.. StandingCalculator.Groups(run, null).Where(g => g.UnitType == "ENF")], run.Scheme.Grades, length);

        Assert.Equal([red], lists.Red.Select(u => u.Result.Unit.Code));
        Assert.Equal([black], lists.Black.Select(u => u.Result.Unit.Code));
    }

    [Fact]
    public void Lists_HoldWhoeverTiesAtTheirEdgeAndNobodyTwice()
    {
        var run = SmallCounty.Default().With("E3", "I2", ",,80,100,").Score();
        var groups = StandingCalculator.Groups(run, null).Where(g => g.UnitType == "ENF").ToImmutableArray();
        Assert.Equal(["E2", "E3"], RedAndBlackLists.Of(groups, run.Scheme.Grades, 1).Black.Select(u => u.Result.Unit.Code));

        var level = SmallCounty.Default().With("E1", "I2", ",,80,100,").With("E3", "I2", ",,80,100,").Score();
        var lists = RedAndBlackLists.Of([.. StandingCalculator.Groups(level, null).Where(g => g.UnitType == "ENF")], level.Scheme.Grades, 1);
        Assert.Equal((3, 0), (lists.Red.Length, lists.Black.Length));
    }

    [Fact]
    public void UnitThatFails_StandsOnTheBlackListWhateverItsPlace()
    {
        var run = SmallCounty.Default().With("E2", "I2", ",,50,100,").With("E3", "I2", ",,50,100,").Score();
        var lists = RedAndBlackLists.Of(StandingCalculator.Groups(run, null), run.Scheme.Grades, 1);

        Assert.All(run.Results.Where(r => r is { Grade: "不合格", Rank: not null }), r => Assert.Contains(lists.Black, u => u.Result.Unit.Code == r.Unit.Code));
    }

    [Fact]
    public void SameRun_HasNoUpdates() => Assert.Empty(MeetingUpdates.Of(SmallCounty.Default().Score(), SmallCounty.Default().Score()));

    [Fact]
    public void Trail_CountsQuartersThatRoseOrFellRunning()
    {
        var runs = new[] { 60, 50, 70 }.Select(met => SmallCounty.Default().With("E1", "I2", FormattableString.Invariant($",,{met},100,")).Score());
        var material = SmallMeeting.Of(MeetingKind.Dispatch, earlier: runs);

        Assert.Equal((2, 0), (UnitTrail.Of(material, "E1").Rises, UnitTrail.Of(material, "E1").Falls));
        Assert.Equal((0, 0), (UnitTrail.Of(material, "E2").Rises, UnitTrail.Of(material, "E2").Falls));
        Assert.Equal(0, UnitTrail.Of(material, "nobody").Rises);
    }
}
