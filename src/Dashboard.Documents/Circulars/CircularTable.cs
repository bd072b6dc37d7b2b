using System.Collections.Immutable;

namespace Dashboard.Documents.Circulars;

/// <summary>A table over the whole width of the text. Its headings stand again on every page, and no row is broken between two.</summary>
/// <param name="Columns">At least one.</param>
/// <param name="Rows">Cells from left to right, which reach over all columns together.</param>
public sealed record CircularTable(ImmutableArray<CircularColumn> Columns, ImmutableArray<ImmutableArray<CircularCell>> Rows) : CircularBlock
{
    /// <summary>Stands above the table; null for none.</summary>
    public string? Caption { get; init; }

    /// <summary>Stand below the table in small type, such as the rule by which ranks were given.</summary>
    public ImmutableArray<string> Notes { get; init; } = [];
}
