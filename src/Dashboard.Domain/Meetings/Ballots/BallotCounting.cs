using System.Collections.Immutable;
using Dashboard.Scoring.Numbers;

namespace Dashboard.Domain.Meetings.Ballots;

/// <summary>
/// Counts a ballot (docs/domain.md, secret ballot). Exact until each printed number is rounded once, half away from zero. Nothing
/// that fewer than three people said is shown or passed on into a number from which it could be worked out.
/// </summary>
public static class BallotCounting
{
    /// <summary>Fewest ballots that give a result.</summary>
    public const int Fewest = 3;

    /// <summary>Fewest ballots of a group from which the highest and the lowest are dropped.</summary>
    public const int FewestToDrop = 5;

    private const int Decimals = 2;

    /// <param name="setup">The ballot.</param>
    /// <param name="papers">All that were cast, in any order.</param>
    /// <param name="cast">How many ballots each group cast, also where they were not kept because they were too few.</param>
    /// <param name="leftOut">How many votes of phones each group lost because they were too few; null when that is not asked.</param>
    public static BallotTally Count(BallotSetup setup, IReadOnlyCollection<BallotPaper> papers, IReadOnlyList<int> cast, IReadOnlyList<int>? leftOut = null)
    {
        ArgumentNullException.ThrowIfNull(setup);
        ArgumentNullException.ThrowIfNull(papers);
        ArgumentNullException.ThrowIfNull(cast);
        var groups = papers.ToLookup(p => p.Group);
        return new BallotTally(
            [.. setup.Groups.Select((g, i) => new BallotTurnout(g.Name, cast[i], g.Voters, leftOut?[i] ?? 0))],
            [.. setup.Subjects.Select(s => Unit(setup, s, groups))]);
    }

    private static BallotUnitTally Unit(BallotSetup setup, string subject, ILookup<int, BallotPaper> papers)
    {
        var groups = setup.Groups.Select((_, i) => Group(setup, subject, i, [.. papers[i]])).ToList();
        var counted = groups.Where(g => g.Score is not null).ToList();
        var score = counted.Count == 0
            ? (decimal?)null
            : Mean(counted.Select(g => (g.Score!.Value, Fraction.From(setup.Groups[g.Tally.Group].Weight)))).Round(Decimals);
        return new BallotUnitTally(subject, score, [.. groups.Select(g => g.Tally)]);
    }

    private static (Fraction? Score, BallotGroupTally Tally) Group(BallotSetup setup, string subject, int group, IReadOnlyList<BallotPaper> papers)
    {
        // All numbers of a unit stand on the same ballots: of two that did not, the difference would be what the few between them said.
        var kept = Kept(setup, [.. papers.Select(p => p.Answers.GetValueOrDefault(subject)).Where(a => !a.IsDefault && a.All(v => v is not null)).Select(a => a.Select(v => v!.Value).ToImmutableArray())]);
        if (kept.Count < Fewest)
        {
            return (null, new BallotGroupTally(group, 0, null, [.. setup.Questions.Select(_ => (decimal?)null)]));
        }

        var score = Mean(kept.Select(b => (ScoreOf(setup, b), Fraction.From(1L))));
        return (score, new BallotGroupTally(group, kept.Count, score.Round(Decimals), [.. setup.Questions.Select((_, q) => (decimal?)QuestionMean(setup, kept, q))]));
    }

    /// <summary>The ballots without the highest and the lowest where those are dropped.</summary>
    private static List<ImmutableArray<int>> Kept(BallotSetup setup, List<ImmutableArray<int>> given)
    {
        // Ballots with equal scores stand in the order of their answers: which of them is dropped must not depend on how they lay in the urn.
        var judged = given.OrderBy(b => ScoreOf(setup, b)).ThenBy(b => string.Join(',', b), StringComparer.Ordinal).ToList();
        return setup.DropExtremes && judged.Count >= FewestToDrop ? judged[1..^1] : judged;
    }

    private static Fraction ScoreOf(BallotSetup setup, ImmutableArray<int> answers) =>
        Mean(answers.Select((a, q) => (Fraction.From(setup.PointsOf(a)), Fraction.From(setup.Questions[q].Weight))));

    private static decimal QuestionMean(BallotSetup setup, List<ImmutableArray<int>> kept, int question) =>
        Mean(kept.Select(b => (Fraction.From(setup.PointsOf(b[question])), Fraction.From(1L)))).Round(Decimals);

    private static Fraction Mean(IEnumerable<(Fraction Value, Fraction Weight)> parts)
    {
        var (sum, weights) = (Fraction.Zero, Fraction.Zero);
        foreach (var (value, weight) in parts)
        {
            (sum, weights) = (sum + (value * weight), weights + weight);
        }

        return (sum / weights).Reduced();
    }
}
