namespace Dashboard.Documents.Circulars;

/// <summary>A column of a table.</summary>
/// <param name="Heading">Stands above it.</param>
/// <param name="Share">Its width beside those of the other columns, above 0.</param>
/// <param name="Align">Where its cells stand; numbers on the right.</param>
public sealed record CircularColumn(string Heading, double Share, CircularAlign Align = CircularAlign.Left);
