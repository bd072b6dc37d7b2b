using CsCheck;
using Dashboard.Domain.Meetings;
using Dashboard.Domain.Meetings.Ballots;
using Dashboard.Domain.Meetings.Decks;
using Dashboard.Domain.Tests.Support;

namespace Dashboard.Domain.Tests.Meetings.Decks;

public sealed class DeckPlanTests
{
    private static readonly BallotTally Ballot = new([], [new BallotUnitTally("E1", 90, []), new BallotUnitTally("gone", 80, [])]);
    private static readonly SlideKey[] Keys = [.. Enumerable.Range(0, 12).Select(i => new SlideKey(SlideKind.Project, FormattableString.Invariant($"P{i}")))];

    [Fact]
    public void DispatchMeeting_LooksBackFirstAndNamesUnitsInTheRed()
    {
        var material = SmallMeeting.Of(
            MeetingKind.Dispatch,
            SmallCounty.Default().With("E3", "I2", "overdue,,,,").Score(),
            decisions: [SmallMeeting.Decision(1, 23), SmallMeeting.Decision(2, 24)]);

        var keys = DeckPlan.Of(material, DeckSettings.Usual, null).Select(k => k.ToString());

        Assert.Equal(
            ["Cover", "LastDecisions:1", "County", "Projects", "Ranking:ENF", "Ranking:TWN", "RedAndBlack", "Coverage", "RedUnit:E3", "Decisions:1"],
            keys);
    }

    [Fact]
    public void ReviewMeeting_HasASlideForEveryProjectAndUnitAndTheBallot()
    {
        var keys = DeckPlan.Of(SmallMeeting.Of(MeetingKind.Review, earlier: [SmallCounty.Default().Score()]), DeckSettings.Usual with { ShowsLists = false }, Ballot);

        Assert.Equal(["P1", "P6"], keys.Where(k => k.Kind == SlideKind.Project).Select(k => k.Subject));
        Assert.Equal(["E1", "E2", "E3", "T1", "T2", "Z1"], keys.Where(k => k.Kind == SlideKind.DutyReport).Select(k => k.Subject));
        Assert.Contains(keys, k => k.Kind == SlideKind.Movers);
        Assert.Equal(["ENF"], keys.Where(k => k.Kind == SlideKind.Ballot).Select(k => k.Subject));
        Assert.DoesNotContain(keys, k => k.Kind is SlideKind.RedAndBlack or SlideKind.Overdue or SlideKind.Photos);
        Assert.Equal(keys.Length, keys.Distinct().Count());
    }

    [Fact]
    public void LongLists_GoOnOnTheNextSlide()
    {
        var findings = Enumerable.Range(1, 23).Select(i => SmallMeeting.Finding(i, overdue: true, before: i <= 9, daysOver: i)).ToList();
        var material = SmallMeeting.Of(MeetingKind.Dispatch, findings: findings);
        var keys = DeckPlan.Of(material, DeckSettings.Usual, null);

        SlideKey[] overdue = [.. keys.Where(k => k.Kind == SlideKind.Overdue)];
        Assert.Equal(4, overdue.Length);
        Assert.Equal(
            Enumerable.Range(1, 23).Select(i => 24L - i),
            overdue.SelectMany(k => DeckPlan.PageOf(OverdueFindings.Of(material.Facts), k)).Select(f => f.Number));
        Assert.Equal(DeckPlan.MostPairs / DeckPlan.PairsOnSlide, keys.Count(k => k.Kind == SlideKind.Photos));
    }

    [Fact]
    public void Photos_ShowRelapsesFirst()
    {
        var facts = SmallMeeting.Of(MeetingKind.Dispatch, findings:
        [
            SmallMeeting.Finding(1, before: true), SmallMeeting.Finding(2, before: true, after: true), SmallMeeting.Finding(3, before: true, relapse: true),
            SmallMeeting.Finding(4, before: true, overdue: true), SmallMeeting.Finding(5, relapse: true),
        ]).Facts;

        Assert.Equal([3L, 4, 2, 1], PhotoPairs.Of(facts).Select(f => f.Number));
    }

    [Theory]
    [InlineData("Ranking:ENF")]
    [InlineData("Cover")]
    [InlineData("DutyReport:a:b")]
    public void Key_IsReadAsItWasWritten(string text) => Assert.Equal(text, SlideKey.Parse(text)?.ToString());

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("nothing")]
    [InlineData("0")]
    public void OtherTexts_AreNoKey(string? text) => Assert.Null(SlideKey.Parse(text));

    [Fact]
    public void Order_KeepsEverySlideOnceAndThePlacedOnesInTheirOrder() => Gen.Shuffle(Keys).Select(Gen.Int[0, Keys.Length], (placed, count) => (placed, count)).Sample(c =>
    {
        var wanted = c.placed.Take(c.count).ToList();
        var settings = DeckSettings.Usual with { Slides = [.. wanted.Select(k => new SlideSetting(k.ToString(), false, null)), new SlideSetting("Project:gone", true, null), new SlideSetting("?", true, null)] };
        var ordered = settings.Order(Keys);
        Assert.Equal(Keys.Order(Comparer), ordered.Order(Comparer));
        Assert.Equal(wanted, ordered.Where(wanted.Contains));
    });

    [Fact]
    public void NewSlide_FollowsItsNeighbour()
    {
        var settings = DeckSettings.Usual with { Slides = [.. new[] { Keys[2], Keys[0] }.Select(k => new SlideSetting(k.ToString(), false, null))] };

        Assert.Equal([Keys[2], Keys[3], Keys[0], Keys[1]], settings.Order(Keys[..4]));
    }

    private static readonly Comparer<SlideKey> Comparer = Comparer<SlideKey>.Create((a, b) => string.CompareOrdinal(a.ToString(), b.ToString()));
}
