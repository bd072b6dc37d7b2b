namespace Dashboard.Domain.Meetings.Ballots;

/// <summary>One question that is asked of every unit.</summary>
/// <param name="TextZh">In Chinese, at most 200 characters.</param>
/// <param name="TextEn">In English; empty to show the Chinese one.</param>
/// <param name="Weight">Above 0, relative to the other questions.</param>
public sealed record BallotQuestion(string TextZh, string TextEn, decimal Weight);
