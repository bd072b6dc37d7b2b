using System.Collections.Immutable;

namespace Dashboard.Documents.Tables;

/// <summary>The second sheet of a workbook, which says how to fill in the first.</summary>
public sealed record GuideSheet(string Name, ImmutableArray<ImmutableArray<string>> Rows);
