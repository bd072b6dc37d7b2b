using System.Collections.Immutable;

namespace Dashboard.Documents.Tables;

/// <summary>What a file holds before anybody has judged it.</summary>
/// <param name="Sheet">Name of the sheet that was read; null for csv, which has none.</param>
/// <param name="TemplateVersion">What the defined name <c>TemplateVersion</c> says; null when there is none.</param>
/// <param name="Headings">One for each column up to the last that holds anything; empty where a column has no heading, so that nothing below it is lost.</param>
/// <param name="HeadingRow">Row of the sheet, or line of the csv, that the headings stand in.</param>
/// <param name="Rows">What stands below, without blank rows.</param>
public sealed record TableFile(string? Sheet, string? TemplateVersion, ImmutableArray<string> Headings, int HeadingRow, IReadOnlyList<TableRow> Rows);
