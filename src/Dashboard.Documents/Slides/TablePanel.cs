using System.Collections.Immutable;

namespace Dashboard.Documents.Slides;

/// <summary>A table.</summary>
/// <param name="Heads">Its columns.</param>
/// <param name="Rows">Cells from left to right, as many as there are columns.</param>
public sealed record TablePanel(ImmutableArray<TableHead> Heads, ImmutableArray<ImmutableArray<SlideCell>> Rows) : SlidePanel
{
    /// <summary>Whether headings stand upright, one sign below the other, as many narrow columns need.</summary>
    public bool HasUprightHeads { get; init; }
}
