using System.Collections.Immutable;

namespace Dashboard.Domain.Meetings.Ballots;

/// <summary>One ballot that was cast. It has no voter, no code, no time and no place in an order.</summary>
/// <param name="Group">The group of its voter, by its place in the setup, from 0.</param>
/// <param name="Answers">For each unit that was judged an answer to each question; none is null. A unit of which a question was left open is not in it.</param>
public sealed record BallotPaper(int Group, ImmutableSortedDictionary<string, ImmutableArray<int?>> Answers)
{
    /// <summary>Whether two papers say the same.</summary>
    public bool SaysAs(BallotPaper other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return Group == other.Group
            && Answers.Count == other.Answers.Count
            && Answers.All(a => other.Answers.TryGetValue(a.Key, out var theirs) && a.Value.SequenceEqual(theirs));
    }
}
