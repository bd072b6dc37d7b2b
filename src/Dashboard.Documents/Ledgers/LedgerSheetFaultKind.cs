namespace Dashboard.Documents.Ledgers;

/// <summary>What can be wrong with a table as a whole, so that no row of it is looked at.</summary>
public enum LedgerSheetFaultKind
{
    /// <summary>It is the template of another ledger.</summary>
    OtherLedger,

    /// <summary>Columns that every entry needs are not there.</summary>
    MissingColumns,

    /// <summary>Two headings are of the same column.</summary>
    ColumnTwice,

    /// <summary>There is no row below the headings.</summary>
    NoRows,

    /// <summary>More cells are broken than were listed, so that nobody could say which rows are sound.</summary>
    TooManyBroken,
}
