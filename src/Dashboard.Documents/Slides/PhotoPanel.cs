using System.Collections.Immutable;

namespace Dashboard.Documents.Slides;

/// <summary>Photos before and after, pair by pair.</summary>
public sealed record PhotoPanel(ImmutableArray<SlidePhotos> Pairs) : SlidePanel;
