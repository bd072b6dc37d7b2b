using System.Collections.Immutable;

namespace Dashboard.Documents.Tables;

/// <summary>One column of a workbook that is written.</summary>
/// <param name="Heading">Stands in the first row.</param>
/// <param name="Kind">What its cells hold.</param>
/// <param name="Width">In characters of the normal font; a Chinese character takes two.</param>
public sealed record TableColumn(string Heading, TableColumnKind Kind, double Width)
{
    /// <summary>Decimals shown of a number, 0 to 28. The cell keeps all of them.</summary>
    public int Decimals { get; init; }

    /// <summary>What can be chosen; empty when the cell is free. Any number and any characters: the choices stand on a hidden sheet.</summary>
    public ImmutableArray<string> Choices { get; init; } = [];

    /// <summary>Shown beside a cell while it is filled in; at most 255 characters are kept, as a spreadsheet does.</summary>
    public string? Prompt { get; init; }

    /// <summary>Whether the heading is set off: bold, on another ground.</summary>
    public bool IsRequired { get; init; }
}
