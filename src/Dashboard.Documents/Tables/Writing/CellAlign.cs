namespace Dashboard.Documents.Tables.Writing;

/// <summary>Where a text or number stands in its cell.</summary>
internal enum CellAlign
{
    /// <summary>Texts left, numbers right.</summary>
    General,
    Left,
    Centre,
    Right,
}
