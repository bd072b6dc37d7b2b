using System.Collections.Immutable;

namespace Dashboard.Domain.Meetings.Ballots;

/// <summary>What the ballot made of one unit.</summary>
/// <param name="Subject">Code of the unit.</param>
/// <param name="Score">The groups' scores by weight, 0–100 with 2 decimals; null when no group has a result, which is not 0.</param>
/// <param name="Groups">One for each group, in the order of the setup.</param>
public sealed record BallotUnitTally(string Subject, decimal? Score, ImmutableArray<BallotGroupTally> Groups);
