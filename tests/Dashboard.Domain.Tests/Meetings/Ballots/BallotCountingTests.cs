using CsCheck;
using Dashboard.Domain.Meetings.Ballots;

namespace Dashboard.Domain.Tests.Meetings.Ballots;

public sealed class BallotCountingTests
{
    private static readonly Gen<int?> Answer = Gen.Int[1, 6].Select(a => a <= 4 ? a : (int?)null);

    private static readonly Gen<BallotPaper> AnyPaper = Gen.Select(Gen.Int[0, 1], Answer, Answer, Answer, Answer)
        .Select((group, a, b, c, d) => Read(group, [a, b], [c, d]));

    // As the tables of an older program or of one that was changed might hold them: nobody has read them.
    private static readonly Gen<BallotPaper> AnyTold = Gen.Select(Gen.Int[0, 1], Answer, Answer, Answer, Answer)
        .Select((group, a, b, c, d) => SampleBallot.Paper(group, (SampleBallot.One, [a, b]), (SampleBallot.Two, [c, d])));

    private static readonly Gen<BallotPaper[]> Papers = AnyPaper.Array[0, 14];

    [Fact]
    public void Score_IsTheGroupsMeanByWeight()
    {
        // Leaders: 95 and 85 each → (3·95 + 2·85)/5 = 91. Colleagues: 70 → 70. 0.6 · 91 + 0.4 · 70 = 82.6.
        var tally = SampleBallot.Count(SampleBallot.Setup, [.. Of(0, 3, 1, 2), .. Of(1, 4, 3, 3)]);

        var unit = tally.Units[0];
        Assert.Equal(82.60m, unit.Score);
        Assert.Equal([91.00m, 70.00m], unit.Groups.Select(g => g.Score!.Value));
        Assert.Equal([95.00m, 85.00m], unit.Groups[0].Questions.Select(q => q!.Value));
        Assert.Equal([new BallotTurnout("县领导", 3, 10), new BallotTurnout("班子成员", 4, 25)], tally.Turnout);
    }

    [Fact]
    public void UnitThatNobodyJudged_HasNoScore()
    {
        var tally = SampleBallot.Count(SampleBallot.Setup, [.. Of(0, 3, 1, 2)]);

        Assert.Equal((SampleBallot.Two, null), (tally.Units[1].Subject, tally.Units[1].Score));
        Assert.All(tally.Units[1].Groups, g => Assert.Equal((0, null), (g.Ballots, g.Score)));
    }

    [Fact]
    public void GroupOfTwo_HasNoResultAndTakesNoPart()
    {
        var alone = SampleBallot.Count(SampleBallot.Setup, [.. Of(0, 3, 1, 2)]);
        var beside = SampleBallot.Count(SampleBallot.Setup, [.. Of(0, 3, 1, 2), .. Of(1, 2, 4, 4)]);

        Assert.Equal((91.00m, 91.00m), (alone.Units[0].Score, beside.Units[0].Score));
        Assert.Equal((0, null), (beside.Units[0].Groups[1].Ballots, beside.Units[0].Groups[1].Score));
        Assert.Equal(2, beside.Turnout[1].Ballots);
    }

    [Fact]
    public void BallotWithAnOpenQuestion_AbstainsFromTheUnit()
    {
        var tally = SampleBallot.Count(SampleBallot.Setup, [.. Of(0, 3, 1, 2), SampleBallot.OfOne(0, null, 4), SampleBallot.OfOne(0, 4, null), SampleBallot.OfOne(0, null, 4)]);

        var group = tally.Units[0].Groups[0];
        Assert.Equal((3, 91.00m), (group.Ballots, group.Score));
        Assert.Equal([95.00m, 85.00m], group.Questions.Select(q => q!.Value));
    }

    [Fact]
    public void UnitThatOnlyTwoAnsweredInFull_HasNoResult()
    {
        var papers = new[] { SampleBallot.OfOne(0, 1, 2), SampleBallot.OfOne(0, 4, 2), SampleBallot.OfOne(0, null, 2), SampleBallot.OfOne(0, null, 2) };

        var group = SampleBallot.Count(SampleBallot.Setup, papers).Units[0].Groups[0];

        Assert.Equal((0, null), (group.Ballots, group.Score));
        Assert.Equal([null, null], group.Questions);
    }

    [Fact]
    public void DroppedExtremes_AreOneHighestAndOneLowestFromFiveBallotsOn()
    {
        var setup = SampleBallot.Setup with { DropExtremes = true };
        BallotPaper[] five = [.. Of(0, 1, 1, 1), .. Of(0, 3, 2, 2), .. Of(0, 1, 4, 4)];

        var group = SampleBallot.Count(setup, five).Units[0].Groups[0];
        Assert.Equal((3, 85.00m), (group.Ballots, group.Score));
        Assert.Equal(80.00m, SampleBallot.Count(SampleBallot.Setup, five).Units[0].Score);
        Assert.Equal((95m + 85 + 85 + 85) / 4, SampleBallot.Count(setup, [.. five.Take(4)]).Units[0].Score);
    }

    [Fact]
    public void Points_AreRoundedOnceHalfAwayFromZero()
    {
        // 3 of weight 1 at 80, 5 ballots of 1/8: 80.125 → 80.13.
        var setup = SampleBallot.Setup with { Scale = BallotScale.Points, Questions = [new BallotQuestion("总体评价", string.Empty, 1)] };
        BallotPaper[] papers = [.. Enumerable.Repeat(SampleBallot.OfOne(0, 80), 7), SampleBallot.OfOne(0, 81)];

        Assert.Equal(80.13m, SampleBallot.Count(setup, papers).Units[0].Score);
        Assert.Equal(0.00m, SampleBallot.Count(setup, [.. Enumerable.Repeat(SampleBallot.OfOne(0, 0), 3)]).Units[0].Score);
    }

    [Fact]
    public void Order_ChangesNothing() => Gen.Select(Papers, Gen.Bool, Gen.Int).Sample((papers, drop, seed) =>
    {
        var setup = SampleBallot.Setup with { DropExtremes = drop };
#pragma warning disable CA5394 // Any other order does.
        var shuffled = papers.ToArray();
        new Random(seed).Shuffle(shuffled);
#pragma warning restore CA5394
        return SampleBallot.Count(setup, papers).Hash() == SampleBallot.Count(setup, shuffled).Hash();
    });

    [Fact]
    public void WhatTooFewSaid_LeavesNoTrace() => Gen.Select(Papers, AnyPaper.Array[0, 2], AnyPaper.Array[0, 2], Gen.Bool).Sample((papers, few, others, drop) =>
    {
        var setup = SampleBallot.Setup with { DropExtremes = drop };
        var leaders = papers.Where(p => p.Group == 0).ToList();
        var one = BallotCounting.Count(setup, [.. leaders, .. few.Select(p => p with { Group = 1 })], [leaders.Count, 2]);
        var other = BallotCounting.Count(setup, [.. leaders, .. others.Select(p => p with { Group = 1 })], [leaders.Count, 2]);
        return one.ToCanonical() == other.ToCanonical();
    });

    [Fact]
    public void EveryNumber_StandsOnAtLeastThreeAndLiesBetweenTheirPoints() => Gen.Select(Papers, Gen.Bool).Sample((papers, drop) =>
    {
        var tally = SampleBallot.Count(SampleBallot.Setup with { DropExtremes = drop }, papers);
        foreach (var unit in tally.Units)
        {
            Assert.Equal(unit.Groups.Any(g => g.Score is not null), unit.Score is not null);
            foreach (var group in unit.Groups)
            {
                var answers = papers.Where(p => p.Group == group.Group && p.Answers.ContainsKey(unit.Subject)).ToList();
                Assert.Equal(group.Score is not null, group.Ballots >= BallotCounting.Fewest);
                Assert.True(group.Ballots <= answers.Count);
                Assert.True(group.Score is null || (group.Score >= 50 && group.Score <= 95));
                Assert.All(group.Questions.Select((q, i) => (q, i)).Where(q => q.q is not null), q =>
                    Assert.True(answers.Count(a => a.Answers[unit.Subject][q.i] is not null) >= BallotCounting.Fewest));
            }
        }
    });

    [Fact]
    public void NumbersOfAUnit_StandOnTheSameBallots() => Gen.Select(AnyTold.Array[0, 14], Gen.Bool).Sample((papers, drop) =>
    {
        var setup = SampleBallot.Setup with { DropExtremes = drop };
        var tally = SampleBallot.Count(setup, papers);
        var whole = BallotCounting.Count(setup, [.. papers.Select(p => p with { Answers = p.Answers.RemoveRange(p.Answers.Where(a => a.Value.Contains(null)).Select(a => a.Key)) })], [.. tally.Turnout.Select(t => t.Ballots)]);

        // What stands on a ballot that is not whole changes nothing, so that nothing can be subtracted to find it …
        Assert.Equal(whole.ToCanonical(), tally.ToCanonical());
        foreach (var group in tally.Units.SelectMany(u => u.Groups).Where(g => g.Score is not null))
        {
            // … and the score is the questions' means by weight, to the roundings of the three.
            Assert.InRange(group.Score!.Value - (((3 * group.Questions[0]!.Value) + (2 * group.Questions[1]!.Value)) / 5), -0.01m, 0.01m);
        }
    });

    [Fact]
    public void CanonicalText_GivesTheTallyBack() => Papers.Sample(papers =>
    {
        var tally = SampleBallot.Count(SampleBallot.Setup, papers);
        return BallotTally.FromCanonical(tally.ToCanonical()).Hash() == tally.Hash();
    });

    private static IEnumerable<BallotPaper> Of(int group, int count, params int?[] answers) => Enumerable.Repeat(SampleBallot.OfOne(group, answers), count);

    private static BallotPaper Read(int group, IReadOnlyList<int?> one, IReadOnlyList<int?> two) => BallotPaperCheck.Read(
        SampleBallot.Setup, group, [KeyValuePair.Create(SampleBallot.One, one), KeyValuePair.Create(SampleBallot.Two, two)]).Paper!;
}
