using System.Collections.Immutable;

namespace Dashboard.Domain.Meetings.Ballots;

/// <summary>What one group made of one unit.</summary>
/// <param name="Group">The group, by its place in the setup, from 0.</param>
/// <param name="Ballots">How many ballots count here, after the extremes were dropped; 0 when there is no result.</param>
/// <param name="Score">0–100 with 2 decimals; null when fewer than three ballots judge the unit: they would betray their voters.</param>
/// <param name="Questions">The mean for each question, 0–100 with 2 decimals; null when there is no result. They stand on the same ballots as the score.</param>
public sealed record BallotGroupTally(int Group, int Ballots, decimal? Score, ImmutableArray<decimal?> Questions);
