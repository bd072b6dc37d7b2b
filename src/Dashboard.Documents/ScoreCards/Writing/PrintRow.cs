using System.Collections.Immutable;

namespace Dashboard.Documents.ScoreCards.Writing;

/// <summary>A row of a sheet.</summary>
/// <param name="Cells">From the first column on.</param>
/// <param name="IsAcross">Whether the first cell reaches over all columns.</param>
internal sealed record PrintRow(ImmutableArray<PrintCell> Cells, bool IsAcross);
