namespace Dashboard.Data.Inspections;

/// <summary>What became of a decision at the desk.</summary>
public enum ReviewOutcome
{
    Done,

    /// <summary>Somebody else decided in the meantime; nothing was overwritten and the record is handed back as it stands.</summary>
    Conflict,

    /// <summary>The record is not in a state in which this can be decided.</summary>
    WrongState,

    /// <summary>A reason is missing, or longer than 500 characters.</summary>
    BadReason,

    /// <summary>The record to merge into is another unit's or checklist's, this one itself, or merged or returned.</summary>
    BadTarget,

    /// <summary>An item that was struck out is no miss of this record.</summary>
    NoSuchMiss,

    /// <summary>There is no such inspection.</summary>
    NotFound,
}
