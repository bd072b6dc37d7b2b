namespace Dashboard.Domain.Meetings.Ballots;

/// <summary>How many of a group have voted: all that anybody may know while a ballot is open.</summary>
/// <param name="Name">The group.</param>
/// <param name="Ballots">How many ballots are in, 0 or more.</param>
/// <param name="Voters">How many may vote.</param>
/// <param name="LeftOut">How many of the ballots came by phone and do not count because they are one or two; 0 until the ballot is closed.</param>
public sealed record BallotTurnout(string Name, int Ballots, int Voters, int LeftOut = 0);
