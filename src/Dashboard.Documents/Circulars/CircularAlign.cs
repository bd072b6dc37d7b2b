namespace Dashboard.Documents.Circulars;

/// <summary>Where a text stands in its cell.</summary>
public enum CircularAlign
{
    Left,
    Centre,
    Right,
}
