namespace Dashboard.Documents.Circulars;

/// <summary>A heading.</summary>
/// <param name="Level">1 for 一、, 2 for (一), 3 for 1., 4 for (1).</param>
/// <param name="Text">With its number.</param>
public sealed record CircularHeading(int Level, string Text) : CircularBlock;
