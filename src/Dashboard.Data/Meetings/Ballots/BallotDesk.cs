namespace Dashboard.Data.Meetings.Ballots;

/// <summary>A meeting and its ballot.</summary>
/// <param name="Meeting">The meeting.</param>
/// <param name="Ballot">Its ballot; null when none was set up.</param>
public sealed record BallotDesk(BallotMeeting Meeting, BallotView? Ballot);
