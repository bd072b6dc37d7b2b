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
}
