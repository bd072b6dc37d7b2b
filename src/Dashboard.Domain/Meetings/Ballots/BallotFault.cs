namespace Dashboard.Domain.Meetings.Ballots;

/// <summary>One thing that is wrong with the setup of a ballot.</summary>
/// <param name="Kind">What is wrong.</param>
/// <param name="Place">Which question or group, from 1; 0 when it is the ballot itself.</param>
/// <param name="Limit">The limit, the length found or the unit's code, as the sentence needs it; empty when it needs none.</param>
public sealed record BallotFault(BallotFaultKind Kind, int Place = 0, string Limit = "");
