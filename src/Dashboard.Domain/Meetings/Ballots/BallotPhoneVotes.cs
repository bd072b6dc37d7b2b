using System.Collections.Immutable;

namespace Dashboard.Domain.Meetings.Ballots;

/// <summary>
/// Which votes of phones may stand beside ballots on paper. Who keyed the papers in knows what they say and can take them off a result; what is left
/// must not be one voter or two (docs/domain.md, secret ballot).
/// </summary>
public static class BallotPhoneVotes
{
    /// <param name="setup">The ballot.</param>
    /// <param name="cast">All that came by phone.</param>
    /// <returns>What of it is kept, and how many votes of each group are left out because they are one or two.</returns>
    public static (ImmutableArray<BallotPaper> Kept, ImmutableArray<int> LeftOut) Hidden(BallotSetup setup, IReadOnlyCollection<BallotPaper> cast)
    {
        ArgumentNullException.ThrowIfNull(setup);
        ArgumentNullException.ThrowIfNull(cast);
        var groups = cast.ToLookup(p => p.Group);
        return (
            [.. setup.Groups.SelectMany((_, i) => groups[i].Count() < BallotCounting.Fewest ? [] : Hidden(setup, [.. groups[i]]))],
            [.. setup.Groups.Select((_, i) => groups[i].Count() is var count && count < BallotCounting.Fewest ? count : 0)]);
    }

    /// <summary>Without what only one or two of the group said of a unit: the same holds for each unit.</summary>
    private static IEnumerable<BallotPaper> Hidden(BallotSetup setup, List<BallotPaper> cast)
    {
        var few = setup.Subjects.Where(s => cast.Count(p => p.Answers.ContainsKey(s)) < BallotCounting.Fewest).ToList();
        return cast.Select(p => p with { Answers = p.Answers.RemoveRange(few) });
    }
}
