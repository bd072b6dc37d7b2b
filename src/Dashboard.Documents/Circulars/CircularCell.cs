namespace Dashboard.Documents.Circulars;

/// <summary>A cell of a table. Numbers come as they are printed.</summary>
public sealed record CircularCell(string Text)
{
    /// <summary>Characters to the right, as many as a node lies deep in its tree; 0 to 20.</summary>
    public int Indent { get; init; }

    public bool IsBold { get; init; }

    /// <summary>Columns that the cell reaches over, 1 or more; a cell over all of them names a group.</summary>
    public int Span { get; init; } = 1;
}
