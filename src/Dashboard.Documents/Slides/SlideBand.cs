using System.Collections.Immutable;

namespace Dashboard.Documents.Slides;

/// <summary>Panels side by side.</summary>
/// <param name="Height">Its share of the height, against the other bands of the slide.</param>
/// <param name="Panels">From left to right.</param>
public sealed record SlideBand(int Height, ImmutableArray<SlidePanel> Panels);
