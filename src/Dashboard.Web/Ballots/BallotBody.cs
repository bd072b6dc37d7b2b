namespace Dashboard.Web.Ballots;

/// <summary>What a phone sends: never more than its code and its answers.</summary>
/// <param name="Code">As it was typed or scanned.</param>
/// <param name="Answers">By unit an answer to each question; null where it was left open. Null when the phone only asks.</param>
internal sealed record BallotBody(string? Code, Dictionary<string, int?[]>? Answers = null);
