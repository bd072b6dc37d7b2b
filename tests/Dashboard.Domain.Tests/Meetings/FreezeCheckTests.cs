using Dashboard.Domain.Meetings;
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
