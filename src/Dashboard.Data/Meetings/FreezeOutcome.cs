namespace Dashboard.Data.Meetings;

/// <summary>What became of the wish to freeze a meeting.</summary>
public enum FreezeOutcome
{
    Frozen,

    /// <summary>There is no such meeting.</summary>
    UnknownMeeting,

    /// <summary>There is no such period.</summary>
    UnknownPeriod,

    /// <summary>The day of the meeting is over: what it saw cannot be made afterwards.</summary>
    MeetingOver,

    /// <summary>Something is pending, and the meeting decides the year.</summary>
    Pending,
}
