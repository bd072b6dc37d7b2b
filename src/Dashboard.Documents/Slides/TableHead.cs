namespace Dashboard.Documents.Slides;

/// <summary>A column of a table on a slide.</summary>
/// <param name="Text">Its heading.</param>
/// <param name="Width">Its share of the width, against the other columns.</param>
/// <param name="IsNumber">Whether its cells stand to the right.</param>
public sealed record TableHead(string Text, int Width = 1, bool IsNumber = false);
