namespace Dashboard.Documents.Ledgers;

/// <summary>What a column of a ledger's file holds.</summary>
public enum LedgerColumnRole
{
    /// <summary>The entry's number in an export. With the version it says of which entry a row is.</summary>
    Number,

    /// <summary>The entry's version when it was exported, so that what somebody wrote since is not undone.</summary>
    Version,

    /// <summary>Unit or village.</summary>
    Subject,

    /// <summary>A field of the ledger.</summary>
    Field,

    /// <summary>The state.</summary>
    State,

    /// <summary>What was wrong with the row: written for people, and not read again.</summary>
    Reason,
}
