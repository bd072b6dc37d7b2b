namespace Dashboard.Domain.Meetings.Ballots;

/// <summary>A group of voters (投票人组), such as the county's leaders.</summary>
/// <param name="Name">At most 40 characters, unique in the ballot.</param>
/// <param name="Weight">Above 0, relative to the other groups that have a result.</param>
/// <param name="Codes">How many vote by code, 0 to 2000.</param>
/// <param name="Papers">How many vote on paper, 0 to 2000; more papers than that cannot be keyed in.</param>
public sealed record BallotGroup(string Name, decimal Weight, int Codes, int Papers)
{
    /// <summary>How many may vote.</summary>
    public int Voters => Codes + Papers;
}
