namespace Dashboard.Domain.Meetings.Ballots;

/// <summary>What can be wrong with the setup of a ballot. Each kind has a sentence in both languages.</summary>
public enum BallotFaultKind
{
    TitleMissing,
    TitleTooLong,
    NoSubjects,
    TooManySubjects,
    UnknownSubject,
    SubjectTwice,
    NoQuestions,
    TooManyQuestions,
    QuestionMissing,
    QuestionTooLong,
    BadQuestionWeight,
    BadGradePoints,
    NoGroups,
    TooManyGroups,
    GroupNameMissing,
    GroupNameTooLong,
    GroupNameTwice,
    BadGroupWeight,
    BadGroupSize,

    /// <summary>Nobody is in the group.</summary>
    EmptyGroup,

    /// <summary>Fewer than three are in the group: it could never have a result.</summary>
    SmallGroup,

    /// <summary>A text holds a line break or another sign that cannot be printed on one line.</summary>
    ControlCharacter,
}
