namespace Dashboard.Data.Meetings.Ballots;

/// <summary>What became of an act on a ballot. Each has a sentence in both languages.</summary>
public enum BallotOutcome
{
    Done,

    /// <summary>There is no such meeting, or it has no ballot.</summary>
    NotFound,

    /// <summary>Ballots are not held at meetings of this kind.</summary>
    WrongMeeting,

    /// <summary>Somebody else has acted since; nothing was done.</summary>
    Conflict,

    /// <summary>The act does not fit the state of the ballot.</summary>
    WrongState,

    /// <summary>The setup has faults.</summary>
    Faulty,

    /// <summary>The meeting's day has not come.</summary>
    MeetingAhead,

    /// <summary>Groups, which are named, lack printed codes.</summary>
    CodesMissing,

    /// <summary>Papers, which are named, are keyed in once only, or their two keyings differ.</summary>
    PapersUnsettled,

    /// <summary>Units, which are named, have a score of the meeting's day already.</summary>
    ScoreExists,

    /// <summary>The ledger does not take the scores of units, which are named with its reasons.</summary>
    ScoreRefused,

    /// <summary>The number of the paper is not from 1 to 9999.</summary>
    BadPaper,

    /// <summary>The group has all its papers keyed in.</summary>
    TooManyPapers,

    /// <summary>Two others have keyed the paper in.</summary>
    ThirdKeyer,

    /// <summary>The answers have faults.</summary>
    BadAnswers,
}
