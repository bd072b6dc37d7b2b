namespace Dashboard.Domain.Meetings.Ballots;

/// <summary>What can be wrong with an answer of a ballot. Each kind has a sentence in both languages.</summary>
public enum BallotAnswerFaultKind
{
    /// <summary>The ballot is not about this unit.</summary>
    UnknownSubject,

    /// <summary>There are more or fewer answers than questions.</summary>
    WrongCount,

    /// <summary>The answer is none of the grades, or not a whole number from 0 to 100.</summary>
    OutOfRange,
}
