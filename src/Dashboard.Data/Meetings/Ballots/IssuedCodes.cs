namespace Dashboard.Data.Meetings.Ballots;

/// <summary>Codes in clear, at the one moment at which they exist.</summary>
/// <param name="Outcome">Whether they were issued, and why not.</param>
/// <param name="Group">Name of the group.</param>
/// <param name="Codes">In no order; none unless the outcome is <see cref="BallotOutcome.Done"/>.</param>
/// <param name="IsRehearsal">Whether they are for practice.</param>
public sealed record IssuedCodes(BallotOutcome Outcome, string Group, IReadOnlyList<string> Codes, bool IsRehearsal);
