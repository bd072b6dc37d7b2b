using System.Collections.Immutable;

namespace Dashboard.Documents.Tables;

/// <summary>The sheet of data of a workbook that is written.</summary>
public sealed record TableSheet
{
    /// <summary>Cut to 31 characters, and with <c>_</c> for those that a sheet's name cannot have.</summary>
    public required string Name { get; init; }

    public required ImmutableArray<TableColumn> Columns { get; init; }

    /// <summary>Whether headings are locked. There is no password: it keeps people from slips, not from acts.</summary>
    public bool IsProtected { get; init; } = true;
}
