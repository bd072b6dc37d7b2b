namespace Dashboard.Data.Ledgers.Importing;

/// <summary>How bringing in a file went.</summary>
public enum ImportVerdict
{
    /// <summary>Everything that was to be written is.</summary>
    Done,

    /// <summary>Rows have faults and nobody chose to leave them out; nothing was written.</summary>
    Faulty,

    /// <summary>Somebody has written since the plan was looked at; nothing was written, and the new plan is handed back.</summary>
    Conflict,

    /// <summary>A reason is needed, of 500 characters at most; nothing was written.</summary>
    BadReason,

    /// <summary>Nothing differs from what stands.</summary>
    Nothing,

    /// <summary>There is no such ledger for the actor.</summary>
    NotFound,
}
