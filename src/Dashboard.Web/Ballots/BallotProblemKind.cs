namespace Dashboard.Web.Ballots;

/// <summary>Why a request of a voter's phone was not done. Each kind has its sentence.</summary>
internal enum BallotProblemKind
{
    ForeignOrigin,
    TooManyFailures,
    NotJson,
    BrokenJson,
    TooLarge,
    CodeEmpty,
    CodeWrongLength,
    CodeForeignSign,
    CodeMistyped,
    UnknownCode,
    NotOpen,
    Closed,
    Faults,
}
