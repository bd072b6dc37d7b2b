using System.Collections.Immutable;

namespace Dashboard.Documents.Tables;

/// <summary>One row that holds something.</summary>
/// <param name="Number">Row of the sheet, or line of the csv where the row begins, from 1.</param>
/// <param name="Cells">As many as there are headings; null where nothing stands. Without outer white space.</param>
public sealed record TableRow(int Number, ImmutableArray<string?> Cells)
{
    /// <summary>Places of cells, from 0, that hold what stands in another cell of their merged area.</summary>
    public ImmutableArray<int> Filled { get; init; } = [];
}
