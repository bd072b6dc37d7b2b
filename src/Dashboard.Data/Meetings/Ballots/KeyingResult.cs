using System.Collections.Immutable;
using Dashboard.Domain.Meetings.Ballots;

namespace Dashboard.Data.Meetings.Ballots;

/// <summary>What became of a paper that was keyed in.</summary>
/// <param name="Outcome">Whether it was taken, and why not.</param>
/// <param name="Keying">How the paper stands now; null when it was not taken.</param>
/// <param name="Faults">What is wrong with the answers.</param>
public sealed record KeyingResult(BallotOutcome Outcome, PaperKeying? Keying, ImmutableArray<BallotAnswerFault> Faults);
