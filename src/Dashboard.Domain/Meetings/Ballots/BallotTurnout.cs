namespace Dashboard.Domain.Meetings.Ballots;

/// <summary>How many of a group have voted: all that anybody may know while a ballot is open.</summary>
/// <param name="Name">The group.</param>
/// <param name="Ballots">How many ballots are in, 0 or more.</param>
/// <param name="Voters">How many may vote.</param>
public sealed record BallotTurnout(string Name, int Ballots, int Voters);
