namespace Dashboard.Documents.Tables;

/// <summary>One thing that is wrong with a file, and where.</summary>
/// <param name="Kind">What is wrong. The caller says it in words.</param>
/// <param name="Sheet">Name of the sheet; null where no sheet was reached, and for csv.</param>
/// <param name="Row">Row of the sheet or line of the csv.</param>
/// <param name="Column">Letters of the column as a spreadsheet shows them, such as <c>C</c>.</param>
/// <param name="Limit">The limit that was passed, in digits; at <see cref="TableFaultKind.ErrorValue"/> and <see cref="TableFaultKind.HeadingTwice"/> what stands there.</param>
public sealed record TableFault(TableFaultKind Kind, string? Sheet = null, int? Row = null, string? Column = null, string? Limit = null);
