using System.Collections.Immutable;

namespace Dashboard.Documents.Slides;

/// <summary>Large figures in a grid.</summary>
/// <param name="Figures">From left to right, then down.</param>
/// <param name="Columns">How many stand side by side; at least 1.</param>
public sealed record FigurePanel(ImmutableArray<SlideFigure> Figures, int Columns) : SlidePanel;
