using System.Collections.Immutable;

namespace Dashboard.Documents.Slides;

/// <summary>Short sentences, one below the other.</summary>
public sealed record PointPanel(ImmutableArray<TextPart> Points) : SlidePanel;
