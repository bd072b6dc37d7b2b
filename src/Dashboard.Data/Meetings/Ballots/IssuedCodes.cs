namespace Dashboard.Data.Meetings.Ballots;

/// <summary>Codes in clear, at the one moment at which they exist.</summary>
/// <param name="Outcome">Whether they were issued, and why not.</param>
/// <param name="Place">The group, by its place in the setup, from 0.</param>
/// <param name="Group">Name of the group.</param>
/// <param name="Codes">In no order; none unless the outcome is <see cref="BallotOutcome.Done"/>.</param>
/// <param name="IsRehearsal">Whether they are for practice.</param>
/// <param name="Issue">Which issue of the group this is; a later one makes it void.</param>
public sealed record IssuedCodes(BallotOutcome Outcome, int Place, string Group, IReadOnlyList<string> Codes, bool IsRehearsal, int Issue = 0);
