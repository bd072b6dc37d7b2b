namespace Dashboard.Data.Meetings.Ballots;

/// <summary>One place at which two people keyed a paper differently.</summary>
/// <param name="Subject">Code of the unit; null when it is the group.</param>
/// <param name="Question">Which question, from 1; 0 when it is the group.</param>
/// <param name="First">What the first keyed, the group by its place from 0; null when nothing.</param>
/// <param name="Second">What the second keyed.</param>
public sealed record KeyingDifference(string? Subject, int Question, int? First, int? Second);
