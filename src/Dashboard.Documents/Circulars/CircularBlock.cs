namespace Dashboard.Documents.Circulars;

/// <summary>A heading, a paragraph or a table.</summary>
public abstract record CircularBlock;
