namespace Dashboard.Documents.Tables.Writing;

/// <summary>Everything that tells one cell format from another. <c>default</c> is a plain cell without a frame.</summary>
internal readonly record struct CellLook
{
    /// <summary>Number of a format of <see cref="CellStyles"/>.</summary>
    public uint Format { get; init; }

    public uint Fill { get; init; }

    public uint Font { get; init; }

    public bool IsFramed { get; init; }

    public CellAlign Align { get; init; }

    /// <summary>Steps to the right, 0 to 15; goes with <see cref="CellAlign.Left"/>.</summary>
    public int Indent { get; init; }

    public bool IsWrapped { get; init; }

    /// <summary>Whether the cell can be written in when the sheet is protected.</summary>
    public bool IsFree { get; init; }
}
