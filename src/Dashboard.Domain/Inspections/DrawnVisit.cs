using System.Collections.Immutable;

namespace Dashboard.Domain.Inspections;

/// <summary>A unit that was drawn and its inspectors; null when too few were free of a conflict of interest.</summary>
public sealed record DrawnVisit(string Unit, ImmutableArray<string>? Inspectors);
