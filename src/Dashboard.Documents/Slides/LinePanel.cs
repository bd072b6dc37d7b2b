using System.Collections.Immutable;

namespace Dashboard.Documents.Slides;

/// <summary>Lines through time.</summary>
/// <param name="Labels">Points in time, the latest last.</param>
/// <param name="Lines">The lines.</param>
/// <param name="From">Where the axis begins.</param>
/// <param name="To">Where it ends; above <paramref name="From"/>.</param>
public sealed record LinePanel(ImmutableArray<string> Labels, ImmutableArray<SlideLine> Lines, decimal From, decimal To) : SlidePanel;
