using Dashboard.Domain.Meetings.Ballots;

namespace Dashboard.Data.Meetings.Ballots;

/// <summary>A vote in memory: the one place where a code's hash and answers stand together, until they are written apart.</summary>
internal sealed record CastVote(byte[] Hash, BallotPaper Paper);
