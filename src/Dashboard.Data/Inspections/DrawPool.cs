using System.Collections.Immutable;

namespace Dashboard.Data.Inspections;

/// <summary>From whom can be drawn.</summary>
/// <param name="Inspectors">All inspectors.</param>
/// <param name="Conflicts">The units from which each steps aside; every inspector has an entry.</param>
public sealed record DrawPool(IReadOnlyList<InspectorName> Inspectors, ImmutableSortedDictionary<string, ImmutableArray<string>> Conflicts);
