namespace Dashboard.Domain.Meetings.Ballots;

/// <summary>Where a ballot stands (docs/domain.md, secret ballot).</summary>
public enum BallotState
{
    /// <summary>It is being set up; nobody can vote.</summary>
    Draft,

    /// <summary>Practice: votes lie in memory only and are wiped before the real ones.</summary>
    Rehearsal,

    /// <summary>Votes are taken; nobody sees more than the turnout.</summary>
    Open,

    /// <summary>The end: counted, and never opened again.</summary>
    Closed,
}
