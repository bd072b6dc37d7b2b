namespace Dashboard.Data.Ledgers;

/// <summary>How writing into a ledger went.</summary>
public enum LedgerOutcome
{
    /// <summary>It is written.</summary>
    Done,

    /// <summary>Values are missing or cannot stand; every fault is told and nothing was written.</summary>
    Faulty,

    /// <summary>An entry with the same key is there already; it is handed back.</summary>
    Exists,

    /// <summary>Somebody else has written since; the entry as it stands is handed back.</summary>
    Conflict,

    /// <summary>The entry is struck out, has ended, or the move does not begin where it stands.</summary>
    WrongState,

    /// <summary>A reason is needed, of 500 characters at most.</summary>
    BadReason,

    /// <summary>Nothing differs from what stands.</summary>
    Unchanged,

    /// <summary>There is no such entry for the actor.</summary>
    NotFound,
}
