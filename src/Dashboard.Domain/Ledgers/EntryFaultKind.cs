namespace Dashboard.Domain.Ledgers;

/// <summary>What can be wrong with a value of an entry. Each kind has a sentence in both languages.</summary>
public enum EntryFaultKind
{
    Required,
    TooLong,
    NotNumber,
    TooManyDecimals,
    TooSmall,
    TooLarge,
    NotDate,
    DateAhead,
    DateTooOld,
    NotOption,
    UnknownUnit,
    UnknownVillage,
    UnknownLink,

    /// <summary>More than the number that it must not exceed.</summary>
    AboveOther,

    /// <summary>Before the day that it must not precede.</summary>
    BeforeOther,

    /// <summary>Needed for the move that is to be made.</summary>
    NeededNow,

    /// <summary>The subject: no unit, or no village, was chosen.</summary>
    NoSubject,

    /// <summary>The village lies in another township.</summary>
    ForeignVillage,

    /// <summary>The unit is none for which the writer may write.</summary>
    NotYours,

    /// <summary>The field is filled in by somebody else, such as a deadline by the office.</summary>
    NotYoursToFill,

    /// <summary>The state is none of the ledger's.</summary>
    UnknownState,

    /// <summary>No moves of the writer lead to the state.</summary>
    NoWay,

    /// <summary>The entry has ended and is not the writer's to correct.</summary>
    HasEnded,

    /// <summary>An earlier row of the same file is of the same entry.</summary>
    TwiceInFile,

    /// <summary>The cell holds an error or a formula that was never worked out.</summary>
    Unreadable,

    /// <summary>A number is merged over several rows: it would count once for each.</summary>
    Merged,

    /// <summary>Somebody has written since the file was exported.</summary>
    Stale,

    /// <summary>The row came from an export of an entry that is not there, or not for the writer.</summary>
    NotThere,

    /// <summary>Another entry has the same key.</summary>
    Twin,

    /// <summary>The entry was written under an earlier definition, which does not have the field.</summary>
    NotInVersion,

    /// <summary>What only a later state asks for is filled in, and the state is not.</summary>
    StateNeeded,

    /// <summary>The entry was struck out; only those who correct may write it anew.</summary>
    StruckOut,
}
