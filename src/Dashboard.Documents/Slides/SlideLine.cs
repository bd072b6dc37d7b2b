using System.Collections.Immutable;

namespace Dashboard.Documents.Slides;

/// <summary>A line through time.</summary>
/// <param name="Name">Of what.</param>
/// <param name="Values">One for each point in time; null where there is none.</param>
/// <param name="Figures">The same as they are printed.</param>
public sealed record SlideLine(string Name, ImmutableArray<decimal?> Values, ImmutableArray<string> Figures);
