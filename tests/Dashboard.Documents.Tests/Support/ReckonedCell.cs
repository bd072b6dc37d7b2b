namespace Dashboard.Documents.Tests.Support;

/// <summary>A cell as it stands in a file.</summary>
/// <param name="Number">A number, or what the writer says the formula comes to.</param>
internal sealed record ReckonedCell(string? Text, decimal? Number, string? Formula);
