namespace Dashboard.Documents.Tables;

/// <summary>How much a file may cost. Sizes are bytes.</summary>
public sealed record TableLimits
{
    public static TableLimits Default { get; } = new();

    /// <summary>Of the file as it was sent.</summary>
    public int MaxBytes { get; init; } = 20 * 1024 * 1024;

    /// <summary>Of all parts of a workbook together, once unpacked.</summary>
    public long MaxUnpackedBytes { get; init; } = 200_000_000;

    /// <summary>Unpacked to packed, for one part of more than a mebibyte.</summary>
    public int MaxRatio { get; init; } = 100;

    /// <summary>Parts of a workbook.</summary>
    public int MaxEntries { get; init; } = 1000;

    /// <summary>Rows that hold something, without the headings.</summary>
    public int MaxRows { get; init; } = 100_000;

    public int MaxColumns { get; init; } = 200;

    /// <summary>Characters of one cell; a spreadsheet's own limit.</summary>
    public int MaxCellLength { get; init; } = 32_767;
}
