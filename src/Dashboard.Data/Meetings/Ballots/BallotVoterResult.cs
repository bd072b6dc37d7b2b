using System.Collections.Immutable;
using Dashboard.Domain.Meetings.Ballots;

namespace Dashboard.Data.Meetings.Ballots;

/// <summary>What became of what a phone sent.</summary>
/// <param name="Reply">How the code stands now.</param>
/// <param name="Call">The ballot; null unless the code is known and its ballot open.</param>
/// <param name="IsNew">Whether this very request was counted; false when the code had voted before.</param>
/// <param name="CodeFault">Why the text is no code.</param>
/// <param name="Faults">What is wrong with the answers.</param>
public sealed record BallotVoterResult(BallotReply Reply, BallotCall? Call, bool IsNew, BallotCodeFault? CodeFault, ImmutableArray<BallotAnswerFault> Faults)
{
    internal static BallotVoterResult Of(BallotReply reply, BallotCall? call = null, bool isNew = false) => new(reply, call, isNew, null, []);
}
