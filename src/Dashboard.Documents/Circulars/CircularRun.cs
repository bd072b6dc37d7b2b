namespace Dashboard.Documents.Circulars;

/// <summary>A stretch of text of one kind.</summary>
public sealed record CircularRun(string Text, bool IsBold = false);
