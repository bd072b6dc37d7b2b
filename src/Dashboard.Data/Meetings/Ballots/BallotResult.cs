using System.Collections.Immutable;
using Dashboard.Domain.Meetings.Ballots;

namespace Dashboard.Data.Meetings.Ballots;

/// <summary>What became of an act on a ballot.</summary>
/// <param name="Outcome">Whether it was done, and why not.</param>
/// <param name="Desk">How the ballot stands now; null when there is none.</param>
/// <param name="Faults">What is wrong with the setup.</param>
/// <param name="Named">Groups, papers or units that the outcome is about.</param>
public sealed record BallotResult(BallotOutcome Outcome, BallotDesk? Desk, ImmutableArray<BallotFault> Faults, ImmutableArray<string> Named)
{
    /// <summary>Why the ledger did not take scores; none unless the outcome is <see cref="BallotOutcome.ScoreRefused"/>.</summary>
    public IReadOnlyList<ScoreRefusal> Refusals { get; init; } = [];
}
