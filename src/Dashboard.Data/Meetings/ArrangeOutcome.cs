namespace Dashboard.Data.Meetings;

/// <summary>What became of the wish to arrange a deck.</summary>
public enum ArrangeOutcome
{
    Saved,

    /// <summary>There is no such meeting.</summary>
    UnknownMeeting,

    /// <summary>Somebody else has arranged it meanwhile; nothing was overwritten.</summary>
    Conflict,

    /// <summary>A comment is too long, or the lists are.</summary>
    TooLong,
}
