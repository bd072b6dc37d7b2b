using System.Collections.Immutable;

namespace Dashboard.Documents.Slides;

/// <summary>Horizontal bars, one below the other.</summary>
/// <param name="Rows">From top to bottom.</param>
/// <param name="From">Where the axis begins.</param>
/// <param name="To">Where it ends; above <paramref name="From"/>.</param>
/// <param name="Measure">What a bar measures, such as 总分.</param>
public sealed record BarPanel(ImmutableArray<BarRow> Rows, decimal From, decimal To, string Measure) : SlidePanel;
