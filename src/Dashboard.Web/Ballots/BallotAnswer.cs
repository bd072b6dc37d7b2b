namespace Dashboard.Web.Ballots;

/// <summary>What a phone is told when its code is good.</summary>
/// <param name="State"><c>Ready</c>, <c>Voted</c> or <c>Sealed</c>.</param>
/// <param name="Message">The same in a sentence.</param>
/// <param name="IsNew">Whether this request was counted.</param>
/// <param name="Ballot">What is asked; null when the ballot is closed.</param>
internal sealed record BallotAnswer(string State, string Message, bool IsNew, BallotPaperView? Ballot);
