using System.Collections.Immutable;

namespace Dashboard.Documents.Tables;

/// <summary>The second sheet of a workbook, which says how to fill in the first.</summary>
/// <param name="Name">Name of the sheet.</param>
/// <param name="Title">Stands above everything.</param>
/// <param name="Lines">Sentences, each over the whole width.</param>
/// <param name="Headings">Headings of the table below them, three.</param>
/// <param name="Rows">Rows of the table, three texts each.</param>
public sealed record GuideSheet(
    string Name, string Title, ImmutableArray<string> Lines, ImmutableArray<string> Headings, ImmutableArray<ImmutableArray<string>> Rows);
