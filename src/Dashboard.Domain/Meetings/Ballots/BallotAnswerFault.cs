namespace Dashboard.Domain.Meetings.Ballots;

/// <summary>One thing that is wrong with what a voter sent.</summary>
/// <param name="Kind">What is wrong.</param>
/// <param name="Subject">Code of the unit.</param>
/// <param name="Question">Which question, from 1; 0 when it is the unit as a whole.</param>
public sealed record BallotAnswerFault(BallotAnswerFaultKind Kind, string Subject, int Question = 0);
