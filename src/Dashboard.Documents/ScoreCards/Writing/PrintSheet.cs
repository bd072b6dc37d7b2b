using System.Collections.Immutable;

namespace Dashboard.Documents.ScoreCards.Writing;

/// <summary>A sheet as it is written.</summary>
/// <param name="Name">An accepted name.</param>
/// <param name="Widths">Of the columns, in characters of the normal font.</param>
/// <param name="HeadRows">Rows that stay in sight and stand on every printed page.</param>
internal sealed record PrintSheet(string Name, ImmutableArray<double> Widths, ImmutableArray<PrintRow> Rows, int HeadRows);
